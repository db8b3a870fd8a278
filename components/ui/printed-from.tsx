"use client";

import { useSyncExternalStore } from "react";
import { subscribe } from "../explorer/view-store.ts";

/** The address of the page with all that it shows, for paper. Without JavaScript the browser's own line has to do. */
export function PrintedFrom() {
  const address = useSyncExternalStore(
    subscribe,
    () => window.location.href,
    () => null,
  );
  return address && <>This page: {address}</>;
}
