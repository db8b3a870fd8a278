import { archiveAt } from "../../lib/export/archive.ts";
import { drawStill, planStill, readStillGround } from "../../lib/export/compose.ts";
import type { GroundSource } from "../../lib/export/ground.ts";
import type { Still, StillInput } from "../../lib/export/still.ts";

/** What the page asks for: a picture on the ground of an archive, by its address. */
export interface ComposeRequest {
  readonly input: StillInput;
  readonly archive: string;
}

/** The picture, or null where its ground could not be read. */
export type ComposeAnswer = Still | null;

const sources = new Map<string, GroundSource>();

self.onmessage = async ({ data: { input, archive } }: MessageEvent<ComposeRequest>) => {
  const answer = (still: ComposeAnswer) => self.postMessage(still);
  try {
    const source = sources.get(archive) ?? archiveAt(archive);
    sources.set(archive, source);
    const plan = planStill(input);
    answer(drawStill(plan, await readStillGround(source, plan)));
  } catch {
    answer(null);
  }
};
