/**
 * `npm run build` paints a card for every record, region and program, as PNG in `public/previews`, and `public/previews.json` says which is
 * whose. Nothing is fetched: the ground is our own archive, and words are drawn as the outlines of our own fonts.
 */
import { createHash } from "node:crypto";
import { access, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { Resvg } from "@resvg/resvg-js";
import { create } from "fontkit";
import { archiveOf } from "../export/archive.ts";
import { CARD, type CardInput, cardStill, cardView } from "../export/card.ts";
import { FACES } from "../export/display-list.ts";
import { FONT_FILES } from "../export/font-files.ts";
import { type GroundSource, readGround } from "../export/ground.ts";
import { type OutlineFont, type Outlines, outlinesOf } from "../export/outlines.ts";
import { toSvg } from "../export/svg.ts";
import { onlyArchive } from "./copy-assets.ts";
import { previewCards } from "./preview-cards.ts";
import { inside, installedVersion, isMain } from "./project.ts";

const FOLDER = "previews";

/** Paints what is not painted yet and returns one line about it. */
export async function writePreviews(): Promise<string> {
  const outlines = outlinesOf(await readFonts());
  const archive = onlyArchive(await readdir(inside("geodata/basemap")));
  const ground = archiveOf(await readFile(inside("geodata/basemap", archive)));
  await mkdir(inside("public", FOLDER), { recursive: true });
  const files = new Map<string, string>();
  let painted = 0;
  for (const { path, card } of previewCards(inside("geodata"))) {
    const svg = await cardSvg(card, ground, outlines);
    const name = `${hashOf(svg)}.png`;
    const file = inside("public", FOLDER, name);
    files.set(path, name);
    if (await exists(file)) continue;
    await writeFile(file, paint(svg));
    painted++;
  }
  for (const name of await readdir(inside("public", FOLDER))) {
    if (![...files.values()].includes(name)) await rm(inside("public", FOLDER, name));
  }
  const addresses = [...files].map(([path, name]) => [path, `/${FOLDER}/${name}`]);
  await writeFile(inside("public/previews.json"), `${JSON.stringify(Object.fromEntries(addresses), null, 2)}\n`);
  return `${files.size} cards, ${painted} painted`;
}

/** A card as SVG, its words as outlines. */
export async function cardSvg(card: CardInput, source: GroundSource, outlines: Outlines): Promise<string> {
  const view = cardView(card);
  const still = cardStill(card, view && (await readGround(source, view)));
  return toSvg(still, { title: card.title, description: card.stamp, outlines, pixels: CARD.pixels });
}

/** The picture in an SVG of our own, as PNG. It has no text left to look up a font for. */
export function paint(svg: string): Buffer {
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

type Fonts = Parameters<typeof outlinesOf>[0];

/** The fonts of each face, parsed. */
export async function readFonts(): Promise<Fonts> {
  const parse = async (name: string) => create(await readFile(fontFile(name))) as unknown as OutlineFont;
  const faces = FACES.map(async (face) => [face, await Promise.all(FONT_FILES[face].map(parse))] as const);
  return Object.fromEntries(await Promise.all(faces)) as unknown as Fonts;
}

function fontFile(name: string): string {
  if (name.startsWith("noto")) return inside("geodata/fonts", name);
  const family = name.startsWith("inter") ? "inter" : "source-serif-4";
  return inside("node_modules/@fontsource", family, "files", name);
}

/** The same picture has the same name; a new painter paints all anew. */
function hashOf(svg: string): string {
  return createHash("sha256").update(installedVersion("@resvg/resvg-js")).update(svg).digest("hex").slice(0, 16);
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

if (isMain(import.meta.url)) process.stdout.write(`${await writePreviews()}\n`);
