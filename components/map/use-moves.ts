"use client";

import type { MapLibreMap } from "maplibre-gl";
import { useEffect, useEffectEvent } from "react";
import type { Room } from "./use-map-room.ts";

/** Tells when the map begins to move, when it rests, at once and after every move, and when there is no map any more. */
export function useMoves(
  room: Room | null,
  listeners: { onStart: () => void; onEnd: (map: MapLibreMap) => void; onGone: () => void },
): void {
  const starts = useEffectEvent(listeners.onStart);
  const ends = useEffectEvent(listeners.onEnd);
  const gone = useEffectEvent(listeners.onGone);
  useEffect(() => {
    if (!room) return;
    const { map } = room;
    const begins = () => starts();
    const rests = () => ends(map);
    rests();
    map.on("movestart", begins);
    map.on("moveend", rests);
    return () => {
      map.off("movestart", begins);
      map.off("moveend", rests);
      gone();
    };
  }, [room]);
}
