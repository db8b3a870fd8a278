/** What goes with every picture, caption and file. */
export const CAVEAT =
  "Being on this map is not evidence of wrongdoing. Numbers count records in this atlas, not incidents, and not proof.";
