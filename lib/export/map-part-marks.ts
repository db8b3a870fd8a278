import { drawGlyph, drawTieOnly, glyphSide, tieOnlySide } from "../style/glyph-image.ts";
import { parseImageId } from "../style/image-id.ts";
import type { Point } from "../style/screen.ts";
import type { Tokens } from "../style/tokens.ts";
import type { Item } from "./display-list.ts";
import { ItemPen } from "./item-pen.ts";
import { dotsPath, pathOf } from "./map-part-paths.ts";
import type { SceneLeader, SceneMark } from "./map-part-scene.ts";
import { BACK, faded } from "./map-part-ties.ts";

/** A glyph or a diamond; around the chosen one the halo that the live map gives it. */
export function markItems({ at, radius, properties, back, chosen }: SceneMark, tokens: Tokens): Item[] {
  const disc = (reach: number, fill: string): Item => ({ kind: "path", d: dotsPath([at], reach), fill });
  if (properties.role !== "glyph") {
    const side = tieOnlySide();
    const diamond = drawn(at, side, (pen) => drawTieOnly(pen, tokens, 1));
    return [disc(0.7 * radius, tokens.raise), ...(back ? diamond.map((item) => faded(item, BACK.mark)) : diamond)];
  }
  const spec = parseImageId(`glyph:${tokens.theme}:${properties.image}`);
  if (spec?.kind !== "glyph") return [];
  const glyph = drawn(at, glyphSide(spec.count), (pen) => drawGlyph(pen, spec, tokens, 1));
  return [
    ...(chosen ? [disc(radius + 3, tokens.accent)] : []),
    // It stays when the mark steps back: a line seen through one would strike it.
    disc(radius, tokens.raise),
    ...(back ? glyph.map((item) => faded(item, BACK.mark)) : glyph),
  ];
}

function drawn({ x, y }: Point, side: number, draw: (pen: ItemPen) => void): Item[] {
  const pen = new ItemPen();
  pen.translate(x - side / 2, y - side / 2);
  draw(pen);
  return pen.items;
}

/** The line from a mark that moved aside, and the dot on its true place. */
export function leaderItems({ from, to, back }: SceneLeader, tokens: Tokens): Item[] {
  const items: Item[] = [
    { kind: "path", d: pathOf([from, to]), stroke: tokens.ink3, width: 1 },
    { kind: "path", d: dotsPath([from], 3.6), fill: tokens.basemap.halo },
    { kind: "path", d: dotsPath([from], 2.6), fill: tokens.ink },
  ];
  return back ? items.map((item) => faded(item, BACK.mark)) : items;
}
