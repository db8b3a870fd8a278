import type { EvidenceRow } from "../schema/statement.ts";
import type { AtlasRecord } from "../schema.ts";

type Path = readonly PropertyKey[];

/** Keys whose strings are read by people; every other string is an id, a date, an address or a fixed word. */
const READ_BY_PEOPLE = new Set([
  "title",
  "summary",
  "text",
  "note",
  "whenNote",
  "of",
  "who",
  "reasonGiven",
  "role",
  "why",
  "silentNote",
  "scope",
  "field",
  "value",
  "shown",
  "where",
  "office",
  "officeNote",
  "about",
  "mayBeNamed",
  "notToConfuse",
  "label",
  "definition",
  "subtitle",
  "notes",
  "publisherNote",
  "dateNote",
  "statusNote",
  "describedAs",
  "copyOf",
  "says",
  "means",
  "reason",
]);

/** Every string of `value` that a reader may see, with the path that leads to it. */
export function textsOf(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, [...path, index]));
  if (value === null || typeof value !== "object") {
    const key = [...path].reverse().find((part) => typeof part === "string");
    return typeof value === "string" && typeof key === "string" && READ_BY_PEOPLE.has(key)
      ? [{ path, text: value }]
      : [];
  }
  return Object.entries(value).flatMap(([key, item]) => (key === "find" ? [] : textsOf(item, [...path, key])));
}

/** The words that locate passages: few of them, and the publisher's. */
export function anchorTexts(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => anchorTexts(item, [...path, index]));
  if (value !== null && typeof value === "object")
    return Object.entries(value).flatMap(([key, item]) => anchorTexts(item, [...path, key]));
  return typeof value === "string" && path.at(-2) === "find" ? [{ path, text: value }] : [];
}

/** Every evidence row of a record, with the path that leads to it. */
export function evidenceOf(record: AtlasRecord): { path: Path; row: EvidenceRow }[] {
  const found: { path: Path; row: EvidenceRow }[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        visit(item, [...path, index]);
      });
    } else if (value !== null && typeof value === "object") {
      for (const [key, item] of Object.entries(value)) {
        if (key === "evidence" && Array.isArray(item)) {
          item.forEach((row, index) => {
            found.push({ path: [...path, key, index], row: row as EvidenceRow });
          });
        } else visit(item, [...path, key]);
      }
    }
  };
  visit(record, []);
  return found;
}

/** Every EDTF date of a record, with the path that leads to it. */
export function datesOf(value: unknown, path: Path = []): { path: Path; date: string }[] {
  const dateKeys = new Set(["when", "said", "published", "happened", "ended", "asOf", "newestSeen", "date"]);
  if (Array.isArray(value)) return value.flatMap((item, index) => datesOf(item, [...path, index]));
  if (value === null || typeof value !== "object") {
    const key = path.at(-1);
    return typeof value === "string" && typeof key === "string" && dateKeys.has(key) ? [{ path, date: value }] : [];
  }
  return Object.entries(value).flatMap(([key, item]) => datesOf(item, [...path, key]));
}

/** Every actor id that a record uses as a speaker, publisher in between, imputed party, body or source of a number. */
export function actorsOf(record: AtlasRecord): { path: Path; id: string }[] {
  const found: { path: Path; id: string }[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        if (path.at(-1) === "imputes" && typeof item === "string") found.push({ path: [...path, index], id: item });
        visit(item, [...path, index]);
      });
    } else if (value !== null && typeof value === "object") {
      for (const [key, item] of Object.entries(value)) {
        if (path.at(-1) === "cleared" || path.at(-2) === "context" || key === "evidence") continue;
        const names =
          key === "actor" || key === "via" || (key === "by" && typeof item === "string" && path.at(-1) !== "cleared");
        if (names && typeof item === "string") found.push({ path: [...path, key], id: item });
        else visit(item, [...path, key]);
      }
    }
  };
  visit(record, []);
  return [...found, ...placeholdersOf(record)];
}

/** Every actor id that a text of `value` prints by its placeholder. */
export function placeholdersOf(value: unknown): { path: Path; id: string }[] {
  return textsOf(value).flatMap(({ path, text }) =>
    [...text.matchAll(/\{([a-z0-9-]+)(?:\.office)?\}/g)].map(([, id = ""]) => ({ path, id })),
  );
}
