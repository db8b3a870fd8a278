"use client";

import Link from "next/link";
import { useEffect, useMemo, useState } from "react";
import { type Comparison, comparePictures } from "../../lib/export/compare-pictures.ts";
import { type ReopenedStill, viewHref } from "../../lib/export/reopen.ts";
import type { Still } from "../../lib/export/still.ts";
import { hasShape, LAST_WORD, verdict } from "../../lib/export/verify.ts";
import { useAtlas } from "../explorer/atlas-context.tsx";
import { Changes } from "./changes.tsx";
import { EditorsWords } from "./editors-words.tsx";
import { freshInput } from "./fresh-input.ts";
import { filePixels, stillPixels } from "./picture-pixels.ts";
import { useStill } from "./use-still.ts";
import { useStudiedView } from "./use-studied-view.ts";
import styles from "./verify.module.css";
import { VerifyPair } from "./verify-pair.tsx";

/** What can be said of a picture that was read: the two side by side, what differs, and what has changed since. */
export function VerifyResult({ file, still }: { file: File; still: ReopenedStill }) {
  const { version } = useAtlas();
  const page = useMemo(
    () => ({ pathname: still.path, view: still.parsed.view, unknown: still.parsed.unknown }),
    [still],
  );
  const { studied, error } = useStudiedView(page);
  const input = useMemo(() => studied && freshInput(still, studied), [still, studied]);
  const fresh = useStill(input);
  const comparison = useComparison(file, still, fresh.still);
  const problem = error ?? fresh.error;
  if (problem) return <p className={styles.problem}>{problem}</p>;
  if (!studied || !fresh.still || comparison === undefined) return <p role="status">Drawing the view afresh…</p>;
  const { shape, pixels, checksum } = still;
  const sentences = verdict({ checksum, shape, pixels, comparison, dataChanged: still.version !== version });
  return (
    <section
      className={styles.result}
      aria-label="What can be said of the picture"
      data-regions={comparison?.regions.length}
    >
      <div role="status" className={styles.sentences}>
        {sentences
          .filter((sentence) => sentence !== LAST_WORD)
          .map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
      </div>
      <VerifyPair file={file} fresh={fresh.still} regions={comparison?.regions ?? []} />
      <h2>What has changed since</h2>
      <div className={styles.sentences}>
        <Changes still={still} studied={studied} />
        {still.problems.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
      <EditorsWords still={still} />
      <h2>What the file says of itself</h2>
      <dl className={styles.claims}>
        <dt>View</dt>
        <dd>
          <Link href={viewHref(still)}>{viewHref(still)}</Link>
        </dd>
        <dt>Data version</dt>
        <dd>
          {still.version}
          {still.version === version ? ", the one shown here" : `; shown here is ${version}`}
        </dd>
        <dt>Records</dt>
        <dd>{still.records.length}</dd>
        <dt>Shape and size</dt>
        <dd>
          {shape}
          {pixels && `, ${pixels.width} × ${pixels.height} pixels`}
        </dd>
      </dl>
    </section>
  );
}

/** Undefined while it is on its way; null where the two cannot be laid over each other. */
function useComparison(file: File, { kind, pixels, shape }: ReopenedStill, fresh: Still | null) {
  const [comparison, setComparison] = useState<Comparison | null | undefined>();
  useEffect(() => {
    if (!fresh) return;
    let wanted = true;
    // The words of an SVG are drawn with the fonts of the device, so that its pixels say little.
    const fits = kind === "png" && pixels !== null && hasShape(pixels, shape);
    const compare = async () => {
      if (!fits) return null;
      const own = stillPixels(fresh);
      return comparePictures(await filePixels(file, own), own);
    };
    compare()
      .catch(() => null)
      .then((result) => wanted && setComparison(result));
    return () => {
      wanted = false;
    };
  }, [file, kind, pixels, shape, fresh]);
  return comparison;
}
