"use client";

import { useCallback, useState } from "react";
import type { StillTheme } from "../../lib/export/still.ts";
import { type Draft, newDraft } from "./draft.ts";

/** The drafts of this visit by the view that they are of. Never in a link, never in the browser's storage. */
const drafts = new Map<string, Draft>();

/** The draft for a view, and the way to change parts of it. `key` stands for the view, `theme` is what a new draft wears. */
export function useDraft(key: string, theme: StillTheme): [Draft, (part: Partial<Draft>) => void] {
  const [draft, setDraft] = useState(() => drafts.get(key) ?? newDraft(theme));
  const change = useCallback(
    (part: Partial<Draft>) =>
      setDraft((now) => {
        const next = { ...now, ...part };
        drafts.set(key, next);
        return next;
      }),
    [key],
  );
  return [draft, change];
}
