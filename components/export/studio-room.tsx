"use client";

import { useMemo, useState } from "react";
import type { Spot } from "../../lib/export/notes.ts";
import { groundCredit } from "../../lib/style/ground.ts";
import { useAtlas } from "../explorer/atlas-context.tsx";
import { useResting } from "../explorer/seen-context.tsx";
import { useTheme } from "../map/use-theme.ts";
import { newNote, replaced } from "./edit-notes.ts";
import { cameraOf, type Imprint, stillInput } from "./make-still.ts";
import styles from "./studio.module.css";
import { StudioControls } from "./studio-controls.tsx";
import { StudioDesk } from "./studio-desk.tsx";
import { TakeAlong } from "./take-along.tsx";
import { useDraft } from "./use-draft.ts";
import { useStill } from "./use-still.ts";
import type { StudiedView } from "./use-studied-view.ts";
import { useWords } from "./use-words.ts";

/** The desk with the picture on it, and the controls beside it, for one view. */
export function StudioRoom({ studied }: { studied: StudiedView }) {
  const { version, dated, site, assets } = useAtlas();
  const [resting] = useState(useResting().current);
  const theme = useTheme(studied.view.theme);
  const [draft, change] = useDraft(studied.href, theme.endsWith("dark") ? "dark" : "light");
  const [drawing, setDrawing] = useState<number | null>(null);
  const imprint = useMemo(
    (): Imprint => ({
      address: site ? `${site.replace(/^https?:\/\//, "")}${studied.href}` : studied.href,
      version,
      dated,
      credit: groundCredit(assets.ground),
    }),
    [site, studied.href, version, dated, assets.ground],
  );
  const words = useWords(studied, draft, imprint);
  const { shape } = draft;
  const camera = useMemo(() => cameraOf(studied, draft, shape, resting), [studied, draft, shape, resting]);
  const input = useMemo(
    () => stillInput(studied, draft, { shape, camera, suggested: words.suggested, imprint }),
    [studied, draft, shape, camera, words.suggested, imprint],
  );
  const composed = useStill(input);

  const stroke = (from: Spot, to: Spot, done: boolean) => {
    const note = drawing === null ? undefined : draft.notes[drawing];
    if (drawing === null || !note) return;
    const drawn = { ...newNote(note.kind, from, note.kind === "text" ? undefined : to), text: note.text };
    change({ notes: replaced(draft.notes, drawing, drawn) });
    if (done) setDrawing(null);
  };

  return (
    <div className={styles.room}>
      <StudioDesk
        composed={composed}
        draft={draft}
        alt={words.alt}
        onChange={change}
        onStroke={drawing === null ? null : stroke}
      />
      <div className={styles.side}>
        <div className={styles.controls}>
          <StudioControls draft={draft} words={words} drawing={drawing} onDraw={setDrawing} onChange={change} />
        </div>
        <TakeAlong
          still={composed.of === input ? composed.still : null}
          draft={draft}
          studied={studied}
          text={words.caption}
        />
      </div>
    </div>
  );
}
