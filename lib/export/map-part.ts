/** The map inside a still: what the live map draws, in shapes and words, and beside every mark of a claim its stamp. */
import type { Point } from "../style/screen.ts";
import { BADGE_SIDE } from "../style/tie-image.ts";
import type { GroupItem, Item, Rect } from "./display-list.ts";
import { rounded } from "./item-pen.ts";
import { countryItems, footprintItems } from "./map-part-areas.ts";
import { type Arranged, arrange } from "./map-part-arrange.ts";
import type { Placing, Worded } from "./map-part-choices.ts";
import { nameItems, stampGroup } from "./map-part-labels.ts";
import { leaderItems, markItems } from "./map-part-marks.ts";
import { spaced } from "./map-part-paths.ts";
import { discBox, type MapPartInput, type MapScene, type SceneMark, sceneOf } from "./map-part-scene.ts";
import { badgeBox } from "./map-part-tie-choices.ts";
import type { SceneTie } from "./map-part-tie-scene.ts";
import { badgeItems, headItems, tieLineItems } from "./map-part-ties.ts";
import type { StillMark, StillStamp } from "./still.ts";

export type { MapPartInput } from "./map-part-scene.ts";

/** The words of a stamp that found no room beside its mark: `n` is the number that stands there, and the caption prints both. */
export interface Overflow {
  readonly n: number;
  readonly mark: string;
  readonly text: string;
}

export interface MapPart {
  /** Groups with the roles footprints, ties, marks, labels and stamps, in drawing order; names of the ground belong between ties and marks. */
  readonly items: readonly GroupItem[];
  readonly marks: readonly StillMark[];
  readonly stamps: readonly StillStamp[];
  readonly overflow: readonly Overflow[];
  /** What names of the ground keep off. */
  readonly taken: readonly Rect[];
  /** Spots along ties, close together: no name of the ground stands on one, though it may on a rim. An editor's notes may. */
  readonly along: readonly Rect[];
}

/** Between spots along a line, and half their side, in units. */
const APART = 6;
const ASIDE = 3;

/** Draws the map of a still. The same input gives the same items, in units of the frame. */
export function mapPart(input: MapPartInput): MapPart {
  const scene = sceneOf(input);
  const arranged = arrange(scene, input);
  const { marks, ties } = arranged;
  const words = [...marks, ...ties];
  const numbers = numbered(words);
  return {
    items: itemsOf(scene, arranged, numbers, input).map((group) => ({ ...group, items: group.items.map(neat) })),
    marks: [
      ...marks.map(({ drawn }) => stillMark("place", drawn, discBox(drawn.at, drawn.radius))),
      ...ties.flatMap((each) => each.worded.ties.map((tie) => stillMark("tie", tie, boxOf(tie, each)))),
    ],
    stamps: words.flatMap(({ worded: { id, words: text }, placing: { stamp } }) =>
      stamp ? id.split(" ").map((mark) => ({ mark, text: inOneLine(text), box: roundedRect(stamp.box) })) : [],
    ),
    overflow: words
      .flatMap(({ worded: { id, name, words: text } }) => {
        const n = numbers.get(id);
        return n === undefined ? [] : [{ n, mark: id, text: `${name}: ${inOneLine(text)}` }];
      })
      .sort((a, b) => a.n - b.n),
    taken: takenBy(scene, arranged),
    along: scene.ties.flatMap(({ lines }) =>
      lines.flatMap((line) => spaced(line, APART).map((at) => roundedRect(discBox(at, ASIDE)))),
    ),
  };
}

/** Where marks, badges and names of countries stand before any words are placed: a locator or a scale bar goes elsewhere. */
export function markRects(input: MapPartInput): Rect[] {
  const scene = sceneOf(input);
  return [
    ...scene.marks.map(({ at, radius }) => discBox(at, radius)),
    ...scene.ties.flatMap(({ badge }) => badge.spots.slice(0, 1).map((at) => badgeBox(at, badge.width))),
    ...scene.countries.map(({ box }) => box),
  ];
}

/** Numbers for the stamps that are only in the caption, from above down. */
function numbered(all: readonly { readonly worded: Worded; readonly placing: Placing }[]): ReadonlyMap<string, number> {
  const tagged = all.flatMap(({ worded: { id }, placing: { tag } }) => (tag ? [{ id, tag }] : []));
  const down = tagged.sort((a, b) => a.tag.y - b.tag.y || a.tag.x - b.tag.x || (a.id < b.id ? -1 : 1));
  return new Map(down.map(({ id }, i) => [id, i + 1]));
}

