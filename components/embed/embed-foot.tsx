"use client";

import { groundPrivacy } from "../../lib/style/ground.ts";
import { atlasPath } from "../../lib/view/embed.ts";
import { hrefFor } from "../../lib/view/transitions.ts";
import { useAtlas } from "../explorer/atlas-context.tsx";
import { useView } from "../explorer/use-view.ts";
import { Wordmark } from "../ui/wordmark.tsx";
import styles from "./embed.module.css";

/** What goes with every embed: what the map is no evidence of, whose it is, and the way to the same view in the atlas. */
export function EmbedFoot() {
  const { version, reviewed, assets } = useAtlas();
  const { view, unknown, pathname } = useView();
  const privacy = groundPrivacy(assets.ground);
  return (
    <footer className={styles.foot}>
      <p>
        Being on this map is not evidence of wrongdoing. Numbers count records in this atlas, not incidents, and not
        proof.{privacy && ` ${privacy}`}
      </p>
      <p className={styles.credit}>
        <span>
          <Wordmark className={styles.sign} />
          <b>Tielines</b>, data <span className={styles.wordy}>version </span>
          {version}
          <span className={styles.wordy}>, reviewed until {reviewed}</span> · CC BY 4.0
        </span>
        <a
          className={styles.atlas}
          href={hrefFor(atlasPath(pathname), { ...view, theme: null }, unknown)}
          target="_blank"
          rel="noopener"
          data-open-atlas
        >
          Open in the atlas<span className="visually-hidden">, in a new window</span>
        </a>
      </p>
    </footer>
  );
}
