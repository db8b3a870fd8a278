import { describe, expect, test } from "vitest";
import type { Citation, Coverage, Dataset } from "../../geodata/schema.ts";
import { articleFacts, articleTotals } from "./article-facts.ts";
import { changeLines, changesByDay } from "./changes.ts";
import { recordFacts } from "./record-facts.ts";
import type { RecordRow } from "./row.ts";
import { ACTORS, claim, finding, record, response } from "./specimen.ts";
import { ENGLISH } from "./stamp-english.ts";
import { FRENCH } from "./stamp-french.ts";
import { workedExample } from "./worked-example.ts";

const citation = (id: string, part: Partial<Citation> = {}) =>
  [
    id,
    { id, publisher: "paper", date: "2021-03-02", kind: "original-reporting", readIn: "full", ...part } as Citation,
  ] as const;
const ledger = (id: string, paragraphs: Coverage["paragraphs"]) => [id, { id, paragraphs }] as const;

describe("articles", () => {
  const citations = new Map([
    citation("late", { date: "[2023-05-09..2023-06-07]", dateNote: "Not stated." }),
    citation("early", { date: "2020-09-09", dateNote: "Updated a day later." }),
  ]);
  const coverage = new Map([
    ledger("late", [
      { at: 1, left: "headline" },
      { at: 2, records: ["a"] },
      { at: 3, left: "headline" },
    ]),
    ledger("early", [{ at: 1, records: ["a"] }]),
  ]);
  const articles = articleFacts({ coverage, citations, actors: ACTORS });

  test("come oldest first, by publisher, and say which dates are estimates", () => {
    expect(articles.map(({ id, publisher, estimated }) => [id, publisher, estimated])).toEqual([
      ["early", "Daily Paper", false],
      ["late", "Daily Paper", true],
    ]);
  });

  test("are counted from their ledgers", () => {
    const { paragraphs, carrying, left } = articleTotals(articles);
    expect([paragraphs, carrying]).toEqual([4, 2]);
    expect(left.filter(({ count }) => count > 0)).toEqual([{ kind: "headline", count: 2 }]);
  });
});

test("records are counted, and the search that went furthest is told", () => {
  const searched = { on: "2026-11-20", newestSeen: "2026-06", languages: ["en"] };
  const silent = response({
    stance: "none-found",
    searched: { on: "2026-11-21", newestSeen: "2026-05", languages: ["zh"] },
  });
  const facts = recordFacts({
    records: new Map([["specimen", record({ searched, responses: [silent] })]]),
    citations: new Map([citation("a"), citation("b", { readIn: "excerpt" })]),
    actors: ACTORS,
  });
  expect(facts.searched).toEqual({ on: "2026-11-21", newestSeen: "2026-06", languages: ["en", "zh"] });
  expect([facts.events, facts.ties, facts.documents, facts.read.full, facts.named]).toEqual([1, 0, 2, 1, 1]);
});

test("changes stand under their day, the newest first, and under their record once", () => {
  const changes = [
    { on: "2022-02-01", kind: "added" as const, text: "Added." },
    { on: "2022-03-01", kind: "corrected" as const, text: "A slip." },
    { on: "2022-03-01", kind: "corrected" as const, text: "Another." },
  ];
  const days = changesByDay(
    [{ id: "specimen", title: "A" } as RecordRow],
    new Map([["specimen", record({ changes })]]),
  );
  expect(days.map(({ day, records }) => [day, records.map(({ lines }) => lines.length)])).toEqual([
    ["2022-03-01", [2]],
    ["2022-02-01", [1]],
  ]);
  expect(changeLines(days).map(({ text }) => text)).toEqual(["A slip.", "Another.", "Added."]);
});

describe("the worked example", () => {
  const unnamed = claim({ by: { who: "officials", named: false, count: 2, via: "paper" } });
  const told = (part: Parameters<typeof record>[0]) =>
    ({
      records: new Map([
        ["mp-consul-conversation-2021", record({ claims: [unnamed], responses: [response()], ...part })],
      ]),
      citations: new Map([citation("a-report")]),
      actors: ACTORS,
    }) as unknown as Dataset;

  test("tells who said what, by offices, and how the standing changed", () => {
    const example = workedExample(told({ findings: [finding("contradicts", "2023-05-23")] }), ENGLISH);
    expect([example.then, example.now]).toEqual(["alleged", "contradicted"]);
    expect(example.answers.map(({ words }) => words)).toEqual(["denied by the mayor"]);
    expect(example.findings.map(({ words, outcome }) => [words, outcome])).toEqual([
      ["The Town Review", "contradicts"],
    ]);
    expect(example.claim.documents).toEqual([{ id: "a-report", publisher: "Daily Paper", date: "2021-03-02" }]);
  });

  test("speaks the language that is asked for and keeps the record's own sentence", () => {
    const { stamp, english } = workedExample(told({ findings: [finding("contradicts", "2023-05-23")] }), FRENCH);
    expect(stamp).toMatch(/^Avancé par deux responsables anonymes, mars 2021 · nié · contredit/);
    expect(english).toMatch(/^Claimed by two unnamed officials, Mar 2021 · denied · contradicted/);
  });

  test("is refused where no standing changed", () => {
    expect(() => workedExample(told({}), ENGLISH)).toThrow("choose another record");
  });
});
