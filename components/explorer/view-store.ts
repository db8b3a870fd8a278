import { flushSync } from "react-dom";
import { parseView } from "../../lib/view/codec.ts";
import type { Pairs } from "../../lib/view/migrate.ts";
import { hrefFor } from "../../lib/view/transitions.ts";
import type { View } from "../../lib/view/view.ts";
import { stateKept } from "./trail.ts";

/**
 * The URL's query as a store: one writer, and a subscription that also hears Back, Forward and route changes. The list
 * never reads it through `useSearchParams`, which would empty the static HTML.
 */
const listeners = new Set<() => void>();
/** Those of the map, which has work done elsewhere: it is told before the others, who change the page in the meantime. */
const firstListeners = new Set<() => void>();

/** A query that is shown already and written into the URL a little later; null where the URL says what is shown. */
let ahead: string | null = null;
let later: ReturnType<typeof setTimeout> | undefined;
/** Whether the view is being moved and has not come to rest. */
let moving = false;

/** Browsers refuse to write more than about a hundred addresses in half a minute. In milliseconds. */
const BETWEEN_WRITES = 400;

/** Calls `listener` whenever the query may have changed; returns the way to stop. */
export function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener("popstate", readAgain);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("popstate", readAgain);
  };
}

/** The same for the map. */
export function subscribeFirst(listener: () => void): () => void {
  firstListeners.add(listener);
  return () => firstListeners.delete(listener);
}

/** Only from an event: React refuses to draw in the middle of drawing. */
function announceInTurn(): void {
  flushSync(() => {
    for (const listener of [...firstListeners]) listener();
  });
  for (const listener of [...listeners]) listener();
}

/** What changes with every frame is drawn in one go. */
function announce(): void {
  for (const listener of [...firstListeners, ...listeners]) listener();
}

/** Tells every reader to look at the URL again; called after Next has changed the route. */
export function readAgain(): void {
  rest();
  announce();
}

function rest(): void {
  clearTimeout(later);
  later = undefined;
  ahead = null;
  moving = false;
}

/** The query as it is shown, with its question mark. */
export function currentQuery(): string {
  return ahead ?? window.location.search;
}

/** Whether the view is being moved and has not come to rest: counts change all the time, and nobody wants each read out. */
export function isMoving(): boolean {
  return moving;
}

let links = { of: "", query: "" };

/** The query that links within the atlas carry on, with its question mark: the view without its camera; "" where all is default. */
export function linkQuery(): string {
  const of = currentQuery();
  if (of !== links.of) {
    const { view, unknown } = parseView(of);
    links = { of, query: hrefFor("", { ...view, at: null }, unknown) };
  }
  return links.query;
}

/** What the server and the first client render see: no query, so that the static HTML holds all records. */
export function serverQuery(): string {
  return "";
}

/**
 * Writes a view into the URL of the current path. Filters push, so that Back undoes them; typing and the camera replace. `soon` shows the
 * view at once and replaces the address a little later: for what changes with every frame, until a push or a replace ends it.
 */
export function writeViewToUrl(view: View, unknown: Pairs, how: "push" | "replace" | "soon"): void {
  const { pathname } = window.location;
  const href = hrefFor(pathname, view, unknown);
  if (how === "soon") {
    moving = true;
    ahead = href.slice(pathname.length);
    later ??= setTimeout(() => {
      later = undefined;
      // Whoever has gone elsewhere in the meantime stays there.
      if (ahead !== null && window.location.pathname === pathname) write(pathname + ahead, "replace");
      ahead = null;
    }, BETWEEN_WRITES);
    announce();
    return;
  }
  const was = moving;
  rest();
  const changes = href !== pathname + window.location.search;
  if (changes) write(href, how);
  if (changes || was) announceInTurn();
}

function write(href: string, how: "push" | "replace"): void {
  const state = stateKept(window.history.state, how);
  if (how === "push") window.history.pushState(state, "", href);
  else window.history.replaceState(state, "", href);
}
