"use client";

import { useMemo } from "react";
import { suggestionsFile } from "../../lib/atlas/data-files.ts";
import { MapDataError } from "../../lib/atlas/read-map-data.ts";
import type { Suggest, Suggestions } from "../../lib/atlas/search.ts";
import type { SearchFile } from "../../lib/atlas/search-entry.ts";
import { useAtlas } from "../explorer/atlas-context.tsx";
import { useFile } from "../explorer/use-file.ts";

/** Makes the file ready to be searched; the code for that comes with it. Throws where one of them is not whole. */
async function read(text: string): Promise<Suggest> {
  const { suggester } = await import("../../lib/atlas/search.ts");
  const file = JSON.parse(text) as Partial<SearchFile> | null;
  if (file?.format !== 1 || !Array.isArray(file.entries)) {
    throw new MapDataError("Suggestions are not in the form this page expects; reload the page.");
  }
  return suggester(file as SearchFile);
}

/**
 * What is suggested for a text; null until it is known, and where there is no text. Nothing is fetched until the reader is at the
 * search box (`wanted`). `error` says in a sentence why there is nothing.
 */
export function useSuggestions(wanted: boolean, text: string): { found: Suggestions | null; error: string | null } {
  const { version } = useAtlas();
  const { data, error } = useFile(wanted ? suggestionsFile(version) : null, "Suggestions", read);
  const found = useMemo(() => (wanted && data && text !== "" ? data(text) : null), [wanted, data, text]);
  return { found, error };
}
