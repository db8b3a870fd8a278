"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";

/**
 * A `details` element that closes like a menu: by Escape, by a press elsewhere, and when the focus goes elsewhere. What it holds is only
 * needed while it is `open`.
 */
export function useMenu() {
  const details = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  const onToggle = () => setOpen(details.current?.open ?? false);
  // The press comes before the menu opens, so that whoever goes on to the Tab key at once finds its choices there.
  const onPress = () => setOpen(!details.current?.open);
  // A reader may have opened it before there was a script.
  useEffect(() => setOpen(details.current?.open ?? false), []);

  useEffect(() => {
    const close = ({ target, type }: Event) => {
      const element = details.current;
      if (!element?.open || !(target instanceof Node) || element.contains(target)) return;
      // A press on words inside gives the focus to what is focusable around them: that is not elsewhere, and Chromium crashes where
      // words go away under the press that begins to select them.
      if (type === "focusin" && target.contains(element)) return;
      element.open = false;
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("focusin", close);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("focusin", close);
    };
  }, []);

  /** Closes it; the focus goes back to its button. */
  const dismiss = () => {
    if (details.current) details.current.open = false;
    details.current?.querySelector("summary")?.focus();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !details.current?.open) return;
    event.stopPropagation();
    dismiss();
  };
  return { details, open, onToggle, onPress, dismiss, closeOnEscape };
}
