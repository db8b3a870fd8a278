"use client";

import { useSyncExternalStore } from "react";
import type { Theme } from "../../lib/style/tokens.ts";

const DARK = "(prefers-color-scheme: dark)";
const CONTRAST = "(prefers-contrast: more)";

function subscribe(listener: () => void): () => void {
  const queries = [DARK, CONTRAST].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
  };
}

const matches = (query: string) => window.matchMedia(query).matches;

/** The map's palette: the link's theme where it names one, else the reader's system setting, with more contrast where asked for. */
export function useTheme(chosen: "light" | "dark" | null): Theme {
  const dark = useSyncExternalStore(
    subscribe,
    () => matches(DARK),
    () => false,
  );
  const contrast = useSyncExternalStore(
    subscribe,
    () => matches(CONTRAST),
    () => false,
  );
  const theme = chosen ?? (dark ? "dark" : "light");
  return contrast ? `contrast-${theme}` : theme;
}
