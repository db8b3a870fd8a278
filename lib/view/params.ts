import { readBox, writeBox } from "../geo/box.ts";
import { readCamera, writeCamera } from "./camera.ts";
import { FIELDS, type Field } from "./fields.ts";
import { type ListKey, orderItems } from "./lists.ts";
import { cleanQuery, LONGEST_QUERY, withoutHidden } from "./text.ts";
import { FORMAT_VERSION, type View } from "./view.ts";

/** What became of a parameter's text: its value, and what was wrong with which part of it, if anything was. */
export interface Parsed<T> {
  readonly value: T;
  readonly problem?: { readonly value: string; readonly message: string };
}

export interface Param<T> {
  /** Lists given twice are merged; of anything else the last one counts. */
  readonly list: boolean;
  /** Reads the decoded text of a link; never throws. What it cannot read becomes the default, with a problem. */
  parse(text: string): Parsed<T>;
  /** The text for a link, canonical and not yet encoded; null where the value is the default. */
  write(value: T): string | null;
}

/** Every parameter, in the order in which links hold them. */
export const PARAMS: { readonly [Key in keyof View]: Param<View[Key]> } = {
  program: list("program", FIELDS.program, "no program of this atlas"),
  bearing: list("bearing", FIELDS.bearing, "no bearing; choose claim, official-act or background"),
  standing: list("standing", FIELDS.standing, "no standing of a claim"),
  response: list("response", FIELDS.response, "no kind of answer"),
  region: list("region", FIELDS.region, "no region of this atlas"),
  box: {
    list: false,
    parse: (text) => {
      const box = text === "" ? null : readBox(text);
      if (box !== null || text === "") return { value: box };
      return {
        value: null,
        problem: { value: text, message: "It is not a box west,south,east,north in degrees; no box is set." },
      };
    },
    write: (value) => value && writeBox(value),
  },
  from: word(FIELDS.day, "The first day is not a day written YYYY-MM-DD; no first day is set."),
  to: word(FIELDS.day, "The last day is not a day written YYYY-MM-DD; no last day is set."),
  when: {
    list: false,
    parse: (text) =>
      orDefault(
        FIELDS.when,
        text,
        "possible",
        'It is neither "possible" nor "certain"; dates that may lie in the range are shown.',
      ),
    write: (value) => (value === "possible" ? null : value),
  },
  q: { list: false, parse: parseQuery, write: (value) => cleanQuery(value) || null },
  sort: {
    list: false,
    parse: (text) =>
      orDefault(FIELDS.sort, text, "place", "It is neither place, date nor standing; the list is grouped by place."),
    write: (value) => (value === "place" ? null : value),
  },
  known: word(FIELDS.day, "The day is not written YYYY-MM-DD; the atlas is shown as known today."),
  at: {
    list: false,
    parse: (text) => {
      const camera = text === "" ? null : readCamera(text);
      if (camera !== null || text === "") return { value: camera };
      return {
        value: null,
        problem: { value: text, message: "It is not a place on the map; the map is shown as at home." },
      };
    },
    write: (value) => value && writeCamera(value),
  },
  globe: {
    list: false,
    parse: (text) => {
      if (text === "1" || text === "0" || text === "") return { value: text === "1" };
      return { value: false, problem: { value: text, message: "It is neither 1 nor 0; the flat map is shown." } };
    },
    write: (value) => (value ? "1" : null),
  },
  theme: word(FIELDS.theme, "The theme is neither light nor dark; your own setting is used."),
  // Read and raised by migrate.ts before the other parameters are.
  v: { list: false, parse: () => ({ value: FORMAT_VERSION }), write: () => null },
};

/** The names of all parameters in canonical order. */
export const PARAM_NAMES = Object.keys(PARAMS) as (keyof View)[];

/** Whether a key of a query is a parameter of this atlas. */
export function isParam(key: string): key is keyof View {
  return Object.hasOwn(PARAMS, key);
}

function list<Id extends string>(key: ListKey, item: Field<Id>, complaint: string): Param<readonly Id[]> {
  return {
    list: true,
    parse: (text) => {
      const good: Id[] = [];
      const bad: string[] = [];
      for (const part of text.split(",").map((piece) => piece.trim())) {
        if (item(part)) good.push(part);
        else if (part !== "") bad.push(part);
      }
      const value = orderItems(key, good);
      if (bad.length > 0)
        return { value, problem: { value: bad.join(","), message: `It is ${complaint}; it is left out.` } };
      if (value.length === new Set(good).size) return { value };
      const rest = good.filter((id) => !value.includes(id)).join(",");
      return {
        value,
        problem: { value: rest, message: "The list is too long for a link; the last ones are left out." },
      };
    },
    write: (value) => orderItems(key, value).join(",") || null,
  };
}

function word<T extends string>(field: Field<T>, message: string): Param<T | null> {
  return { list: false, parse: (text) => orDefault<T, null>(field, text, null, message), write: (value) => value };
}

/** An empty value is a form's way of saying the default, and no mistake. */
function orDefault<T extends string, Fallback extends T | null>(
  field: Field<T>,
  text: string,
  fallback: Fallback,
  message: string,
): Parsed<T | Fallback> {
  if (text === "") return { value: fallback };
  return field(text) ? { value: text } : { value: fallback, problem: { value: text, message } };
}

function parseQuery(text: string): Parsed<string> {
  const value = cleanQuery(text);
  const plain = withoutHidden(text).replace(/\s+/g, " ").trim();
  if ([...plain].length > LONGEST_QUERY) {
    return { value, problem: { value: text, message: `The search text is cut to ${LONGEST_QUERY} characters.` } };
  }
  if (/[\p{Cc}\p{Cf}\p{Cs}]/u.test(text)) {
    return {
      value,
      problem: { value: text, message: "Characters that cannot be seen are left out of the search text." },
    };
  }
  return { value };
}
