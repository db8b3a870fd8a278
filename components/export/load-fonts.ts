import { FACES } from "../../lib/export/display-list.ts";
import { FONT_FILES, type FontBytes } from "../../lib/export/font-files.ts";

/** The bytes of every font of stills from the folder of fonts (a path on our own origin), for files that hold parts of them. */
export async function loadFonts(folder: string, signal: AbortSignal): Promise<FontBytes> {
  const faces = FACES.map(async (face) => {
    const files = await Promise.all(FONT_FILES[face].map((file) => bytesOf(`${folder}/${file}`, signal)));
    return [face, files] as const;
  });
  return Object.fromEntries(await Promise.all(faces)) as unknown as FontBytes;
}

async function bytesOf(address: string, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(address, { credentials: "omit", signal }).catch(() => null);
  signal.throwIfAborted();
  if (!response?.ok) throw new Error("A font that the file needs could not be fetched. Try again.");
  return new Uint8Array(await response.arrayBuffer());
}
