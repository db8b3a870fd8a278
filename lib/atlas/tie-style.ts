import type { TieRow } from "./row.ts";

/** How a tie is drawn (LOOK §6, Ties). */
export const TIE_STYLES = ["decided", "open", "reported", "struck", "proposed", "formal", "background"] as const;
export type TieStyle = (typeof TIE_STYLES)[number];

/** The words of the key. */
export const TIE_STYLE_WORDS: Readonly<Record<TieStyle, string>> = {
  decided: "Decided",
  open: "Charged or alleged",
  reported: "Reported",
  struck: "Contradicted or not upheld",
  proposed: "Proposed only",
  formal: "Partnership or posting",
  background: "Visit, invitation, statement",
};

/** Standing wins over kind: a double line says formal only where nothing is claimed. */
export function tieStyle(row: TieRow): TieStyle {
  if (row.mark === "struck") return "struck";
  if (row.described === "proposed") return "proposed";
  switch (row.mark) {
    case "decided":
    case "found":
      return "decided";
    case "open":
    case "reported":
      return row.mark;
    default:
      return row.kind === "partnership" || row.kind === "posting" ? "formal" : "background";
  }
}
