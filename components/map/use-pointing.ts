"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Hit } from "../../lib/map/pick.ts";

/** A pointer on its way from a badge to its card may cross empty map for so long, in milliseconds. */
const GRACE = 250;

/** What is pointed at by pointer or keyboard. It stays while the pointer rests on its card, and Esc dismisses it (WCAG 1.4.13). */
export interface Pointing {
  readonly hit: Hit | null;
  readonly point: (hit: Hit | null) => void;
  /** The pointer has come upon the card: what is pointed at stays. */
  readonly keep: () => void;
}

export function usePointing(): Pointing {
  const [hit, setHit] = useState<Hit | null>(null);
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const keep = useCallback(() => clearTimeout(leaving.current), []);
  const point = useCallback((next: Hit | null) => {
    clearTimeout(leaving.current);
    if (next) setHit(next);
    else leaving.current = setTimeout(() => setHit(null), GRACE);
  }, []);
  useEffect(() => keep, [keep]);
  useEffect(() => {
    if (!hit) return;
    const dismiss = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      // The card goes, and nothing else that Esc would close.
      event.stopPropagation();
      setHit(null);
    };
    document.addEventListener("keydown", dismiss);
    return () => document.removeEventListener("keydown", dismiss);
  }, [hit]);
  return useMemo(() => ({ hit, point, keep }), [hit, point, keep]);
}
