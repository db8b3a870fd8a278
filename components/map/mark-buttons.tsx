"use client";

import type { MapLibreMap } from "maplibre-gl";
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useMemo, useRef } from "react";
import { badgesOnScreen, marksOnScreen, type OnScreen } from "../../lib/map/drawn.ts";
import type { Hit } from "../../lib/map/pick.ts";
import type { MapFeatures } from "../../lib/style/map-features.ts";
import styles from "./map-canvas.module.css";

export interface MarkButtonsProps {
  readonly map: MapLibreMap;
  readonly features: MapFeatures;
  /** Ids of ties in the order of the list. */
  readonly tieOrder: readonly string[];
  readonly onSelect: (hit: Hit) => void;
  /** The badge that has the keyboard's focus, or null when it has gone. */
  readonly onPoint: (hit: Hit | null) => void;
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

/** Where a key leads in list order, among the marks and ties in view. */
const STEPS: Readonly<Record<string, (inOrder: readonly Name[], id: string) => string | undefined>> = {
  PageDown: (inOrder, id) => nextTie(inOrder, id, 1),
  PageUp: (inOrder, id) => nextTie(inOrder, id, -1),
  Home: (inOrder) => inOrder[0]?.button,
  End: (inOrder) => inOrder.at(-1)?.button,
};

/**
 * One transparent button over each mark and each badge, in list order: it carries the name and the focus ring, and nothing else.
 * The map's frame is one stop of the Tab key; Enter goes from it into the marks, arrows walk among them, Page Down and Page Up from tie
 * to tie in list order, Home and End to the first and the last; Esc leaves.
 */
export function MarkButtons({ map, features, tieOrder, onSelect, onPoint }: MarkButtonsProps) {
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const pressed = useRef<{ x: number; y: number } | null>(null);
  const names = useMemo(() => namesOf(features, tieOrder), [features, tieOrder]);

  useEffect(() => {
    // Styles are set through the CSSOM: a style attribute in the page would break its security policy.
    const place = () => {
      const standing = new Map(onScreen(map, features).map((each) => [each.id, each]));
      for (const [id, button] of buttons.current) {
        const mark = standing.get(id);
        // What merges into another mark takes nobody's focus with it.
        if (!mark?.inView && button === document.activeElement) map.getCanvas().focus();
        button.hidden = !mark?.inView;
        if (!mark) continue;
        const { x, y, radius, accessible } = mark;
        const side = Math.max(LEAST, 2 * radius);
        button.style.width = `${side}px`;
        button.style.height = `${side}px`;
        button.style.transform = `translate(${x - side / 2}px, ${y - side / 2}px)`;
        // A line stands for other ties at another zoom.
        if (button.ariaLabel !== accessible) button.ariaLabel = accessible;
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
  const choose = (event: MouseEvent, hit: Hit) => {
    // The map must not take this click for one of its own.
    event.stopPropagation();
    const from = pressed.current;
    pressed.current = null;
    if (from && event.detail > 0 && Math.hypot(event.clientX - from.x, event.clientY - from.y) > SLACK) return;
    onSelect(hit);
  };
  const walk = (event: KeyboardEvent, id: string) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      map.getCanvas().focus();
      return;
    }
    const direction = DIRECTIONS[event.key];
    const step = STEPS[event.key];
    if (!direction && !step) return;
    event.preventDefault();
    event.stopPropagation();
    const marks = inView(map, features);
    const shown = new Set(marks.map((mark) => mark.id));
    const inOrder = names.filter(({ button }) => shown.has(button));
    const next = direction ? nearest(marks, id, direction) : step?.(inOrder, id);
    if (next) buttons.current.get(next)?.focus();
  };

  return (
    <>
      {names.map(({ button, hit, accessible }) => (
        <button
          key={button}
          ref={(element) => {
            if (element) buttons.current.set(button, element);
            else buttons.current.delete(button);
          }}
          type="button"
          tabIndex={-1}
          hidden
          className={styles.mark}
          aria-label={accessible}
          data-place={hit.kind === "place" ? hit.id : undefined}
          data-tie={hit.kind === "tie" ? hit.mark : undefined}
          onPointerDown={press}
          onClick={(event) => choose(event, hit)}
          onKeyDown={(event) => walk(event, button)}
          onFocus={(event) => onPoint(event.currentTarget.matches(":focus-visible") ? hit : null)}
          onBlur={() => onPoint(null)}
        />
      ))}
    </>
  );
}

/** Ids of badges are those of ties, which may be those of marks too. */
const badgeButton = (id: string) => `tie ${id}`;

/** Marks in list order, then badges, by the ids of their buttons. */
function onScreen(map: MapLibreMap, features: MapFeatures): OnScreen[] {
  return [
    ...marksOnScreen(map, features),
    ...badgesOnScreen(map, features).map((badge) => ({ ...badge, id: badgeButton(badge.id) })),
  ];
}

function inView(map: MapLibreMap, features: MapFeatures): OnScreen[] {
  return onScreen(map, features).filter((each) => each.inView);
}

interface Name {
  /** Id of the button. */
  readonly button: string;
  readonly hit: Hit;
  readonly accessible: string;
}

/** The tie after or before the one with the focus; from a mark of a place the first or the last. */
function nextTie(inOrder: readonly Name[], id: string, step: 1 | -1): string | undefined {
  const ties = inOrder.filter(({ hit }) => hit.kind === "tie").map(({ button }) => button);
  const here = ties.indexOf(id);
  return here < 0 ? ties.at(step > 0 ? 0 : -1) : ties[here + step];
}

/** One per mark and badge of any zoom; those of other zooms are hidden. */
function namesOf({ glyphs, tieOnly, heads }: MapFeatures, tieOrder: readonly string[]): Name[] {
  const rank = new Map(tieOrder.map((id, i) => [id, i]));
  const first = (covers: string) => Math.min(...covers.split(" ").map((id) => rank.get(id) ?? tieOrder.length));
  const marks = [...glyphs.features, ...tieOnly.features]
    .flatMap(({ properties }) => (properties.role === "glyph" || properties.role === "tieOnly" ? [properties] : []))
    .sort((a, b) => a.order - b.order)
    .map(
      ({ id, place, accessible }): Name => ({ button: id, hit: { kind: "place", id: place, mark: id }, accessible }),
    );
  const badges = heads.features
    .flatMap(({ properties }) => (properties.role === "badge" ? [properties] : []))
    .sort((a, b) => first(a.covers) - first(b.covers))
    .map(({ id, accessible }): Name => ({ button: badgeButton(id), hit: { kind: "tie", id, mark: id }, accessible }));
  return [...new Map([...marks, ...badges].map((name) => [name.button, name])).values()];
}

/** What lies nearest in a direction: what is off to the side counts double. */
function nearest(marks: readonly OnScreen[], id: string, [dx, dy]: readonly [number, number]): string | null {
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
