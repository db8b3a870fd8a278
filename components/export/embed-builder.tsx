"use client";

import { useId, useState } from "react";
import { EMBED_SIZES, embedSnippet } from "../../lib/export/embed-snippet.ts";
import { parseView } from "../../lib/view/codec.ts";
import { hrefFor } from "../../lib/view/transitions.ts";
import button from "../ui/button.module.css";
import styles from "./embed-builder.module.css";

/** Sizes that stories take, in CSS pixels. */
const SIZES = [
  { name: "As wide as the text, 540 high", width: "full", height: 540 },
  { name: "Wide, 960 × 540", width: 960, height: 540 },
  { name: "Square, 600 × 600", width: 600, height: 600 },
  { name: "Small, 320 × 400", width: 320, height: 400 },
] as const;
type Size = { readonly width: number | "full"; readonly height: number };

const THEMES = [
  ["system", "As the reader's system has them"],
  ["light", "Light"],
  ["dark", "Dark"],
] as const;

/** Makes the `<iframe>` that shows a view in a story's page, to be copied. */
export function EmbedBuilder({
  href,
  title,
  siteUrl,
}: {
  /** The view: a path of the atlas with its query. */
  href: string;
  /** What the view is called; screen readers hear it as the frame's name. */
  title: string;
  /** Public address of the atlas. */
  siteUrl: string;
}) {
  const [size, setSize] = useState<Size>(SIZES[0]);
  const [theme, setTheme] = useState<(typeof THEMES)[number][0]>("system");
  const [here, setHere] = useState(true);
  const [said, setSaid] = useState("");
  const field = useId();
  const { html, src, refused } = embedSnippet({
    href: here ? href : withoutCamera(href),
    ...size,
    theme: theme === "system" ? null : theme,
    title,
    siteUrl,
  });
  if (refused !== null) return <p className={styles.refused}>{refused}</p>;
  const chosen = SIZES.findIndex(({ width, height }) => width === size.width && height === size.height);
  const pixels = (name: "width" | "height") => (
    <label className={styles.field}>
      {name === "width" ? "Width" : "Height"}
      <input
        type="number"
        min={EMBED_SIZES[name].least}
        max={EMBED_SIZES[name].most}
        value={size[name]}
        onChange={({ target }) => setSize({ ...size, [name]: target.valueAsNumber || EMBED_SIZES[name].least })}
      />
    </label>
  );
  const copy = () =>
    navigator.clipboard.writeText(html).then(
      () => setSaid("Copied. Paste it into the story where the map belongs."),
      () => setSaid("This browser did not allow copying; select the text and copy it."),
    );
  return (
    <section className={styles.builder} aria-label="Embed">
      <div className={styles.fields}>
        <label className={styles.field}>
          Size
          <select
            value={chosen}
            onChange={({ target }) => setSize(SIZES[Number(target.value)] ?? { width: 720, height: 480 })}
          >
            {SIZES.map(({ name }, index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
            <option value={-1}>Another size</option>
          </select>
        </label>
        {chosen < 0 && size.width !== "full" && pixels("width")}
        {chosen < 0 && pixels("height")}
        <label className={styles.field}>
          Colours
          <select
            value={theme}
            onChange={({ target }) => setTheme(THEMES.find(([id]) => id === target.value)?.[0] ?? "system")}
          >
            {THEMES.map(([id, words]) => (
              <option key={id} value={id}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.field}>
          The map begins
          <select value={here ? "here" : "all"} onChange={({ target }) => setHere(target.value === "here")}>
            <option value="here">Where it is now</option>
            <option value="all">With all that the view shows</option>
          </select>
        </label>
      </div>
      <label className={styles.field} htmlFor={field}>
        Code to paste
      </label>
      <textarea id={field} readOnly value={html} rows={5} spellCheck={false} />
      <p className={styles.note}>
        The frame sets no cookies and asks nobody but this atlas. Counts with their answers, the line that explains the
        marks and the credit are always part of it.
      </p>
      <div className={styles.row}>
        <button type="button" className={button.primary} onClick={copy}>
          Copy the code
        </button>
        <a className={button.action} href={src} target="_blank" rel="noopener">
          Look at it
        </a>
        <p role="status">{said}</p>
      </div>
    </section>
  );
}

/** The same view with the map where it begins by itself. */
function withoutCamera(href: string): string {
  const at = href.indexOf("?");
  if (at < 0) return href;
  const { view, unknown } = parseView(href.slice(at + 1));
  return hrefFor(href.slice(0, at), { ...view, at: null }, unknown);
}
