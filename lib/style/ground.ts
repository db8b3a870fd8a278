/** What the map stands on: our own archive, with streets of a PMTiles extract on top where one is set, or another style. */
export type Ground =
  | { readonly kind: "embedded" }
  /** Path of an extract in the Protomaps schema, served from our own origin. */
  | { readonly kind: "street"; readonly archive: string }
  /** Address of a style that the reader's browser fetches, and the other origins it asks for tiles. */
  | { readonly kind: "style"; readonly url: string; readonly origins: readonly string[] };

/** What the embedded archive is made of; `geodata/basemap/provenance.json` is proved to say the same. */
const EMBEDDED_CREDIT = "Natural Earth · GSHHG (LGPL) · GeoNames (CC BY 4.0)";

/** The credit that stands on the map. A foreign style's own sources bring theirs besides. */
export function groundCredit(ground: Ground): string {
  switch (ground.kind) {
    case "embedded":
      return EMBEDDED_CREDIT;
    case "street":
      return `© OpenStreetMap contributors · Protomaps · ${EMBEDDED_CREDIT}`;
    case "style":
      return "";
  }
}

/**
 * The closest zoom. The embedded ground looks right up to it; where streets are to be had the records set the limit, for a
 * mark that stands for a whole city may not come to lie on somebody's block.
 */
export function closestZoom(ground: Ground): number {
  return ground.kind === "embedded" ? 10 : 13;
}

/** What a reader should know about who is asked for the map; empty where it is only us. */
export function groundPrivacy(ground: Ground): string {
  if (ground.kind !== "style") return "";
  return `The map's ground comes from ${ground.origins.map((origin) => new URL(origin).host).join(", ")}, which thereby see your address.`;
}
