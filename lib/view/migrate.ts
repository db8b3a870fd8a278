import { FORMAT_VERSION } from "./view.ts";

/** The keys and values of a query, decoded, in order. */
export type Pairs = readonly (readonly [key: string, value: string])[];

/** One step of the format: how a query of version `from` reads in version `from + 1`. */
export interface Upgrade {
  readonly from: number;
  readonly apply: (pairs: Pairs) => Pairs;
}

/** Every step from version 1 on. None may ever be removed: links are printed. */
export const UPGRADES: readonly Upgrade[] = [];

export interface Migrated {
  /** The query in the current format; its `v` still says what it was. */
  readonly pairs: Pairs;
  readonly problem?: { readonly value: string; readonly message: string };
}

/**
 * Brings a query up to the current format, step by step. A query without `v` is of version 1. One that is newer than
 * this code, or whose version is not a number, is read as if it were current, with a problem for the reader.
 */
export function migrate(pairs: Pairs, upgrades = UPGRADES, current: number = FORMAT_VERSION): Migrated {
  const text = pairs.findLast(([key]) => key === "v")?.[1] || "1";
  if (!/^[1-9]\d{0,3}$/.test(text)) {
    const message = "The version of this link is not a number; it is read as a link of today.";
    return { pairs, problem: { value: text, message } };
  }
  const version = Number(text);
  if (version > current) {
    const message =
      "This link was made by a newer version of the atlas; what is known here is shown, the rest may be missing.";
    return { pairs, problem: { value: text, message } };
  }
  const steps = upgrades.filter(({ from }) => from >= version).sort((a, b) => a.from - b.from);
  return { pairs: steps.reduce<Pairs>((query, { apply }) => apply(query), pairs) };
}
