"use client";

import { type ComponentType, createContext, type ReactNode, useCallback, useContext, useState } from "react";
import { useShortcuts } from "./use-shortcuts.ts";

interface DialogProps {
  readonly onClose: () => void;
}

const HelpContext = createContext<(() => void) | null>(null);

/** Opens the help on request: its words are fetched when somebody asks for them. Without a network nothing opens. */
export function HelpProvider({ children }: { children: ReactNode }) {
  const [Dialog, setDialog] = useState<ComponentType<DialogProps> | null>(null);
  const open = useCallback(() => {
    import("./help-dialog.tsx").then(
      ({ HelpDialog }) => setDialog(() => HelpDialog),
      () => undefined,
    );
  }, []);
  useShortcuts({ "?": open, "/": focusSearch });
  return (
    <HelpContext value={open}>
      {children}
      {Dialog && <Dialog onClose={() => setDialog(null)} />}
    </HelpContext>
  );
}

/** What opens the help; null where there is no explorer to help with. */
export function useHelp(): (() => void) | null {
  return useContext(HelpContext);
}

function focusSearch(): void {
  const field = document.getElementById("search");
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
}
