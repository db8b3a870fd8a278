"use client";

import { useId, useRef, useState } from "react";
import { CITE_FORMATS, CITE_LABELS, type Citable, type CiteFormat, cite } from "../../lib/formats/cite.ts";
import button from "../ui/button.module.css";
import styles from "./cite-dialog.module.css";

/** A button and the dialog behind it: the record as a citation in four formats, to be copied. */
export function CiteDialog({ page, address }: { page: Omit<Citable, "url" | "accessed">; address: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [format, setFormat] = useState<CiteFormat>("text");
  const [citable, setCitable] = useState<Citable | null>(null);
  const [said, setSaid] = useState("");
  const heading = useId();

  const open = () => {
    setCitable({
      ...page,
      url: new URL(address, window.location.origin).href,
      accessed: new Date().toISOString().slice(0, 10),
    });
    setSaid("");
    dialog.current?.showModal();
  };
  const text = citable ? cite(citable, format) : "";
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid("Citation copied."),
      () => setSaid("This browser did not allow copying; select the text and copy it."),
    );

  return (
    <>
      <button type="button" className={button.action} onClick={open}>
        Cite
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading}>
        <h2 id={heading}>Cite this record</h2>
        <fieldset className={styles.formats}>
          <legend className="visually-hidden">Format</legend>
          {CITE_FORMATS.map((choice) => (
            <label key={choice}>
              <input type="radio" name="cite-format" checked={choice === format} onChange={() => setFormat(choice)} />
              {CITE_LABELS[choice]}
            </label>
          ))}
        </fieldset>
        <textarea readOnly value={text} rows={8} aria-label={`Citation: ${CITE_LABELS[format]}`} />
        <div className={styles.row}>
          <button type="button" className={button.primary} onClick={copy}>
            Copy
          </button>
          <button type="button" className={button.action} onClick={() => dialog.current?.close()}>
            Close
          </button>
          <p role="status">{said}</p>
        </div>
      </dialog>
    </>
  );
}
