import { TOKENS } from "../style/palettes.ts";
import type { Tokens } from "../style/tokens.ts";
import { carriedNotes } from "./carried-notes.ts";
import type { Rect } from "./display-list.ts";
import { DENSITIES, type Density, type FrameStyle, frameStyle } from "./frame-style.ts";
import { type Furniture, furnitureBoxes, furnitureOf } from "./furniture.ts";
import { keyColumn } from "./key-block.ts";
import { type Drawn, type KeyLine, keyLines } from "./key-lines.ts";
import { type MapPart, type MapPartInput, mapPart, markRects } from "./map-part.ts";
import { sceneOf } from "./map-part-scene.ts";
import { noteGround } from "./note-items.ts";
import type { Note } from "./notes.ts";
import type { Block } from "./paragraph.ts";
import type { StillInput } from "./still.ts";
import { titleBlock } from "./title-block.ts";
import { type UnderMap, type UnderMapBlock, underMap } from "./under-map.ts";

/** Where everything in a frame stands. */
export interface FrameLayout {
  readonly style: FrameStyle;
  readonly rect: Rect;
  readonly under: UnderMapBlock;
  /** The key of a wide frame, to the right of the map. */
  readonly key: Block | null;
  readonly part: MapPart;
  readonly furniture: Furniture;
  /** The editor's notes, placed on this map. */
  readonly notes: readonly Note[];
}

type Overflow = UnderMap["overflow"];

/** How often map and words are fitted to one another, and how much of the frame may stay white without another try, in units. */
const ROUNDS = 4;
const SPARE = 14;
/** How wide a key beside the map may be, in units: the narrowest at which it is no higher than the map is taken. Between the two, in margins. */
const COLUMNS = [172, 186, 200, 214, 228, 242];
const BESIDE_MAP = 0.8;

/**
 * Lays a frame out. The map's height is what title, key and caption leave; the key says what a map of that height draws, and the caption has
 * the stamps that found no room on it: so they are laid out until they agree. Where the map would be less than its share, the words are
 * set closer and smaller.
 */
export function frameLayout(input: StillInput, tokens: Tokens): FrameLayout {
  let overflow: Overflow = [];
  let best: { layout: FrameLayout; spare: number; fit: Fit } | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const fit = fitted(input, overflow, tokens);
    const { camera, globe } = input;
    const view = { camera, globe, rect: fit.rect };
    const marks = markRects(fit.map);
    const furniture = furnitureOf(input.included, view, marks, fit.style);
    const notes = input.notesOn ? carriedNotes(input.notes, input.notesOn, view) : input.notes;
    const part = partBeside(notes, furnitureBoxes(furniture), marks, fit.map);
    const under = underAt(fit.density, fit, { ...fit.words, overflow: part.overflow }, input, tokens);
    const layout = { style: fit.style, rect: fit.rect, under, key: columnOf(fit, tokens), part, furniture, notes };
    const spare = spareIn(layout);
    if (!best || better(spare, best.spare)) best = { layout, spare, fit };
    if (spare > -0.01 && spare < SPARE) break;
    // Where the two chase one another, the caption keeps room for the most that there was.
    const next = round === 0 ? part.overflow : longer(overflow, part.overflow);
    // The same words below leave the same map, with the same words on it.
    if (sameOverflow(next, overflow)) break;
    overflow = next;
  }
  if (!best) throw new Error("There is a round.");
  const settled = best.spare > -0.01 && best.spare < SPARE;
  return settled ? best.layout : reworded(best.layout, best.fit, input, tokens);
}

/**
 * The map with an editor's notes on it, which nothing covers; but where a claim's stamp would need their room, their words go elsewhere.
 */
function partBeside(
  notes: readonly Note[],
  furniture: readonly Rect[],
  marks: readonly Rect[],
  map: MapPartInput,
): MapPart {
  if (notes.length === 0) return mapPart({ ...map, avoid: furniture });
  const { words, tips, lines } = noteGround(notes, map.rect, [...marks, ...furniture], map.tokens);
  const part = (boxes: readonly Rect[]) => mapPart({ ...map, avoid: [...furniture, ...boxes], drawn: lines });
  const beside = part([...tips, ...words]);
  if (beside.overflow.length === 0) return beside;
  const over = part(tips);
  return over.overflow.length < beside.overflow.length ? over : beside;
}

/** About how large the map of a still is, in units: as large as it is where every stamp finds room on it. */
export function mapSize(input: StillInput): Pick<Rect, "width" | "height"> {
  const { width, height } = fitted(input, [], TOKENS[input.theme]).rect;
  return { width, height };
}

/** The words below a map that is not moved any more, at the loosest density at which none runs out of the frame. */
function reworded(layout: FrameLayout, fit: Fit, input: StillInput, tokens: Tokens): FrameLayout {
  const words = { ...fit.words, overflow: layout.part.overflow };
  let closer = layout;
  for (const density of DENSITIES) {
    closer = { ...layout, under: underAt(density, fit, words, input, tokens) };
    if (spareIn(closer) > -0.01) break;
  }
  return closer;
}

