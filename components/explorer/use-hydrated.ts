"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** False while the page is as the server wrote it; what is made in the browser later is hydrated from the start. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
