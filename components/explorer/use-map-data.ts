"use client";

import { useMemo } from "react";
import { mapFile } from "../../lib/atlas/data-files.ts";
import { readMapData } from "../../lib/atlas/read-map-data.ts";
import type { AtlasMapData, PlaceRow } from "../../lib/atlas/row.ts";
import { useAtlas } from "./atlas-context.tsx";
import { type FileState, useFile } from "./use-file.ts";

export interface MapDataState extends FileState<AtlasMapData> {
  readonly places: ReadonlyMap<string, PlaceRow>;
}

/** The rows and places behind the map, as known today. */
export function useMapData(): MapDataState {
  const { version } = useAtlas();
  const file = useFile(mapFile(version), "The map's data", readMapData);
  const { data } = file;
  const places = useMemo(() => new Map((data?.places ?? []).map((place) => [place.id, place])), [data]);
  return { ...file, places };
}
