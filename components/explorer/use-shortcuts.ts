"use client";

import { useEffect, useEffectEvent } from "react";
import { currentPreferences } from "./use-preferences.ts";

/** Where keys are text or have a meaning of their own. */
const OWN_KEYS =
  "input, textarea, select, [contenteditable]:not([contenteditable=false]), [role=slider], [role=listbox]";

/**
 * Calls what belongs to a single key, such as "[" or "Escape". Never in a field, in a dialog, with a modifier, for a key that is held
 * down, or where the reader has switched single keys off (WCAG 2.1.4).
 */
export function useShortcuts(keys: Readonly<Record<string, (() => void) | undefined>>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const run = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (!run || !isPlain(event) || isElsewhere(event.target) || !currentPreferences().shortcuts) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    // On the window, so that menus, cards and marks can keep their keys to themselves.
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

function isPlain(event: KeyboardEvent): boolean {
  const { ctrlKey, altKey, metaKey, repeat, isComposing, defaultPrevented } = event;
  // On many keyboards a bracket is typed with AltGr, which some systems report as Ctrl and Alt.
  const held = metaKey || ((ctrlKey || altKey) && !event.getModifierState("AltGraph"));
  return !held && !repeat && !isComposing && !defaultPrevented;
}

function isElsewhere(target: EventTarget | null): boolean {
  return (
    (target instanceof Element && target.closest(OWN_KEYS) !== null) || document.querySelector("dialog[open]") !== null
  );
}
