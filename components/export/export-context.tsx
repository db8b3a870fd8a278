"use client";

import { createContext, useContext } from "react";

interface Export {
  /** Opens the studio. */
  readonly open: () => void;
  /** Opens the view that a picture was made of. */
  readonly reopen: (file: File) => void;
}

export const ExportContext = createContext<Export | null>(null);

/** What makes pictures and opens them again; null where there is no atlas around. */
export function useExport(): Export | null {
  return useContext(ExportContext);
}
