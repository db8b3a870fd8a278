import { migrate, type Pairs } from "./migrate.ts";
import { isParam, PARAM_NAMES, PARAMS } from "./params.ts";
import { quotable } from "./text.ts";
import { DEFAULT_VIEW, type View } from "./view.ts";

/** Longest query written, in characters without the question mark. */
export const LONGEST_LINK = 2000;

/** What a reader is told about a part of a link that could not be used as it stood. */
export interface Notice {
  readonly param: string;
  /** The part of the link that is meant, cut short and safe to print. */
  readonly value: string;
  readonly message: string;
}

export interface ParsedView {
  readonly view: View;
  readonly notices: readonly Notice[];
  /** Keys that are no parameters of the atlas, decoded, in order; `writeView` writes them back. */
  readonly unknown: Pairs;
}

/**
 * Reads the query of a link, with or without its question mark. Never throws: bad values fall back to the default one by
 * one, each with a notice. `regions`, where the caller knows them, are the ids that exist; others are left out. The view
 * is always valid by `viewSchema`.
 */
export function parseView(query: string, regions?: readonly string[]): ParsedView {
  const { pairs, problem } = migrate([...new URLSearchParams(query)]);
  const notices: Notice[] = [];
  if (problem) note("v", problem);
  const view: { -readonly [Key in keyof View]: View[Key] } = { ...DEFAULT_VIEW };
  for (const name of PARAM_NAMES) read(name);
  keepKnownRegions();
  putRangeInOrder();
  return { view, notices, unknown: pairs.filter(([key]) => !isParam(key)) };

  function note(param: string, { value, message }: { value: string; message: string }): void {
    notices.push({ param, value: quotable(value), message });
  }

  function read<Key extends keyof View>(name: Key): void {
    const param = PARAMS[name];
    const values = pairs.filter(([key]) => key === name).map(([, value]) => value);
    if (values.length === 0) return;
    if (values.length > 1 && !param.list) {
      note(name, { value: values.join(", "), message: "It is given more than once; the last one counts." });
    }
    const parsed = param.parse(param.list ? values.join(",") : (values.at(-1) ?? ""));
    view[name] = parsed.value;
    if (parsed.problem) note(name, parsed.problem);
  }

  function keepKnownRegions(): void {
    if (regions === undefined) return;
    const missing = view.region.filter((id) => !regions.includes(id));
    if (missing.length === 0) return;
    view.region = view.region.filter((id) => regions.includes(id));
    note("region", { value: missing.join(","), message: "It is no region of this atlas; it is left out." });
  }

  function putRangeInOrder(): void {
    const { from, to } = view;
    if (from === null || to === null || from <= to) return;
    [view.from, view.to] = [to, from];
    note("from", { value: `${from}, ${to}`, message: "The first day was after the last; they are exchanged." });
  }
}

/**
 * The query of a view, without question mark: parameters in canonical order, defaults left out, then the unknown keys in
 * their order. "" where all is default. At most 2,000 characters: unknown keys that do not fit are dropped, last first.
 */
export function writeView(view: View, unknown: Pairs = []): string {
  const known = PARAM_NAMES.flatMap((name) => {
    const text = write(name);
    return text === null ? [] : [`${name}=${encode(text)}`];
  });
  const others = unknown.map(([key, value]) => `${encode(key)}=${encode(value)}`);
  let length = known.join("&").length;
  const fitting = others.findIndex((part) => {
    length += part.length + 1;
    return length > LONGEST_LINK;
  });
  return [...known, ...(fitting < 0 ? others : others.slice(0, fitting))].join("&");

  function write<Key extends keyof View>(name: Key): string | null {
    return PARAMS[name].write(view[name]);
  }
}

/** Percent-encoding that leaves commas and slashes readable and escapes what breaks links in running text. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"))
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("%2C", ",")
    .replaceAll("%2F", "/");
}
