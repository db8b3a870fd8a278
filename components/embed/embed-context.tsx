"use client";

import { createContext, useContext } from "react";

/** What the frame keeps while its reader goes from page to page in it. */
export interface EmbedState {
  /** The page that the other site has framed: its path, and its heading; null until that is read. */
  readonly start: { readonly path: string; readonly name: string } | null;
  /** Where there is no room for both, whether the records lie over the map. */
  readonly open: boolean;
  readonly toggle: () => void;
}

/** Without a frame a page is as it begins. */
export const EmbedContext = createContext<EmbedState>({ start: null, open: false, toggle: () => undefined });

export function useEmbed(): EmbedState {
  return useContext(EmbedContext);
}
