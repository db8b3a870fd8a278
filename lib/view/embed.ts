import { scopeOf, selectionOf } from "./scope.ts";

/** Where the pages live that other sites may frame: the same paths as the atlas's views, below this one. */
const EMBED = "/embed";

/** Whether a path is one of those that other sites may frame. */
export function isEmbed(pathname: string): boolean {
  return pathname === EMBED || pathname.startsWith(`${EMBED}/`);
}

/** The atlas's own path of what an embed shows: "/embed/events/a" is "/events/a", "/embed" is "/". Any other path is itself. */
export function atlasPath(pathname: string): string {
  return isEmbed(pathname) ? pathname.slice(EMBED.length) || "/" : pathname;
}

/**
 * The path under which a page of the atlas can be framed; null for what cannot: pages of somebody named, which no search engine may
 * list either, and every page that shows no view.
 */
export function embedPath(path: string): string | null {
  const own = atlasPath(path);
  if (own === "/") return EMBED;
  const scope = scopeOf(own);
  return selectionOf(own) !== null || (scope !== null && scope.key !== "actor") ? EMBED + own.replace(/\/$/, "") : null;
}

/**
 * Where a link of a page leads: in the atlas to `path` itself, in an embed to the same page of the embed, and to the atlas where there is
 * none. What `leaves` the embed opens elsewhere, for the atlas's pages refuse to be framed.
 */
export function linkFrom(pathname: string, path: string): { readonly path: string; readonly leaves: boolean } {
  if (!isEmbed(pathname)) return { path, leaves: false };
  const within = embedPath(path);
  return within === null ? { path, leaves: true } : { path: within, leaves: false };
}
