"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import type { Position } from "../../lib/geo/mercator.ts";
import { goTo, restingCamera, returnTo } from "../../lib/map/camera.ts";
import type { Camera } from "../../lib/view/camera.ts";
import type { Room } from "./use-map-room.ts";

interface Looked {
  readonly type: "event" | "tie" | "place" | null;
  readonly id: string | null;
  /** Ids of the marks that wear the choice. */
  readonly marks: readonly string[];
  readonly focus: readonly Position[] | null;
  readonly title: string;
  /** What a map of that size shows of all (longitude, latitude). */
  readonly beginning: (element: HTMLElement) => readonly Position[];
}

/** Shows what is chosen, and moves the map to what the page is about and back again to where the reader had it. */
export function useLook(room: Room | null, { type, id, marks, focus, title, beginning }: Looked): void {
  /** What was looked at last; undefined before the first look, which the link's own camera decides. */
  const looked = useRef<readonly Position[] | null | undefined>(undefined);
  /** Where the reader had the map before the first of several records, to be found again on the way back. */
  const before = useRef<Camera | null>(null);
  const backTo = useEffectEvent(beginning);
  const chosen = marks.join(" ");
  useEffect(() => {
    if (!room) return;
    room.point({
      selected: { marks: chosen.split(" ").filter(Boolean), ties: type === "tie" && id !== null ? [id] : [] },
    });
    room.map.getCanvas().setAttribute("aria-label", title);
    const last = looked.current;
    looked.current = focus;
    if (last === undefined || last === focus) return;
    if (focus) {
      before.current ??= last === null ? restingCamera(room.map) : null;
      goTo(room.map, focus);
    } else {
      returnTo(room.map, before.current, backTo(room.map.getContainer()));
      before.current = null;
    }
  }, [room, type, id, chosen, focus, title]);
}
