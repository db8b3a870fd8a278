"use client";

import type { MapLibreMap } from "maplibre-gl";
import { useEffect, useState } from "react";
import { placesWords } from "../../lib/atlas/places-words.ts";
import type { PlaceRow } from "../../lib/atlas/row.ts";
import { PACIFIC, unwrap } from "../../lib/geo/longitude.ts";
import { type Beyond, beyondEdges, NOTHING_BEYOND } from "../../lib/map/edges.ts";
import type { MapFeatures } from "../../lib/style/map-features.ts";
import styles from "./edge-buttons.module.css";

/** What a narrow map has no room for: how many drawn places lie beyond its left and right edge, and the way to them. */
export function EdgeButtons({
  map,
  features,
  places,
  onGo,
}: {
  readonly map: MapLibreMap;
  readonly features: MapFeatures;
  readonly places: ReadonlyMap<string, PlaceRow>;
  readonly onGo: (places: readonly PlaceRow[]) => void;
}) {
  const [beyond, setBeyond] = useState<Beyond>(NOTHING_BEYOND);
  const here = isAsian(map.getCenter().lng);
  useEffect(() => {
    const look = () => setBeyond(beyondEdges(map, features));
    look();
    map.on("moveend", look);
    map.on("resize", look);
    return () => {
      map.off("moveend", look);
      map.off("resize", look);
    };
  }, [map, features]);
  return (["left", "right"] as const).map((side) => {
    const ids = beyond[side];
    if (ids.length === 0) return null;
    return (
      <button
        key={side}
        type="button"
        className={styles.edge}
        data-edge={side}
        data-furniture="edge"
        onClick={() => onGo(ids.flatMap((id) => places.get(id) ?? []))}
      >
        {placesWords(ids, places)}
        {ids.every((id) => isAsian(places.get(id)?.at[0] ?? map.getCenter().lng) !== here) && (
          <span className={styles.far}> across the Pacific</span>
        )}
        <span className="visually-hidden">, beyond the {side} edge of the map</span>
      </button>
    );
  });
}

/** Whether a longitude lies on the Asian side of the Pacific's middle. */
function isAsian(longitude: number): boolean {
  return unwrap(longitude, PACIFIC) < PACIFIC;
}
