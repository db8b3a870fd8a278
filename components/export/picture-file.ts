/** A file to be saved, shared or copied. */
export interface PictureFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
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
