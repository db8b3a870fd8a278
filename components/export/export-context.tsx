"use client";

import { type ComponentType, createContext, type ReactNode, useCallback, useContext, useState } from "react";
import { useShortcuts } from "../explorer/use-shortcuts.ts";

interface StudioProps {
  readonly onClose: () => void;
}

const ExportContext = createContext<(() => void) | null>(null);

/** Opens the export studio on request: nothing of it is fetched before somebody asks. */
export function ExportProvider({ children }: { children: ReactNode }) {
  const [Studio, setStudio] = useState<ComponentType<StudioProps> | null>(null);
  const [said, setSaid] = useState("");
  const open = useCallback(() => {
    setSaid("");
    import("./studio.tsx").then(
      (module) => setStudio(() => module.Studio),
      () => setSaid("The export studio could not be loaded; the network did not answer. Try again."),
    );
  }, []);
  useShortcuts({ e: open });
  return (
    <ExportContext value={open}>
      {children}
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {Studio && <Studio onClose={() => setStudio(null)} />}
    </ExportContext>
  );
}

/** What opens the studio; null where there is no atlas to make a picture of. */
export function useExport(): (() => void) | null {
  return useContext(ExportContext);
}
