"use client";

import { type RefObject, useLayoutEffect, useState } from "react";

/** A map lower than this many CSS pixels has room for names only. */
const LOW = 300;

/** Whether an element is too low for lines under the names; known before the first effect runs. */
export function useSmall(container: RefObject<HTMLElement | null>): boolean {
  const [small, setSmall] = useState(false);
  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return;
    const measure = () => setSmall(element.clientHeight < LOW);
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [container]);
  return small;
}
