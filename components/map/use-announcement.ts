"use client";

import { useEffect, useEffectEvent } from "react";
import { showsAll } from "../../lib/map/drawn.ts";
import { glyphPlaces } from "../../lib/style/features.ts";
import type { MapFeatures } from "../../lib/style/map-features.ts";
import type { Room } from "./use-map-room.ts";

/**
 * Watches for the first rendered frame that shows `features`. Tells null whenever something else is `asked` for, and then, once, the
 * ids of the places whose glyphs are drawn: that other levels are there as well is no news.
 */
export function useAnnouncement(
  room: Room | null,
  features: MapFeatures,
  [what, how]: readonly [unknown, unknown],
  onDrawn: (places: readonly string[] | null) => void,
): void {
  const isShown = useEffectEvent((map: Room["map"]) => showsAll(map, features));
  const tell = useEffectEvent((isDrawn: boolean) => onDrawn(isDrawn ? glyphPlaces(features) : null));
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what is asked for
  useEffect(() => {
    if (!room) return;
    const { map } = room;
    tell(false);
    const check = () => {
      if (!isShown(map)) return;
      map.off("render", check);
      tell(true);
    };
    map.on("render", check);
    map.triggerRepaint();
    return () => {
      map.off("render", check);
    };
  }, [room, what, how]);
}

/** What takes longer than this many milliseconds is spoken of. */
const MOMENT = 3000;

/** Tells whether readers see what was asked for: at once when they do, and when it takes longer than a moment. */
export function useShown(shown: boolean, onShown: (shown: boolean) => void): void {
  const tell = useEffectEvent(onShown);
  useEffect(() => {
    if (shown) return tell(true);
    const late = setTimeout(() => tell(false), MOMENT);
    return () => clearTimeout(late);
  }, [shown]);
}
