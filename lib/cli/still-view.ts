/** Reads which view a still is wanted of, from an address of any host, a path or a query. */
import { nearest, nearestFew } from "../../geodata/gate/nearest.ts";
import { parseView } from "../view/codec.ts";
import { isParam, PARAM_NAMES } from "../view/params.ts";
import { scopeOf, selectionOf } from "../view/scope.ts";
import type { IdKind, Ids } from "./still-ids.ts";
import { UsageError } from "./still-options.ts";

export interface WantedView {
  /** Path and query on the site. */
  readonly href: string;
  /** The colours that the view itself wants. */
  readonly theme: "light" | "dark" | null;
  /** What of it could not be used as it stands, in sentences. */
  readonly warnings: readonly string[];
}

/** Pages with the whole atlas on them. */
const WHOLE = ["/", "/programs", "/regions"];

/** Reads a view. Throws a `UsageError` where it is none, and where it names an id that does not exist. */
export function readWantedView(text: string, ids: Ids): WantedView {
  const { pathname, search } = addressOf(text.trim());
  // An embedded view is the same view; only the page around it differs.
  const path = pathname.replace(/^\/embed(?=\/|$)/, "").replace(/\/+$/, "") || "/";
  checkPath(path, ids);
  checkList("program", search, ids);
  checkList("region", search, ids);
  const { view, notices, unknown } = parseView(search);
  const strange = unknown.filter(([key]) => !isParam(key)).map(([key]) => key);
  return {
    href: path + search,
    theme: view.theme,
    warnings: [
      ...notices.map(({ param, value, message }) => `${param}=${value}: ${message}`),
      ...[...new Set(strange)].map((key) => `${key} is no parameter of a view and decides nothing.`),
    ],
  };
}

function addressOf(text: string): { pathname: string; search: string } {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    if (!/^https?:/i.test(text)) throw new UsageError(`The view ${text} is not at an http or https address.`);
    if (!URL.canParse(text)) throw new UsageError(`The view ${text} is not a whole address.`);
    return new URL(text);
  }
  const query = /^[^/?#=&]+=/.test(text) ? `?${text}` : text;
  const local = `http://localhost${query.startsWith("?") ? "/" : ""}${query}`;
  if (/^[/?]/.test(query) && URL.canParse(local)) return new URL(local);
  throw new UsageError(
    text === ""
      ? 'The view is empty. For all there is, write "/".'
      : `The view "${text}" is no address (https://…), no path (/programs/fox-hunt) and no query (?program=fox-hunt).`,
  );
}

function checkPath(path: string, ids: Ids): void {
  if (WHOLE.includes(path)) return;
  const selection = selectionOf(path);
  const scope = scopeOf(path);
  const [kind, id] = selection ? [selection.type, selection.id] : scope ? [scope.key, scope.id] : [];
  if (!kind || !id) {
    throw new UsageError(
      `There is no map at the path ${path}. Maps are at /, /events/…, /ties/…, /places/…, /regions/…, /programs/…, /actors/… and /sources/….`,
    );
  }
  checkId(`The path ${path}`, kind, id, ids);
}

function checkList(kind: "program" | "region", search: string, ids: Ids): void {
  const items = new URLSearchParams(search).getAll(kind).flatMap((list) => list.split(","));
  for (const id of items.map((item) => item.trim()).filter(Boolean)) checkId(`${kind}=${id}`, kind, id, ids);
}

function checkId(where: string, kind: IdKind, id: string, ids: Ids): void {
  const all = ids(kind);
  if (all.includes(id)) return;
  const words = id.split("-");
  const isLike = (other: string) => other.split("-").some((word) => words.includes(word)) || nearest(id, [other]);
  const near = nearestFew(id, all, 3).filter(isLike);
  const hint = near.length > 0 ? ` Near it: ${near.join(", ")}.` : "";
  throw new UsageError(`${where}: there is no ${kind} with the id ${id}.${hint}`);
}

/** The names of all parameters, for the help. */
export const VIEW_PARAMETERS: readonly string[] = PARAM_NAMES.filter((name) => name !== "v");
