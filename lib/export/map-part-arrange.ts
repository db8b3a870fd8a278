/** Finds a place for all words of a map, and where there is none for a claim's, lets ties share a stamp. */
import { markWords, type Placing, type Worded } from "./map-part-choices.ts";
import { cropsParting, GIVEN_UP, type Surroundings, surroundingsOf } from "./map-part-costs.ts";
import type { MapPartInput, MapScene, SceneMark } from "./map-part-scene.ts";
import { placeAll } from "./map-part-search.ts";
import { tieWords, type WordedTies } from "./map-part-tie-choices.ts";
import type { SceneTie } from "./map-part-tie-scene.ts";
import { holds } from "./rects.ts";

/** How many ties share a stamp at most; how many pairs are tried for each that is joined, how many are, and how many in vain. */
const MOST_TOGETHER = 6;
const PAIRS = 5;
const STEPS = 6;
const PATIENCE = 2;
/**
 * Such a share of a view's crops may part a mark from its stamp. What a number instead of a stamp counts beside that, and each tie that has
 * its own sentence no more because it shares a stamp.
 */
const BORNE = 0.04;
const NUMBERED = 30;
const SHARED = 3;
/** More marks and ties than that are not set a second time in smaller letters: it would take too long. */
const MOST_SET_AGAIN = 60;

export interface Arranged {
  readonly marks: readonly { readonly drawn: SceneMark; readonly worded: Worded; readonly placing: Placing }[];
  readonly ties: readonly { readonly worded: WordedTies; readonly placing: Placing }[];
}

interface Layout {
  readonly marks: readonly Worded[];
  readonly ties: readonly WordedTies[];
  readonly placings: readonly Placing[];
}

/**
 * In this order words give way to one another (`GIVEN_UP`): lines under names, stamps of what is no claim, names; then ties of claims
 * that lie near each other are set smaller or share one stamp, which counts them; and what still has no room gets a number.
 */
export function arrange(scene: MapScene, input: MapPartInput): Arranged {
  const usual = surroundingsOf(scene, input);
  // Large marks come first, so that of two with as many ways theirs is sought before.
  const drawn = [...scene.marks].sort((a, b) => b.radius - a.radius);
  const alone = (around: Surroundings) =>
    laidOut(
      drawn.map((mark) => markWords(mark, around)),
      scene.ties.map((tie) => tieWords([tie], around)),
    );
  const best = inBestSize(alone, usual);
  return {
    marks: best.marks.flatMap((worded, i) => {
      const [mark, placing] = [drawn[i], best.placings[i]];
      return mark && placing ? [{ drawn: mark, worded, placing }] : [];
    }),
    ties: best.ties.flatMap((worded, i) => {
      const placing = best.placings[best.marks.length + i];
      return placing ? [{ worded, placing }] : [];
    }),
  };
}

/** With stamps of the usual size, or where that leaves much amiss and it helps, with smaller ones. */
function inBestSize(alone: (around: Surroundings) => Layout, usual: Surroundings): Layout {
  const large = alone(usual);
  if (harm(large, usual).share <= BORNE) return large;
  if (large.marks.length + large.ties.length > MOST_SET_AGAIN) return withShared(large, usual);
  const smaller = { ...usual, smaller: true };
  const small = alone(smaller);
  return harm(small, smaller).sum < harm(large, usual).sum ? withShared(small, smaller) : withShared(large, usual);
}

/** The best layout that is found: from where another one left off, unless that one has numbers, for then much has to move. */
function laidOut(marks: readonly Worded[], ties: readonly WordedTies[], from?: Layout): Layout {
  const kept = from?.placings.some(({ tag }) => tag) ? [] : from?.placings;
  return { marks, ties, placings: placeAll([...marks, ...ties], GIVEN_UP.words / 2, new Set(kept)) };
}

/** What is wrong with how claims have their words: a number instead of them, and crops that part them from their mark. */
function harm(
  { marks, ties, placings }: Layout,
  { crops }: Surroundings,
): { readonly sum: number; readonly share: number } {
  let [sum, held] = [0, 0];
  for (const [i, { claim }] of [...marks, ...ties].entries()) {
    const { own = [], stamp, tag } = placings[i] ?? {};
    if (!claim) continue;
    held += own.reduce((all, box) => all + crops.filter((crop) => holds(crop, box)).length, 0);
    sum += own.reduce((all, box) => all + (stamp ? cropsParting(box, stamp.box, crops) : 0), 0);
    if (tag) sum += NUMBERED * own.length;
  }
  const shared = ties.reduce((all, group) => all + group.ties.length - 1, 0);
  return { sum: sum + SHARED * shared, share: held === 0 ? sum : sum / held };
}

