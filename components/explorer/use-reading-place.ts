"use client";

import { useEffect } from "react";

/** Where the reader was on each address of this visit: the link that had the focus. Kept in memory only. */
const places = new Map<string, string>();

let arrivedByHistory = false;
if (typeof window !== "undefined") {
  window.addEventListener("popstate", () => {
    arrivedByHistory = true;
  });
}

function address(): string {
  return window.location.pathname + window.location.search.replace(/[?&]at=[^&]*/, "");
}

/**
 * Remembers which link of the atlas the reader followed, and gives it the focus again when Back leads here from a page
 * without a map. The browser restores the scroll position, the URL the view.
 */
export function useReadingPlace(): void {
  useEffect(() => {
    const remember = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (link) places.set(address(), link.getAttribute("href") ?? "");
    };
    document.addEventListener("click", remember, true);
    if (arrivedByHistory) {
      const href = places.get(address());
      if (href)
        document.querySelector<HTMLAnchorElement>(`a[href="${CSS.escape(href)}"]`)?.focus({ preventScroll: true });
    }
    arrivedByHistory = false;
    return () => document.removeEventListener("click", remember, true);
  }, []);
}
