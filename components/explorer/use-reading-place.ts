"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

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
 * Remembers which link of the atlas the reader followed. Back gives that link the focus again, also from a page without a
 * map; any other way to a page gives it to the page's records. The browser restores the scroll position, the URL the view.
 */
export function useReadingPlace(): void {
  const pathname = usePathname();
  const last = useRef<string | null>(null);

  useEffect(() => {
    const remember = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (link) places.set(address(), link.getAttribute("href") ?? "");
    };
    document.addEventListener("click", remember, true);
    return () => document.removeEventListener("click", remember, true);
  }, []);

  useEffect(() => {
    const arrived = last.current !== null && last.current !== pathname;
    last.current = pathname;
    if (arrivedByHistory) {
      const href = places.get(address());
      if (href) document.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`)?.focus({ preventScroll: true });
    } else if (arrived) document.getElementById("content")?.focus({ preventScroll: true });
    arrivedByHistory = false;
  }, [pathname]);
}
