/** What is said of a view over the real atlas: titles, texts for those who do not see the picture, captions. */
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { type FilterScope, visibleRows } from "../atlas/filter.ts";
import { ledgerOf } from "../atlas/ledger.ts";
import { personNamedIn } from "../atlas/person-named.ts";
import { wordingWarnings } from "../export/wording.ts";
import { altTextLong, altTextShort, LONGEST_ALT } from "../formats/alt-text.ts";
import { captionOf, creditLine } from "../formats/caption.ts";
import { CAVEAT } from "../formats/caveat.ts";
import type { ViewSubject } from "../formats/view-subject.ts";
import { suggestedSubtitle, suggestedTitle } from "../formats/view-title.ts";
import { anyFilter } from "../view/arbitrary.ts";
import { DEFAULT_VIEW, type View } from "../view/view.ts";
import { atlasWording, loadAtlas, rowsOn } from "./atlas.ts";

vi.setConfig({ testTimeout: 30_000 });

const atlas = loadAtlas();
const wording = atlasWording();
const people = [...atlas.actors.values()].filter(({ kind }) => kind === "person");
const places = new Map(atlas.placeRows.map((place) => [place.id, place]));
const { programs, regions, version } = atlas;
const totals = {
  events: atlas.rows.filter(({ type }) => type === "event").length,
  ties: atlas.rows.filter(({ type }) => type === "tie").length,
};

function subjectOf(part: Partial<View>, scope: FilterScope | null = null, day: string | null = null): ViewSubject {
  const view = { ...DEFAULT_VIEW, ...part, known: day };
  const rows = visibleRows(day ? rowsOn(atlas, day) : atlas.rows, view, scope, places);
  const ledger = ledgerOf(rows, totals);
  const said = { address: "https://atlas.example/?x=1", version, dated: "2026-11-20" };
  return { view, scope, current: null, role: null, rows, ledger, places, programs, regions, day, ...said };
}

const scopes = fc.constantFrom<FilterScope | null>(
  null,
  null,
  { key: "region", id: "greater-toronto" },
  { key: "program", id: "consular-contacts" },
  { key: "place", id: "daqing" },
  { key: "source", id: "epoch-association-visit-2023" },
  { key: "actor", id: "csis" },
);
const days = fc.constantFrom(null, null, "2019-12-31", "2023-04-01", "2025-02-01");
const subjects = fc
  .tuple(anyFilter(regions.map(({ id }) => id)), scopes, days)
  .map(([filter, scope, day]) => subjectOf(filter, scope, day));

describe("the suggested title", () => {
  const fullYears = { from: "2018-01-01", to: "2023-12-31" };
  test.each([
    ["Greater Toronto: what is claimed, and what was found", subjectOf({}, { key: "region", id: "greater-toronto" })],
    [
      "Greater Toronto and Ottawa: what is claimed, and what was found",
      subjectOf({ region: ["greater-toronto", "ottawa"] }),
    ],
    ["Operation Fox Hunt cases, 2018 to 2023", subjectOf({ program: ["fox-hunt"], ...fullYears })],
    [
      "Operation Fox Hunt cases, Greater Toronto",
      subjectOf({ region: ["greater-toronto"] }, { key: "program", id: "fox-hunt" }),
    ],
    [
      "Claims of foreign interference: who said what, and what was found, from Jan 2023",
      subjectOf({ from: "2023-01-01" }),
    ],
    ["Official acts", subjectOf({ bearing: ["official-act"] })],
    ["Official acts and background", subjectOf({ bearing: ["official-act", "background"] })],
    ["No records", subjectOf({ q: "nowhere to be found" })],
    ["Records that cite one source", subjectOf({}, { key: "source", id: "epoch-association-visit-2023" })],
  ])("%s", (title, subject) => {
    expect(suggestedTitle(subject)).toBe(title);
  });

  test("of an actor's page says the office and not the name", () => {
    for (const { id, office = "" } of people) {
      const title = suggestedTitle({ ...subjectOf({}, { key: "actor", id }), role: office });
      expect(title).toBe(`Statements that mention ${office}`);
      expect(wordingWarnings(title, wording)).toEqual([]);
    }
  });

  test("of a record's page is the record's, with its sentence below", () => {
    const [current] = atlas.rows;
    if (!current) throw new Error("the atlas is empty");
    const subject = { ...subjectOf({}), current };
    expect([suggestedTitle(subject), suggestedSubtitle(subject)]).toEqual([current.title, `${current.stamp}.`]);
    const caption = captionOf(subject, "Mine");
    expect(caption).toContain(`${current.title}: ${current.stamp}.`);
    // The records around it are in the picture, and are not what its words are about.
    expect(caption).not.toMatch(/\d+ of \d+ events/);
    expect(caption).toContain("are other records");
    expect(altTextLong(subject)).toContain(current.stamp);
    expect(altTextLong(subject)).not.toMatch(/\d+ of \d+ events/);
  });

  test("says nothing that an editor would be warned of, names nobody and holds no search", () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        for (const text of [suggestedTitle(subject), suggestedSubtitle(subject), altTextShort(subject)]) {
          expect(wordingWarnings(text, wording)).toEqual([]);
          expect(personNamedIn(text, people)).toBeUndefined();
          expect(text.length).toBeGreaterThan(5);
        }
        expect(suggestedTitle(subject).length).toBeLessThanOrEqual(140);
        expect(suggestedTitle({ ...subject, view: { ...subject.view, q: "zzz" } })).not.toContain("zzz");
      }),
      { numRuns: 150 },
    );
  });
});

