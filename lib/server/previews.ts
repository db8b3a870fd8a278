import "server-only";
import type { Metadata } from "next";
import { z } from "zod";
import { readPublic } from "./assets.ts";
import { publicAddress } from "./settings.ts";

const previewsFile = z.record(z.string(), z.string());

let previews: Readonly<Record<string, string>> | undefined;

/**
 * The card of a page, for whoever shows a link to it; nothing for pages without one. Cards have absolute addresses, so there are none where
 * no public address is set.
 */
export function previewOf(path: string, alt: string): Pick<Metadata, "openGraph" | "twitter"> {
  previews ??= previewsFile.parse(readPublic("previews.json") ?? {});
  const url = publicAddress() ? previews[path] : undefined;
  if (!url) return {};
  return {
    openGraph: { images: [{ url, width: 1200, height: 630, alt, type: "image/png" }] },
    twitter: { card: "summary_large_image" },
  };
}

/** Title, description and card of a page that lists records. */
export function pageMetadata(path: string, title: string, description: string): Metadata {
  const { openGraph, twitter } = previewOf(path, description);
  return {
    title,
    description,
    alternates: { canonical: path },
    openGraph: { title, description, ...(publicAddress() ? { url: path } : {}), ...openGraph },
    ...(twitter ? { twitter } : {}),
  };
}
