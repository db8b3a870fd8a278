import { groundLabels } from "../style/basemap-labels.ts";
import { FONT } from "../style/fonts.ts";
import type { Tokens } from "../style/tokens.ts";
import type { Face } from "./display-list.ts";
import { evaluate, evaluateNumber, type Formatted, type Given } from "./expression.ts";
import type { GroundFeature } from "./ground.ts";

export type NameLayer = Extract<ReturnType<typeof groundLabels>[number], { type: "symbol" }>;
type Values = Readonly<Record<string, unknown>>;

/** Where a name's text stands to its point, and how far from it, in ems to the right and down. */
export interface Anchor {
  readonly side: "center" | "left" | "right" | "top" | "bottom";
  readonly across: number;
  readonly down: number;
}

/** How the style writes the name of a feature. Lengths are units of the frame. */
export interface NameLook {
  /** Texts one below the other, each a share of the size. */
  readonly texts: Formatted["runs"];
  readonly face: Face;
  readonly size: number;
  /** Between letters, and the widest line, in ems. */
  readonly spacing: number;
  readonly widest: number;
  readonly fill: string;
  readonly halo: { readonly colour: string; readonly width: number };
  readonly anchors: readonly Anchor[];
  /** Free units around the dot; null where there is no dot. */
  readonly dot: number | null;
  /** Names with less are placed first. */
  readonly order: number;
}

const CENTRE: readonly Anchor[] = [{ side: "center", across: 0, down: 0 }];

/**
 * The name of a feature as a layer of the style writes it at a zoom; null where it does not write it. What is shown, and in how many
 * lines, the live map decides at whole zooms, sizes and colours at every one.
 */
export function nameLook(layer: NameLayer, { properties }: GroundFeature, zoom: number): NameLook | null {
  const { paint = {}, layout = {}, filter } = layer as { paint?: Values; layout?: Values; filter?: unknown };
  const whole: Given = { zoom: Math.max(0, Math.floor(zoom)), properties };
  const given: Given = { zoom, properties };
  if (filter !== undefined && evaluate(filter, whole) !== true) return null;
  const texts = textsOf(evaluate(layout["text-field"], whole));
  if (texts.length === 0) return null;
  const icon = evaluate(layout["icon-image"], given);
  return {
    texts,
    face: faceOf(layout["text-font"], whole),
    size: evaluateNumber(layout["text-size"], given),
    spacing: evaluateNumber(layout["text-letter-spacing"], given),
    widest: evaluateNumber(layout["text-max-width"], given) || Infinity,
    fill: String(evaluate(paint["text-color"], given)),
    // The style has the halo's reach, a display list the width of the line below the letters.
    halo: {
      colour: String(evaluate(paint["text-halo-color"], given)),
      width: 2 * evaluateNumber(paint["text-halo-width"], given),
    },
    anchors: anchorsOf(layout["text-variable-anchor-offset"]),
    dot: icon ? evaluateNumber(layout["icon-padding"], given) : null,
    order: evaluateNumber(layout["symbol-sort-key"], given),
  };
}

/** Layers of names in the order in which they are placed: the uppermost first, as MapLibre does. */
export function nameLayers(tokens: Tokens, zoom: number): NameLayer[] {
  return groundLabels(tokens)
    .flatMap((layer) => (layer.type === "symbol" ? [layer] : []))
    .filter(({ minzoom = -Infinity, maxzoom = Infinity }) => zoom >= minzoom && zoom < maxzoom)
    .reverse();
}

function textsOf(value: unknown): Formatted["runs"] {
  const runs =
    typeof value === "object" && value !== null ? (value as Formatted).runs : [{ text: String(value ?? ""), scale: 1 }];
  return runs.filter(({ text }) => text.trim() !== "");
}

const FACES: readonly (readonly [stack: string, face: Face])[] = [
  [FONT.regular.join(), "sans"],
  [FONT.medium.join(), "sans-medium"],
  [FONT.semibold.join(), "sans-semibold"],
  [FONT.italic.join(), "sans-italic"],
];

/** A stack of fonts is a list of names, which looks like an expression but for having no more than names. */
function faceOf(value: unknown, given: Given): Face {
  const isStack = Array.isArray(value) && value.every((name) => typeof name === "string");
  const stack = (isStack ? value : evaluate(value, given)) as readonly string[];
  const found = FACES.find(([names]) => names === stack.join());
  if (!found) throw new Error(`Stills have no face for ${stack.join(", ")}.`);
  return found[1];
}

/** The style says which side of the text comes to lie at the point. */
function anchorsOf(value: unknown): readonly Anchor[] {
  if (!Array.isArray(value)) return CENTRE;
  return value.flatMap((side: Anchor["side"], i) => {
    if (i % 2 === 1) return [];
    const [across, down] = value[i + 1] as [number, number];
    return [{ side, across, down }];
  });
}
