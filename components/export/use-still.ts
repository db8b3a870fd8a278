"use client";

import { useEffect, useState } from "react";
import type { Still, StillInput } from "../../lib/export/still.ts";
import { useAtlas } from "../explorer/atlas-context.tsx";
import { groundAt } from "./ground-at.ts";
import { loadFaces } from "./load-faces.ts";
import { makeStill } from "./make-still.ts";

export interface Composed {
  /** The last picture that was composed; null before there is one. */
  readonly still: Still | null;
  /** What it was composed of. */
  readonly of: StillInput | null;
  /** Why there is none, in a sentence. */
  readonly error: string | null;
}

/** Composes a picture whenever something else decides it. The last one stays until the next is there. */
export function useStill(input: StillInput | null): Composed {
  const { assets } = useAtlas();
  const [composed, setComposed] = useState<Composed>({ still: null, of: null, error: null });
  useEffect(() => {
    if (!input) return;
    let wanted = true;
    Promise.all([makeStill(input, groundAt(assets.basemap)), loadFaces(assets.fonts)]).then(
      ([still]) => wanted && setComposed({ still, of: input, error: null }),
      (reason: unknown) =>
        wanted &&
        setComposed((now) => ({ ...now, error: reason instanceof Error ? reason.message : "It could not be drawn." })),
    );
    return () => {
      wanted = false;
    };
  }, [input, assets.fonts, assets.basemap]);
  return composed;
}
