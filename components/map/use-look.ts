"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import type { Position } from "../../lib/geo/mercator.ts";
import { goTo, homeIn, onceProjected, restingCamera, returnTo } from "../../lib/map/camera.ts";
import type { Camera } from "../../lib/view/camera.ts";
import type { Room } from "./use-map-room.ts";

interface Looked {
  readonly type: "event" | "tie" | "place" | null;
  readonly id: string | null;
  /** Ids of the marks that wear the choice. */
  readonly marks: readonly string[];
  readonly focus: readonly Position[] | null;
  readonly title: string;
  readonly globe: boolean;
  /** Whether the reader left the map where it begins. */
  readonly unmoved: boolean;
  /** What a map of that size shows of all (longitude, latitude). */
  readonly beginning: (element: HTMLElement) => readonly Position[];
}

/** Shows what is chosen, and moves the map to what the page is about and back again to where the reader had it. */
export function useLook(room: Room | null, { type, id, marks, focus, title, globe, unmoved, beginning }: Looked): void {
  /** What was looked at last; undefined before the first look, which the link's own camera decides. */
  const looked = useRef<readonly Position[] | null | undefined>(undefined);
  /** Where the reader had the map before the first of several records, to be found again on the way back. */
  const before = useRef<Camera | null>(null);
  const back = useEffectEvent((map: Room["map"], camera: Camera | null) =>
    returnTo(map, camera, beginning(map.getContainer()), globe),
  );
  const chosen = marks.join(" ");
  const turned = useRef(globe);
  /** Home is another place on the globe; wherever a reader went, or a page is about, the map stays. */
  const turn = useEffectEvent((map: Room["map"]) => {
    if (!unmoved || focus) return;
    const element = map.getContainer();
    onceProjected(map, globe, () => homeIn(element, beginning(element), globe));
  });
  useEffect(() => {
    if (!room || turned.current === globe) return;
    turned.current = globe;
    turn(room.map);
  }, [room, globe]);
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
      back(room.map, before.current);
      before.current = null;
    }
  }, [room, type, id, chosen, focus, title]);
}