function underAt(density: Density, { rect }: Fit, words: UnderMap, input: StillInput, tokens: Tokens): UnderMapBlock {
  return underMap(words, input, rect.y + rect.height, frameStyle(input.shape, density), density, tokens);
}

/** What is left white below the last line, in units; less than 0 where words run out of the frame. */
function spareIn({ style, rect, under }: Pick<FrameLayout, "style" | "rect" | "under">): number {
  return style.height - rect.y - rect.height - under.height;
}

/** Of two layouts the one whose words fit the frame, and then the one that leaves less of it white. */
function better(spare: number, than: number): boolean {
  const fits = spare > -0.01;
  return fits === than > -0.01 ? Math.abs(spare) < Math.abs(than) : fits;
}

interface Fit {
  readonly style: FrameStyle;
  readonly density: Density;
  /** Width of the key beside the map, and whether it is no higher; null where it is not there. */
  readonly column: Column | null;
  readonly rect: Rect;
  readonly map: MapPartInput;
  readonly words: UnderMap;
}

/** The loosest density at which a caption with so much overflow leaves the map its share; else the closest. */
function fitted(input: StillInput, overflow: Overflow, tokens: Tokens): Fit {
  let fit: Fit | undefined;
  for (const density of DENSITIES) {
    fit = fittedAt(density, input, overflow, tokens);
    if (fit.rect.height >= density.map * fit.style.height && fit.column?.fits !== false) break;
  }
  if (!fit) throw new Error("There is a density.");
  return fit;
}

function fittedAt(density: Density, input: StillInput, overflow: Overflow, tokens: Tokens): Fit {
  const style = frameStyle(input.shape, density);
  const top = titleBlock(input.title, input.subtitle, style, tokens).box.height;
  const mapAbove = (words: UnderMap | null): { map: MapPartInput; column: Column | null } => {
    const under = words ? underMap(words, input, 0, style, density, tokens).height : 0;
    const height = style.height - top - under;
    const column = style.wide && words ? columnFor(words.groups, height, style, tokens) : null;
    const beside = column ? column.width + style.margin * (1 + BESIDE_MAP) : 0;
    const rect = { x: 0, y: top, width: style.width - beside, height };
    return { map: { ...input, rect, frame: style, avoid: [], tokens }, column };
  };
  let words: UnderMap | null = null;
  for (let round = 0; ; round++) {
    const { map, column } = mapAbove(words);
    const next = wordsFor(map, input.included.key, overflow);
    // A smaller map draws less and needs a shorter key, so the two may take turns: then the longer key stays.
    if (words && (sameKey(words, next) || (round >= ROUNDS && next.groups.flat().length <= words.groups.flat().length)))
      return { style, density, column, rect: map.rect, map, words: next };
    words = next;
  }
}

interface Column {
  readonly width: number;
  readonly fits: boolean;
}

function columnFor(
  groups: readonly (readonly KeyLine[])[],
  height: number,
  style: FrameStyle,
  tokens: Tokens,
): Column | null {
  if (groups.length === 0) return null;
  const fits = (width: number) => keyColumn(groups, { x: 0, y: 0, width }, style, tokens).box.height <= height;
  const width = COLUMNS.find(fits);
  return { width: width ?? COLUMNS.at(-1) ?? 0, fits: width !== undefined };
}

function columnOf({ column, style, rect, words }: Fit, tokens: Tokens): Block | null {
  if (!column) return null;
  return keyColumn(
    words.groups,
    { x: style.width - style.margin - column.width, y: rect.y, width: column.width },
    style,
    tokens,
  );
}

function wordsFor(map: MapPartInput, key: boolean, overflow: Overflow): UnderMap {
  const drawn = drawnOn(map);
  return { groups: key ? keyLines(drawn) : [], overflow, curves: drawn.marks.some(({ kind }) => kind === "tie") };
}

/** What a map of this size draws, known before any words are placed on it. */
function drawnOn(map: MapPartInput): Drawn {
  const { marks, ties, footprints } = sceneOf(map);
  const about = (kind: "place" | "tie") => (each: (typeof marks)[number] | (typeof ties)[number]) => ({
    kind,
    records: each.records.map((row) => row.id),
  });
  return {
    rows: map.rows,
    marks: [...marks.map(about("place")), ...ties.map(about("tie"))],
    areas: { city: footprints.some(({ city }) => city), region: footprints.some(({ city }) => !city) },
  };
}

function sameKey(a: UnderMap, b: UnderMap): boolean {
  return JSON.stringify(a.groups) === JSON.stringify(b.groups) && a.curves === b.curves;
}

function sameOverflow(a: Overflow, b: Overflow): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function longer(a: Overflow, b: Overflow): Overflow {
  const length = (overflow: Overflow) => overflow.reduce((sum, { text }) => sum + text.length, 0);
  return length(a) >= length(b) ? a : b;
}
