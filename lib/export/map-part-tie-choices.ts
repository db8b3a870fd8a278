import { endsOfAll } from "../style/label-words.ts";
import { letterOf } from "../style/ring-segments.ts";
import type { Point } from "../style/screen.ts";
import { BADGE_SIDE } from "../style/tie-image.ts";
import type { Rect } from "./display-list.ts";
import { type Block, blocksAround, gapBetween, type Size } from "./map-part-blocks.ts";
import { fewest, onRim, type Placing, settingsOf, type Worded } from "./map-part-choices.ts";
import { costOf, GIVEN_UP, isFree, REACH, type Surroundings, windowsOf } from "./map-part-costs.ts";
import { type SetStamp, TAG } from "./map-part-stamp.ts";
import type { SceneTie } from "./map-part-tie-scene.ts";
import { opensWithKind, stampWords } from "./map-part-words.ts";
import { meet } from "./rects.ts";

/** The words of one tie, or of several that share a stamp. */
export interface WordedTies extends Worded {
  readonly ties: readonly SceneTie[];
}

/** Between a badge and its stamp, in units; how many spots of a badge are tried, and what a further one costs. */
const BESIDE = [5, 13, 22];
const SPOTS = 18;
const FURTHER = 1;

/** Where on its line a tie may have its badge. */
interface Spot {
  readonly id: string;
  readonly at: Point;
  readonly box: Rect;
  readonly rank: number;
}

/** "S · " or "F, S · " before the words of ties: near several lines a reader would take them for another's, or all for one's. */
function lettersOf(ties: readonly SceneTie[]): string {
  const letters = new Set(ties.flatMap(({ records }) => records.map(letterOf)).filter((letter) => letter !== "-"));
  return letters.size > 0 ? `${[...letters].sort().join(", ")} · ` : "";
}

/** A stamp beside the badges of ties, which go where on their lines there is room for them and for it. */
export function tieWords(ties: readonly SceneTie[], around: Surroundings): WordedTies {
  const records = ties.flatMap((tie) => tie.records);
  const claim = ties.some((tie) => tie.claim);
  const words = `${around.lettered ? lettersOf(ties) : ""}${stampWords(records)}`;
  const spots = ties.map((tie) => spotsOf(tie, around));
  const ways = (size: Size, setting: SetStamp | null, dearer: number): Placing[] =>
    stampsBeside(spots, size, around).map(({ box, block, chosen }) => {
      const stamp = setting ? { rect: box, setting, claim } : null;
      const cost = chosen.reduce((sum, spot) => sum + FURTHER * spot.rank + costOf(block, spot, stamp, around), 0);
      return {
        rects: [box, ...chosen.map((spot) => spot.box)],
        cost: dearer + cost,
        align: block.align,
        own: chosen.map((spot) => spot.box),
        badges: chosen,
        ...(setting ? { stamp: { box, setting } } : { tag: box }),
      };
    });
  const settings = settingsOf(words, around);
  const first = spots.flatMap(([spot]) => spot ?? []);
  const bare = (spots.length === 1 ? (spots[0] ?? []) : []).map((spot): Placing => {
    const dearer = records.some(opensWithKind) ? GIVEN_UP.kindOfTie : GIVEN_UP.plainTie;
    return { rects: [spot.box], cost: dearer + FURTHER * spot.rank, align: "left", own: [spot.box], badges: [spot] };
  });
  const last: Placing = {
    rects: [],
    cost: GIVEN_UP.room,
    align: "left",
    own: first.map(({ box }) => box),
    badges: first,
  };
  const [corner] = first;
  return {
    id: ties.map(({ id }) => id).join(" "),
    name: [...new Set(records.map((row) => endsOfAll([row])))].join("; "),
    detail: "",
    words,
    claim,
    ties,
    choices: [
      ...fewest(settings.flatMap((setting) => ways(setting, setting, 0))),
      ...(claim ? fewest(ways(TAG, null, GIVEN_UP.words)) : bare),
      ...(claim && ties.length === 1 ? numbersOnLine(ties, around) : []),
      claim && corner
        ? { ...last, tag: onRim(corner.at, BADGE_SIDE / 2) }
        : { rects: [], cost: GIVEN_UP.badge, align: "left", own: [] },
    ],
  };
}

/** Where there is no room for a badge with a number beside it, the number stands on the line itself. */
function numbersOnLine([tie]: readonly SceneTie[], around: Surroundings): Placing[] {
  return (tie?.badge.spots ?? []).flatMap((at, rank): Placing[] => {
    const tag = { x: at.x - TAG.width / 2, y: at.y - TAG.height / 2, ...TAG };
    if (!tie || !isFree(tag, tie.id, around.names, around)) return [];
    return [{ rects: [tag], cost: GIVEN_UP.words + GIVEN_UP.badge + rank, align: "left", own: [tag], tag }];
  });
}

/** Spots that lie on no mark and no name, or if there is none the best of the others. */
function spotsOf({ id, badge }: SceneTie, around: Surroundings): Spot[] {
  const all = badge.spots.map((at, rank): Spot => ({ id, at, box: badgeBox(at, badge.width), rank }));
  const free = all.filter(({ box }) => isFree(box, id, around.names, around));
  return free.length > 0 ? free.slice(0, SPOTS) : all.slice(0, 1);
}

interface Beside {
  readonly box: Rect;
  readonly block: Block;
  readonly chosen: readonly Spot[];
}

/** Places for a stamp beside a badge of the first tie which badges of all the others can reach too. */
function stampsBeside(spots: readonly (readonly Spot[])[], size: Size, around: Surroundings): Beside[] {
  const [first = [], ...others] = spots;
  return first.flatMap((spot) =>
    blocksAround(spot.at, BADGE_SIDE / 2, [size], {
      line: 0,
      gaps: BESIDE,
      within: windowsOf(spot.box, around),
      inside: around.stamps,
    }).flatMap((block): Beside[] => {
      const [box] = block.parts;
      if (!box || !isBeside(box, spot) || !isFree(box, spot.id, around.stamps, around)) return [];
      const chosen = [spot];
      for (const other of others) {
        const near = other.find((each) => isBeside(box, each) && !chosen.some((taken) => meet(taken.box, each.box, 1)));
        if (!near) return [];
        chosen.push(near);
      }
      return [{ box, block, chosen }];
    }),
  );
}

function isBeside(box: Rect, spot: Spot): boolean {
  return !meet(box, spot.box, 1) && gapBetween(box, spot.box) <= REACH;
}

/** The square or oblong of a badge around its middle. */
export function badgeBox({ x, y }: Point, width: number): Rect {
  return { x: x - width / 2, y: y - BADGE_SIDE / 2, width, height: BADGE_SIDE };
}
