import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ciede2000, lab } from "./ciede2000.ts";
import { contrast } from "./contrast.ts";
import { declared, resolved, rulesOf } from "./css-rules.ts";
import { CSS_TOKENS } from "./css-tokens.ts";
import { seenAs, VISION, type Vision } from "./dichromacy.ts";
import { CONTRAST_DARK, CONTRAST_LIGHT } from "./palette-contrast.ts";
import { DARK } from "./palette-dark.ts";
import { LIGHT } from "./palette-light.ts";
import { TOKENS } from "./palettes.ts";
import { type ProgramLetter, THEMES, type Tokens } from "./tokens.ts";

/** WCAG 2.2, success criteria 1.4.3 (text) and 1.4.11 (what has to be seen to understand a picture). */
const TEXT = 4.5;
const SEEN = 3;
/** 1.4.6, for those who ask for more. */
const TEXT_AAA = 7;

const LETTERS: readonly ProgramLetter[] = ["C", "E", "S", "F", "A", "P", "T", "O"];
const named = (tokens: Tokens) => [tokens.theme, tokens] as const;
const BOTH = [LIGHT, DARK].map(named);
const CONTRASTS = [CONTRAST_LIGHT, CONTRAST_DARK].map(named);
const ALL = [...BOTH, ...CONTRASTS];
const read = (path: string) => rulesOf(readFileSync(new URL(path, import.meta.url), "utf8"));
const sheet = read("../../app/globals.css");
const raised = read("../../app/high-contrast.css");
const plain = declared(sheet, ":root");
const chosen = declared(raised, ':root[data-contrast="more"]');

/** What the page's root sets in a theme. */
function pageOf({ theme }: Tokens): ReadonlyMap<string, string> {
  return theme.startsWith("contrast-") ? new Map([...plain, ...chosen]) : plain;
}

/** Which of these colours have less than a contrast on one of the grounds, and how much they have. */
function below(least: number, colours: Record<string, string>, grounds: Record<string, string>): readonly string[] {
  return Object.entries(colours).flatMap(([name, colour]) =>
    Object.entries(grounds)
      .filter(([, ground]) => contrast(colour, ground) < least)
      .map(([ground, under]) => `${name} on ${ground}: ${contrast(colour, under).toFixed(2)}`),
  );
}

/** Every colour that a mark is drawn in (LOOK §5). */
function marks({ programs, act, background, struck }: Tokens): Record<string, string> {
  return { ...Object.fromEntries(LETTERS.map((letter) => [letter, programs[letter]])), act, background, struck };
}

/** A value of the page, where `own` is what an element sets on itself. */
function pageValue(name: string, tokens: Tokens, own: ReadonlyMap<string, string> = new Map()): string {
  const page = pageOf(tokens);
  return resolved(`var(${name})`, tokens.theme.endsWith("dark"), (each) => own.get(each) ?? page.get(each));
}

describe.each(THEMES)("text in %s", (theme) => {
  const { paper, raise, ink, ink2, ink3, accent, basemap } = TOKENS[theme];
  const { land, water } = basemap;

  test("is read on paper, fields, land and water; hints are not set on water", () => {
    expect(below(TEXT, { ink, ink2, accent }, { paper, raise, land, water })).toEqual([]);
    expect(below(TEXT, { ink3 }, { paper, raise, land })).toEqual([]);
  });

  test("is read on the primary button", () => {
    expect(below(TEXT, { paper }, { accent })).toEqual([]);
  });

  test("of the ground is read where it names a town; what gives way to our marks is seen", () => {
    const { placeLabel, minorPlaceLabel, countryLabel } = basemap;
    expect(below(TEXT, { placeLabel }, { land })).toEqual([]);
    expect(below(SEEN, { minorPlaceLabel, countryLabel }, { land })).toEqual([]);
  });
});

describe.each(CONTRASTS)("%s", (_, tokens) => {
  const base = tokens.theme === "contrast-light" ? LIGHT : DARK;
  const { paper, raise, ink, ink2, ink3, accent, rule, rule2, footprint, basemap } = tokens;
  const { land, water } = basemap;

  test("has text at the level AAA, on the ground too", () => {
    expect(below(TEXT_AAA, { ink, ink2, ink3, accent }, { paper, raise, land, water })).toEqual([]);
    expect(below(TEXT_AAA, { paper }, { accent })).toEqual([]);
    const { placeLabel, minorPlaceLabel, countryLabel, stateLabel, waterLabel } = basemap;
    expect(below(TEXT_AAA, { placeLabel, minorPlaceLabel, countryLabel, stateLabel }, { land })).toEqual([]);
    expect(below(TEXT_AAA, { waterLabel }, { water })).toEqual([]);
  });

  test("draws lines in the colour of hints, marks as clearly as text, and has no less contrast than it had", () => {
    expect([rule, rule2]).toEqual([ink3, ink3]);
    for (const role of ["ink", "ink2", "ink3", "accent", "rule", "rule2", "footprint"] as const) {
      expect(contrast(tokens[role], paper)).toBeGreaterThanOrEqual(contrast(base[role], base.paper));
    }
    expect(below(TEXT, marks(tokens), { land, water, paper, raise })).toEqual([]);
    expect(below(SEEN, { rule, rule2, footprint }, { land, water })).toEqual([]);
  });
});

