"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { ProgramId, RegionKind } from "../../geodata/schema/vocabulary.ts";
import type { Totals } from "../../lib/atlas/ledger.ts";
import type { MapAssets } from "../../lib/map/assets.ts";

/** What every part of the explorer needs to know of the dataset without holding it. */
export interface AtlasSummary {
  readonly title: string;
  readonly version: string;
  /** Up to which day the records are known (YYYY-MM-DD): the last day on which anybody looked at one. */
  readonly reviewed: string;
  /** The day of the newest change to a record, YYYY-MM-DD. */
  readonly dated: string;
  /** The atlas's public address without a slash at its end; null where none is set. */
  readonly site: string | null;
  readonly assets: MapAssets;
  /** Removed records by their paths: when (YYYY-MM-DD), and why. */
  readonly removed: readonly { readonly path: string; readonly on: string; readonly reason: string }[];
  readonly totals: Totals;
  readonly programs: readonly { readonly id: ProgramId; readonly label: string; readonly letter: string | null }[];
  readonly regions: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: RegionKind;
    readonly places: readonly string[];
  }[];
}

const Context = createContext<AtlasSummary | null>(null);

export function AtlasProvider({ summary, children }: { summary: AtlasSummary; children: ReactNode }) {
  return <Context value={summary}>{children}</Context>;
}

/** The summary. Throws outside the explorer, which is a mistake of ours. */
export function useAtlas(): AtlasSummary {
  const summary = useContext(Context);
  if (!summary) throw new Error("useAtlas outside AtlasProvider");
  return summary;
}
