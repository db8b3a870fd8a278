"use client";

import { useRouter } from "next/navigation";
import { useEffect, useSyncExternalStore } from "react";
import { type Notice, parseView } from "../../lib/view/codec.ts";
import { linkFrom } from "../../lib/view/embed.ts";
import { hrefFor } from "../../lib/view/transitions.ts";
import type { View } from "../../lib/view/view.ts";
import type { CurrentView } from "./use-view.ts";
import { currentQuery } from "./view-store.ts";

/** What the reader is told after a move, until the next one. It outlives the page that was left. */
let told: Notice | null = null;
const listeners = new Set<() => void>();

function tell(notice: Notice | null): void {
  told = notice;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * A region or program page is that filter, so the same key in its query contradicts the path: the link moves to the whole
 * atlas, keeps what the query asks for, and says so.
 */
export function useScopeConflict({ view, scope, unknown, pathname }: CurrentView): Notice | null {
  const router = useRouter();
  const key = scope?.key === "region" || scope?.key === "program" ? scope.key : null;
  const whole = linkFrom(pathname, "/").path;
  const conflict = key !== null && view[key].length > 0;
  useEffect(() => {
    if (!conflict || key === null) return;
    // A new page is first drawn while the address is still the last page's; what counts is the one that it has by now.
    if (parseView(currentQuery()).view[key].length === 0) return;
    tell({
      param: key,
      value: pathname,
      message: `this link named a ${key} in its path and others after it; the ones after it are shown.`,
    });
    router.replace(hrefFor(whole, { ...view, at: null } satisfies View, unknown));
  }, [conflict, key, view, unknown, pathname, whole, router]);
  useEffect(() => {
    if (pathname !== whole && !conflict) tell(null);
  }, [pathname, whole, conflict]);
  return useSyncExternalStore(
    subscribe,
    () => told,
    () => null,
  );
}
