/** How a reader came to a record: the way up that its page shows, and how far Back the list lies. */
export interface Trail {
  /** Path of the region, program, place, actor or source that was left for the record; null for the whole atlas. */
  readonly path: string | null;
  /** Heading of that page. */
  readonly name: string;
  /** Entries of the history between the record and its list; 0 where the reader came from elsewhere. */
  readonly depth: number;
}

export const NO_TRAIL: Trail = { path: null, name: "", depth: 0 };

/** The key in the state of a history entry: it survives Back and reload, and is no part of a link that is passed on. */
const KEY = "tielinesTrail";

/** The trail in a history entry's state, or null where there is none or it is not ours. */
export function trailIn(state: unknown): Trail | null {
  const kept = state !== null && typeof state === "object" ? (state as Record<string, unknown>)[KEY] : null;
  if (kept === null || typeof kept !== "object") return null;
  const { path, name, depth } = kept as { readonly [Key in keyof Trail]?: unknown };
  const isOurs =
    (path === null || (typeof path === "string" && path.startsWith("/") && !path.startsWith("//"))) &&
    typeof name === "string" &&
    typeof depth === "number" &&
    Number.isInteger(depth) &&
    depth >= 0;
  return isOurs ? { path: path as string | null, name, depth } : null;
}

/** The state of an entry with a trail, to be written beside what else the state holds. */
export function withTrail(state: unknown, trail: Trail): object {
  return { ...(state !== null && typeof state === "object" ? state : {}), [KEY]: trail };
}

/**
 * The state for an entry of the same page: all that it held, with the trail one step longer for an entry of its own. With its own part of
 * the state in it Next takes an address for one that it knows; otherwise it renders the page once more for each, and writes into
 * the address what that rendering began with, however much later it ends.
 */
export function stateKept(state: unknown, how: "push" | "replace"): object | null {
  if (state === null || typeof state !== "object") return null;
  const trail = trailIn(state);
  const further = how === "push" && trail !== null && trail.depth > 0 ? 1 : 0;
  return trail ? withTrail(state, { ...trail, depth: trail.depth + further }) : state;
}
