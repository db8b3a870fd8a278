"use client";

import { createContext, type ReactNode, useCallback, useContext, useState } from "react";
import { type Box, writeBox } from "../../lib/geo/box.ts";

const Seen = createContext<Box | null>(null);
const Tell = createContext<(box: Box | null) => void>(() => undefined);

/** What the map shows where it rests: known to the map alone, told by it, and never part of the link until a reader asks. */
export function SeenProvider({ children }: { children: ReactNode }) {
  const [seen, setSeen] = useState<Box | null>(null);
  const tell = useCallback(
    (next: Box | null) => setSeen((now) => (now && next && writeBox(now) === writeBox(next) ? now : next)),
    [],
  );
  return (
    <Tell value={tell}>
      <Seen value={seen}>{children}</Seen>
    </Tell>
  );
}

/** The box that the map shows; null while there is no map. */
export function useSeen(): Box | null {
  return useContext(Seen);
}

/** Tells what the map shows, or null when it goes away. */
export function useTellSeen(): (box: Box | null) => void {
  return useContext(Tell);
}
