"use client";

import { createContext, type ReactNode, type RefObject, useCallback, useContext, useRef, useState } from "react";
import { type Box, writeBox } from "../../lib/geo/box.ts";
import type { Seen } from "../../lib/map/seen.ts";

const SeenBox = createContext<Box | null>(null);
const Resting = createContext<RefObject<Seen | null>>({ current: null });
const Tell = createContext<(seen: Seen | null) => void>(() => undefined);

/** What the map shows where it rests: known to the map alone, told by it, and never part of the link until a reader asks. */
export function SeenProvider({ children }: { children: ReactNode }) {
  const [box, setBox] = useState<Box | null>(null);
  const resting = useRef<Seen | null>(null);
  const tell = useCallback((seen: Seen | null) => {
    resting.current = seen;
    const next = seen?.box ?? null;
    setBox((now) => (now && next && writeBox(now) === writeBox(next) ? now : next));
  }, []);
  return (
    <Tell value={tell}>
      <Resting value={resting}>
        <SeenBox value={box}>{children}</SeenBox>
      </Resting>
    </Tell>
  );
}

/** The box that the map shows; null while there is no map. */
export function useSeen(): Box | null {
  return useContext(SeenBox);
}

/** Where the map rests, to be asked when it matters: nothing is drawn anew when it changes. Null while there is no map. */
export function useResting(): RefObject<Seen | null> {
  return useContext(Resting);
}

/** Tells what the map shows, or null when it goes away. */
export function useTellSeen(): (seen: Seen | null) => void {
  return useContext(Tell);
}
