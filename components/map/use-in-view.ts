"use client";

import { useEffect, useEffectEvent } from "react";
import type { InView } from "../../lib/atlas/view-summary.ts";
import { shownInView } from "../../lib/map/drawn.ts";
import type { MapFeatures } from "../../lib/style/map-features.ts";
import type { Room } from "./use-map-room.ts";

/** Tells what is in view whenever the map has come to rest, and when what it shows has changed. */
export function useInView(room: Room | null, features: MapFeatures, onRest: (inView: InView) => void): void {
  const tell = useEffectEvent((map: Room["map"]) => onRest(shownInView(map, features)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: other features are other things in view
  useEffect(() => {
    if (!room) return;
    const { map } = room;
    const rest = () => tell(map);
    if (!map.isMoving()) rest();
    map.on("moveend", rest);
    return () => {
      map.off("moveend", rest);
    };
  }, [room, features]);
}
