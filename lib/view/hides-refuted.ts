import { DENIALS } from "../../geodata/schema/vocabulary.ts";
import type { View } from "./view.ts";

/** What a view's filters leave out that would exculpate: such a picture must say so. */
export interface Hidden {
  readonly refuted: boolean;
  readonly denied: boolean;
}

/** The same in sentences, which no picture and no caption of such a view goes without; none where nothing is hidden. */
export function hiddenSentences(view: Pick<View, "standing" | "response">): string[] {
  const { refuted, denied } = hidesExculpating(view);
  return [
    ...(refuted ? ["The filters leave out claims that were contradicted or not upheld."] : []),
    ...(denied ? ["The filters leave out claims that were denied."] : []),
  ];
}

/** Whether a standing filter lets no refuted claim through, and an answer filter no denied one. */
export function hidesExculpating({ standing, response }: Pick<View, "standing" | "response">): Hidden {
  return {
    refuted:
      standing.length > 0 && !standing.some((id) => id === "contradicted" || id === "not-upheld" || id === "withdrawn"),
    denied: response.length > 0 && !response.some((id) => DENIALS.includes(id)),
  };
}
