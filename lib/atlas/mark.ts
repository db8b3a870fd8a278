import type { Bearing } from "../../geodata/schema/vocabulary.ts";
import type { ComputedStanding, Mark } from "./row.ts";

/** How a record is drawn: colour and fill belong to claims; acts and background stay grey (LOOK, decisions on top). */
export function markOf(bearing: Bearing, standing: ComputedStanding): Mark {
  if (bearing === "official-act") return "act";
  if (bearing === "background") return "background";
  switch (standing) {
    case "established":
      return "decided";
    case "found":
      return "found";
    case "charged":
    case "alleged":
    case "bodies-differ":
      return "open";
    case "reported":
      return "reported";
    case "contradicted":
    case "not-upheld":
    case "withdrawn":
      return "struck";
    case "documented":
      return "background";
  }
}

/** The order of marks in rings, strips and keys: the refuted claim comes last and lightest. */
export const MARK_ORDER: readonly Mark[] = ["act", "decided", "found", "open", "reported", "background", "struck"];

/** The key's six lines, with a line each for what courts and inquiries decide. */
export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  decided: "Decided by a court or inquiry",
  found: "Decided by a court or inquiry",
  open: "Charged or alleged, not established",
  reported: "Reported, not checked by us",
  struck: "Contradicted or not upheld by an official body",
  act: "Official act",
  background: "Background, not an allegation",
};

/** What the marks say before anybody has read the key. Nothing by colour alone: whoever sees no colours must find every kind in it. */
export const MARKS_SENTENCES =
  "Hollow or dotted: claimed, not established. Struck through: an official body found otherwise or did not uphold it. Square, small dot, double or thin line: official act or background.";
