"use client";

import { useHelp } from "./help.tsx";

/** Opens the help, wherever there is an explorer to help with. */
export function HelpButton({ className }: { className?: string | undefined }) {
  const open = useHelp();
  if (!open) return null;
  return (
    <button type="button" className={className} aria-haspopup="dialog" onClick={open}>
      Keyboard and help
    </button>
  );
}
