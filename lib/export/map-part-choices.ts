import { count } from "../atlas/ledger.ts";
import { parseImageId } from "../style/image-id.ts";
import { NAME_SIZE } from "../style/label-geometry.ts";
import type { Point } from "../style/screen.ts";
import { tieImageSize } from "../style/tie-image.ts";
import type { Rect } from "./display-list.ts";
import { type Block, blocksAround, distanceTo, type Size } from "./map-part-blocks.ts";
import { costOf, GIVEN_UP, isFree, REACH, type Surroundings, windowsOf } from "./map-part-costs.ts";
import { discBox, type SceneMark } from "./map-part-scene.ts";
import type { Choice, Wanted } from "./map-part-search.ts";
import { type SetStamp, setSmaller, stampSettings, TAG } from "./map-part-stamp.ts";
import { stampWords } from "./map-part-words.ts";
import { anyMeet } from "./rects.ts";
import { measure } from "./text.ts";

/** Where a tie has its badge. */
export interface Badged {
  readonly id: string;
  readonly at: Point;
}

/** One way to set the words of a mark. */
export interface Placing extends Choice {
  readonly align: Block["align"];
  readonly name?: Rect;
  readonly detail?: Rect;
  readonly stamp?: { readonly box: Rect; readonly setting: SetStamp };
  readonly tag?: Rect;
  /** The mark itself, or the badges of the ties. */
  readonly own: readonly Rect[];
  /** Of ties: the middles of their badges. */
  readonly badges?: readonly Badged[];
}

/** The words that belong to a mark or a tie, and the ways to set them. */
export interface Worded extends Wanted<Placing> {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly words: string;
  readonly claim: boolean;
}

export const NAME_LINE = 16;
const DETAIL_LINE = 14;
export const DETAIL_SIZE = 11;
/** Between a name and its letters. */
export const LETTERS_GAP = 5;
export const NAME_SPACING = -0.01;
/** How many ways to break a stamp's words are tried, how many of them in smaller letters, and how many with the mark's name before them. */
const SETTINGS = 5;
const SMALLER = 3;
const NAMED = 4;
/** So many ways to set a stamp that begins with the name are weighed against those of others: there are many ways already. */
const NAMED_WAYS = 150;
/** So many of the cheapest ways are weighed against those of others, and of the dearer ones every so manyth. */
const CHEAPEST = 100;
const EVERY = 8;

/** What it costs that a name is not beside its stamp; how many ways of a stamp and of a name are then tried. */
const APART = 60;
const STAMPS_APART = 12;
const NAMES_APART = 1;
/** Between a name and its stamp. */
const BETWEEN = 2;

type Kind = "name" | "detail" | "stamp" | "tag";

