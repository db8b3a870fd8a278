"use client";

import { useMemo } from "react";
import { wordsFile } from "../../lib/atlas/data-files.ts";
import { readWording } from "../../lib/atlas/read-map-data.ts";
import { wordingWarnings } from "../../lib/export/wording.ts";
import { altTextLong, altTextShort } from "../../lib/formats/alt-text.ts";
import { captionOf } from "../../lib/formats/caption.ts";
import { suggestedSubtitle, suggestedTitle } from "../../lib/formats/view-title.ts";
import { useAtlas } from "../explorer/atlas-context.tsx";
import { useFile } from "../explorer/use-file.ts";
import type { Draft } from "./draft.ts";
import type { StudiedView } from "./study-view.ts";

/** The words on a picture and the words that go with it. */
export interface Words {
  readonly suggested: { readonly title: string; readonly subtitle: string };
  /** As they stand on the picture: a title cannot be empty. */
  readonly title: string;
  readonly subtitle: string;
  /** What the editor's words may be taken for, in sentences: of the title, the subtitle, the caption and each note. */
  readonly warnings: {
    readonly title: readonly string[];
    readonly subtitle: readonly string[];
    readonly caption: readonly string[];
    readonly notes: readonly (readonly string[])[];
  };
  /** For those who do not see the picture: one sentence, and at length. */
  readonly alt: string;
  readonly longAlt: string;
  /** The part of the caption that is ours. */
  readonly hedge: string;
  /** With the editor's own words before it. */
  readonly caption: string;
}

/** All of them, as the view and the draft have them. */
export function useWords({ subject }: StudiedView, draft: Draft): Words {
  const { version } = useAtlas();
  const { data: wording } = useFile(wordsFile(version), "The list of words", readWording);
  const suggested = useMemo(
    () => ({ title: suggestedTitle(subject), subtitle: suggestedSubtitle(subject) }),
    [subject],
  );
  const title = draft.title?.trim() || suggested.title;
  const texts = useMemo(() => ({ alt: altTextShort(subject), longAlt: altTextLong(subject, title) }), [subject, title]);
  const warnings = useMemo(() => {
    const of = (text: string | null) =>
      text && wording ? wordingWarnings(text, wording).map(({ what, instead }) => `${what} ${instead}`) : [];
    return {
      title: of(draft.title),
      subtitle: of(draft.subtitle),
      caption: of(draft.caption),
      notes: draft.notes.map(({ text }) => of(text)),
    };
  }, [wording, draft.title, draft.subtitle, draft.caption, draft.notes]);
  const hedge = useMemo(() => captionOf(subject, title), [subject, title]);
  const own = draft.caption.trim();
  return {
    suggested,
    title,
    subtitle: draft.subtitle?.trim() ?? suggested.subtitle,
    warnings,
    ...texts,
    hedge,
    caption: own ? `${own} ${hedge}` : hedge,
  };
}
