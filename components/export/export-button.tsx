"use client";

import { useExport } from "./export-context.tsx";

/** Opens the export studio, wherever there is an atlas to make a picture of. */
export function ExportButton({ className }: { className?: string | undefined }) {
  const open = useExport();
  if (!open) return null;
  return (
    <button type="button" className={className} aria-haspopup="dialog" onClick={open}>
      Export image
    </button>
  );
}
