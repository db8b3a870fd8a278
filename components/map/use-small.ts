"use client";

import { type RefObject, useLayoutEffect, useState } from "react";
import { NARROW } from "../../lib/style/map-features.ts";

/** A map lower than this many CSS pixels has room for names only. */
const LOW = 300;

/** For what an element is too small: for lines under the names, for more than one mark a country. Known before the first effect runs. */
export function useSmall(container: RefObject<HTMLElement | null>): {
  readonly low: boolean;
  readonly narrow: boolean;
} {
  const [low, setLow] = useState(false);
  const [narrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return;
    const measure = () => {
      setLow(element.clientHeight < LOW);
      setNarrow(element.clientWidth < NARROW);
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [container]);
  return { low, narrow };
}
