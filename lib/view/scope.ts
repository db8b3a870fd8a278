import type { FilterScope } from "../atlas/filter.ts";

/** What a path already filters by. */
export type Scope = FilterScope;

/** The record a path is about. */
export interface Selection {
  readonly type: "event" | "tie";
  readonly id: string;
}

const SCOPES: ReadonlyMap<string, Scope["key"]> = new Map([
  ["regions", "region"],
  ["programs", "program"],
  ["places", "place"],
  ["actors", "actor"],
  ["sources", "source"],
]);

const SELECTIONS: ReadonlyMap<string, Selection["type"]> = new Map([
  ["events", "event"],
  ["ties", "tie"],
]);

/**
 * The scope of a path such as /regions/ottawa, also under /embed; null for every other path. Whether the id exists is
 * for the caller.
 */
export function scopeOf(pathname: string): Scope | null {
  const { kind, id } = split(pathname);
  const key = SCOPES.get(kind);
  return key === undefined || id === null ? null : { key, id };
}

/**
 * What a view looks at, whatever record is open: the place or region of its path, or the one region by which it is filtered, which a reader
 * who picks it wants to see.
 */
export function lookOf(pathname: string, regions: readonly string[]): Scope | null {
  const scope = scopeOf(pathname);
  const [only, ...more] = regions;
  if (scope?.key === "place" || scope?.key === "region" || only === undefined || more.length > 0) return scope;
  return { key: "region", id: only };
}

/** The record of a path such as /events/{id}, also under /embed; null for every other path. */
export function selectionOf(pathname: string): Selection | null {
  const { kind, id } = split(pathname);
  const type = SELECTIONS.get(kind);
  return type === undefined || id === null ? null : { type, id };
}

function split(pathname: string): { kind: string; id: string | null } {
  const parts = /^(?:\/embed)?\/([a-z]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)\/?$/.exec(pathname);
  const id = parts?.[2] ?? "";
  return { kind: parts?.[1] ?? "", id: id !== "" && id.length <= 80 ? id : null };
}
