"use client";

import { useState } from "react";
import { viewCitable } from "../../lib/formats/citables.ts";
import { CITE_FORMATS, CITE_LABELS, type CiteFormat, cite } from "../../lib/formats/cite.ts";
import type { ViewSubject } from "../../lib/formats/view-subject.ts";
import { Choices } from "./choices.tsx";
import styles from "./controls.module.css";
import { CopyText } from "./copy-text.tsx";

/** The view as a citation, with version and date: under the atlas's title, for who follows it finds that. */
export function CiteView({
  subject,
  ownTitle,
}: {
  subject: ViewSubject;
  /** Whether the picture has a title of the editor's. */
  ownTitle: boolean;
}) {
  const [format, setFormat] = useState<CiteFormat>("text");
  const [accessed] = useState(() => new Date().toISOString().slice(0, 10));
  const view = viewCitable(subject);
  const url = new URL(view.url, window.location.origin).href;
  return (
    <CopyText label="Citation of this view" text={cite({ ...view, url, accessed }, format)} rows={4}>
      <Choices
        legend="Format of the citation"
        value={format}
        options={CITE_FORMATS.map((value) => ({ value, label: CITE_LABELS[value] }))}
        onChange={setFormat}
      />
      {ownTitle && (
        <p className={styles.hint}>It cites the view, which keeps the atlas’s title. Yours is the picture’s.</p>
      )}
    </CopyText>
  );
}
