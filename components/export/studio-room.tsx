"use client";

import { useMemo, useState } from "react";
import { carriedNotes } from "../../lib/export/carried-notes.ts";
import type { Spot } from "../../lib/export/notes.ts";
import { SHAPES, type Shape } from "../../lib/export/still.ts";
import { useAtlas } from "../explorer/atlas-context.tsx";
import { useResting } from "../explorer/seen-context.tsx";
import { useTheme } from "../map/use-theme.ts";
import type { Draft } from "./draft.ts";
import { newNote, replaced } from "./edit-notes.ts";
import { cameraOf, GROUND, stillInput } from "./make-still.ts";
import styles from "./studio.module.css";
import { StudioControls } from "./studio-controls.tsx";
import { StudioDesk } from "./studio-desk.tsx";
import type { StudiedView } from "./study-view.ts";
import { TakeAlong } from "./take-along.tsx";
import { useClaims } from "./use-claims.ts";
import { useDraft } from "./use-draft.ts";
import { useStill } from "./use-still.ts";
import { useWords } from "./use-words.ts";
import type { KitNeeds } from "./write-kit.ts";

const SHAPE_NAMES = Object.keys(SHAPES) as Shape[];

/** The desk with the picture on it, and the controls beside it, for one view. */
export function StudioRoom({ studied }: { studied: StudiedView }) {
  const { assets, site, title: dataset } = useAtlas();
  // The live map may not move while the studio is open.
  const [resting] = useState(useResting().current);
  const theme = useTheme(studied.view.theme);
  const [draft, change] = useDraft(studied.href, theme.endsWith("dark") ? "dark" : "light");
  const [drawing, setDrawing] = useState<number | null>(null);
  const words = useWords(studied, draft);
  const { title, subtitle } = words;
  const own = { title: title !== words.suggested.title, subtitle: subtitle !== words.suggested.subtitle };
  const edited = own.title || own.subtitle;
  const { shape, moved, included, notes, notesOn } = draft;
  const camera = useMemo(() => cameraOf(studied, moved, shape, resting), [studied, moved, shape, resting]);
  const input = useMemo(
    () =>
      stillInput(
        studied,
        { theme: draft.theme, included, notes, notesOn },
        { shape, camera, words: { title, subtitle, edited }, ground: GROUND },
      ),
    [studied, draft.theme, included, notes, notesOn, shape, camera, title, subtitle, edited],
  );
  const composed = useStill(input);
  // Notes are told and changed as they lie on the picture that is on the desk.
  const { still, of } = composed;
  const onDesk = useMemo(
    () => (still && of ? { camera: of.camera, globe: of.globe, rect: still.map } : null),
    [still, of],
  );
  const shown = useMemo(
    () => (notesOn && onDesk ? { ...draft, notes: carriedNotes(draft.notes, notesOn, onDesk) } : draft),
    [draft, notesOn, onDesk],
  );
  const put = (part: Partial<Draft>) => change(part.notes ? { ...part, notesOn: onDesk } : part);
  const { data: claims, error } = useClaims();
  const picture =
    composed.still && composed.of === input && claims
      ? {
          still: composed.still,
          input,
          studied,
          edited: own,
          claims,
          fonts: assets.fonts,
        }
      : null;

  const inputFor = (other: Shape) => ({
    ...input,
    shape: other,
    camera: cameraOf(studied, moved, other, resting),
  });
  const kit = (): KitNeeds => ({
    inputs: Object.fromEntries(SHAPE_NAMES.map((other) => [other, inputFor(other)])) as KitNeeds["inputs"],
    archive: assets.basemap,
    origin: site ?? "",
    title: dataset,
  });

  const stroke = (from: Spot, to: Spot, done: boolean) => {
    const note = drawing === null ? undefined : shown.notes[drawing];
    if (drawing === null || !note) return;
    const drawn = { ...newNote(note.kind, from, note.kind === "text" ? undefined : to), text: note.text };
    put({ notes: replaced(shown.notes, drawing, drawn) });
    if (done) setDrawing(null);
  };

  return (
    <div className={styles.room}>
      <StudioDesk
        composed={composed}
        current={composed.of === input}
        draft={shown}
        alt={words.alt}
        onChange={put}
        onStroke={drawing === null ? null : stroke}
      />
      <div className={styles.side}>
        <div className={styles.controls}>
          <StudioControls
            studied={studied}
            draft={shown}
            words={words}
            drawing={drawing}
            onDraw={setDrawing}
            onChange={put}
          />
        </div>
        <TakeAlong picture={picture} kit={kit} problem={error} draft={draft} caption={words.caption} />
      </div>
    </div>
  );
}
