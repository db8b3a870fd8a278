import type { RecordRow } from "../atlas/row.ts";
import { NAME_SIZE } from "../style/label-geometry.ts";
import type { Point } from "../style/screen.ts";
import type { Tokens } from "../style/tokens.ts";
import type { Item, Rect } from "./display-list.ts";
import { rounded } from "./item-pen.ts";
import { nearestIn } from "./map-part-blocks.ts";
import { DETAIL_SIZE, LETTERS_GAP, NAME_LINE, NAME_SPACING, type Placing } from "./map-part-choices.ts";
import { pathOf } from "./map-part-paths.ts";
import { stampItems, tagItems } from "./map-part-stamp.ts";
import { BACK, faded, letterItems } from "./map-part-ties.ts";
import { stampParts } from "./map-part-words.ts";
import { measure, setLine } from "./text.ts";

/** A stamp further than this from its mark's rim is led to it by a short line. */
const LED = 8;

/** A place's name with its letters, and the line under it. */
export function nameItems(
  { name: box, detail: under }: Placing,
  { name, detail, letters }: { readonly name: string; readonly detail: string; readonly letters: string },
  back: boolean,
  tokens: Tokens,
): Item[] {
  const halo = { colour: tokens.basemap.halo, width: 3.4 };
  const items: Item[] = [];
  if (box) {
    const middle = box.y + NAME_LINE / 2;
    const width = measure(name, "sans-semibold", NAME_SIZE, NAME_SPACING);
    items.push(
      ...letterItems(letters, { x: box.x + width + LETTERS_GAP, y: middle }, false, tokens),
      ...setLine(name, {
        x: rounded(box.x),
        y: rounded(middle + NAME_SIZE * 0.3635),
        face: "sans-semibold",
        size: NAME_SIZE,
        spacing: NAME_SPACING,
        fill: tokens.ink,
        halo,
      }),
    );
  }
  if (under) {
    const y = rounded(under.y + under.height / 2 + DETAIL_SIZE * 0.3635);
    const style = { face: "sans", size: DETAIL_SIZE, fill: tokens.ink2, halo } as const;
    items.push(...setLine(detail, { ...style, x: rounded(under.x), y }));
  }
  return back ? items.map((item) => faded(item, BACK.name)) : items;
}

/** A stamp, or the number that stands for it, and where it is not close to its marks short lines to them. */
export function stampGroup(
  { stamp, tag, name, detail }: Placing,
  rows: readonly RecordRow[],
  number: number | undefined,
  marks: readonly { readonly at: Point; readonly radius: number; readonly back: boolean }[],
  tokens: Tokens,
): Item[] {
  const box = stamp?.box ?? tag;
  if (!box) return [];
  return [
    ...marks.flatMap((mark) =>
      ledTo(
        [name, detail, box].filter((part) => part !== undefined),
        mark,
        tokens,
      ),
    ),
    ...(stamp
      ? stampItems(
          stamp.setting,
          stampParts(rows).map(({ symbols }) => symbols),
          stamp.box,
          marks.every(({ back }) => back),
          tokens,
        )
      : []),
    ...(tag && number !== undefined ? tagItems(number, tag, tokens) : []),
  ];
}

/** The line leads to whatever of the words is nearest. */
function ledTo(
  parts: readonly Rect[],
  { at, radius }: { readonly at: Point; readonly radius: number },
  tokens: Tokens,
): Item[] {
  const end = parts.map((part) => nearestIn(part, at)).sort((a, b) => between(a, at) - between(b, at))[0] ?? at;
  const away = between(end, at);
  if (away - radius <= LED) return [];
  const share = (radius + 1) / away;
  const start = { x: at.x + share * (end.x - at.x), y: at.y + share * (end.y - at.y) };
  return [{ kind: "path", d: pathOf([start, end]), stroke: tokens.ink3, width: 0.8 }];
}

function between(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
