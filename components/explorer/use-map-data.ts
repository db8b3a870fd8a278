"use client";

import { useMemo } from "react";
import useSWRImmutable from "swr/immutable";
import { MapDataError, readMapData } from "../../lib/atlas/read-map-data.ts";
import type { AtlasMapData, PlaceRow } from "../../lib/atlas/row.ts";
import { useAtlas } from "./atlas-context.tsx";

export interface MapDataState {
  readonly data: AtlasMapData | undefined;
  readonly places: ReadonlyMap<string, PlaceRow>;
  /** Why there is no data, in a sentence. */
  readonly error: string | null;
  readonly retry: () => void;
}

async function load(url: string): Promise<AtlasMapData> {
  const response = await fetch(url, { credentials: "omit" }).catch(() => {
    throw new MapDataError("The map's data could not be fetched; the network did not answer.");
  });
  if (!response.ok)
    throw new MapDataError(`The map's data could not be fetched; the server answered ${response.status}.`);
  return readMapData(await response.text());
}

/** The rows and places behind the map: one immutable file, fetched once and shared by everything that asks. */
export function useMapData(): MapDataState {
  const { dataUrl } = useAtlas();
  const { data, error, mutate } = useSWRImmutable(dataUrl, load, {
    errorRetryCount: 3,
    errorRetryInterval: 2000,
    shouldRetryOnError: (failure: unknown) => !(failure instanceof MapDataError && /answered 4/.test(failure.message)),
  });
  const places = useMemo(() => new Map((data?.places ?? []).map((place) => [place.id, place])), [data]);
  return {
    data,
    places,
    error:
      error === undefined || data
        ? null
        : error instanceof MapDataError
          ? error.message
          : "The map's data could not be read.",
    retry: () => void mutate(),
  };
}
