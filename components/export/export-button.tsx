"use client";

import styles from "./export-button.module.css";
import { useExport } from "./export-context.tsx";

/** Opens the export studio, wherever there is an atlas to make a picture of. */
export function ExportButton({ className }: { className?: string | undefined }) {
  const exporting = useExport();
  if (!exporting) return null;
  return (
    <button
      type="button"
      className={[className, styles.button].filter(Boolean).join(" ")}
      aria-haspopup="dialog"
      onClick={exporting.open}
    >
      <svg aria-hidden="true" width="18" height="18" viewBox="0 0 20 20">
        <path d="M3.5 4.5h13v11h-13zM3.5 13l4-4 3.5 3.5 2-2 3.5 3.5" />
      </svg>
      <span>Export image</span>
    </button>
  );
}
