import type { Tokens } from "../style/tokens.ts";
import type { Rect } from "./display-list.ts";
import { DENSITIES, type Density, type FrameStyle, frameStyle, LEAST_MAP } from "./frame-style.ts";
import { type Furniture, furnitureBoxes, furnitureOf } from "./furniture.ts";
import { type Drawn, keyLines } from "./key-lines.ts";
import { type MapPart, type MapPartInput, mapPart, markRects } from "./map-part.ts";
import { sceneOf } from "./map-part-scene.ts";
import type { StillInput } from "./still.ts";
import { titleBlock } from "./title-block.ts";
import { type UnderMap, type UnderMapBlock, underMap } from "./under-map.ts";

/** Where everything in a frame stands. */
export interface FrameLayout {
  readonly style: FrameStyle;
  readonly rect: Rect;
  readonly under: UnderMapBlock;
  readonly part: MapPart;
  readonly furniture: Furniture;
}

type Overflow = UnderMap["overflow"];

/** How often map and words are fitted to one another, and how much of the frame may stay white without another try, in units. */
const ROUNDS = 5;
const SPARE = 7;

/**
 * Lays a frame out. The map's height is what title, key and caption leave; the key says what a map of that height draws, and the caption has
 * the stamps that found no room on it: so they are laid out until they agree. Where the map would be less than its share, the words are
 * set closer and smaller.
 */
export function frameLayout(input: StillInput, tokens: Tokens): FrameLayout {
  let overflow: Overflow = [];
  let best: { layout: FrameLayout; spare: number } | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const fit = fitted(input, overflow, tokens);
    const furniture = furnitureOf(input.included, { ...input, rect: fit.rect }, markRects(fit.map), fit.style);
    const part = mapPart({ ...fit.map, avoid: furnitureBoxes(furniture) });
    const words = { ...fit.words, overflow: part.overflow };
    const under = underMap(words, input, fit.rect.y + fit.rect.height, fit.style, fit.density, tokens);
    const spare = fit.style.height - fit.rect.y - fit.rect.height - under.height;
    const layout = { style: fit.style, rect: fit.rect, under, part, furniture };
    if (!best || better(spare, best.spare)) best = { layout, spare };
    if (spare > -0.01 && spare < SPARE) break;
    // Where the two chase one another, the caption keeps room for the most that there was.
    overflow = round < ROUNDS - 2 ? part.overflow : longer(overflow, part.overflow);
  }
  if (!best) throw new Error("There is a round.");
  return best.layout;
}

/** Of two layouts the one whose words fit the frame, and then the one that leaves less of it white. */
function better(spare: number, than: number): boolean {
  const fits = spare > -0.01;
  return fits === than > -0.01 ? Math.abs(spare) < Math.abs(than) : fits;
}

interface Fit {
  readonly style: FrameStyle;
  readonly density: Density;
  readonly rect: Rect;
  readonly map: MapPartInput;
  readonly words: UnderMap;
}

/** The loosest density at which a caption with so much overflow leaves the map its share; else the closest. */
function fitted(input: StillInput, overflow: Overflow, tokens: Tokens): Fit {
  let fit: Fit | undefined;
  for (const density of DENSITIES) {
    fit = fittedAt(density, input, overflow, tokens);
    if (fit.rect.height >= LEAST_MAP * fit.style.height) break;
  }
  if (!fit) throw new Error("There is a density.");
  return fit;
}

function fittedAt(density: Density, input: StillInput, overflow: Overflow, tokens: Tokens): Fit {
  const style = frameStyle(input.shape, density);
  const top = titleBlock(input.title, input.subtitle, style, tokens).box.height;
  const mapAbove = (words: UnderMap | null): MapPartInput => {
    const under = words ? underMap(words, input, 0, style, density, tokens).height : 0;
    const rect = { x: 0, y: top, width: style.width, height: style.height - top - under };
    return { ...input, rect, frame: style, avoid: [], tokens };
  };
  let words: UnderMap | null = null;
  for (let round = 0; ; round++) {
    const map = mapAbove(words);
    const next = wordsFor(map, input.included.key, overflow);
    // A smaller map draws less and needs a shorter key, so the two may take turns: then the longer key stays.
    if (words && (sameKey(words, next) || (round >= ROUNDS && next.groups.flat().length <= words.groups.flat().length)))
      return { style, density, rect: map.rect, map, words: next };
    words = next;
  }
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

function longer(a: Overflow, b: Overflow): Overflow {
  const length = (overflow: Overflow) => overflow.reduce((sum, { text }) => sum + text.length, 0);
  return length(a) >= length(b) ? a : b;
}
