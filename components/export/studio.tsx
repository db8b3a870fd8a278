"use client";

import { useEffect, useId, useMemo, useRef } from "react";
import { useView } from "../explorer/use-view.ts";
import button from "../ui/button.module.css";
import { Wordmark } from "../ui/wordmark.tsx";
import styles from "./studio.module.css";
import { StudioRoom } from "./studio-room.tsx";
import { useStudiedView } from "./use-studied-view.ts";

/** The export studio: the picture over the whole window, and what it is made of beside it. It opens itself, and tells when it was closed. */
export function Studio({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { pathname, view, unknown } = useView();
  const page = useMemo(() => ({ pathname, view, unknown }), [pathname, view, unknown]);
  const { studied, error, retry } = useStudiedView(page);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.studio} aria-labelledby={heading} onClose={onClose}>
      <header className={styles.head}>
        <span className={styles.name}>
          <Wordmark className={styles.sign} />
          Tielines
        </span>
        <h2 id={heading}>Export studio</h2>
        {studied && <p className={styles.view}>View: {studied.name}</p>}
        <button type="button" className={button.action} onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      {studied ? (
        <StudioRoom key={studied.href} studied={studied} />
      ) : (
        <div className={styles.message} role="status">
          <p>{error ?? "Reading the records…"}</p>
          {error && (
            <button type="button" className={button.primary} onClick={retry}>
              Try again
            </button>
          )}
        </div>
      )}
    </dialog>
  );
}
