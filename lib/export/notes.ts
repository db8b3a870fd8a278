/** What an editor adds to a still. Points are shares of the still's map, 0 to 1 from its upper left corner. */
export type Note =
  | { readonly kind: "text"; readonly at: Spot; readonly text: string }
  | { readonly kind: "arrow"; readonly from: Spot; readonly to: Spot; readonly text: string }
  | { readonly kind: "circle"; readonly at: Spot; readonly radius: number; readonly text: string };

export type Spot = readonly [across: number, down: number];

/** The most notes of a still, and the most characters of one. */
export const MOST_NOTES = 12;
export const LONGEST_NOTE = 140;
