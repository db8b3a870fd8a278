/**
 * Views of an earlier day, over every day on which anything became public: nothing that was published later is told as known, and nothing
 * that exculpates and came later is hidden.
 */
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { AtlasProvider } from "../components/explorer/atlas-context.tsx";
import { RecordLink } from "../components/explorer/record-link.tsx";
import { TieLines } from "../components/map/tie-lines.tsx";
import { RecordPanel } from "../components/panel/record-panel.tsx";
import { DENIALS } from "../geodata/schema/vocabulary.ts";
import { asKnownOn } from "../lib/atlas/as-known.ts";
import { rowPlaces } from "../lib/atlas/filter.ts";
import { ledgerOf, tallyWords } from "../lib/atlas/ledger.ts";
import type { RecordRow } from "../lib/atlas/row.ts";
import { toldClaim } from "../lib/atlas/stamp.ts";
import { isDenied, isPublicOn, standingOn } from "../lib/atlas/standing.ts";
import { storyDays, storyThen } from "../lib/atlas/story-then.ts";
import { timelineSummary } from "../lib/atlas/timeline-summary.ts";
import { viewSummary } from "../lib/atlas/view-summary.ts";
import { loadAtlas, rowsOn, telling } from "../lib/server/atlas.ts";
import { recordThen } from "../lib/server/record-page.ts";
import { toMapFeatures } from "../lib/style/features.ts";
import { detailLines } from "../lib/style/label-words.ts";
import { readDate } from "../lib/time/read-date.ts";

vi.mock("next/navigation", () => ({ usePathname: () => "/", useRouter: () => ({ replace() {} }) }));
vi.setConfig({ testTimeout: 60_000 });

const atlas = loadAtlas();
const places = new Map(atlas.placeRows.map((place) => [place.id, place]));
const assets = { worker: "", basemap: "", land: "", fonts: "", ground: { kind: "embedded" as const } };
const summary = {
  ...atlas,
  title: atlas.site.title,
  reviewed: "2026-11-20",
  dated: "2026-11-20",
  site: null,
  removed: [],
  assets,
  totals: { events: 1, ties: 1 },
};

function words(element: ReactNode): string {
  const html = renderToStaticMarkup(<AtlasProvider summary={summary}>{element}</AtlasProvider>);
  return html
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");
}

/** A record on one of its days. */
const MOMENTS = [...atlas.records.values()].flatMap((record) =>
  storyDays(record, atlas.citations).map(({ day }) => ({ record, day })),
);
const DAYS = [...new Set(MOMENTS.map(({ day }) => day))].sort();

/** What a surface says of one row. */
const SURFACES: readonly (readonly [name: string, texts: (row: RecordRow) => readonly string[]])[] = [
  ["row of a list", (row) => [words(<RecordLink row={row} />)]],
  ["card of a tie", (row) => (row.type === "tie" ? [words(<TieLines ties={[row]} />)] : [])],
  [
    "button of a tie on the map",
    (row) =>
      toMapFeatures([row], places, null).heads.features.flatMap(({ properties }) =>
        properties.role === "badge" ? [properties.accessible] : [],
      ),
  ],
];

/** What counts say of one row. */
const COUNTS: readonly (readonly [name: string, texts: (row: RecordRow) => readonly string[]])[] = [
  [
    "ledger and caption",
    (row) => [tallyWords(ledgerOf([row], summary.totals)[row.type === "event" ? "events" : "ties"])],
  ],
  [
    "view in a sentence",
    (row) =>
      row.type === "event"
        ? [viewSummary([row], { places: new Set(rowPlaces(row)), ties: new Set() }, "In this view")]
        : [],
  ],
  ["timeline in words", (row) => (row.type === "event" ? timelineSummary([row]).map((line) => line.words) : [])],
  [
    "button of a mark on the map",
    (row) =>
      toMapFeatures([row], places, null).glyphs.features.flatMap(({ properties }) =>
        properties.role === "glyph" ? [properties.accessible] : [],
      ),
  ],
  [
    "label of a mark among many",
    (row) =>
      row.type === "event" ? detailLines([row], { ties: 0, inside: 0 }, "many").map((lines) => lines.join(" ")) : [],
  ],
];

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Of days to come as they were foreseen: an agreement's own end. */
const FORESEEN = "was to end on 1 December 2022";

/** Months and years in a text that lie after a day (YYYY-MM-DD); what is said to have come since is left out. */
function laterDates(text: string, day: string): string[] {
  const told = text
    .replaceAll(FORESEEN, " ")
    .replaceAll(/since then: .*?(?= What is claimed| What was done| When | Said by | On the public record|$)/gi, " ");
  const months = [...told.matchAll(/\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (\d{4})\b/g)]
    .filter(([, month = "", year]) => `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, "0")}` > day.slice(0, 7))
    .map(([date]) => date);
  return [...months, ...(told.match(/\b20\d\d\b/g) ?? []).filter((year) => year > day.slice(0, 4))];
}

function rowOf(record: { id: string }, day: string): RecordRow {
  const row = rowsOn(atlas, day).find(({ id }) => id === record.id);
  if (!row) throw new Error(`${record.id} was not public on ${day}`);
  return row;
}

