/** The states that the style knows of a mark. */
export type StateKey = "selected" | "hover";

/** What is chosen and what is pointed at, by the ids of places and ties. */
export interface Pointed {
  readonly selected: { readonly place: string | null; readonly tie: string | null };
  readonly hover: { readonly place: string | null; readonly tie: string | null };
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

export const NOTHING: Pointed = { selected: { place: null, tie: null }, hover: { place: null, tie: null } };

/** The changes that lead from one to the other, switching off before switching on. */
export function stateChanges(before: Pointed, after: Pointed): StateChange[] {
  const changes: StateChange[] = [];
  for (const key of ["selected", "hover"] as const) {
    for (const [source, field] of [
      ["glyphs", "place"],
      ["ties", "tie"],
    ] as const) {
      const [was, is] = [before[key][field], after[key][field]];
      if (was === is) continue;
      if (was !== null) changes.push({ source, id: was, key, on: false });
      if (is !== null) changes.push({ source, id: is, key, on: true });
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
