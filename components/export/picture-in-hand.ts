/** The file that was dropped last, so that whoever goes on to have it checked need not drop it again. */
let held: File | null = null;

export function holdPicture(file: File): void {
  held = file;
}

export function heldPicture(): File | null {
  return held;
}
