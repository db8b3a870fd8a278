import { RECORDS } from "../style/data-layers.ts";
import type { Hit } from "./pick.ts";

/** The states that the style knows: of what is chosen or pointed at, of what steps back for it, of names that we write. */
export type StateKey = "selected" | "hover" | "back" | "named";

/** What is said of the map's features beside what they are, by their ids. */
export interface Pointed {
  readonly selected: Features;
  readonly hover: Features;
  /** All that the chosen record does not touch. */
  readonly back: readonly string[];
  /** Names that our own layers write, so that the ground does not write them again. */
  readonly named: readonly string[];
}

/** A place has a mark of its own and those of its areas. */
interface Features {
  readonly marks: readonly string[];
  readonly ties: readonly string[];
}

/** What is pointed at. */
export function hovered(hit: Hit | null): Features {
  return { marks: hit?.kind === "place" ? [hit.mark] : [], ties: hit?.kind === "tie" ? [hit.mark] : [] };
}

/** A state that a feature has. */
export interface FeatureState {
  readonly source: string;
  readonly sourceLayer?: string;
  readonly id: string;
  readonly key: StateKey;
}

export interface StateChange extends FeatureState {
  readonly on: boolean;
}

/** What is used of a map. */
export interface StateTarget {
  getSource(id: string): unknown;
  setFeatureState(feature: Omit<FeatureState, "key">, state: Record<string, boolean>): unknown;
  removeFeatureState(feature: Omit<FeatureState, "key">, key: string): unknown;
}

export const NOTHING: Pointed = {
  selected: { marks: [], ties: [] },
  hover: { marks: [], ties: [] },
  back: [],
  named: [],
};

/** Layers of the ground whose names may be ours. */
const NAMED_LAYERS = ["state", "place", "country"];

/** The states that all this means. */
export function statesOf({ selected, hover, back, named }: Pointed): FeatureState[] {
  const of = (key: StateKey, { marks, ties }: Features) => [
    ...marks.map((id) => ({ source: RECORDS, id, key })),
    ...ties.map((id) => ({ source: RECORDS, id, key })),
  ];
  return [
    ...of("selected", selected),
    ...of("hover", hover),
    ...back.map((id) => ({ source: RECORDS, id, key: "back" as const })),
    ...NAMED_LAYERS.flatMap((sourceLayer) =>
      named.map((id) => ({ source: "world", sourceLayer, id, key: "named" as const })),
    ),
  ];
}

/** The changes that lead from one to the other, switching off before switching on. */
export function stateChanges(before: readonly FeatureState[], after: readonly FeatureState[]): StateChange[] {
  const [was, is] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  return [
    ...before.filter((state) => !is.has(keyOf(state))).map((state) => ({ ...state, on: false })),
    ...after.filter((state) => !was.has(keyOf(state))).map((state) => ({ ...state, on: true })),
  ];
}

function keyOf({ source, sourceLayer = "", id, key }: FeatureState): string {
  return [source, sourceLayer, id, key].join("\n");
}

/** The one writer of a map's feature state. */
export interface StateWriter {
  readonly write: (pointed: Pointed) => void;
  /** After a rebuild of the style the map has forgotten everything: writes it all again. */
  readonly rewrite: () => void;
}

export function stateWriter(target: StateTarget): StateWriter {
  let written: readonly FeatureState[] = [];
  let wanted: readonly FeatureState[] = [];
  const flush = () => {
    // Before the style is there, and while it is lost, no state can be kept; the wish stays.
    if (!target.getSource(RECORDS)) return;
    // Over a foreign ground there are none of our ground's names.
    const possible = wanted.filter(({ source }) => target.getSource(source));
    for (const { key, on, ...feature } of stateChanges(written, possible)) {
      if (on) target.setFeatureState(feature, { [key]: true });
      else target.removeFeatureState(feature, key);
    }
    written = possible;
  };
  return {
    write: (pointed) => {
      wanted = statesOf(pointed);
      flush();
    },
    rewrite: () => {
      written = [];
      flush();
    },
  };
}
