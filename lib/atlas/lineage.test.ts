import { expect, test } from "vitest";
import type { Citation, Origin } from "../../geodata/schema.ts";
import { lineageOf, lineageSentence } from "./lineage.ts";

const base: Omit<Citation, "id" | "origin" | "derivedFrom"> = {
  describedAs: "A report",
  publisher: "paper",
  date: "2021",
  language: "en",
  archivedUrl: null,
  kind: "original-reporting",
  access: "open",
  readIn: "excerpt",
  readOn: "2022-01-01",
  status: "live",
};
const citations = new Map<string, Citation>(
  [
    { ...base, id: "first", origin: "officials" },
    { ...base, id: "rewrite", derivedFrom: ["first"] },
    { ...base, id: "rewrite-of-rewrite", derivedFrom: ["rewrite"] },
    { ...base, id: "court", origin: "ruling" },
    { ...base, id: "both", derivedFrom: ["first", "court"] },
  ].map((citation) => [citation.id, citation as Citation]),
);
const origins = new Map<string, Origin>(
  [
    { id: "officials", label: "a paper, citing two unnamed officials", kind: "unnamed-officials" as const },
    { id: "ruling", label: "a ruling", kind: "court" as const },
    { id: "mail", label: "an e-mail", kind: "statement" as const },
  ].map((origin) => [origin.id, origin]),
);
const of = (...rows: { citation: string; origin?: string }[]) => lineageOf(rows, { citations, origins });

test("articles that repeat one report are one origin", () => {
  const lineage = of({ citation: "first" }, { citation: "rewrite" }, { citation: "rewrite-of-rewrite" });
  expect(lineageSentence(lineage)).toBe(
    "3 documents, all resting on 1 independent origin: a paper, citing two unnamed officials",
  );
});

test("an article that draws on two has two", () => {
  expect(of({ citation: "both" }).origins.map((origin) => origin.id)).toEqual(["officials", "ruling"]);
  expect(of({ citation: "both" }).links).toEqual([
    [0, 0],
    [0, 1],
  ]);
});

test("a passage may have an origin of its own", () => {
  expect(lineageSentence(of({ citation: "first", origin: "mail" }))).toBe(
    "1 document, 1 independent origin: an e-mail",
  );
});

test("the same document cited twice counts once", () => {
  expect(of({ citation: "first" }, { citation: "first" }).citations).toHaveLength(1);
});
