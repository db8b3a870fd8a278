import { CANVAS_FACES } from "../../lib/export/canvas-faces.ts";
import { FACES } from "../../lib/export/display-list.ts";

let loading: Promise<void> | null = null;

/**
 * Has the browser load every face of stills from the folder of fonts (an address on our own origin), so that a canvas can be painted
 * with them. Rejects where one does not come; the next call tries again.
 */
export function loadFaces(folder: string): Promise<void> {
  loading ??= loadAll(`${window.location.origin}${folder}`).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function loadAll(folder: string): Promise<void> {
  const faces = FACES.flatMap((face) => {
    const { family, style, weight, files } = CANVAS_FACES[face];
    return files(folder).map(
      ({ url, range }) =>
        new FontFace(family, `url(${url}) format("woff2")`, {
          style,
          weight: String(weight),
          ...(range ? { unicodeRange: range } : {}),
        }),
    );
  });
  await Promise.all(faces.map((face) => face.load()));
  for (const face of faces) document.fonts.add(face);
}
