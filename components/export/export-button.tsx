"use client";

import type { ReactNode } from "react";
import { useExport } from "./export-context.tsx";

/** Opens the export studio, wherever there is an atlas to make a picture of. */
export function ExportButton({
  className,
  children,
}: {
  className?: string | undefined;
  /** What the button shows instead of its words. */
  children?: ReactNode;
}) {
  const exporting = useExport();
  if (!exporting) return null;
  return (
    <button type="button" className={className} aria-haspopup="dialog" onClick={exporting.open}>
      {children ?? "Export image"}
    </button>
  );
}
