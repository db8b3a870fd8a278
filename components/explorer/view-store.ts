import type { Pairs } from "../../lib/view/migrate.ts";
import { hrefFor } from "../../lib/view/transitions.ts";
import type { View } from "../../lib/view/view.ts";
import { stateKept } from "./trail.ts";

/**
 * The URL's query as a store: one writer, and a subscription that also hears Back, Forward and route changes. The list
 * never reads it through `useSearchParams`, which would empty the static HTML.
 */
const listeners = new Set<() => void>();

/** Calls `listener` whenever the query may have changed; returns the way to stop. */
export function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener("popstate", announce);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("popstate", announce);
  };
}

/** Tells every reader to look at the URL again; called after Next has changed the route. */
export function announce(): void {
  for (const listener of [...listeners]) listener();
}

/** The query as it stands, with its question mark. */
export function currentQuery(): string {
  return window.location.search;
}

/** What the server and the first client render see: no query, so that the static HTML holds all records. */
export function serverQuery(): string {
  return "";
}

/** Writes a view into the URL of the current path. Filters push, so that Back undoes them; typing and the camera replace. */
export function writeViewToUrl(view: View, unknown: Pairs, how: "push" | "replace"): void {
  const href = hrefFor(window.location.pathname, view, unknown);
  if (href === window.location.pathname + window.location.search) return;
  const state = stateKept(window.history.state, how);
  if (how === "push") window.history.pushState(state, "", href);
  else window.history.replaceState(state, "", href);
  announce();
}
