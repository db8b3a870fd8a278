import { DENIALS } from "../../geodata/schema/vocabulary.ts";
import type { View } from "./view.ts";

/** What a view's filters leave out that would exculpate: such a picture must say so. */
export interface Hidden {
  readonly refuted: boolean;
  readonly denied: boolean;
}

/** Whether a standing filter lets no refuted claim through, and an answer filter no denied one. */
export function hidesExculpating({ standing, response }: Pick<View, "standing" | "response">): Hidden {
  return {
    refuted:
      standing.length > 0 && !standing.some((id) => id === "contradicted" || id === "not-upheld" || id === "withdrawn"),
    denied: response.length > 0 && !response.some((id) => DENIALS.includes(id)),
  };
}
