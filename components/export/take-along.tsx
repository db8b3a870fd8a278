"use client";

import { fileName } from "../../lib/export/file-name.ts";
import button from "../ui/button.module.css";
import type { Draft } from "./draft.ts";
import { type PictureFile, save } from "./picture-file.ts";
import styles from "./studio.module.css";
import { useWriting } from "./use-writing.ts";
import type { KitNeeds } from "./write-kit.ts";
import { lettersLeftOut, type Picture, TYPES, type Writing, writePicture } from "./write-picture.ts";

/** The ways to take the picture along: save, copy, share, and the kit of a story. */
export function TakeAlong({
  picture,
  kit,
  problem,
  draft,
  caption,
}: {
  /** Null while it is being composed. */
  picture: Picture | null;
  /** What a kit takes besides. */
  kit: () => KitNeeds;
  /** Why there is nothing to take along, in a sentence. */
  problem: string | null;
  draft: Draft;
  /** Goes with a shared picture. */
  caption: string;
}) {
  const { busy, said, run, cancel } = useWriting();
  const label = draft.format.toUpperCase();
  const idle = picture !== null && busy === null;
  const write = async (how: Writing, { format, scale, letters }: Draft = draft): Promise<PictureFile> => {
    if (!picture) throw new Error("The picture is not composed yet.");
    const bytes = await writePicture(picture, { format, scale, letters }, how);
    return { name: fileName(picture.studied.subject, ending({ ...draft, format })), type: TYPES[format], bytes };
  };
  const download = () =>
    run(`Writing the ${label}`, async (how) => {
      const file = await write(how);
      save(file);
      const ownFonts = draft.format === "pdf" || (draft.format === "svg" && draft.letters === "outlines");
      return `Saved as ${file.name}.${ownFonts && picture ? await lettersLeftOut(picture, `The ${label}`, how.signal) : ""}`;
    });
  const copy = () =>
    run("Copying the picture", async (how) => {
      const png = write(how, { ...draft, format: "png" }).then(({ bytes, type }) => new Blob([bytes], { type }));
      // Safari wants the promise at once, within the click.
      await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
      return "Picture copied.";
    });
  const saveKit = () =>
    run("Packing the story kit", async (how) => {
      if (!picture) throw new Error("The picture is not composed yet.");
      const { writeKit } = await import("./write-kit.ts");
      const bytes = await writeKit(picture, kit(), how);
      const name = fileName(picture.studied.subject, "story-kit.zip");
      save({ name, type: "application/zip", bytes });
      return `Saved as ${name}.${await lettersLeftOut(picture, "The PDF", how.signal)}`;
    });
  const share = () =>
    run("Preparing the picture", async (how) => {
      const file = await write(how);
      const files = [new File([file.bytes], file.name, { type: file.type })];
      if (!navigator.canShare?.({ files })) return "This browser cannot share this kind of file; download it instead.";
      await navigator.share({ files, text: caption });
      return "Shared.";
    });
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
          <button type="button" className={button.action} disabled={!idle} onClick={saveKit}>
            Story kit
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
        <p role="status">{said || problem}</p>
      </div>
      <p className={styles.what}>Story kit: all four shapes, alt text, CSV, sources and credit line in one .zip.</p>
    </div>
  );
}

/** What a file's name says of its shape, colours and size, and its ending: "16x9-dark-2x.png". */
function ending({ shape, theme, scale, format }: Draft): string {
  const size = format === "png" && scale > 1 ? `${scale}x` : "";
  return `${[shape.replace(":", "x"), theme === "light" ? "" : theme, size].filter(Boolean).join("-")}.${format}`;
}

function canCopyImages(): boolean {
  return typeof ClipboardItem === "function" && typeof navigator.clipboard?.write === "function";
}
