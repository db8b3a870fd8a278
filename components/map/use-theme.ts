"use client";

import { useSyncExternalStore } from "react";

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia("(prefers-color-scheme: dark)");
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Light or dark: the link's theme where it names one, else the reader's system setting. */
export function useTheme(chosen: "light" | "dark" | null): "light" | "dark" {
  const system = useSyncExternalStore(
    subscribe,
    () => (window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"),
    () => "light" as const,
  );
  return chosen ?? system;
}
