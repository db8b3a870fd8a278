"use client";

import { useAtlas } from "../explorer/atlas-context.tsx";
import { CiteView } from "./cite-view.tsx";
import styles from "./controls.module.css";
import { CopyText } from "./copy-text.tsx";
import type { Draft } from "./draft.ts";
import { EmbedBuilder } from "./embed-builder.tsx";
import { useExport } from "./export-context.tsx";
import { FileChoices } from "./file-choices.tsx";
import { IncludeSwitches } from "./include-switches.tsx";
import { NotesEditor } from "./notes-editor.tsx";
import { OpenButton } from "./open-button.tsx";
import { ShapeChoice } from "./shape-choice.tsx";
import type { StudiedView } from "./study-view.ts";
import type { Words } from "./use-words.ts";
import { Warnings } from "./warnings.tsx";
import { WordsFields } from "./words-fields.tsx";

/** All that decides the picture, and the words that go with it. */
export function StudioControls({
  studied,
  draft,
  words,
  drawing,
  onDraw,
  onChange,
}: {
  studied: StudiedView;
  draft: Draft;
  words: Words;
  drawing: number | null;
  onDraw: (index: number | null) => void;
  onChange: (part: Partial<Draft>) => void;
}) {
  const exporting = useExport();
  const { site } = useAtlas();
  return (
    <>
      <div className={styles.section}>
        <p className={styles.hint}>
          Shows what the map shows: {studied.name}. For another place or program, choose it on the map first.
        </p>
        <ShapeChoice value={draft.shape} onChange={(shape) => onChange({ shape })} />
      </div>
      <WordsFields
        title={draft.title}
        subtitle={draft.subtitle}
        suggested={words.suggested}
        warnings={words.warnings}
        onTitle={(title) => onChange({ title })}
        onSubtitle={(subtitle) => onChange({ subtitle })}
      />
      <IncludeSwitches included={draft.included} onChange={(included) => onChange({ included })} />
      <NotesEditor
        notes={draft.notes}
        warnings={words.warnings.notes}
        drawing={drawing}
        onNotes={(notes) => onChange({ notes })}
        onDraw={onDraw}
      />
      <FileChoices draft={draft} onChange={onChange} />
      <section className={styles.section} aria-label="Words to go with the picture">
        <CopyText label="Alt text" text={words.alt} />
        <CopyText label="Alt text at length" text={words.longAlt} />
        <CopyText label="Caption" text={words.caption} shown={words.hedge}>
          <textarea
            rows={1}
            aria-label="Your words before the caption"
            placeholder="Your own words, if any, come before it"
            value={draft.caption}
            onChange={({ target }) => onChange({ caption: target.value })}
          />
          <Warnings sentences={words.warnings.caption} />
        </CopyText>
        <CiteView subject={studied.subject} ownTitle={words.title !== words.suggested.title} />
      </section>
      <details className={styles.section}>
        <summary className={styles.summary}>Embed the view in a page</summary>
        <EmbedBuilder href={studied.href} title={studied.name} siteUrl={site ?? window.location.origin} />
      </details>
      {exporting && (
        <section className={styles.section} aria-label="A picture made before">
          <h3>A picture made before</h3>
          <p className={styles.hint}>
            A PNG or SVG of Tielines opens the view that it was made of, also when it is dropped here.
          </p>
          <div className={styles.row}>
            <OpenButton words="Open a picture" onFile={exporting.reopen} />
          </div>
        </section>
      )}
    </>
  );
}
