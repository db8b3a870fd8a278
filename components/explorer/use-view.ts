"use client";

import { usePathname } from "next/navigation";
import { useCallback, useEffect, useMemo, useSyncExternalStore } from "react";
import { type ParsedView, parseView } from "../../lib/view/codec.ts";
import { type Scope, type Selection, scopeOf, selectionOf } from "../../lib/view/scope.ts";
import type { View } from "../../lib/view/view.ts";
import { currentQuery, readAgain, serverQuery, subscribe, writeViewToUrl } from "./view-store.ts";

export interface CurrentView extends ParsedView {
  readonly pathname: string;
  readonly scope: Scope | null;
  readonly selection: Selection | null;
  /** Writes another view into the URL. */
  readonly change: (next: View, how?: "push" | "replace") => void;
}

/** What the URL says is shown, and the one way to change it. Before hydration it is the path alone. */
export function useView(): CurrentView {
  const query = useSyncExternalStore(subscribe, currentQuery, serverQuery);
  const pathname = usePathname();
  const parsed = useMemo(() => parseView(query), [query]);
  const change = useCallback(
    (next: View, how: "push" | "replace" = "push") => writeViewToUrl(next, parsed.unknown, how),
    [parsed.unknown],
  );
  const scope = useMemo(() => scopeOf(pathname), [pathname]);
  const selection = useMemo(() => selectionOf(pathname), [pathname]);
  return useMemo(
    () => ({ ...parsed, pathname, scope, selection, change }),
    [parsed, pathname, scope, selection, change],
  );
}

/** Mounted once: tells readers of the query when Next has changed the route, and that the link's filters now apply. */
export function useRouteAnnouncement(): void {
  const pathname = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for each new path
  useEffect(() => {
    readAgain();
    delete document.documentElement.dataset.link;
  }, [pathname]);
}
