import { LONGEST_LINK, parseView } from "../view/codec.ts";
import { embedPath } from "../view/embed.ts";
import { hrefFor } from "../view/transitions.ts";

/** The widths and heights that an embed is made for, in CSS pixels. */
export const EMBED_SIZES = { width: { least: 320, most: 1200 }, height: { least: 400, most: 800 } } as const;

export interface EmbedChoice {
  /** The view: a path of the atlas with its query, such as "/regions/ottawa?program=fox-hunt&at=9/45.4/-75.7". */
  readonly href: string;
  /** In CSS pixels; "full" is as wide as the text around it. Held to the sizes that an embed is made for. */
  readonly width: number | "full";
  readonly height: number;
  /** The frame's colours; null goes with its reader's system. */
  readonly theme: "light" | "dark" | null;
  /** What the frame is called for whoever does not see it. */
  readonly title: string;
  /** Public address of the atlas, without a slash at its end. */
  readonly siteUrl: string;
}

/** The element to paste, with the address that it frames; or why there is none, in a sentence. */
export type EmbedSnippet =
  | { readonly html: string; readonly src: string; readonly refused: null }
  | { readonly html: null; readonly src: null; readonly refused: string };

/** What a frame of ours may do: run its scripts as itself, and open pages that are not bound by the frame. */
const SANDBOX = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";

/** The `<iframe>` that shows a view in another site's page. */
export function embedSnippet({ href, width, height, theme, title, siteUrl }: EmbedChoice): EmbedSnippet {
  const [before = ""] = href.split("#");
  const at = before.indexOf("?");
  const { view, unknown } = parseView(at < 0 ? "" : before.slice(at + 1));
  const path = embedPath(at < 0 ? before : before.slice(0, at));
  if (view.known !== null)
    return refused("Views of an earlier day cannot be embedded: what came since must stay beside them.");
  if (path === null)
    return refused("This page cannot be embedded: only views of records, places, regions, programs and sources can.");
  if (!/^https?:\/\/[^/?#]/i.test(siteUrl))
    return refused("An embed needs the public address of the atlas (TIELINES_URL).");
  const src = siteUrl.replace(/\/+$/, "") + hrefFor(path, { ...view, theme }, unknown);
  if (src.length > LONGEST_LINK + siteUrl.length + path.length)
    return refused("The address of this view is too long to be embedded.");
  const attributes: readonly (readonly [name: string, value: string])[] = [
    ["src", src],
    ["title", `Tielines: ${plain(title)}`],
    ["width", width === "full" ? "100%" : `${held(width, EMBED_SIZES.width)}`],
    ["height", `${held(height, EMBED_SIZES.height)}`],
    ["loading", "lazy"],
    ["sandbox", SANDBOX],
    ["referrerpolicy", "no-referrer"],
    ["style", "border:0;max-width:100%"],
  ];
  const html = `<iframe ${attributes.map(([name, value]) => `${name}="${escaped(value)}"`).join(" ")}></iframe>`;
  return { html, src, refused: null };
}

function refused(why: string): EmbedSnippet {
  return { html: null, src: null, refused: why };
}

function held(pixels: number, { least, most }: { readonly least: number; readonly most: number }): number {
  return Number.isNaN(pixels) ? least : Math.round(Math.min(most, Math.max(least, pixels)));
}

/** A title on one line, without what would turn the text around it. */
function plain(title: string): string {
  return title
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