/** What a sentence of that day must say of the days since: what cleared the claim that it tells. */
function owed(record: (typeof MOMENTS)[number]["record"], day: string): RegExp[] {
  const known = asKnownOn(record, day, atlas.citations);
  const told = known && toldClaim(known);
  if (!told) return [];
  const [now, then] = [standingOn(record, told.id), standingOn(record, told.id, day)];
  return [
    ...(isDenied(record, told.id) && !isDenied(record, told.id, day) ? [/since then: .*(?:denied|disputed)/i] : []),
    ...(now !== then && now === "contradicted" ? [/since then: .*contradicted by/i] : []),
    ...(now !== then && now === "not-upheld" ? [/since then: .*not upheld by/i] : []),
    ...(now !== then && now === "withdrawn" ? [/since then: .*withdrawn/i] : []),
    ...(then === "charged" && now !== "charged" ? [/since then: ./i] : []),
  ];
}

test("there are many days, and many of them owe something", () => {
  expect(DAYS.length).toBeGreaterThan(60);
  expect(MOMENTS.filter(({ record, day }) => owed(record, day).length > 0).length).toBeGreaterThan(20);
});

describe("each record on each of its days", () => {
  test.each(SURFACES)("%s", (_, texts) => {
    let told = 0;
    for (const { record, day } of MOMENTS)
      for (const text of texts(rowOf(record, day))) {
        told++;
        for (const words of owed(record, day)) expect(text, `${record.id} on ${day}`).toMatch(words);
        // A record's own date is when it is said to have happened, or will.
        const own = rowOf(record, day).when?.label ?? "";
        expect(laterDates(text.replace(own, ""), day), `${record.id} on ${day}: ${text}`).toEqual([]);
      }
    expect(told).toBeGreaterThan(10);
  });

  test.each(COUNTS)("%s", (_, texts) => {
    let told = 0;
    for (const { record, day } of MOMENTS) {
      const row = rowOf(record, day);
      const { now } = row;
      if (row.bearing !== "claim" || !now) continue;
      for (const text of texts(row)) {
        told++;
        const denied = (stances: RecordRow["stances"]) => stances.some((stance) => DENIALS.includes(stance));
        if (denied(now.stances) && !denied(row.stances))
          expect(text, `${record.id} on ${day}`).toMatch(/since then.*denied/);
        if (now.mark === "struck" && row.mark !== "struck")
          expect(text, `${record.id} on ${day}`).toMatch(/since then.*contradicted or not upheld/);
      }
    }
    expect(told).toBeGreaterThan(10);
  });

  test("panel", () => {
    for (const { record, day } of MOMENTS) {
      const { story, relatedTitles } = recordThen(record.id, day);
      const text = words(
        <RecordPanel
          story={story}
          relatedTitles={relatedTitles}
          program={{ label: "" }}
          reportBody=""
          citable={{ title: "", stamp: "", version: "", reviewed: "" }}
          address="/events/x"
          contact={null}
        />,
      );
      for (const words of owed(record, day)) expect(text, `${record.id} on ${day}`).toMatch(words);
      if (asKnownOn(record, day, atlas.citations) !== record)
        expect(laterDates(text.replaceAll(story.when, ""), day), `${record.id} on ${day}`).toEqual([]);
    }
  });

  test("every claim that is decided otherwise since, or denied since, says so beside it", () => {
    let said = 0;
    for (const { record, day } of MOMENTS) {
      const story = storyThen(record, day, atlas, telling(atlas, record));
      for (const { id, since } of story?.claims ?? []) {
        if (
          standingOn(record, id) === standingOn(record, id, day) &&
          isDenied(record, id) === isDenied(record, id, day)
        )
          continue;
        said++;
        expect(since, `${record.id} ${id} on ${day}`).toMatch(/^since then: ./);
      }
    }
    expect(said).toBeGreaterThan(20);
  });
});

/** A document that may be of any later day has no day of its own; it stands with the rest of its record. */
function dated(id: string): boolean {
  return readDate(atlas.citations.get(id)?.date ?? "").max !== null;
}

describe("the days themselves", () => {
  test("a record appears with its first claim, or when it can have happened, and stands as its claims stood", () => {
    for (const day of DAYS) {
      const rows = rowsOn(atlas, day);
      for (const record of atlas.records.values()) {
        const open = record.claims.filter(({ published }) => isPublicOn(published, day));
        const row = rows.find(({ id }) => id === record.id);
        const earliest = (record.when && readDate(record.when).min) ?? "";
        const happened = storyDays(record, atlas.citations).some((stop) => earliest <= stop.day && stop.day <= day);
        expect(Boolean(row), `${record.id} on ${day}`).toBe(open.length > 0 && happened);
        const lead = open.find(({ id }) => id === record.lead) ?? open[0];
        if (row && lead) expect(row.standing, `${record.id} on ${day}`).toBe(standingOn(record, lead.id, day));
      }
    }
  });

  test("on the last day everything is as it is today", () => {
    expect(rowsOn(atlas, "2999-12-31")).toEqual(atlas.rows);
  });

  test("no document is cited before it was published", () => {
    for (const day of DAYS)
      for (const row of rowsOn(atlas, day))
        for (const id of row.citations.filter(dated))
          expect(isPublicOn(atlas.citations.get(id)?.date, day), `${id} on ${day}`).toBe(true);
  });
});
