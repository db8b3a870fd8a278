/** The search over the real atlas: what is typed, what comes first, and that no option says more than its page. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { understoodIn, visibleRows } from "../atlas/filter.ts";
import { type Suggestions, suggester } from "../atlas/search.ts";
import { searchPath } from "../atlas/search-entry.ts";
import { searchFile } from "../atlas/search-index.ts";
import { correctionSentence, wordsOf } from "../atlas/search-words.ts";
import { cleanQuery, LONGEST_QUERY } from "../view/text.ts";
import { DEFAULT_VIEW } from "../view/view.ts";
import { loadAtlas, suggestions } from "./atlas.ts";

const atlas = loadAtlas();
const file = suggestions(atlas);
const suggest = suggester(file);
const places = new Map(atlas.placeRows.map((place) => [place.id, place]));
const optionsOf = (found: Suggestions) => found.groups.flatMap((group) => group.options);
const first = (text: string) => {
  const [option] = optionsOf(suggest(text));
  return option && searchPath(option);
};
const shownFor = (q: string) => visibleRows(atlas.rows, { ...DEFAULT_VIEW, q }, null, places);

describe("what comes first", () => {
  test.each([
    ["Toronto", "/places/toronto"],
    ["tor", "/places/toronto"],
    ["多伦多", "/places/toronto"],
    ["多倫多", "/places/toronto"],
    ["大庆", "/places/daqing"],
    ["大慶市", "/places/daqing"],
    ["山西同乡会", "/actors/shanxi-association-toronto"],
    ["GTA", "/places/greater-toronto"],
    ["Daqin", "/places/daqing"],
    ["Darqing", "/places/daqing"],
    ["Linfeng", "/places/linfen"],
    ["Vancover", "/regions/vancouver"],
    ["Vancöuver", "/regions/vancouver"],
    ["Da\u200bqi\u202eng", "/places/daqing"],
    ["csis", "/actors/csis"],
    ["foreign interference commission", "/actors/interference-commission"],
    ["The Foreign Interference Commission", "/actors/interference-commission"],
    ["operation fox hunt cases", "/programs/fox-hunt"],
    ["greater toronto", "/regions/greater-toronto"],
    ["sister-city partnership", "/ties/calgary-daqing-partnership"],
  ])("%s leads to %s", (text, path) => {
    expect(first(text)).toBe(path);
  });

  test("what one has typed of a title finds it before the records that only have its words", () => {
    const { groups } = suggest("Three alleged police");
    expect(groups[0]?.options[0]?.id).toBe("alleged-stations-toronto-area");
  });

  test("accents make no difference", () => {
    expect(suggest("Québec")).toEqual(suggest("Quebec"));
  });

  test("nothing typed, nothing suggested", () => {
    for (const text of ["", "  ", "\u200b", "!?"]) expect(optionsOf(suggest(text))).toEqual([]);
  });
});

test("each entry is the first of its kind for its own title", () => {
  for (const entry of file.entries) {
    const found = optionsOf(suggest(cleanQuery(entry.title))).find(({ kind }) => kind === entry.kind);
    // Two documents may have a publisher and a date in common.
    expect(found?.title, entry.title).toBe(entry.title);
    if (entry.kind !== "source") expect(found?.id).toBe(entry.id);
    for (const name of [...(entry.zh ? [entry.zh] : []), ...(entry.also ?? [])]) {
      const named = optionsOf(suggest(cleanQuery(name))).filter(({ kind }) => kind === entry.kind);
      expect(
        named.slice(0, 3).map(({ id }) => id),
        name,
      ).toContain(entry.id);
    }
  }
});

test("every record, and every place, region, program, actor and source with a page, is an entry once", () => {
  const of = (...kinds: string[]) => file.entries.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  expect(of("event", "tie")).toEqual(atlas.rows.map(({ id }) => id));
  expect(of("place")).toEqual(atlas.placeRows.map(({ id }) => id));
  expect(of("region")).toEqual(atlas.regions.map(({ id }) => id));
  expect(of("program")).toEqual(atlas.programs.map(({ id }) => id));
  expect(of("source")).toEqual([...atlas.citations.keys()]);
  expect(of("actor").length).toBeGreaterThan(30);
});

describe("no option says more than may be said", () => {
  test("a record carries its stamp sentence", () => {
    for (const row of atlas.rows) {
      const entry = file.entries.find(({ kind, id }) => kind === row.type && id === row.id);
      expect(entry?.sub).toContain(row.stamp);
      expect(entry?.mark).toBe(row.mark);
    }
  });

  test("an actor is told by statements that mention it, a person with the office", () => {
    for (const entry of file.entries.filter(({ kind }) => kind === "actor")) {
      const actor = atlas.actors.get(entry.id);
      expect(entry.sub).toMatch(
        /^(?:(?:Office holder|Association leader|Party to a court case) · )?Published statements that mention .+ · \d+ records?$/,
      );
      if (actor?.kind === "person") expect(entry.sub).toContain(` as ${actor.office} · `);
    }
  });

  test("where names have to be cleared no person is an entry, and no office's page that is not there", () => {
    const guarded = searchFile(atlas, (actor) => actor.kind !== "person");
    expect(guarded.entries.filter((entry) => entry.person !== undefined)).toEqual([]);
    expect(suggester(guarded)("Han").people).toBe("");
  });

  test("the headline of a document, which may claim something, is not printed", () => {
    for (const { kind, title, sub, also = [] } of file.entries.filter(({ kind }) => kind === "source")) {
      expect(kind).toBe("source");
      for (const headline of also) expect(title + sub).not.toContain(headline);
    }
  });
});

describe("a name that several people have", () => {
  test("is said, and each option tells the office and whom it does not mean", () => {
    const found = suggest("Han");
    expect(found.people).toBe("Two different people with a page here have this name or part of it.");
    const people = optionsOf(found).filter(({ person }) => person !== undefined);
    expect(people.map(({ id }) => id).sort()).toEqual(["han-dong", "han-jialiang"]);
    expect(people.find(({ id }) => id === "han-dong")?.person).toContain("association chair and a consul general");
    for (const { person } of people) expect(person).toMatch(/family name is/);
  });

  test("is not, where it means one at most", () => {
    for (const text of ["Han Dong", "Toronto", "MP", "Quanzhong"]) expect(suggest(text).people).toBe("");
  });
});

describe("the list of records", () => {
  test("finds what the suggestions find: Chinese script, accents, misspelt words", () => {
    for (const [typed, same] of [
      ["大庆", "Daqing"],
      ["Linfeng", "Linfen"],
      ["Vancover", "Vancouver"],
    ] as const) {
      expect(shownFor(typed).length, typed).toBeGreaterThan(0);
      for (const row of shownFor(typed)) expect(shownFor(same)).toContain(row);
    }
    expect(shownFor("Québec")).toEqual(shownFor("quebec"));
  });

  test("says which word it took for another, and takes none for another that stands somewhere", () => {
    const said = (q: string) => correctionSentence(understoodIn(atlas.rows, q, null, places));
    expect(said("Darqing")).toBe("No exact match for “Darqing”; showing “Daqing”.");
    expect(said("Daqin")).toBe("");
    expect(said("Daqing")).toBe("");
  });

  test("holds as many records as the suggestions count", () => {
    for (const q of [
      "Han",
      "t",
      "8 May 2023",
      "Toronto",
      "denied",
      "大庆",
      "山西 toronto",
      "MP",
      "consul",
      "eputies",
    ]) {
      const records = suggest(q).groups.find(({ id }) => id === "records");
      expect(records?.matches ?? 0, q).toBe(shownFor(q).length);
    }
  });

  test("is the same from a page's own rows as from all of them", () => {
    const scope = { key: "place", id: "daqing" } as const;
    const own = visibleRows(atlas.rows, DEFAULT_VIEW, scope, places);
    for (const q of ["Darqing", "Calgry", "Torontto", "Vancover"]) {
      const view = { ...DEFAULT_VIEW, q };
      expect(visibleRows(own, view, scope, places)).toEqual(visibleRows(atlas.rows, view, scope, places));
    }
  });

  test("finds every record by each word of its title", () => {
    for (const row of atlas.rows) for (const word of wordsOf(row.title)) expect(shownFor(word), word).toContain(row);
  });
});

test("no text is too odd", () => {
  const odd = fc.oneof(
    fc.string({ unit: "binary", maxLength: LONGEST_QUERY }),
    fc.string({ unit: "grapheme", maxLength: LONGEST_QUERY }),
    fc.constantFrom(
      "a".repeat(LONGEST_QUERY),
      "\u202e".repeat(LONGEST_QUERY),
      "多".repeat(LONGEST_QUERY),
      ".*+?^$(){}|[]\\",
    ),
  );
  fc.assert(
    fc.property(odd, (text) => {
      for (const { options, matches } of suggest(text).groups) {
        expect(options.length).toBeGreaterThan(0);
        expect(matches).toBeGreaterThanOrEqual(options.length);
      }
      expect(Array.isArray(shownFor(cleanQuery(text)))).toBe(true);
    }),
    { numRuns: 60 },
  );
}, 20_000);
