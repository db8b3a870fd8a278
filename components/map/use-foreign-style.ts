"use client";

import type { StyleSpecification } from "maplibre-gl";
import useSWRImmutable from "swr/immutable";
import type { Ground } from "../../lib/style/ground.ts";

export interface ForeignStyle {
  /** True while the style that the ground names is on its way. */
  readonly waiting: boolean;
  readonly style: StyleSpecification | undefined;
  /** Why the embedded ground stands in, in a sentence; null where nothing is amiss. */
  readonly problem: string | null;
}

async function load(url: string): Promise<StyleSpecification> {
  const response = await fetch(url, { credentials: "omit", referrerPolicy: "no-referrer" });
  if (!response.ok) throw new Error(`answered ${response.status}`);
  const style: unknown = await response.json();
  if (style === null || typeof style !== "object" || !("layers" in style) || !("sources" in style))
    throw new Error("sent no style");
  return style as StyleSpecification;
}

/** The style that a newsroom has set as the map's ground. Where it cannot be had the embedded ground stands in. */
export function useForeignStyle(ground: Ground): ForeignStyle {
  const { data, error } = useSWRImmutable(ground.kind === "style" ? ground.url : null, load, { errorRetryCount: 1 });
  const waiting = ground.kind === "style" && !data && !error;
  return {
    waiting,
    style: data,
    problem: error ? "The detailed map could not be loaded; a simpler one stands in." : null,
  };
}