/** The words of a place's mark: its name, what else there is to say of the place, and its stamp. */
export function markWords(mark: SceneMark, around: Surroundings): Worded {
  const { id, at, radius, properties, records, claim } = mark;
  const diamond = properties.role !== "glyph";
  const { name, rim, ties, inside } = properties;
  const detail = [
    diamond ? `no events, ${count(ties, "tie")}` : "",
    rim && !diamond ? "somewhere within" : "",
    inside > 0 ? `${count(inside, "tie")} inside` : "",
  ]
    .filter(Boolean)
    .join(", ");
  const words = stampWords(records);
  const sizes: Record<Exclude<Kind, "stamp">, Size> = {
    name: { width: nameWidth(name, properties.letters), height: NAME_LINE },
    detail: { width: measure(detail, "sans", DETAIL_SIZE), height: DETAIL_LINE },
    tag: TAG,
  };
  const settings = settingsOf(words, around);
  const own = { id, box: discBox(at, radius) };
  const within = windowsOf(own.box, around);
  const ways = (kinds: readonly Kind[], dearer: number, broken: readonly SetStamp[] = settings): Placing[] =>
    (kinds.includes("stamp") ? broken : [null]).flatMap((setting) => {
      const parts = kinds.map((kind) => (kind === "stamp" && setting ? setting : sizes[kind as "name"]));
      return blocksAround(at, radius, parts, { within, inside: around.names }).flatMap((block): Placing[] => {
        const part = (kind: Kind) => block.parts[kinds.indexOf(kind)];
        const [stamp, tag] = [part("stamp"), part("tag")];
        const near = stamp ?? tag;
        if (near && distanceTo(near, at) - radius > REACH) return [];
        if (
          !block.parts.every((each, i) =>
            isFree(each, id, kinds[i] === "name" || kinds[i] === "detail" ? around.names : around.stamps, around),
          )
        )
          return [];
        const stamped = stamp && setting ? { rect: stamp, setting, claim } : null;
        const [named, detailed] = [part("name"), part("detail")];
        return [
          {
            rects: block.parts,
            cost: dearer + costOf(block, own, stamped, around),
            align: block.align,
            own: [own.box],
            ...(named ? { name: named } : {}),
            ...(detailed ? { detail: detailed } : {}),
            ...(stamped ? { stamp: { box: stamped.rect, setting: stamped.setting } } : {}),
            ...(tag ? { tag } : {}),
          },
        ];
      });
    });
  const more: readonly Kind[] = detail === "" ? [] : ["detail"];
  const less = detail === "" ? 0 : GIVEN_UP.detail;
  const nameless = diamond ? GIVEN_UP.diamondsName : GIVEN_UP.name;
  const plain = words === "" ? 0 : GIVEN_UP.plainStamp;
  // A stamp that is not below its mark's name says whose it is: beside another mark it would be read as that one's.
  const named = settingsOf(`${name} · ${words}`, around, NAMED, NAMED);
  const full =
    words === ""
      ? []
      : [
          ...fewest(ways(["name", "stamp", ...more], 0)),
          ...(more.length > 0 ? fewest(ways(["name", "stamp"], less)) : []),
          ...apart(ways(["name"], APART + less), ways(["stamp"], 0, named)),
        ];
  const choices = claim
    ? [
        ...full,
        ...fewest(ways(["stamp"], GIVEN_UP.place + less, named)).slice(0, NAMED_WAYS),
        ...fewest(ways(["stamp"], GIVEN_UP.name + less)),
        ...fewest(ways(["name", "tag"], GIVEN_UP.words)),
        ...fewest(ways(["tag"], GIVEN_UP.words + GIVEN_UP.name)),
        { rects: [], cost: GIVEN_UP.room, align: "left" as const, own: [own.box], tag: onRim(at, radius) },
      ]
    : [
        ...full,
        ...fewest(ways(["name", ...more], plain)),
        ...(more.length > 0 ? fewest(ways(["name"], plain + less)) : []),
        { rects: [], cost: plain + less + nameless, align: "left" as const, own: [own.box] },
      ];
  return { id, name, detail, words, claim, choices };
}

/** A name on one side of its mark and the stamp on another. */
function apart(names: readonly Placing[], stamps: readonly Placing[]): Placing[] {
  const [name, stamp] = [names, stamps].map((ways) => [...ways].sort((a, b) => a.cost - b.cost));
  return (stamp ?? []).slice(0, STAMPS_APART).flatMap((one) =>
    (name ?? [])
      .filter((other) => !anyMeet(one.rects, other.rects, BETWEEN))
      .slice(0, NAMES_APART)
      .map((other) => ({ ...other, ...one, rects: [...other.rects, ...one.rects], cost: other.cost + one.cost })),
  );
}

function nameWidth(name: string, letters: string): number {
  const spec = letters === "" ? null : parseImageId(`letters:light:${letters}`);
  const row = spec?.kind === "letters" ? LETTERS_GAP + tieImageSize(spec)[0] : 0;
  return measure(name, "sans-semibold", NAME_SIZE, NAME_SPACING) + row;
}

/** Where a number stands if there is no room for it: on the upper right of its mark. */
export function onRim({ x, y }: Point, radius: number): Rect {
  const reach = radius * Math.SQRT1_2;
  return { x: x + reach - TAG.width / 2, y: y - reach - TAG.height / 2, ...TAG };
}

/** Some of the ways to break a stamp's words, and where stamps may be smaller some of them in smaller letters. */
export function settingsOf(
  words: string,
  { smaller }: Pick<Surroundings, "smaller">,
  most = SETTINGS,
  small = SMALLER,
): SetStamp[] {
  const all = stampSettings(words);
  const kinds = [false, true].map((runIn) => all.filter((setting) => setting.runIn === runIn));
  const some = (n: number) => kinds.flatMap((usual) => someOf(usual, n));
  return [...some(most), ...(smaller ? some(small).map(setSmaller) : [])];
}

/** At most so many of a row, the first, the last, and those between at equal steps. */
function someOf<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, i) => items[Math.round((i * (items.length - 1)) / (most - 1))]).filter(
    (item) => item !== undefined,
  );
}

/** The cheapest ways, and of the others enough to find one that is elsewhere. */
export function fewest(ways: readonly Placing[]): Placing[] {
  return [...ways].sort((a, b) => a.cost - b.cost).filter((_, i) => i < CHEAPEST || i % EVERY === 0);
}
