import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metadata } from "next";
import { z } from "zod";
import { publicAddress } from "./settings.ts";

const previewsFile = z.record(z.string(), z.string());

let previews: Readonly<Record<string, string>> | undefined;

/**
 * The card of a page, for whoever shows a link to it; nothing for pages without one. Cards have absolute addresses, so there are none where
 * no public address is set. `painted` says which card is whose: what the build has painted, unless told otherwise.
 */
export function previewOf(
  path: string,
  alt: string,
  painted?: Readonly<Record<string, string>>,
): Pick<Metadata, "openGraph" | "twitter"> {
  if (!publicAddress()) return {};
  if (!painted) previews ??= readPreviews();
  const url = (painted ?? previews)?.[path];
  if (!url) return {};
  return {
    openGraph: { images: [{ url, width: 1200, height: 630, alt, type: "image/png" }] },
    twitter: { card: "summary_large_image" },
  };
}

/** Which card is whose. In development none is painted. */
function readPreviews(): Readonly<Record<string, string>> {
  try {
    const file = join(/* turbopackIgnore: true */ process.cwd(), "public", "previews.json");
    return previewsFile.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return {};
  }
}

/** Title, description and card of a page that lists records. */
export function pageMetadata(
  path: string,
  title: string,
  description: string,
  painted?: Readonly<Record<string, string>>,
): Metadata {
  const { openGraph, twitter } = previewOf(path, description, painted);
  return {
    title,
    description,
    alternates: { canonical: path },
    openGraph: { title, description, ...(publicAddress() ? { url: path } : {}), ...openGraph },
    ...(twitter ? { twitter } : {}),
  };
}
