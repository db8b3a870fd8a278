"use client";

import { useEffect } from "react";
import { parseView } from "../../lib/view/codec.ts";
import { writeTheme } from "./first-paint.ts";
import { currentPreferences, usePreferences } from "./use-preferences.ts";
import { useView } from "./use-view.ts";

/** Mounted once on every page: keeps its root element at the colours that the link and the reader ask for. */
export function useWrittenTheme(): void {
  const { theme } = usePreferences();
  const { view } = useView();
  // biome-ignore lint/correctness/useExhaustiveDependencies: they say when to look; before hydration they do not say what there is
  useEffect(() => {
    const link = parseView(window.location.search).view.theme;
    writeTheme(document.documentElement.dataset, link, currentPreferences().theme);
  }, [theme, view.theme]);
}
