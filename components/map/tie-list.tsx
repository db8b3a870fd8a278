"use client";

import type { MapLibreMap } from "maplibre-gl";
import { useEffect, useLayoutEffect, useRef } from "react";
import type { TieRow } from "../../lib/atlas/row.ts";
import { badgesOnScreen } from "../../lib/map/drawn.ts";
import { endsOfAll } from "../../lib/style/label-words.ts";
import type { MapFeatures } from "../../lib/style/map-features.ts";
import { RecordLink } from "../explorer/record-link.tsx";
import styles from "./tie-card.module.css";

/** Distance between the list and the badge's middle, and from the window's edges, in CSS pixels. */
const AWAY = 16;
const EDGE = 8;

/**
 * The ties that one line stands for, each a link to its record: what choosing such a line or its badge opens. The browser closes it at
 * Esc or a click elsewhere, and gives the focus back to the badge.
 */
export function TieList({
  map,
  features,
  line,
  ties,
  onClose,
}: {
  readonly map: MapLibreMap;
  readonly features: MapFeatures;
  /** Id of the line, which is that of its badge. */
  readonly line: string;
  readonly ties: readonly TieRow[];
  readonly onClose: () => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it opens once for each line, where its badge stands then
  useLayoutEffect(() => {
    const element = list.current;
    const badge = badgesOnScreen(map, features).find(({ id }) => id === line);
    if (!element) return;
    element.showPopover();
    const frame = map.getContainer().getBoundingClientRect();
    const [x, y] = [frame.x + (badge?.x ?? frame.width / 2), frame.y + (badge?.y ?? frame.height / 2)];
    const { offsetWidth: width, offsetHeight: height } = element;
    const below = y + AWAY + height + EDGE <= window.innerHeight;
    const [left, top] = [x - width / 2, below ? y + AWAY : y - AWAY - height];
    element.style.left = `${Math.max(EDGE, Math.min(window.innerWidth - width - EDGE, left))}px`;
    element.style.top = `${Math.max(EDGE, Math.min(window.innerHeight - height - EDGE, top))}px`;
    element.querySelector("a")?.focus();
  }, [map, line]);
  useEffect(() => {
    // Closed by the browser it gives the focus back.
    const close = () => list.current?.hidePopover();
    map.on("movestart", close);
    return () => {
      map.off("movestart", close);
    };
  }, [map]);
  const title = `${ties.length} ties, ${endsOfAll(ties)}`;
  return (
    <div
      ref={list}
      popover="auto"
      role="dialog"
      aria-label={title}
      className={styles.list}
      data-tie-list={line}
      onToggle={({ newState }) => {
        if (newState === "closed") onClose();
      }}
    >
      <p className={styles.ends}>{title}</p>
      <ul>
        {ties.map((tie) => (
          <li key={tie.id}>
            <RecordLink row={tie} />
          </li>
        ))}
      </ul>
    </div>
  );
}
