/** What is to be made: a view, a kind of file, and all that somebody has decided about it. */
import { resolve } from "node:path";
import type { Scale } from "../export/png.ts";
import type { Included, Shape, StillTheme } from "../export/still.ts";
import type { Ids } from "./still-ids.ts";
import { UsageError, type Wishes } from "./still-options.ts";
import { readWantedView } from "./still-view.ts";

export const KINDS = ["png", "svg", "pdf", "zip"] as const;
export type StillKind = (typeof KINDS)[number];

export interface StillJob {
  /** Path and query. */
  readonly href: string;
  readonly kind: StillKind;
  readonly shape: Shape;
  readonly scale: Scale;
  readonly theme: StillTheme;
  /** Null where the view's own stands. */
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly included: Included;
  readonly outlines: boolean;
  /** A file, or a folder for a file with the name that the studio gives it. */
  readonly target: { readonly file: string } | { readonly folder: string };
  /** What will not be as it was asked for, in sentences. */
  readonly warnings: readonly string[];
}

/** Puts a job together; `base` is the folder that `--out` starts from. Throws a `UsageError` where it cannot be done. */
export function stillJob(view: string, wishes: Wishes, base: string, ids: Ids): StillJob {
  const { out = "./" } = wishes;
  const isFolder = /[/\\]$/.test(out);
  const kind = isFolder ? "png" : kindOf(out);
  const { href, theme, warnings } = readWantedView(view, ids);
  const has = (part: keyof Included) => !wishes.without.includes(part);
  return {
    href,
    kind,
    shape: wishes.shape ?? "16:9",
    scale: wishes.scale ?? 1,
    theme: wishes.theme ?? theme ?? "light",
    title: wishes.title ?? null,
    subtitle: wishes.subtitle ?? null,
    included: { key: has("key"), scale: has("scale"), locator: has("locator"), names: has("names") },
    outlines: wishes.outlines,
    target: isFolder ? { folder: resolve(base, out) } : { file: resolve(base, out) },
    warnings: [...warnings, ...idle(wishes, kind)],
  };
}

function kindOf(out: string): StillKind {
  const ending = /\.([a-z0-9]+)$/i.exec(out)?.[1]?.toLowerCase();
  const kind = KINDS.find((each) => each === ending);
  if (kind) return kind;
  throw new UsageError(`--out ${out} ends in none of .png, .svg, .pdf and .zip. A folder ends in a slash: ${out}/.`);
}

/** Options that a kind of file has no use for. */
function idle({ scale, outlines }: Wishes, kind: StillKind): string[] {
  return [
    ...(scale && kind === "zip" ? ["--scale decides nothing: the pictures of a story kit are at 2x."] : []),
    ...(scale && (kind === "svg" || kind === "pdf")
      ? [`--scale decides nothing: ${kind.toUpperCase()} has no pixels.`]
      : []),
    ...(outlines && kind !== "svg" ? ["--outlines decides nothing: it is for SVG."] : []),
  ];
}
