import type { Draft } from "./draft.ts";

/** A file to be saved, shared or copied. */
export interface PictureFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** "tielines-greater-toronto-16x9-2x.png": ids of the atlas only, never an editor's words. */
export function fileName(pathname: string, { shape, theme, scale, format }: Draft): string {
  const subject = pathname.split("/").filter(Boolean).at(-1) ?? "map";
  const parts = [
    "tielines",
    subject,
    shape.replace(":", "x"),
    theme !== "light" && theme,
    format === "png" && scale > 1 && `${scale}x`,
  ];
  return `${parts.filter(Boolean).join("-")}.${format}`;
}

/** Has the browser save a file. */
export function save({ name, type, bytes }: PictureFile): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click; a minute is longer than any needs to begin.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
