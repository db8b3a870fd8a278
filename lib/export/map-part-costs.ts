import type { Point } from "../style/screen.ts";
import { cropsOf } from "./crops.ts";
import type { Rect } from "./display-list.ts";
import { type Block, distanceTo, NEAR } from "./map-part-blocks.ts";
import { clipped, spaced } from "./map-part-paths.ts";
import { discBox, type MapPartInput, type MapScene } from "./map-part-scene.ts";
import type { SetStamp } from "./map-part-stamp.ts";
import { type OwnPoint, PointGrid } from "./point-grid.ts";
import { grown, holds, meet } from "./rects.ts";

/**
 * What is given up for want of room, from what is given up first to what is given up last: a line under a name, the stamp of what is no
 * claim, a name of its own (the stamp then begins with it), a name, the badge of a tie that is no claim, and only then the words of a
 * claim's stamp, for which a number sends the reader to the caption. Nothing outweighs that.
 */
export const GIVEN_UP = {
  detail: 6,
  plainStamp: 24,
  plainTie: 50,
  kindOfTie: 90,
  diamondsName: 60,
  place: 70,
  name: 320,
  badge: 400,
  words: 100_000,
  room: 1_000_000,
} as const;

/** What places cost: a crop that would part a mark from its stamp, a point of a tie, of a rim or of an editor's line that is covered, another mark near by, smaller letters, and parts of a stamp that have no lines of their own. */
const COST = {
  crop: 140,
  line: { few: 12, many: 7 },
  ownLine: 3,
  rim: 0.5,
  drawn: 12,
  mistakable: 14,
  far: 0.6,
  rank: 0.5,
  size: 0.035,
  ragged: 4,
  smaller: 16,
  runIn: 14,
} as const;
const MISTAKABLE = 8;
/** So many ties are few: names have room beside them. */
const FEW_TIES = 8;
/** No more than so many points of lines are counted. */
const MOST_POINTS = { few: 60, many: 30 };
/** Distance of the points that stand for a line. */
const PITCH = 5;
/** A stamp stands no further than this from its mark's rim, and no nearer than this share of the map's sides to its edges. */
export const REACH = 24;
const MARGIN = 0.04;

/** What is on the map whatever is placed. */
export interface Surroundings {
  /** Where stamps may stand, and where names may. */
  readonly stamps: Rect;
  readonly names: Rect;
  readonly discs: readonly { readonly id: string; readonly at: Point; readonly radius: number }[];
  readonly fixed: readonly Rect[];
  /** Points along ties and leaders, with their ids, and along the rims of areas. */
  readonly lines: PointGrid;
  readonly rims: PointGrid;
  /** Points along lines that an editor has drawn. */
  readonly drawn: PointGrid;
  /** Whether lines leave room beside them, so that no words need lie on one. */
  readonly ties: "few" | "many";
  /** Whether words of ties begin with a letter: only of one alone is it plain whose they are. */
  readonly lettered: boolean;
  readonly crops: readonly Rect[];
  readonly middle: Point;
  /** Whether stamps may be set smaller. */
  readonly smaller: boolean;
}

/** What of a scene is in the way of words. */
export function surroundingsOf(scene: MapScene, { rect, frame, avoid, drawn = [] }: MapPartInput): Surroundings {
  const inset = { x: MARGIN * rect.width, y: MARGIN * rect.height };
  return {
    stamps: {
      x: rect.x + inset.x,
      y: rect.y + inset.y,
      width: rect.width - 2 * inset.x,
      height: rect.height - 2 * inset.y,
    },
    names: grown(rect, -5),
    discs: scene.marks.map(({ id, at, radius }) => ({ id, at, radius })),
    fixed: [
      ...avoid.map((each) => grown(each, 3)),
      ...scene.countries.map(({ box }) => grown(box, 1)),
      ...scene.leaders.map(({ from }) => discBox(from, 4)),
      ...scene.ties.flatMap(({ heads }) =>
        heads.map(({ tip, ahead }) => discBox({ x: tip.x - 4.5 * ahead.x, y: tip.y - 4.5 * ahead.y }, 4.5)),
      ),
    ],
    lines: new PointGrid([
      ...scene.ties.flatMap(({ id, lines }) => along(id, lines, rect)),
      ...scene.leaders.flatMap(({ mark, from, to }) => along(mark, [[from, to]], rect)),
    ]),
    drawn: new PointGrid(along("", drawn, rect)),
    rims: new PointGrid(scene.footprints.flatMap(({ id, lines }) => along(id, lines, rect))),
    ties: scene.ties.length <= FEW_TIES ? "few" : "many",
    crops: cropsOf(frame).map((crop) => crop.rect),
    middle: { x: frame.width / 2, y: frame.height / 2 },
    lettered: scene.ties.length > 1,
    smaller: false,
  };
}

function along(id: string, lines: readonly (readonly Point[])[], rect: Rect): OwnPoint[] {
  return lines
    .flatMap((line) => clipped(line, rect))
    .flatMap((line) => spaced(line, PITCH))
    .map((point) => ({ ...point, id }));
}

/** Whether a part of a block lies on nothing that cannot move. The mark's own disc is never in its way. */
export function isFree(part: Rect, own: string, within: Rect, { discs, fixed }: Surroundings): boolean {
  return (
    holds(within, part) &&
    !fixed.some((other) => meet(part, other)) &&
    discs.every(({ id, at, radius }) => distanceTo(part, at) >= radius + (id === own ? 2 : 3))
  );
}

/** What it costs that a block stands where it does. `stamp` is its part with the words of a claim, if it has one. */
export function costOf(
  block: Block,
  mark: { readonly id: string; readonly box: Rect },
  stamp: { readonly rect: Rect; readonly setting: SetStamp; readonly claim: boolean } | null,
  around: Surroundings,
): number {
  const { parts } = block;
  const { own, others } = around.lines.count(parts, mark.id);
  const most = MOST_POINTS[around.ties];
  const rims = around.rims.count(parts, mark.id);
  const near = around.discs.filter(
    ({ id, at, radius }) => id !== mark.id && parts.some((part) => distanceTo(part, at) < radius + MISTAKABLE),
  ).length;
  const middle = parts[0] ? Math.hypot(centre(parts[0]).x - around.middle.x, centre(parts[0]).y - around.middle.y) : 0;
  return (
    COST.line[around.ties] * Math.min(most, others) +
    COST.ownLine * Math.min(most, own) +
    COST.drawn * around.drawn.count(parts, mark.id).others +
    COST.rim * Math.min(most, rims.own + rims.others) +
    COST.mistakable * near +
    COST.far * (block.gap - NEAR) +
    COST.rank * block.rank +
    0.004 * middle +
    (stamp
      ? COST.size * (stamp.rect.width + 2.8 * stamp.rect.height) +
        COST.ragged * stamp.setting.ragged +
        (stamp.setting.share < 1 ? COST.smaller : 0) +
        (stamp.setting.runIn ? COST.runIn : 0) +
        (stamp.claim ? COST.crop * cropsParting(mark.box, stamp.rect, around.crops) : 0)
      : 0)
  );
}

/** What the words of a mark had better not reach over: the edges of the map, and of the crops that hold the mark. */
export function windowsOf(mark: Rect, { stamps, crops }: Surroundings): Rect[] {
  return [stamps, ...crops.filter((crop) => holds(crop, mark))];
}

/** How many crops hold a mark and not all of its stamp. */
export function cropsParting(mark: Rect, stamp: Rect, crops: readonly Rect[]): number {
  return crops.filter((crop) => holds(crop, mark) && !holds(crop, stamp)).length;
}

function centre({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
