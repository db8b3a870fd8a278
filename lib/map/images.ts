import type { MapLibreMap } from "maplibre-gl";
import { drawGlyph, drawTieOnly, glyphSide, tieOnlySide } from "../style/glyph-image.ts";
import { CLEAR_SIDE, drawTown, TOWN_SIDE } from "../style/ground-image.ts";
import { type ImageSpec, parseImageId } from "../style/image-id.ts";
import { TOKENS } from "../style/palettes.ts";
import { drawTieImage, tieImageSize } from "../style/tie-image.ts";
import { loadMarkFont } from "./mark-font.ts";

/** More pictures than this are not kept; the one unasked for the longest goes first. */
const KEPT = 400;

/** Draws the pictures that the style names, when it first needs them. `fonts` is the absolute URL of the fonts' folder. */
export function supplyImages(map: MapLibreMap, fonts: string): void {
  const kept = new Set<string>();
  map.setMissingStyleImageResolver(async (id) => {
    const spec = parseImageId(id);
    if (!spec) return;
    await loadMarkFont(fonts);
    // While the font came the map may have been removed, lost its context, or got the picture from another tile.
    if (map._removed || !map.style || map.hasImage(id)) return;
    const ratio = Math.min(3, Math.max(2, Math.ceil(window.devicePixelRatio)));
    const picture = draw(spec, ratio);
    if (!picture) return;
    map.addImage(id, picture, { pixelRatio: ratio });
    kept.delete(id);
    kept.add(id);
    for (const oldest of kept) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
      if (map.hasImage(oldest)) map.removeImage(oldest);
    }
  });
}

function draw(spec: ImageSpec, ratio: number): ImageData | null {
  const [width, height] = sizeOf(spec);
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(width * ratio);
  canvas.height = Math.ceil(height * ratio);
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) return null;
  const tokens = TOKENS[spec.theme];
  switch (spec.kind) {
    case "glyph":
      drawGlyph(pen, spec, tokens, ratio);
      break;
    case "tieOnly":
      drawTieOnly(pen, tokens, ratio);
      break;
    case "town":
      drawTown(pen, tokens, ratio);
      break;
    case "clear":
      break;
    default:
      drawTieImage(pen, spec, tokens, ratio);
  }
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

function sizeOf(spec: ImageSpec): readonly [number, number] {
  switch (spec.kind) {
    case "glyph":
      return [glyphSide(spec.count), glyphSide(spec.count)];
    case "tieOnly":
      return [tieOnlySide(), tieOnlySide()];
    case "town":
      return [TOWN_SIDE, TOWN_SIDE];
    case "clear":
      return [CLEAR_SIDE, CLEAR_SIDE];
    default:
      return tieImageSize(spec);
  }
}
