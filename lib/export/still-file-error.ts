/** A file that cannot be read as a still. Its message is a sentence for whoever dropped the file. */
export class StillFileError extends Error {
  override readonly name = "StillFileError";
}
