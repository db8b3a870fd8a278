"use client";

import { claimsFile } from "../../lib/atlas/data-files.ts";
import { readClaims } from "../../lib/atlas/read-map-data.ts";
import { useAtlas } from "../explorer/atlas-context.tsx";
import { useFile } from "../explorer/use-file.ts";

/** Every record's claims with their sources, which files name. Fetched while the editor looks at the picture. */
export function useClaims() {
  const { version } = useAtlas();
  return useFile(claimsFile(version), "The claims behind the picture", readClaims);
}
