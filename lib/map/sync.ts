import type { Hit } from "./pick.ts";

/** The states that the style knows of a mark. */
export type StateKey = "selected" | "hover";

/** What is chosen and what is pointed at, by the ids of marks and ties; a place has a mark of its own and those of its areas. */
export interface Pointed {
  readonly selected: Features;
  readonly hover: Features;
}

interface Features {
  readonly marks: readonly string[];
  readonly ties: readonly string[];
}

/** What is pointed at. */
export function hovered(hit: Hit | null): Features {
  return { marks: hit?.kind === "place" ? [hit.mark] : [], ties: hit?.kind === "tie" ? [hit.mark] : [] };
}

export interface StateChange {
  readonly source: "glyphs" | "ties";
  readonly id: string;
  readonly key: StateKey;
  readonly on: boolean;
}

/** What is used of a map. */
export interface StateTarget {
  getSource(id: string): unknown;
  setFeatureState(feature: { source: string; id: string }, state: Record<string, boolean>): unknown;
  removeFeatureState(feature: { source: string; id: string }, key: string): unknown;
}

export const NOTHING: Pointed = { selected: { marks: [], ties: [] }, hover: { marks: [], ties: [] } };

/** The changes that lead from one to the other, switching off before switching on. */
export function stateChanges(before: Pointed, after: Pointed): StateChange[] {
  const changes: StateChange[] = [];
  for (const key of ["selected", "hover"] as const) {
    for (const [source, field] of [
      ["glyphs", "marks"],
      ["ties", "ties"],
    ] as const) {
      const [was, is] = [before[key][field], after[key][field]];
      for (const id of was) if (!is.includes(id)) changes.push({ source, id, key, on: false });
      for (const id of is) if (!was.includes(id)) changes.push({ source, id, key, on: true });
    }
  }
  return changes.sort((a, b) => Number(a.on) - Number(b.on));
}

/** The one writer of a map's feature state. */
export interface StateWriter {
  readonly write: (pointed: Pointed) => void;
  /** After a rebuild of the style the map has forgotten everything: writes it all again. */
  readonly rewrite: () => void;
}

export function stateWriter(target: StateTarget): StateWriter {
  let written = NOTHING;
  let wanted = NOTHING;
  const flush = () => {
    const changes = stateChanges(written, wanted);
    // Before the style is there no state can be kept; the wish stays.
    if (changes.some(({ source }) => !target.getSource(source))) return;
    for (const { source, id, key, on } of changes) {
      if (on) target.setFeatureState({ source, id }, { [key]: true });
      else target.removeFeatureState({ source, id }, key);
    }
    written = wanted;
  };
  return {
    write: (pointed) => {
      wanted = pointed;
      flush();
    },
    rewrite: () => {
      written = NOTHING;
      flush();
    },
  };
}
