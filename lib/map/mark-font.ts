import { interFile, MARK_FONT } from "../style/fonts.ts";

let loading: Promise<void> | null = null;

/**
 * Loads the font of the figures and letters in our pictures, once. `folder` is the absolute URL of the fonts. Without it they are drawn in
 * the system's font, which is no reason to draw nothing; whoever asks again tries again.
 */
export function loadMarkFont(folder: string): Promise<void> {
  loading ??= load(folder);
  return loading;
}

/** By a rule of style: a face that a script adds to the document has the browser lay out the whole page anew. */
async function load(folder: string): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `@font-face { font-family: "${MARK_FONT}"; font-weight: 600; src: url("${interFile(folder, 600)}"); }`,
  );
  document.adoptedStyleSheets.push(sheet);
  try {
    await document.fonts.load(`600 10px "${MARK_FONT}"`);
  } catch {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    loading = null;
  }
}
