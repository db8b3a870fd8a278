import type { Loaded } from "./loaded.ts";
import { textsOf } from "./walk.ts";

/** Files whose texts are ours alone. */
export const OURS = /^(?:events|ties|places|coverage)\/|^(?:programs|regions|site|tombstones)\.yaml$/;

/** The same, and those whose texts of ours stand beside the names and titles of others. */
export const OURS_OR_DESCRIBING =
  /^(?:events|ties|places|actors|citations|coverage)\/|^(?:programs|regions|site|tombstones|origins)\.yaml$/;

/** A text and where it stands. */
export interface FoundText {
  readonly file: string;
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

/** Every text of ours in files of those kinds. */
export function ourTexts({ sources }: Loaded, files: RegExp): FoundText[] {
  return [...sources.values()].flatMap(({ file, value }) =>
    files.test(file)
      ? textsOf(value)
          .filter(({ path }) => !isPublishersOwn(file, path))
          .map((found) => ({ file, ...found }))
      : [],
  );
}

/** Every title of a document, and the words of slips in it. */
export function publishersTexts({ sources }: Loaded): FoundText[] {
  return [...sources.values()].flatMap(({ file, value }) =>
    textsOf(value)
      .filter(({ path }) => isPublishersOwn(file, path))
      .map((found) => ({ file, ...found })),
  );
}

/** Whether a text is the publisher's: a document's title, or the words of a slip in it. */
export function isPublishersOwn(file: string, path: readonly PropertyKey[]): boolean {
  return file.startsWith("citations/") && (path.at(-1) === "title" || path.at(-1) === "says");
}
