import type { MarkTokens } from "./tokens.ts";

/** The custom properties of app/globals.css in the roles of marks: a page's pictures follow its theme by themselves. */
export const CSS_TOKENS: MarkTokens = {
  raise: "var(--raise)",
  ink: "var(--ink)",
  rule2: "var(--rule-2)",
  innerRing: "var(--raise)",
  programs: {
    C: "var(--C)",
    E: "var(--E)",
    S: "var(--S)",
    F: "var(--F)",
    A: "var(--A)",
    P: "var(--P)",
    T: "var(--T)",
    O: "var(--O)",
    "-": "var(--ink-2)",
  },
  act: "var(--O)",
  background: "var(--B)",
  struck: "var(--X)",
  basemap: { halo: "none" },
};
