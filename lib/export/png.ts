import { type PaintContext, paintSteps } from "./canvas.ts";
import { SHAPES, type Shape, type Still } from "./still.ts";

/** How many times the pixels of the shape. */
export const SCALES = [1, 2, 3] as const;
export type Scale = (typeof SCALES)[number];

/** No side of a picture is longer, in pixels. */
export const LONGEST_SIDE = 8192;

/** The pixels of a shape at a scale. */
export function pixelsOf(shape: Shape, scale: Scale): { readonly width: number; readonly height: number } {
  const { width, height } = SHAPES[shape].pixels;
  return { width: width * scale, height: height * scale };
}

/** A picture that this browser cannot make, in a sentence for readers. */
class PictureError extends Error {}

const TOO_LARGE = "This browser cannot draw a picture of that size. Choose a smaller scale.";

/** Milliseconds of painting after which the page gets its turn. */
const SLICE = 14;
/** Of the progress, the part that painting is; the rest is packing the pixels. */
const PAINTED = 0.8;

/**
 * A still as the bytes of a PNG of so many pixels, in the proportion of its frame. The page stays responsive meanwhile; `progress` is
 * told how much is done, 0 to 1. Rejects with the signal's reason when it is aborted, and with a `PictureError` where the
 * browser would quietly make a smaller or an empty picture.
 */
export async function paintPng(
  still: Still,
  { width, height }: { readonly width: number; readonly height: number },
  { signal, progress }: { readonly signal?: AbortSignal; readonly progress?: (share: number) => void } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  if (Math.max(width, height) > LONGEST_SIDE) throw new PictureError(TOO_LARGE);
  signal?.throwIfAborted();
  const canvas = new OffscreenCanvas(width, height);
  // Drawn without the graphics card: the same pixels on every machine, and none of its limits.
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new PictureError(TOO_LARGE);
  await inSlices(paintSteps(still, context, width / still.width), (share) => progress?.(share * PAINTED), signal);
  if (!isWhole(context, canvas, width, height)) throw new PictureError(TOO_LARGE);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: "image/png" })).arrayBuffer());
  signal?.throwIfAborted();
  const written = sizeOfPng(bytes);
  if (written?.width !== width || written.height !== height) throw new PictureError(TOO_LARGE);
  progress?.(1);
  return bytes;
}

async function inSlices(steps: Iterator<number>, tell: (share: number) => void, signal?: AbortSignal): Promise<void> {
  let last = 0;
  for (;;) {
    const until = performance.now() + SLICE;
    while (performance.now() < until) {
      const { done, value } = steps.next();
      if (done) return tell(1);
      last = value;
    }
    tell(last);
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  }
}

/** Browsers clamp a canvas that is too large for them, or leave it empty, and say nothing. The whole frame has an opaque ground. */
function isWhole(context: PaintContext, canvas: OffscreenCanvas, width: number, height: number): boolean {
  if (canvas.width !== width || canvas.height !== height) return false;
  return context.getImageData(width - 1, height - 1, 1, 1).data[3] === 255;
}

/** Width and height as a PNG's header says; null where it is none. */
export function sizeOfPng(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  if (bytes.length < 24 || String.fromCharCode(...bytes.subarray(12, 16)) !== "IHDR") return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
