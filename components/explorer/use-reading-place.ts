"use client";

import { usePathname } from "next/navigation";
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { useHydrated } from "./use-hydrated.ts";
import { stopOffsets } from "./use-sheet.ts";

/** Where the reader was on each address of this visit: a selector of what had the focus. Kept in memory only. */
const places = new Map<string, string>();
/** How far a phone's sheet was scrolled on each address: the browser remembers that of pages only. */
const depths = new Map<string, number>();

let arrivedByHistory = false;
if (typeof window !== "undefined") {
  window.addEventListener("popstate", () => {
    arrivedByHistory = true;
  });
}

function address(): string {
  return window.location.pathname + window.location.search.replace(/[?&]at=[^&]*/, "");
}

/** Remembers that the reader leaves the page from something else than a link. */
export function leaveFrom(selector: string): void {
  places.set(address(), selector);
}

/**
 * Remembers which link of the atlas the reader followed. Back gives that link the focus again, also from a page without a
 * map; any other way to a page gives it to the page's records. The browser restores the scroll position, the URL the view; of a
 * phone's sheet the position is restored here.
 */
export function useReadingPlace(
  scroller: RefObject<HTMLElement | null>,
  record: boolean,
): { readonly hydrated: boolean } {
  const pathname = usePathname();
  const last = useRef<string | null>(null);
  const hydrated = useHydrated();
  useSheetPlace(scroller, pathname, record, hydrated);

  useEffect(() => {
    const remember = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (link) leaveFrom(`a[href="${CSS.escape(link.getAttribute("href") ?? "")}"]`);
    };
    document.addEventListener("click", remember, true);
    return () => document.removeEventListener("click", remember, true);
  }, []);

  useEffect(() => {
    const arrived = last.current !== null && last.current !== pathname;
    last.current = pathname;
    if (arrivedByHistory) {
      const left = places.get(address());
      const element = left ? document.querySelector<HTMLElement>(left) : null;
      // Where the browser has scrolled to is where that link was; a field is brought into view.
      element?.focus({ preventScroll: element instanceof HTMLAnchorElement });
    } else if (arrived) document.getElementById("content")?.focus({ preventScroll: true });
    arrivedByHistory = false;
  }, [pathname]);
  return { hydrated };
}

/**
 * Where the sheet stands when the page changes. A record is opened at half height and the next one is left where the reader has the
 * sheet; a list, too, begins at its top without the sheet moving; Back finds everything as it was.
 */
function useSheetPlace(
  scroller: RefObject<HTMLElement | null>,
  pathname: string,
  record: boolean,
  hydrated: boolean,
): void {
  const begunByCss = useRef(!hydrated);
  const shown = useRef<{ readonly pathname: string; readonly record: boolean } | null>(null);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!hydrated || !element) return;
    const before = shown.current;
    shown.current = { pathname, record };
    const offsets = stopOffsets(element);
    const byCss = begunByCss.current;
    begunByCss.current = false;
    if (!offsets || before?.pathname === pathname) return;
    const here = element.scrollTop;
    const go = (top: number) => element.scrollTo({ top, behavior: "instant" });
    // From the first paint on a record stood at half height, in browsers that cannot begin scrolled with nothing above it.
    if (byCss) {
      if (record && !CSS.supports("scroll-initial-target", "nearest")) go(here + offsets.half);
      return;
    }
    const kept = arrivedByHistory ? depths.get(address()) : undefined;
    const there = kept ?? (record && !before?.record ? offsets.half : Math.min(here, offsets.full));
    go(there);
    // Next brings the top of a new page into view in its own time, which would lift the sheet.
    const frame = requestAnimationFrame(() => go(there));
    return () => cancelAnimationFrame(frame);
  }, [scroller, hydrated, pathname, record]);

  useEffect(() => {
    const element = scroller.current;
    const remember = () => {
      // Between an address and its page there are moments that belong to neither.
      if (element && shown.current?.pathname === window.location.pathname) depths.set(address(), element.scrollTop);
    };
    element?.addEventListener("scroll", remember, { passive: true });
    return () => element?.removeEventListener("scroll", remember);
  }, [scroller]);
}
