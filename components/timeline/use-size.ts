"use client";

import { type RefObject, useEffect, useState } from "react";

const UNKNOWN = [0, 0] as const;

/** Width and height of an element in whole CSS pixels; 0 before they are known. */
export function useSize(element: RefObject<HTMLElement | null>): readonly [width: number, height: number] {
  const [size, setSize] = useState<readonly [number, number]>(UNKNOWN);
  useEffect(() => {
    const observed = element.current;
    if (!observed) return;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      setSize(([w, h]) =>
        w === Math.floor(width) && h === Math.floor(height) ? [w, h] : [Math.floor(width), Math.floor(height)],
      );
    });
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
