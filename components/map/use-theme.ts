"use client";

import { useSyncExternalStore } from "react";
import type { Theme } from "../../lib/style/tokens.ts";
import { partsOf } from "../explorer/first-paint.ts";
import { usePreferences } from "../explorer/use-preferences.ts";

const DARK = "(prefers-color-scheme: dark)";
const CONTRAST = "(prefers-contrast: more)";
const FORCED = "(forced-colors: active)";

function subscribe(listener: () => void): () => void {
  const queries = [DARK, CONTRAST, FORCED].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
  };
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
}

/**
 * The map's palette: the link's theme where it names one, else the reader's choice, else the system's, with more contrast where
 * the reader or the system asks for it. Where the system forces its own colours the map goes with their ground.
 */
export function useTheme(link: "light" | "dark" | null): Theme {
  const { theme, more } = partsOf(usePreferences().theme);
  const [dark, contrast, forced] = [useMedia(DARK), useMedia(CONTRAST), useMedia(FORCED)];
  const system = dark ? "dark" : "light";
  if (forced) return `contrast-${system}`;
  const shown = link ?? theme ?? system;
  return contrast || more ? `contrast-${shown}` : shown;
}
