"use client";

import type { Still } from "../../lib/export/still.ts";
import button from "../ui/button.module.css";
import type { Draft } from "./draft.ts";
import { type PictureFile, save } from "./picture-file.ts";
import styles from "./studio.module.css";
import type { StudiedView } from "./use-studied-view.ts";
import { useWriting } from "./use-writing.ts";
import { type Writing, writePicture } from "./write-picture.ts";

/** The ways to take the picture along: save, copy, share, and the kit of a story. */
export function TakeAlong({
  still,
  draft,
  studied,
  text,
}: {
  /** Null while it is being composed. */
  still: Still | null;
  draft: Draft;
  studied: StudiedView;
  /** The caption, which goes with a shared picture. */
  text: string;
}) {
  const { busy, said, run, cancel } = useWriting();
  const label = draft.format.toUpperCase();
  const write = async (how: Writing): Promise<PictureFile> => {
    if (!still) throw new Error("The picture is not composed yet.");
    return writePicture(still, draft, studied, how);
  };
  const download = () =>
    run(`Writing the ${label}`, async (how) => {
      const file = await write(how);
      save(file);
      return `Saved ${file.name}.`;
    });
  const copy = () =>
    run("Copying the picture", async (how) => {
      const png = writePicture(still as Still, { ...draft, format: "png" }, studied, how).then(blobOf);
      // Safari wants the promise at once, within the click.
      await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
      return "Picture copied.";
    });
  const share = () =>
    run("Preparing the picture", async (how) => {
      const file = await write(how);
      const files = [new File([file.bytes], file.name, { type: file.type })];
      if (!navigator.canShare?.({ files })) return "This browser cannot share this kind of file; download it instead.";
      await navigator.share({ files, text });
      return "Shared.";
    });
  const idle = still !== null && busy === null;
  return (
    <div className={styles.take}>
      {busy ? (
        <div className={styles.progress}>
          <label>
            {busy.what}
            <progress max={1} value={busy.share} />
          </label>
          <button type="button" className={button.action} onClick={cancel}>
            Cancel
          </button>
        </div>
      ) : (
        <div className={styles.main}>
          <button type="button" className={button.primary} disabled={!idle} onClick={download}>
            Download {label}
          </button>
        </div>
      )}
      <div className={styles.more}>
        {canCopyImages() && (
          <button type="button" className={styles.small} disabled={!idle} onClick={copy}>
            Copy image
          </button>
        )}
        {typeof navigator.share === "function" && (
          <button type="button" className={styles.small} disabled={!idle} onClick={share}>
            Share
          </button>
        )}
        <p role="status">{said}</p>
      </div>
    </div>
  );
}

function blobOf({ bytes, type }: PictureFile): Blob {
  return new Blob([bytes], { type });
}

function canCopyImages(): boolean {
  return typeof ClipboardItem === "function" && typeof navigator.clipboard?.write === "function";
}
