"use client";

import { useEffect, useSyncExternalStore } from "react";
import { scopeOf, selectionOf } from "../../lib/view/scope.ts";
import { NO_TRAIL, type Trail, trailIn, withTrail } from "./trail.ts";

/** The page that is left for the next one, as a trail: what a record that is opened from it begins with. */
let left: Trail | null = null;
let shown: Trail = NO_TRAIL;
const listeners = new Set<() => void>();

function show(trail: Trail): void {
  shown = trail;
  for (const listener of [...listeners]) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Mounted once: writes into the history entry of each record from which list it was opened. A record opened from another one's page
 * takes over its trail, because the one replaces the other.
 */
export function useTrailKeeper(pathname: string): void {
  useEffect(() => {
    if (selectionOf(pathname) === null) {
      const path = scopeOf(pathname) ? pathname : null;
      // The heading names what the path only has the id of, whatever kind of page it is.
      left = { path, name: path ? (document.querySelector("main h1")?.textContent ?? "") : "", depth: 1 };
      show(NO_TRAIL);
      return;
    }
    const kept = trailIn(window.history.state);
    const trail = kept ?? left ?? NO_TRAIL;
    if (!kept) window.history.replaceState(withTrail(window.history.state, trail), "");
    left = trail;
    show(trail);
  }, [pathname]);
  // From a page without a map there is no knowing how far Back the list lies.
  useEffect(
    () => () => {
      left = null;
    },
    [],
  );
}

/** The way by which the reader came to the record that is open. */
export function useTrail(): Trail {
  return useSyncExternalStore(
    subscribe,
    () => shown,
    () => NO_TRAIL,
  );
}