describe("whatever tells claims", () => {
  const numbers = (text: string, words: RegExp) => [...text.matchAll(words)].reduce((sum, [, n]) => sum + Number(n), 0);

  test("tells in a short text how each was answered and what was found, in at most 150 characters", () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const text = altTextShort(subject);
        expect(text.length).toBeLessThanOrEqual(LONGEST_ALT);
        const { events, ties } = subject.ledger;
        const claims = events.claims + ties.claims;
        expect(numbers(text, /(\d+) claims?:/g)).toBe(claims);
        expect(numbers(text, /(\d+) (?:denied|answered|no answer found)/g)).toBe(claims);
        expect(numbers(text, /(\d+) (?:contradicted or not upheld|decided|bodies differ|no finding)/g)).toBe(claims);
      }),
      { numRuns: 150 },
    );
  });

  test("fits also where the numbers are the largest and all words are needed", () => {
    const subject = subjectOf({}, { key: "program", id: "consular-contacts" }, "2023-04-01");
    const many = Array.from({ length: 40 }, () => subject.rows).flat();
    expect(altTextShort({ ...subject, rows: many }).length).toBeLessThanOrEqual(LONGEST_ALT);
  });

  test("counts findings that sum to the claims, in caption and long text", () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const { events, ties } = subject.ledger;
        const claims = events.claims + ties.claims;
        for (const text of [captionOf(subject, suggestedTitle(subject)), altTextLong(subject)]) {
          expect(text).toContain(CAVEAT);
          const [, found = ""] = /Findings on the (?:\d+ claims|claim): ([^.]*)\./.exec(text) ?? [];
          expect(numbers(found.replace(/ \(.*\)/, ""), /(\d+) /g)).toBe(claims);
          for (const [, n, after = ""] of text.matchAll(/(?<!the )\b(\d+) claims?\b(.{0,40})/g))
            expect(after, `${n} claims`).toMatch(/^ \((?:\d+ (?:denied|answered)|no answer found)/);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("the caption", () => {
  test("keeps what is locked whatever the title is", () => {
    fc.assert(
      fc.property(subjects, fc.string(), (subject, title) => {
        const caption = captionOf(subject, title);
        expect(caption).toContain(
          `https://atlas.example/?x=1 (Tielines, data version ${version} of 20 November 2026).`,
        );
        if (subject.day) expect(caption).toMatch(/As known on \d+ \w+ \d{4}\./);
      }),
      { numRuns: 50 },
    );
  });

  test("says what its filters hide, and what they show", () => {
    const caption = captionOf(subjectOf({ standing: ["alleged"], response: ["none-found"] }), "T");
    expect(caption).toContain("The filters leave out claims that were contradicted or not upheld.");
    expect(caption).toContain("The filters leave out claims that were denied.");
    expect(caption).toContain("Shown are only: standing “Alleged, not established”; answer “no answer found”.");
  });

  test("tells few records one by one", () => {
    const subject = subjectOf({ program: ["consular-contacts"] });
    expect(subject.rows.length).toBeLessThanOrEqual(5);
    for (const { title, stamp } of subject.rows) expect(captionOf(subject, "T")).toContain(`${title}: ${stamp}.`);
  });
});

test("the credit says whose words are an editor's", () => {
  const credited = { address: "/x", version, dated: "2026-11-20", ground: "Natural Earth" };
  expect(creditLine({ ...credited, edited: true })).toBe(
    `Title and notes: editor. Data, standing and stamps: Tielines, data version ${version} of 20 November 2026 (CC BY 4.0), view /x. Ground: Natural Earth.`,
  );
  expect(creditLine({ ...credited, edited: false })).toMatch(/^Map: Tielines, data version/);
});
