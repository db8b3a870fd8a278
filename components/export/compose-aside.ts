import type { Still, StillInput } from "../../lib/export/still.ts";
import type { ComposeAnswer, ComposeRequest } from "./compose-worker.ts";

/** Workers that have nothing to do: one that was started has read its code, and the tiles that are likely to be asked for again. */
const idle: Worker[] = [];

const FAILED = "The picture could not be drawn: a part of the map or of its letters did not come.";

/**
 * Composes a picture beside the page, which stays responsive: where many records crowd, finding room for all their stamps takes seconds.
 * `archive` is a path on our own origin. Rejects with a sentence, or with the signal's reason when nobody wants it any more.
 */
export function composeAside(input: StillInput, archive: string, signal: AbortSignal): Promise<Still> {
  const worker = idle.pop() ?? new Worker(new URL("./compose-worker.ts", import.meta.url), { type: "module" });
  return new Promise((resolve, reject) => {
    const done = new AbortController();
    const give = (still: ComposeAnswer) => {
      done.abort();
      if (still) {
        idle.push(worker);
        resolve(still);
      } else {
        worker.terminate();
        reject(signal.aborted ? signal.reason : new Error(FAILED));
      }
    };
    const listening = { signal: done.signal };
    worker.addEventListener("message", ({ data }: MessageEvent<ComposeAnswer>) => give(data), listening);
    worker.addEventListener("error", () => give(null), listening);
    signal.addEventListener("abort", () => give(null), listening);
    if (signal.aborted) give(null);
    else worker.postMessage({ input, archive: `${window.location.origin}${archive}` } satisfies ComposeRequest);
  });
}
