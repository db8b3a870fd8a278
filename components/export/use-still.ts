"use client";

import { useEffect, useRef, useState } from "react";
import type { Still, StillInput } from "../../lib/export/still.ts";
import { useAtlas } from "../explorer/atlas-context.tsx";
import { composeAside } from "./compose-aside.ts";
import { loadFaces } from "./load-faces.ts";

export interface Composed {
  /** The last picture that was composed; null before there is one. */
  readonly still: Still | null;
  /** What it was composed of. */
  readonly of: StillInput | null;
  /** Why there is none, in a sentence. */
  readonly error: string | null;
}

const NOTHING: Composed = { still: null, of: null, error: null };
const NOT_DRAWN =
  "The picture could not be drawn: a part of the map or of its letters did not come. Change something to try again.";

/** Milliseconds after the last change until a picture is composed anew: nobody waits for it between two letters. */
const AFTER_CHANGES = 150;

/** How often one picture is tried, and the milliseconds before the second time, longer before each further one: what fails once mostly comes. */
const TRIES = 5;
const AGAIN = 400;

/** Composes a picture whenever something else decides it. The last one stays until the next is there. */
export function useStill(input: StillInput | null): Composed {
  const { assets } = useAtlas();
  const [composed, setComposed] = useState<Composed>(NOTHING);
  const begun = useRef(false);
  useEffect(() => {
    if (!input) return;
    const control = new AbortController();
    const { signal } = control;
    let tries = 0;
    const compose = () => {
      begun.current = true;
      tries++;
      Promise.all([composeAside(input, assets.basemap, signal), loadFaces(assets.fonts)]).then(
        ([still]) => !signal.aborted && setComposed({ still, of: input, error: null }),
        () => {
          if (signal.aborted) return;
          if (tries < TRIES) timer = setTimeout(compose, AGAIN * tries);
          else setComposed((now) => ({ ...now, error: NOT_DRAWN }));
        },
      );
    };
    let timer = setTimeout(compose, begun.current ? AFTER_CHANGES : 0);
    return () => {
      control.abort();
      clearTimeout(timer);
    };
  }, [input, assets.fonts, assets.basemap]);
  return composed;
}
