"use client";

import { type RefObject, useEffect, useState } from "react";

/** The width of an element in whole CSS pixels; null before it is known. */
export function useWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const observed = element.current;
    if (!observed) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0) || null));
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
