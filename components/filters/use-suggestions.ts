"use client";

import { useMemo } from "react";
import useSWRImmutable from "swr/immutable";
import type { Suggest, Suggestions } from "../../lib/atlas/search.ts";
import type { SearchFile } from "../../lib/atlas/search-entry.ts";
import { useAtlas } from "../explorer/atlas-context.tsx";

/** What the search box may suggest, made ready. Throws where it or the code for it does not arrive whole. */
async function load(url: string): Promise<Suggest> {
  const [{ suggester }, response] = await Promise.all([
    import("../../lib/atlas/search.ts"),
    fetch(url, { credentials: "omit" }),
  ]);
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const file = (await response.json()) as Partial<SearchFile> | null;
  if (file?.format !== 1 || !Array.isArray(file.entries)) throw new Error("not in the form this page expects");
  return suggester(file as SearchFile);
}

/**
 * What is suggested for a text; null until it is known, and where there is no text. One immutable file, fetched with the code
 * that searches it once the reader is at the search box (`wanted`). `failed` where it cannot be had.
 */
export function useSuggestions(wanted: boolean, text: string): { found: Suggestions | null; failed: boolean } {
  const { searchUrl } = useAtlas();
  const { data, error } = useSWRImmutable(wanted ? searchUrl : null, load, {
    errorRetryCount: 3,
    errorRetryInterval: 2000,
  });
  const found = useMemo(() => (data && text !== "" ? data(text) : null), [data, text]);
  return { found, failed: error !== undefined && !data };
}
