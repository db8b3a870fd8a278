import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test, vi } from "vitest";
import { type FilterScope, visibleRows } from "../atlas/filter.ts";
import { ledgerOf } from "../atlas/ledger.ts";
import { personNamedIn } from "../atlas/person-named.ts";
import { fileName } from "../export/file-name.ts";
import { type KitParts, kitFiles, storyKit } from "../export/kit.ts";
import { kitIds } from "../export/kit-ids.ts";
import { anyFilter } from "../view/arbitrary.ts";
import { DEFAULT_VIEW, type View } from "../view/view.ts";
import { atlasClaims, loadAtlas, rowsOn } from "./atlas.ts";

vi.setConfig({ testTimeout: 30_000 });

const atlas = loadAtlas();
const claims = atlasClaims();
const places = new Map(atlas.placeRows.map((place) => [place.id, place]));
const totals = {
  events: atlas.rows.filter(({ type }) => type === "event").length,
  ties: atlas.rows.filter(({ type }) => type === "tie").length,
};
const { programs, regions, version } = atlas;

function partsOf(part: Partial<View>, scope: FilterScope | null = null, day: string | null = null): KitParts {
  const view = { ...DEFAULT_VIEW, ...part, known: day };
  const rows = visibleRows(day ? rowsOn(atlas, day) : atlas.rows, view, scope, places);
  const address = "https://atlas.example/regions/greater-toronto";
  const picture = new Uint8Array([137, 80, 78, 71]);
  const base = { rows, programs, day, address };
  return {
    pictures: { "16:9": picture, "1:1": picture, "4:5": picture, "9:16": picture },
    svg: `<svg>${rows.map(({ id }) => id).join(" ")}</svg>`,
    pdf: new Uint8Array([37, 80, 68, 70]),
    subject: {
      ...base,
      view,
      scope,
      current: null,
      role: null,
      ledger: ledgerOf(rows, totals),
      places,
      regions,
      version,
      dated: "2026-11-20",
    },
    told: { ...base, claims, origin: "https://atlas.example" },
    places,
    title: "A title",
    edited: true,
    ground: "Natural Earth",
    dataset: { title: atlas.site.title, totals },
  };
}

const toronto = partsOf({}, { key: "region", id: "greater-toronto" });

describe("a story kit", () => {
  test("holds all that its README says, and says all that it holds", async () => {
    const files = unzipSync(await storyKit(toronto));
    const readme = strFromU8(files["README.txt"] ?? new Uint8Array());
    const named = Object.keys(files).filter((name) => name !== "README.txt" && !name.startsWith("citations/"));
    expect(named).toHaveLength(12);
    for (const name of named) expect(readme).toContain(name);
    expect(Object.keys(files).filter((name) => name.startsWith("citations/"))).toHaveLength(4);
    const told = readme
      .slice(0, readme.indexOf("WHAT GOES WITH"))
      .match(/[a-z0-9-]+\.(?:png|svg|pdf|txt|csv|geojson)/g);
    expect([...new Set(told)].sort()).toEqual(named.sort());
    expect(files["picture-4x5.png"]).toEqual(toronto.pictures["4:5"]);
    // The title on the pictures is the editor's; the citation is the view's.
    expect(strFromU8(files["alt-long.txt"] ?? new Uint8Array())).toMatch(/^Map\. A title\. /);
    expect(strFromU8(files["citations/citations.txt"] ?? new Uint8Array())).not.toContain("A title");
  });

  test("has the same bytes on every day and in every zone of time", async () => {
    const [zone, first] = [process.env.TZ, await storyKit(toronto)];
    for (const other of ["Asia/Shanghai", "America/Vancouver", "Pacific/Kiritimati"]) {
      process.env.TZ = other;
      vi.setSystemTime(new Date("2031-05-05T23:30:00Z"));
      const again = await storyKit(partsOf({}, { key: "region", id: "greater-toronto" }));
      expect(Buffer.compare(again, first), other).toBe(0);
    }
    vi.useRealTimers();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test("tells the records of its view in every file that tells records", () => {
    const days = fc.constantFrom(null, null, "2023-04-01");
    fc.assert(
      fc.property(anyFilter(regions.map(({ id }) => id)), days, (filter, day) => {
        const parts = partsOf(filter, null, day);
        const ids = kitIds(kitFiles(parts), (name, bytes) =>
          name.endsWith(".svg") ? strFromU8(bytes).slice(5, -6).split(" ").filter(Boolean) : null,
        );
        expect([...ids.keys()].sort()).toEqual([
          "caption.txt",
          "citations/citations.bib",
          "citations/citations.csl.json",
          "citations/citations.ris",
          "citations/citations.txt",
          "claims.csv",
          "picture.svg",
          "records.geojson",
        ]);
        const shown = parts.subject.rows.map(({ id }) => id);
        for (const [name, told] of ids) expect(told, name).toEqual(shown);
      }),
      { numRuns: 40 },
    );
  });

  test("is told apart from one with another record in a single file", () => {
    const files = new Map(kitFiles(toronto));
    const other = kitFiles(partsOf({}, { key: "region", id: "ottawa" }));
    files.set("records.geojson", other.get("records.geojson") ?? new Uint8Array());
    const ids = kitIds(files);
    expect(ids.get("records.geojson")).not.toEqual(ids.get("claims.csv"));
  });
});

describe("names of files", () => {
  const subject = { scope: null, current: null, day: null };
  test.each([
    ["tielines-view-16x9.png", subject],
    ["tielines-ottawa-16x9.png", { ...subject, scope: { key: "region" as const, id: "ottawa" } }],
    ["tielines-view-as-known-on-2023-04-01-16x9.png", { ...subject, day: "2023-04-01" }],
  ])("%s", (name, what) => {
    expect(fileName(what, "16x9.png")).toBe(name);
  });

  test("hold no person's", () => {
    const people = [...atlas.actors.values()].filter(({ kind }) => kind === "person");
    for (const { id } of people)
      expect(personNamedIn(fileName({ ...subject, scope: { key: "actor", id } }, "kit.zip"), people)).toBeUndefined();
    for (const current of atlas.rows)
      expect(personNamedIn(fileName({ ...subject, current }, "kit.zip"), people)).toBeUndefined();
  });
});
