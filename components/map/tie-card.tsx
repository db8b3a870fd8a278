"use client";

import type { MapLibreMap } from "maplibre-gl";
import { useEffect, useLayoutEffect, useRef } from "react";
import type { RecordRow } from "../../lib/atlas/row.ts";
import { roomForCard } from "../../lib/map/card-room.ts";
import { badgesOnScreen } from "../../lib/map/drawn.ts";
import type { MapFeatures } from "../../lib/style/map-features.ts";
import styles from "./tie-card.module.css";
import { TieLines } from "./tie-lines.tsx";
import { tiesOfLine } from "./ties-of-line.ts";
import type { Pointing } from "./use-pointing.ts";

/**
 * What the ties of a line are, beside its badge while one points at it: kind, standing, speaker, answer and finding, never
 * less. It says nothing that the badge's button does not, so it is hidden from screen readers.
 */
export function TieCard({
  map,
  features,
  rows,
  pointing: { hit, point, keep },
}: {
  readonly map: MapLibreMap;
  readonly features: MapFeatures;
  readonly rows: readonly RecordRow[];
  readonly pointing: Pointing;
}) {
  const card = useRef<HTMLDivElement>(null);
  // The id of a badge is that of its line.
  const badge = hit?.kind === "tie" ? hit.mark : null;
  const ties = tiesOfLine(badge, map, features, rows);
  useEffect(() => {
    const moving = () => point(null);
    map.on("movestart", moving);
    return () => {
      map.off("movestart", moving);
    };
  }, [map, point]);
  useLayoutEffect(() => {
    const at = badgesOnScreen(map, features).find(({ id }) => id === badge);
    const element = card.current;
    if (!element || !at) return;
    const { left, top } = roomForCard(map, at, { width: element.offsetWidth, height: element.offsetHeight });
    element.style.transform = `translate(${left}px, ${top}px)`;
  }, [map, features, badge]);
  if (ties.length === 0 || badge === null) return null;
  return (
    <div
      ref={card}
      className={styles.card}
      aria-hidden="true"
      data-tie-card={badge}
      onPointerEnter={keep}
      onPointerLeave={() => point(null)}
    >
      <TieLines ties={ties} />
    </div>
  );
}
