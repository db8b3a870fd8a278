import { paintCanvas } from "../../lib/export/canvas.ts";
import type { Pixels } from "../../lib/export/compare-pictures.ts";
import type { Still } from "../../lib/export/still.ts";

/** Pictures are compared at this width: then a letter is about as large as a block that is judged. */
const WIDTH = 1000;

/** A still's pixels at the size of comparison. */
export function stillPixels(still: Still): Pixels {
  const height = Math.round((WIDTH * still.height) / still.width);
  const context = contextOf(WIDTH, height);
  paintCanvas(still, context, WIDTH / still.width);
  return context.getImageData(0, 0, WIDTH, height);
}

/** A file's pixels at the size of those. Rejects where the browser cannot read it as a picture. */
export async function filePixels(file: Blob, { width, height }: Pixels): Promise<Pixels> {
  const bitmap = await createImageBitmap(file);
  const context = contextOf(width, height);
  context.imageSmoothingQuality = "high";
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return context.getImageData(0, 0, width, height);
}

function contextOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("This browser cannot draw the picture.");
  return context;
}
