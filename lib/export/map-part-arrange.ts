/** Finds a place for all words of a map, and where there is none for a claim's, lets ties share a stamp. */
import { markWords, type Placing, type Worded } from "./map-part-choices.ts";
import { surroundingsOf } from "./map-part-costs.ts";
import type { MapPartInput, MapScene, SceneMark } from "./map-part-scene.ts";
import { placeAll } from "./map-part-search.ts";
import { tieWords, type WordedTies } from "./map-part-tie-choices.ts";
import type { SceneTie } from "./map-part-tie-scene.ts";

/** How many ties share a stamp at most, and how often that is tried. */
const MOST_TOGETHER = 4;
const TRIES = 24;

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
 * that lie near each other share one stamp, which counts them; and what still has no room gets a number.
 */
export function arrange(scene: MapScene, input: MapPartInput): Arranged {
  const around = surroundingsOf(scene, input);
  // Large marks come first, so that of two with as many ways theirs is sought before.
  const drawn = [...scene.marks].sort((a, b) => b.radius - a.radius);
  let best = laidOut(
    drawn.map((mark) => markWords(mark, around)),
    scene.ties.map((tie) => tieWords([tie], around)),
  );
  const tried = new Set<string>();
  for (let n = 0; n < TRIES && unstamped(best) > 0; n++) {
    const pair = nearestPair(best, tried);
    if (!pair) break;
    tried.add(keyOf(pair));
    const shared = tieWords(
      pair.flatMap(({ ties }) => ties),
      around,
    );
    if (!shared.choices.some(({ stamp }) => stamp)) continue;
    const next = laidOut(best.marks, [...best.ties.filter((each) => !pair.includes(each)), shared]);
    if (unstamped(next) < unstamped(best)) best = next;
  }
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

function laidOut(marks: readonly Worded[], ties: readonly WordedTies[]): Layout {
  return { marks, ties, placings: placeAll<Placing>([...marks, ...ties]) };
}

/** How many marks of claims have a number for a stamp. One for several ties would not say which it belongs to. */
function unstamped({ marks, ties, placings }: Layout): number {
  return [...marks, ...ties].reduce((sum, worded, i) => {
    if (!placings[i]?.tag) return sum;
    const together = "ties" in worded ? (worded as WordedTies).ties.length : 1;
    return sum + (together > 1 ? 1000 : 1);
  }, 0);
}

/** The two of the ties with claims that are nearest to one another and to a mark without a stamp. */
function nearestPair(layout: Layout, tried: ReadonlySet<string>): readonly [WordedTies, WordedTies] | null {
  const claims = layout.ties.filter(({ claim }) => claim);
  const without = [...layout.marks, ...layout.ties].flatMap((_, i) => {
    const tag = layout.placings[i]?.tag;
    return tag ? [tag] : [];
  });
  const far = ({ ties }: WordedTies) =>
    Math.min(...without.map((tag) => Math.min(...spotsIn(ties).map(({ x, y }) => Math.hypot(x - tag.x, y - tag.y)))));
  const pairs = claims.flatMap((a, i) =>
    claims.slice(i + 1).flatMap((b) => {
      const pair = [a, b] as const;
      if (a.ties.length + b.ties.length > MOST_TOGETHER || tried.has(keyOf(pair))) return [];
      return [{ pair, cost: apart(a, b) + 0.5 * (far(a) + far(b)) + (isAlike(a, b) ? 0 : 40) }];
    }),
  );
  return pairs.sort((a, b) => a.cost - b.cost)[0]?.pair ?? null;
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
