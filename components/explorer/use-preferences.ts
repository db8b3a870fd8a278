"use client";

import { useSyncExternalStore } from "react";
import { isEmbed } from "../../lib/view/embed.ts";
import { NO_PREFERENCES, PREFERENCES_KEY, type Preferences, readPreferences, writePreferences } from "./preferences.ts";

const listeners = new Set<() => void>();
/** What was read last and what it said: the same object until it changes. */
let last: { readonly text: string | null; readonly preferences: Preferences } = {
  text: null,
  preferences: NO_PREFERENCES,
};

/** What could not be stored: it lasts as long as the page. */
let unstored: { readonly text: string | null } | null = null;

/** In a page of somebody else's nothing is read or kept: it is no visit of ours, and what it looks like is for that page to say. */
function isGuest(): boolean {
  return isEmbed(window.location.pathname);
}

/** Browsers may deny storage by throwing at the mere look. */
function stored(): string | null {
  if (unstored) return unstored.text;
  if (isGuest()) return null;
  try {
    return window.localStorage.getItem(PREFERENCES_KEY);
  } catch {
    return null;
  }
}

function store(text: string | null): void {
  unstored = isGuest() ? { text } : null;
  if (unstored) return;
  try {
    if (text === null) window.localStorage.removeItem(PREFERENCES_KEY);
    else window.localStorage.setItem(PREFERENCES_KEY, text);
  } catch {
    unstored = { text };
  }
}

/** What the reader prefers now, for whoever acts on it later than it was drawn. */
export function currentPreferences(): Preferences {
  const text = stored();
  if (text !== last.text) last = { text, preferences: readPreferences(text) };
  return last.preferences;
}

function subscribe(listener: () => void): () => void {
  // Another tab's change comes as an event; this one's does not.
  window.addEventListener("storage", listener);
  listeners.add(listener);
  return () => {
    window.removeEventListener("storage", listener);
    listeners.delete(listener);
  };
}

/** Changes some preferences for this and later visits. */
export function prefer(change: Partial<Preferences>): void {
  store(writePreferences({ ...currentPreferences(), ...change }));
  for (const listener of [...listeners]) listener();
}

/** What the reader prefers; before hydration, and where nothing can be stored or read, nothing. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, currentPreferences, () => NO_PREFERENCES);
}
