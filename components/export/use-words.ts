"use client";

import { useMemo } from "react";
import type { Draft } from "./draft.ts";
import type { Imprint, Suggested } from "./make-still.ts";
import type { StudiedView } from "./use-studied-view.ts";

/** The words on a picture and the words that go with it. */
export interface Words {
  readonly suggested: Suggested;
  readonly warnings: { readonly title: readonly string[]; readonly subtitle: readonly string[] };
  readonly alt: string;
  /** With the editor's own words before it. */
  readonly caption: string;
  readonly citation: string;
}

/** All of them, as the view and the draft have them. */
export function useWords(studied: StudiedView, draft: Draft, imprint: Imprint): Words {
  return useMemo(() => {
    const suggested = { title: studied.name, subtitle: "Hollow or dotted: claimed, not established." };
    return {
      suggested,
      warnings: { title: [], subtitle: [] },
      alt: studied.name,
      caption: draft.caption,
      citation: imprint.address,
    };
  }, [studied, draft.caption, imprint]);
}
