import type { Position } from "../geo/mercator.ts";
import { isWithinRing } from "../geo/ring-in-box.ts";
import { crossedLength, type Obstacle, piecesNear } from "./crossings.ts";
import {
  isInWindow,
  type Labelled,
  labelBox,
  NAME_LINE,
  type PlacedLabel,
  REACH,
  type Side,
} from "./label-geometry.ts";
import { type Box, boxCircleOverlap, boxOverlap, type Circle, toScreen } from "./screen.ts";

/** A label so near a mark that is not its own, in CSS pixels, might be read as that one's; what a side costs for each, and what where the label is level with its own mark, which tells. */
const MISTAKABLE = 9;
const MISTAKEN_COST = { level: 10, else: 120 };
/** A label below or above its own mark, the name of which is level with another one, is read as that one's from so far off, in CSS pixels. */
const LEVEL = 40;
/** What it costs to say less under a name, for each step from its best lines; and to leave claims without their answers, on top of that. */
const SHORT_COST = { claims: 24, events: 24, ties: 6 };
const UNANSWERED_COST = 300;
/** What a CSS pixel of a tie under a label costs; so long a piece is as bad as more. */
const CROSSED_COST = 0.3;
const MOST_CROSSED = 400;
/** What a label costs that stands in another's area, where it would be read as lying: more than its best lines. */
const FOREIGN_COST = 120;

type Pieces = ReturnType<typeof piecesNear>;

/** The map at one part of a whole zoom's stretch. */
export interface Scene {
  readonly zoom: number;
  readonly circles: readonly (Circle & { readonly id: string })[];
  /** What stands there before any label. */
  readonly fixed: readonly Box[];
  /** How much larger the map is than at the whole zoom. */
  readonly factor: number;
}

/**
 * One way to write a label, and what is wrong with it whatever the other labels do: found out when it is asked for, and only once, for
 * labels are placed in several orders.
 */
export class LabelChoice {
  readonly label: PlacedLabel;
  /** What the side and missing lines cost, before anything is known of the surroundings. */
  readonly base: number;
  readonly #mark: Labelled;
  readonly #scenes: readonly Scene[];
  readonly #near: Pieces;
  readonly #boxes: Box[] = [];
  readonly #clear: boolean[] = [];
  readonly #costs = new Map<number, number>();

  constructor(mark: Labelled, label: PlacedLabel, base: number, scenes: readonly Scene[], near: Pieces) {
    this.label = label;
    this.base = base;
    this.#mark = mark;
    this.#scenes = scenes;
    this.#near = near;
  }

  /** Where it lies in a scene. */
  box(scene: number): Box {
    this.#boxes[scene] ??= labelBox(this.#mark, this.label, this.#scenes[scene]?.zoom ?? 0);
    return this.#boxes[scene];
  }

  /** Whether it lies on no mark and nothing fixed, from one scene on. */
  isClear(from: number): boolean {
    return this.#scenes.every((_, scene) => scene < from || this.#isClearIn(scene));
  }

  /** What it costs from one scene on. */
  cost(from: number): number {
    const known = this.#costs.get(from);
    if (known !== undefined) return known;
    const crossed = this.#scenes.reduce((sum, { factor }, scene) => {
      if (scene < from) return sum;
      return sum + Math.min(MOST_CROSSED, factor * crossedLength(this.#near, shrunk(this.box(scene), factor)));
    }, 0);
    const mistaken = this.#isLevel ? MISTAKEN_COST.level : MISTAKEN_COST.else;
    const cost =
      this.base + CROSSED_COST * crossed + mistaken * this.#mistakable(from) + FOREIGN_COST * this.#abroad(from);
    this.#costs.set(from, cost);
    return cost;
  }

  get #isLevel(): boolean {
    return this.label.side === "left" || this.label.side === "right";
  }

  #isClearIn(scene: number): boolean {
    const box = this.box(scene);
    const { circles = [], fixed = [] } = this.#scenes[scene] ?? {};
    this.#clear[scene] ??=
      circles.every((circle) => circle.id === this.#mark.id || boxCircleOverlap(box, circle) === 0) &&
      fixed.every((other) => boxOverlap(box, other) === 0);
    return this.#clear[scene];
  }

  /** The share of its corners and its middle that lie in areas of others, where the map is smallest. */
  #abroad(from: number): number {
    if (this.#mark.foreign.length === 0) return 0;
    const { x, y, halfWidth, halfHeight } = shrunk(this.box(from), this.#scenes[from]?.factor ?? 1);
    const corners = [-1, 1].flatMap((across) =>
      [-1, 1].map((down): Position => [x + across * halfWidth, y + down * halfHeight]),
    );
    const all: Position[] = [[x, y], ...corners];
    return (
      all.filter((point) =>
        this.#mark.foreign.some(({ ring, window }) => isInWindow(point, window) && isWithinRing(point, ring)),
      ).length / all.length
    );
  }

  /** How many marks it stands too close to, where the map is smallest. */
  #mistakable(from: number): number {
    const box = this.box(from);
    const circles = this.#scenes[from]?.circles ?? [];
    return circles.filter((circle) => {
      if (circle.id === this.#mark.id) return false;
      if (boxCircleOverlap(box, { ...circle, radius: circle.radius + MISTAKABLE }) > 0) return true;
      const level = Math.abs(circle.y - (box.y - box.halfHeight + NAME_LINE / 2)) < NAME_LINE;
      return !this.#isLevel && level && Math.abs(circle.x - box.x) - box.halfWidth - circle.radius < LEVEL;
    }).length;
  }
}

/** All ways to write a mark's label, cheapest first: outward at its `near` side, or on a narrow map below and above. */
export function labelChoices(
  mark: Labelled,
  near: "left" | "right",
  narrow: boolean,
  scenes: readonly Scene[],
  obstacles: readonly Obstacle[],
): LabelChoice[] {
  const short = SHORT_COST[mark.speaksOf];
  const far = near === "left" ? "right" : "left";
  const beside: readonly Side[] = [near, `bottom-${near}`, `top-${near}`];
  const above: readonly Side[] = ["bottom", "top"];
  const sides = [
    ...(narrow ? above : []),
    ...beside,
    ...(narrow ? [] : above),
    `below-${near}`,
    `above-${near}`,
    `below-${far}`,
    `above-${far}`,
    far,
    `bottom-${far}`,
    `top-${far}`,
  ] as const;
  const [first] = scenes;
  const around = first && { ...toScreen(mark.at, first.zoom), halfWidth: REACH, halfHeight: REACH };
  const pieces = around ? piecesNear(obstacles, shrunk(around, first.factor)) : [];
  return [...mark.details, []]
    .flatMap((lines, shorter) =>
      sides.map((side, order) => {
        const unanswered = lines.length === 0 && mark.speaksOf === "claims" ? UNANSWERED_COST : 0;
        return new LabelChoice(mark, { side, lines }, order * 2 + shorter * short + unanswered, scenes, pieces);
      }),
    )
    .sort((a, b) => a.base - b.base);
}

/** The same box on the map of the whole zoom, which is smaller by a factor. */
function shrunk({ x, y, halfWidth, halfHeight }: Box, factor: number): Box {
  return { x: x / factor, y: y / factor, halfWidth: halfWidth / factor, halfHeight: halfHeight / factor };
}
