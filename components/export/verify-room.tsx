"use client";

import { useEffect, useState } from "react";
import { type ReopenedStill, readStillFile } from "../../lib/export/reopen.ts";
import { StillFileError } from "../../lib/export/still-file-error.ts";
import { LAST_WORD } from "../../lib/export/verify.ts";
import { AtlasProvider, type AtlasSummary } from "../explorer/atlas-context.tsx";
import { DropOverlay } from "./drop-overlay.tsx";
import { OpenButton } from "./open-button.tsx";
import { heldPicture } from "./picture-in-hand.ts";
import { useDrop } from "./use-drop.ts";
import styles from "./verify.module.css";
import { VerifyResult } from "./verify-result.tsx";

/** Something dropped: the file, and what was read of it, or why nothing was. */
interface Dropped {
  readonly file: File;
  readonly still: ReopenedStill | null;
  readonly problem: string | null;
}

/** Where a picture that claims to be ours is laid beside the view that it claims to show. Nothing of it leaves the browser. */
export function VerifyRoom({ summary }: { summary: AtlasSummary }) {
  const [dropped, setDropped] = useState<Dropped | null>(null);
  const [reading, setReading] = useState(false);
  const take = (file: File) => {
    setReading(true);
    read(file).then((next) => {
      setDropped(next);
      setReading(false);
    });
  };
  const over = useDrop(take);
  useEffect(() => {
    const held = heldPicture();
    if (held) read(held).then(setDropped);
  }, []);
  return (
    <AtlasProvider summary={summary}>
      <h1>Check a picture</h1>
      <p>
        Pictures exported here carry the view that they show. Drop one on this page, or choose it, and the same view is
        drawn afresh beside it, with what differs and what has changed since. The picture stays on this device: it is
        not sent anywhere.
      </p>
      <div className={styles.field}>
        <OpenButton words="Choose a picture" onFile={take} />
        <p>PNG or SVG, as it was exported. A screenshot, a JPEG or what a social network saved has lost its view.</p>
      </div>
      <div role="status">
        {reading && <p>Reading the picture…</p>}
        {dropped?.problem && <p className={styles.problem}>{dropped.problem}</p>}
      </div>
      {dropped?.still && <VerifyResult key={dropped.file.name} file={dropped.file} still={dropped.still} />}
      <p className={styles.last}>{LAST_WORD}</p>
      {over && <DropOverlay words="Drop a picture to check it" />}
    </AtlasProvider>
  );
}

async function read(file: File): Promise<Dropped> {
  try {
    const still = await readStillFile(new Uint8Array(await file.arrayBuffer()), file.name);
    return { file, still, problem: null };
  } catch (error) {
    return {
      file,
      still: null,
      problem: error instanceof StillFileError ? error.message : "The file could not be read.",
    };
  }
}
