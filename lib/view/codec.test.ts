import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BEARINGS, PROGRAM_IDS, STANCES } from "../../geodata/schema/vocabulary.ts";
import { anyQuery, anyView } from "./arbitrary.ts";
import { LONGEST_LINK, parseView, writeView } from "./codec.ts";
import { orderItems, STANDING_CHOICES } from "./lists.ts";
import { PARAM_NAMES } from "./params.ts";
import { DEFAULT_VIEW, type View } from "./view.ts";
import { viewSchema } from "./view-schema.ts";

const RUNS = { numRuns: 10_000 };

describe("every view", () => {
  test("comes back from its own link, without notices", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseView(writeView(view))).toEqual({ view, notices: [], unknown: [] });
      }),
      RUNS,
    );
  }, 120_000);

  test("that is the default has an empty link, and only that one", () => {
    expect(writeView(DEFAULT_VIEW)).toBe("");
    fc.assert(
      fc.property(anyView, (view) => {
        expect(writeView(view) === "").toBe(JSON.stringify(view) === JSON.stringify({ ...view, ...DEFAULT_VIEW }));
      }),
    );
  });

  test("fits into 2,000 characters, with the longest values there are", () => {
    const id = (i: number) => `${"r".repeat(36)}${i}`;
    const fullest: View = {
      program: PROGRAM_IDS,
      bearing: BEARINGS,
      standing: STANDING_CHOICES,
      response: STANCES,
      region: orderItems(
        "region",
        Array.from({ length: 100 }, (_, i) => id(i)),
      ),
      box: { west: -179.99, south: -84.99, east: -178.88, north: -83.33 },
      from: "1999-12-31",
      to: "2999-12-31",
      when: "certain",
      q: "政".repeat(80),
      sort: "standing",
      known: "2999-12-31",
      at: { zoom: 23.45, lat: -84.999999999, lng: -179.999999999 },
      globe: true,
      theme: "light",
      v: 1,
    };
    const link = writeView(fullest, [["utm_source", "x".repeat(3000)]]);
    expect(link.length).toBeLessThanOrEqual(LONGEST_LINK);
    expect(link).not.toContain("utm_source");
    expect(parseView(link).view.region.length).toBeGreaterThan(15);
  });
});

describe("every query, however corrupt", () => {
  test("gives a valid view and keeps what it does not know", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { view, unknown, notices } = parseView(query);
        expect(viewSchema.safeParse(view).error).toBeUndefined();
        const names: readonly string[] = PARAM_NAMES;
        expect(unknown).toEqual([...new URLSearchParams(query)].filter(([key]) => !names.includes(key)));
        for (const { value } of notices) expect(value).not.toMatch(/[\p{Cc}\p{Cf}]|.{42}/u);
      }),
      RUNS,
    );
  }, 120_000);

  test("has one canonical form", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const first = parseView(query);
        const link = writeView(first.view, first.unknown);
        const second = parseView(link);
        expect(second.view).toEqual(first.view);
        expect(writeView(second.view, second.unknown)).toBe(link);
        expect(link.length).toBeLessThanOrEqual(LONGEST_LINK);
      }),
      RUNS,
    );
  }, 120_000);
});

describe("a bad value falls back alone, with a notice", () => {
  const cases: [query: string, param: string, value: string, view: Partial<View>][] = [
    ["program=fox-hunt,foxhunt", "program", "foxhunt", { program: ["fox-hunt"] }],
    ["standing=proven", "standing", "proven", {}],
    ["from=2019-02-29&to=2020-01-01", "from", "2019-02-29", { to: "2020-01-01" }],
    ["from=2021-01-01&to=2020-01-01", "from", "2021-01-01, 2020-01-01", { from: "2020-01-01", to: "2021-01-01" }],
    ["when=maybe", "when", "maybe", {}],
    ["at=3/91/0", "at", "3/91/0", {}],
    ["at=3/45", "at", "3/45", {}],
    ["box=10,0,10,5", "box", "10,0,10,5", {}],
    ["box=170,-10,-170", "box", "170,-10,-170", {}],
    ["globe=yes", "globe", "yes", {}],
    ["theme=sepia", "theme", "sepia", {}],
    ["q=a%E2%80%AEb", "q", "ab", { q: "ab" }],
    [`q=${"x".repeat(81)}`, "q", `${"x".repeat(40)}…`, { q: "x".repeat(80) }],
    ["theme=dark&theme=light", "theme", "dark, light", { theme: "light" }],
    ["region=Ottawa", "region", "Ottawa", {}],
    ["v=2&globe=1", "v", "2", { globe: true }],
    ["v=x", "v", "x", {}],
  ];
  test.each(cases)("%s", (query, param, value, view) => {
    const parsed = parseView(query);
    expect(parsed.view).toEqual({ ...DEFAULT_VIEW, ...view });
    expect(parsed.notices.map((notice) => ({ param: notice.param, value: notice.value }))).toEqual([{ param, value }]);
    expect(parsed.notices[0]?.message).toMatch(/^[A-Z].*\.$/);
  });
});

test("repeated lists are merged without a notice", () => {
  const parsed = parseView("?program=other-records&program=fox-hunt,%20fox-hunt");
  expect(parsed).toEqual({
    view: { ...DEFAULT_VIEW, program: ["fox-hunt", "other-records"] },
    notices: [],
    unknown: [],
  });
});

test("regions that do not exist are left out where the caller knows the regions", () => {
  const { view, notices } = parseView("region=ottawa,atlantis", ["ottawa", "calgary"]);
  expect(view.region).toEqual(["ottawa"]);
  expect(notices).toMatchObject([{ param: "region", value: "atlantis" }]);
});

test("unknown keys keep their order and go last, those that do not fit are dropped from the end", () => {
  const { view, unknown } = parseView("zeta=1&globe=1&alpha=a%20b&zeta=2");
  expect(writeView(view, unknown)).toBe("globe=1&zeta=1&alpha=a%20b&zeta=2");
  expect(
    writeView(view, [
      ["zeta", "1"],
      ["long", "x".repeat(2000)],
      ["alpha", "2"],
    ]),
  ).toBe("globe=1&zeta=1");
});
