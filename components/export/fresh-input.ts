import type { ReopenedStill } from "../../lib/export/reopen.ts";
import type { StillInput } from "../../lib/export/still.ts";
import { suggestedSubtitle, suggestedTitle } from "../../lib/formats/view-title.ts";
import { GROUND, stillInput } from "./make-still.ts";
import type { StudiedView } from "./study-view.ts";

/**
 * What a picture that was read back says decided it, on today's data. Words that the file does not call an editor's are the atlas's own: a
 * forged title that passes for ours shows as a difference.
 */
export function freshInput(still: ReopenedStill, studied: StudiedView): StillInput {
  const { title, subtitle, edited, shape, camera, theme, included, notes } = still;
  const words = {
    title: edited.title ? title : suggestedTitle(studied.subject),
    subtitle: edited.subtitle ? subtitle : suggestedSubtitle(studied.subject),
    edited: edited.title || edited.subtitle,
  };
  return stillInput(studied, { theme, included, notes }, { shape, camera, words, ground: GROUND });
}