/** The layout in which claims keep their words better because ties share some; the same one where that does not help, or is not needed. */
function withShared(alone: Layout, around: Surroundings): Layout {
  let [best, now] = [alone, alone];
  const known = new Map<string, WordedTies>();
  const share = (pair: Pair): WordedTies => {
    const key = keyOf(pair);
    const shared =
      known.get(key) ??
      tieWords(
        pair.flatMap(({ ties }) => ties),
        around,
      );
    known.set(key, shared);
    return shared;
  };
  const harmOf = (layout: Layout) => harm(layout, around).sum;
  for (let step = 0, waited = 0; step < STEPS && waited < PATIENCE && harm(now, around).share > BORNE; step++) {
    const nexts: Layout[] = [];
    for (const pair of nearestPairs(now, around)) {
      const shared = share(pair);
      if (!shared.choices.some(({ stamp }) => stamp)) continue;
      nexts.push(laidOut(now.marks, [...now.ties.filter((each) => !pair.includes(each)), shared], now));
      if (nexts.length === PAIRS) break;
    }
    // One that helps nobody by itself may with the next.
    const next = nexts.sort((a, b) => harmOf(a) - harmOf(b) || costOfAll(a) - costOfAll(b))[0];
    if (!next || harmOf(next) > harmOf(now)) break;
    now = next;
    waited = harmOf(now) < harmOf(best) ? 0 : waited + 1;
    if (waited === 0) best = now;
  }
  return needed(best, around);
}

function costOfAll({ placings }: Layout): number {
  return placings.reduce((sum, { cost }) => sum + cost, 0);
}

/** The same without stamps that were shared in vain; a number for several ties would not even say which it belongs to. */
function needed(layout: Layout, around: Surroundings): Layout {
  let best = layout;
  for (const group of layout.ties.filter(({ ties }) => ties.length > 1)) {
    const single = group.ties.map((tie) => tieWords([tie], around));
    const next = laidOut(best.marks, [...best.ties.filter((each) => each !== group), ...single], best);
    const tagged = best.placings[best.marks.length + best.ties.indexOf(group)]?.tag !== undefined;
    if (tagged || harm(next, around).sum <= harm(best, around).sum) best = next;
  }
  const left = best.ties.some(({ ties }, i) => ties.length > 1 && best.placings[best.marks.length + i]?.tag);
  return left ? needed(best, around) : best;
}

type Pair = readonly [WordedTies, WordedTies];

/** Ties with claims two by two, those first that are near one another and near words that are not where they should be. */
function nearestPairs(layout: Layout, { crops }: Surroundings): Pair[] {
  const claims = layout.ties.filter(({ claim }) => claim);
  const without = layout.placings.flatMap(({ own, tag, stamp }) => {
    const parted = stamp && own.some((box) => cropsParting(box, stamp.box, crops) > 0);
    return tag ?? (parted ? stamp.box : []);
  });
  const far = ({ ties }: WordedTies) =>
    Math.min(...without.map((tag) => Math.min(...spotsIn(ties).map(({ x, y }) => Math.hypot(x - tag.x, y - tag.y)))));
  const pairs = claims.flatMap((a, i) =>
    claims.slice(i + 1).flatMap((b) => {
      if (a.ties.length + b.ties.length > MOST_TOGETHER) return [];
      return [{ pair: [a, b] as const, cost: apart(a, b) + 0.5 * (far(a) + far(b)) + (isAlike(a, b) ? 0 : 40) }];
    }),
  );
  return pairs.sort((a, b) => a.cost - b.cost).map(({ pair }) => pair);
}

function keyOf(pair: readonly WordedTies[]): string {
  return pair
    .map(({ id }) => id)
    .sort()
    .join(" ");
}

function spotsIn(ties: readonly SceneTie[]) {
  return ties.flatMap(({ badge }) => badge.spots);
}

/** How near two badges of different ties can come to one another. */
function apart(a: WordedTies, b: WordedTies): number {
  return Math.min(
    ...spotsIn(a.ties).flatMap((one) => spotsIn(b.ties).map((other) => Math.hypot(one.x - other.x, one.y - other.y))),
  );
}

/** Of one program and standing. */
function isAlike(a: WordedTies, b: WordedTies): boolean {
  const looks = new Set([...a.ties, ...b.ties].map(({ properties: { colour, style } }) => `${colour} ${style}`));
  return looks.size === 1;
}