describe.each(ALL)("marks in %s", (_, tokens) => {
  const { paper, raise, basemap, onSolid } = tokens;
  const { land, water } = basemap;

  test("are seen on land and water", () => {
    expect(below(SEEN, marks(tokens), { land, water })).toEqual([]);
  });

  test("are of nearly the same weight, so that no program looks graver than another", () => {
    const colours = Object.values(marks(tokens));
    const widest = Math.max(...colours.flatMap((one) => colours.map((other) => contrast(one, other))));
    expect(widest).toBeLessThanOrEqual(1.5);
  });

  // LOOK §5: what is left over for edges that are softened, before 3:1 is lost inside a mark.
  test("leave their hollow parts well apart", () => {
    expect(below(3.7, marks(tokens), { paper, raise })).toEqual([]);
  });

  test("carry a letter that is read: white where that is, else nearly black", () => {
    for (const [name, colour] of Object.entries(marks(tokens))) {
      const letter = contrast(onSolid[0], colour) >= TEXT ? onSolid[0] : onSolid[1];
      expect(below(TEXT, { letter }, { [name]: colour })).toEqual([]);
    }
  });

  test.each(Object.keys(VISION) as Vision[])("are told apart by program with %s vision", (vision) => {
    // Where all marks are that dark or that light, there is less room between them; their letters are there in any case.
    const least = tokens.theme.startsWith("contrast-") ? 10 : 12;
    const seen = LETTERS.map((letter) => ({ letter, colour: lab(seenAs(tokens.programs[letter], vision)) }));
    const alike = seen.flatMap((one, i) =>
      seen
        .slice(0, i)
        .map((other) => ({ pair: other.letter + one.letter, apart: ciede2000(one.colour, other.colour) }))
        .filter(({ apart }) => apart < least),
    );
    expect(alike).toEqual([]);
  });
});

describe.each(ALL)("the page's stylesheet in %s", (_, tokens) => {
  test("has the colours of the map, and two of its own", () => {
    const { paper, raise, ink, ink2, ink3, accent, rule, rule2, programs, act, background, struck, basemap } = tokens;
    expect(programs.O).toBe(act);
    const letters = LETTERS.map((letter) => [`--${letter}`, programs[letter]]);
    const ground = { "--land": basemap.land, "--water": basemap.water };
    const text = { "--ink": ink, "--ink-2": ink2, "--ink-3": ink3, "--accent": accent };
    const lines = { "--rule": rule, "--rule-2": rule2, "--B": background, "--X": struck };
    const expected = {
      "--paper": paper,
      "--raise": raise,
      ...ground,
      ...text,
      ...lines,
      ...Object.fromEntries(letters),
    };
    const own = ["--paper-2", "--accent-wash"];
    const coloured = [...plain.keys()].filter(
      (name) => plain.get(name)?.startsWith("light-dark(") && !own.includes(name),
    );
    expect(Object.fromEntries(coloured.map((name) => [name, pageValue(name, tokens)]))).toEqual(expected);
    const [inset, wash] = own.map((name) => pageValue(name, tokens));
    expect(below(TEXT, { ink, ink2, accent }, { inset: inset ?? "", wash: wash ?? "" })).toEqual([]);
  });

  test("gives marks in lists the colours that they have on the map", () => {
    const looked = (value: string) =>
      resolved(value, tokens.theme.endsWith("dark"), (name) => pageOf(tokens).get(name));
    const { programs, basemap: _, ...roles } = CSS_TOKENS;
    for (const [role, value] of Object.entries(roles)) expect(looked(value)).toBe(tokens[role as keyof typeof roles]);
    for (const letter of [...LETTERS, "-"] as const) expect(looked(programs[letter])).toBe(tokens.programs[letter]);
  });

  test("gives each program its colour", () => {
    const set = sheet.flatMap(({ selectors, declarations }) => (declarations.has("--program") ? selectors : []));
    expect(set).toEqual(LETTERS.map((letter) => `[data-program="${letter}"]`));
    for (const letter of LETTERS) {
      const own = declared(sheet, `[data-program="${letter}"]`);
      expect(pageValue("--program", tokens, own)).toBe(tokens.programs[letter]);
    }
  });

  test("draws the edges of controls in the colour of hints for those who ask for contrast", () => {
    if (!tokens.theme.startsWith("contrast-")) return;
    for (const name of ["--control", "--rule", "--rule-2", "--furniture"]) {
      expect(pageValue(name, tokens)).toBe(tokens.ink3);
    }
  });
});

test("who asks the system for contrast and who chooses it see the same", () => {
  const asked = raised.filter(({ within }) => within.some((head) => head.startsWith("@media")));
  expect(asked.map(({ within }) => within.at(-1))).toEqual([
    "@media (prefers-contrast: more), (forced-colors: active)",
  ]);
  expect(asked.map(({ selectors }) => selectors)).toEqual([[":root"]]);
  expect(asked[0]?.declarations).toEqual(chosen);
});
