"use client";

import type { MapLibreMap } from "maplibre-gl";
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useMemo, useRef } from "react";
import { type MarkOnScreen, marksOnScreen } from "../../lib/map/drawn.ts";
import type { MapFeatures } from "../../lib/style/map-features.ts";
import styles from "./map-canvas.module.css";

export interface MarkButtonsProps {
  readonly map: MapLibreMap;
  readonly features: MapFeatures;
  readonly onSelect: (hit: { kind: "place"; id: string }) => void;
}

/** Smallest side of a button in CSS pixels. */
const LEAST = 24;
/** A pointer that travels further than this between press and release drags the map. */
const SLACK = 3;
const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * One transparent button over each mark, in list order: it carries the mark's name and its focus ring, and nothing else.
 * The map's frame is one stop of the Tab key; Enter goes from it into the marks, arrows walk among them, Esc leaves.
 */
export function MarkButtons({ map, features, onSelect }: MarkButtonsProps) {
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const pressed = useRef<{ x: number; y: number } | null>(null);
  const names = useMemo(() => namesOf(features), [features]);

  useEffect(() => {
    // Styles are set through the CSSOM: a style attribute in the page would break its security policy.
    const place = () => {
      const marks = new Map(marksOnScreen(map, features).map((mark) => [mark.id, mark]));
      for (const [id, button] of buttons.current) {
        const mark = marks.get(id);
        // What merges into another mark takes nobody's focus with it.
        if (!mark?.inView && button === document.activeElement) map.getCanvas().focus();
        button.hidden = !mark?.inView;
        if (!mark) continue;
        const { x, y, radius } = mark;
        const side = Math.max(LEAST, 2 * radius);
        button.style.width = `${side}px`;
        button.style.height = `${side}px`;
        button.style.transform = `translate(${x - side / 2}px, ${y - side / 2}px)`;
      }
    };
    const enter = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "Enter") return;
      const first = inView(map, features)[0];
      // Else the same key press would go on to choose the mark that it only enters.
      event.preventDefault();
      if (first) buttons.current.get(first.id)?.focus();
    };
    place();
    map.on("move", place);
    map.on("resize", place);
    map.getCanvas().addEventListener("keydown", enter);
    return () => {
      map.off("move", place);
      map.off("resize", place);
      map.getCanvas().removeEventListener("keydown", enter);
    };
  }, [map, features]);

  const press = (event: PointerEvent) => {
    pressed.current = { x: event.clientX, y: event.clientY };
  };
  const choose = (event: MouseEvent, id: string) => {
    // The map must not take this click for one of its own.
    event.stopPropagation();
    const from = pressed.current;
    pressed.current = null;
    if (from && event.detail > 0 && Math.hypot(event.clientX - from.x, event.clientY - from.y) > SLACK) return;
    onSelect({ kind: "place", id });
  };
  const walk = (event: KeyboardEvent, id: string) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      map.getCanvas().focus();
      return;
    }
    const direction = DIRECTIONS[event.key];
    if (!direction) return;
    event.preventDefault();
    event.stopPropagation();
    const next = nearest(inView(map, features), id, direction);
    if (next) buttons.current.get(next)?.focus();
  };

  return (
    <>
      {names.map(({ id, place, accessible }) => (
        <button
          key={id}
          ref={(element) => {
            if (element) buttons.current.set(id, element);
            else buttons.current.delete(id);
          }}
          type="button"
          tabIndex={-1}
          hidden
          className={styles.mark}
          aria-label={accessible}
          data-place={place}
          onPointerDown={press}
          onClick={(event) => choose(event, place)}
          onKeyDown={(event) => walk(event, id)}
        />
      ))}
    </>
  );
}

/** Marks within the frame, in list order. */
function inView(map: MapLibreMap, features: MapFeatures): MarkOnScreen[] {
  return marksOnScreen(map, features).filter((mark) => mark.inView);
}

interface Name {
  readonly id: string;
  readonly place: string;
  readonly accessible: string;
  readonly order: number;
}

/** One per mark of any zoom; those of other zooms are hidden. */
function namesOf({ glyphs, tieOnly }: MapFeatures): Name[] {
  const names = new Map<string, Name>();
  for (const { properties } of [...glyphs.features, ...tieOnly.features]) {
    if (properties.role === "glyph" || properties.role === "ring") names.set(properties.id, properties);
  }
  return [...names.values()].sort((a, b) => a.order - b.order);
}

/** The mark that lies nearest in a direction: what is off to the side counts double. */
function nearest(marks: readonly MarkOnScreen[], id: string, [dx, dy]: readonly [number, number]): string | null {
  const here = marks.find((mark) => mark.id === id);
  if (!here) return marks[0]?.id ?? null;
  const [best] = marks
    .map((mark) => {
      const [x, y] = [mark.x - here.x, mark.y - here.y];
      return { id: mark.id, ahead: x * dx + y * dy, aside: Math.abs(x * dy) + Math.abs(y * dx) };
    })
    .filter(({ ahead }) => ahead > 1)
    .sort((a, b) => a.ahead + 2 * a.aside - (b.ahead + 2 * b.aside));
  return best?.id ?? null;
}