function itemsOf(
  scene: MapScene,
  { marks, ties }: Arranged,
  numbers: ReadonlyMap<string, number>,
  { tokens, rect }: MapPartInput,
): GroupItem[] {
  const group = (role: GroupItem["role"], items: readonly Item[]): GroupItem => ({
    kind: "group",
    role,
    clip: rect,
    items,
  });
  const one = (role: "mark" | "tie" | "stamp", id: string, items: readonly Item[]): GroupItem[] =>
    items.length > 0 ? [{ kind: "group", role, id, items }] : [];
  const badges = ties.flatMap(badgesOf);
  return [
    group(
      "footprints",
      scene.footprints.flatMap((area) => footprintItems(area, tokens)),
    ),
    group(
      "ties",
      scene.ties.flatMap((tie) => one("tie", tie.id, tieLineItems(tie, tokens))),
    ),
    group("marks", [
      ...scene.ties.flatMap(({ id, heads, back }) =>
        one(
          "tie",
          id,
          heads.flatMap((head) => headItems(head, back, tokens)),
        ),
      ),
      ...badges.flatMap(({ tie: { id, badge, back }, at }) =>
        one("tie", id, badgeItems(badge.image, at, back, tokens)),
      ),
      ...scene.leaders.flatMap((leader) => one("mark", leader.mark, leaderItems(leader, tokens))),
      ...scene.countries.flatMap((country) => one("mark", country.id, countryItems(country, tokens))),
      ...marks.flatMap(({ drawn }) => one("mark", drawn.id, markItems(drawn, tokens))),
    ]),
    group(
      "labels",
      marks.flatMap(({ drawn: { id, properties, back }, worded, placing }) =>
        one("mark", id, nameItems(placing, { ...worded, letters: properties.letters }, back, tokens)),
      ),
    ),
    group("stamps", [
      ...marks.flatMap(({ drawn, placing }) =>
        one("stamp", drawn.id, stampGroup(placing, drawn.records, numbers.get(drawn.id), [drawn], tokens)),
      ),
      ...ties.flatMap((each) => {
        const { worded, placing } = each;
        const records = worded.ties.flatMap((tie) => tie.records);
        const around = badgesOf(each).map(({ at, tie: { back } }) => ({ at, radius: BADGE_SIDE / 2, back }));
        return one("stamp", worded.id, stampGroup(placing, records, numbers.get(worded.id), around, tokens));
      }),
    ]),
  ];
}

/** The badges of ties that have their words together. */
function badgesOf({ worded, placing }: Arranged["ties"][number]): { tie: SceneTie; at: Point; box: Rect }[] {
  return worded.ties.flatMap((tie) => {
    const at = placing.badges?.find(({ id }) => id === tie.id)?.at;
    return at ? [{ tie, at, box: badgeBox(at, tie.badge.width) }] : [];
  });
}

/** A tie that gave up its badge is still there: where its number is, or about where the badge would be. */
function boxOf(tie: SceneTie, words: Arranged["ties"][number]): Rect {
  const badge = badgesOf(words).find((each) => each.tie === tie);
  const [spot] = tie.badge.spots;
  return badge?.box ?? words.placing.own[0] ?? (spot ? badgeBox(spot, tie.badge.width) : discBox({ x: 0, y: 0 }, 0));
}

function stillMark(kind: StillMark["kind"], { id, records, claim }: SceneMark | SceneTie, box: Rect): StillMark {
  return { id, kind, box: roundedRect(box), records: records.map((row) => row.id), claim };
}

function takenBy(scene: MapScene, { marks, ties }: Arranged): Rect[] {
  const words = [...marks, ...ties].flatMap(({ placing: { name, detail, stamp, tag } }) =>
    [name, detail, stamp?.box, tag].filter((rect) => rect !== undefined),
  );
  return [
    ...words,
    ...scene.marks.map(({ at, radius }) => discBox(at, radius)),
    ...ties.flatMap(badgesOf).map(({ box }) => box),
    ...scene.countries.map(({ box }) => box),
    ...scene.leaders.map(({ from }) => discBox(from, 4)),
  ].map(roundedRect);
}

/** Words begin where they were measured to; a hundredth of a unit is fine enough. */
function neat(item: Item): Item {
  if (item.kind === "group") return { ...item, items: item.items.map(neat) };
  return item.kind === "text" ? { ...item, x: rounded(item.x), y: rounded(item.y) } : item;
}

function roundedRect({ x, y, width, height }: Rect): Rect {
  return { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) };
}

/** The words of a stamp where its parts need no lines of their own. */
function inOneLine(words: string): string {
  return words.replaceAll("\n", " ");
}
