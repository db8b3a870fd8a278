import { createHash } from "node:crypto";
import inputs from "../inputs.json" with { type: "json" };
import type { Inputs } from "./inputs.ts";
import { LAYERS } from "./layers.ts";

/** What the credit says of each source; a layer's source that is not here is our own. */
const CREDITS: Readonly<Record<string, string>> = {
  "Natural Earth": "Natural Earth",
  GSHHG: "GSHHG (LGPL)",
  GeoNames: "GeoNames (CC BY 4.0)",
};

/** The credit line: exactly the sources of the layers, in the order above. */
export function credit(): string {
  const used = new Set<string>(LAYERS.flatMap((part) => part.sources));
  return Object.entries(CREDITS)
    .filter(([source]) => used.has(source))
    .map(([, words]) => words)
    .join(" · ");
}

/** What the archive says about itself. */
export function metadata(): Record<string, unknown> {
  const layers = [...new Set(["bg", ...LAYERS.map((part) => part.layer)])].map((id) => {
    const zooms = LAYERS.filter((part) => part.layer === id).flatMap((part) => part.zooms);
    const [minzoom, maxzoom] = zooms.length > 0 ? [Math.min(...zooms), Math.max(...zooms)] : [7, 9];
    return { id, minzoom, maxzoom, fields: {} };
  });
  return { name: "Tielines basemap", attribution: credit(), vector_layers: layers };
}

/** The file beside the archive: what it is made of and with. */
export function provenance(archive: Uint8Array, name: string, used: Inputs): Record<string, unknown> {
  const { debian, npm } = inputs;
  return {
    archive: name,
    bytes: archive.length,
    sha256: createHash("sha256").update(archive).digest("hex"),
    credit: credit(),
    layers: LAYERS.map(({ layer, file, zooms: [from, to], sources }) => ({
      ...{ layer, file, from, to },
      sources: sources.join(", "),
    })),
    debian,
    npm,
    tools: { ...used.tools, node: process.version },
  };
}
