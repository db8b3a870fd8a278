import { readFileSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import type { ProgramId } from "../../geodata/schema/vocabulary.ts";
import { MARK_ORDER } from "../../lib/atlas/mark.ts";
import { PROGRAM_LETTERS } from "../../lib/atlas/programs.ts";
import type { Mark as MarkKind } from "../../lib/atlas/row.ts";
import { contrast, luminance } from "../../lib/style/contrast.ts";
import { declared, resolved, rulesOf } from "../../lib/style/css-rules.ts";
import { drawGlyph, glyphSide } from "../../lib/style/glyph-image.ts";
import { widestContrast } from "../../lib/style/grey-difference.ts";
import type { Segment } from "../../lib/style/image-id.ts";
import { CONTRAST_DARK, CONTRAST_LIGHT } from "../../lib/style/palette-contrast.ts";
import { DARK } from "../../lib/style/palette-dark.ts";
import { LIGHT } from "../../lib/style/palette-light.ts";
import { type Drawing, softPen } from "../../lib/style/soft-pen.ts";
import { BADGE_SIDE, drawTieImage } from "../../lib/style/tie-image.ts";
import { drawTile } from "../../lib/style/tile-drawing.ts";
import type { ProgramLetter, Tokens } from "../../lib/style/tokens.ts";
import { Mark } from "./mark.tsx";

const EACH = [LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK].map((tokens) => [tokens.theme, tokens] as const);
const PROGRAMS = Object.entries(PROGRAM_LETTERS) as [ProgramId, ProgramLetter | null][];
const ALL = PROGRAMS.map(([program]) => program);

/** Pixels of the map's pictures to one of the page: `lib/map/images.ts` draws no fewer, whatever the screen. */
const MAP = 2;

// Some hundred pictures are drawn: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const page = rulesOf(read("../../app/globals.css"));
const raised = declared(rulesOf(read("../../app/high-contrast.css")), ':root[data-contrast="more"]');
const tileRules = rulesOf(read("../../components/ui/mark.module.css"));

/** What the page's root sets in a theme. */
function rootOf({ theme }: Tokens): ReadonlyMap<string, string> {
  const plain = declared(page, ":root");
  return theme.startsWith("contrast-") ? new Map([...plain, ...raised]) : plain;
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}

interface Tile {
  readonly mark: MarkKind;
  readonly program: ProgramId | null;
  readonly size?: number;
  readonly letters?: boolean;
}

/** A tile of the page on paper. `density` is how many pixels of the screen make one of the page. */
function tile(tokens: Tokens, { mark, program, size = 22, letters = true }: Tile, density: number): Drawing {
  const own = declared(page, `[data-program="${program && PROGRAM_LETTERS[program]}"]`);
  const root = rootOf(tokens);
  const value = (raw: string) =>
    resolved(raw, tokens.theme.endsWith("dark"), (name) => own.get(name) ?? root.get(name));
  const drawing = softPen(size * density, size * density, tokens.paper);
  drawing.pen.scale(density, density);
  drawTile(drawing.pen, renderToStaticMarkup(createElement(Mark, { mark, program, size, letters })), tileRules, value);
  return drawing;
}

/** A place whose records are all of one kind. */
function glyph(tokens: Tokens, segment: Segment, count: number, density: number): Drawing {
  const drawing = softPen(glyphSide(count) * density, glyphSide(count) * density, tokens.basemap.land);
  const segments = Array.from({ length: count }, () => segment);
  drawGlyph(drawing.pen, { count, segments }, tokens, density);
  return drawing;
}

function badge(tokens: Tokens, segment: Segment): Drawing {
  const drawing = softPen(BADGE_SIDE * MAP, BADGE_SIDE * MAP, tokens.basemap.land);
  drawTieImage(drawing.pen, { kind: "badge", theme: tokens.theme, segment, count: 1 }, tokens, MAP);
  return drawing;
}

/** The lightest and the darkest program; what is told apart in both is told apart in what lies between. */
function extremes({ programs }: Tokens): readonly ProgramLetter[] {
  const letters = PROGRAMS.map(([, letter]) => letter ?? "-");
  letters.sort((one, other) => luminance(programs[one]) - luminance(programs[other]));
  return [...letters.slice(0, 1), ...letters.slice(-1)];
}

/** Pairs of marks that nowhere differ by 3:1, and by how much they do at most; a shift by `reach` is no difference. */
function alike(marks: readonly MarkKind[], reach: number, draw: (mark: MarkKind) => Drawing): readonly string[] {
  const drawn = marks.map((mark) => ({ mark, grey: draw(mark).grey() }));
  return drawn.flatMap((one, i) =>
    drawn.slice(0, i).flatMap((other) => {
      const most = widestContrast(one.grey, other.grey, reach);
      return most < 3 ? [`${other.mark} and ${one.mark}: ${most.toFixed(2)}`] : [];
    }),
  );
}

describe.each(EACH)("without colour and letters, marks differ by 3:1: %s", (_, tokens) => {
  test.each([
    ["tiles of rows", { size: 22, letters: true }, ALL],
    ["marks of claims", { size: 18, letters: true }, [null]],
    ["marks of the key", { size: 14, letters: true }, [null]],
    ["marks of the ledger's strip", { size: 11, letters: false }, ALL],
  ] as const)("%s on a coarse screen", (_, measures, programs) => {
    for (const program of programs) {
      expect(alike(MARK_ORDER, 0, (mark) => tile(tokens, { mark, program, ...measures }, 1))).toEqual([]);
    }
  });

  test.each([
    ["tiles of rows", { size: 22, letters: true }, ALL, 2],
    ["marks of claims", { size: 18, letters: true }, [null], 2],
    ["marks of the key", { size: 14, letters: true }, [null], 1],
    ["marks of the ledger's strip", { size: 11, letters: false }, ALL, 1],
    ["marks of a timeline, the smallest of LOOK", { size: 9.6, letters: false }, ALL, 1],
  ] as const)("%s on a fine screen", (_, measures, programs, reach) => {
    for (const program of programs) {
      expect(alike(MARK_ORDER, reach, (mark) => tile(tokens, { mark, program, ...measures }, 2))).toEqual([]);
    }
  });

  test.each([
    ["glyphs of one record in a list on a coarse screen", 1, 1, 0],
    ["glyphs of one record", 1, MAP, 1],
    ["the smallest parts of a ring", 12, MAP, 1],
  ])("%s", (_, count, density, reach) => {
    for (const letter of extremes(tokens)) {
      const draw = (mark: MarkKind) => glyph(tokens, { mark, letter, proposed: false }, count, density);
      expect(alike(MARK_ORDER, reach, draw)).toEqual([]);
    }
  });

  test("badges of ties, but for acts and background, which the line tells apart", () => {
    const marks = MARK_ORDER.filter((mark) => mark !== "act");
    for (const letter of extremes(tokens)) {
      expect(alike(marks, 1, (mark) => badge(tokens, { mark, letter, proposed: false }))).toEqual([]);
    }
  });
});

describe.each(EACH)("letters on solid marks: %s", (_, tokens) => {
  const { programs, act, ink, onSolid } = tokens;
  const readable = (colour: string) => (contrast(onSolid[0], colour) >= 4.5 ? onSolid[0] : onSolid[1]);

  test.each(PROGRAMS.filter(([, letter]) => letter !== null))("%s", (program, programLetter) => {
    const letter = programLetter ?? "-";
    const onTile = (mark: MarkKind) => tile(tokens, { mark, program }, 1).texts;
    for (const mark of ["decided", "found"] as const) {
      const written = [{ text: letter, colour: readable(programs[letter]) }];
      expect(onTile(mark)).toEqual(written);
      expect(badge(tokens, { mark, letter, proposed: false }).texts).toEqual(written);
    }
    expect(onTile("act")).toEqual([{ text: letter, colour: readable(act) }]);
    expect(onTile("open")).toEqual([{ text: letter, colour: ink }]);
  });
});
