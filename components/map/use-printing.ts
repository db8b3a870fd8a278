"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is about to be printed: what stands folded on the screen is opened for paper, which has no buttons. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser lays the paper out as soon as the event is over.
    const begins = () => flushSync(() => setPrinting(true));
    const ends = () => setPrinting(false);
    window.addEventListener("beforeprint", begins);
    window.addEventListener("afterprint", ends);
    return () => {
      window.removeEventListener("beforeprint", begins);
      window.removeEventListener("afterprint", ends);
    };
  }, []);
  return printing;
}
