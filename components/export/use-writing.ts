"use client";

import { useEffect, useRef, useState } from "react";
import type { Writing } from "./write-picture.ts";

export interface WritingState {
  /** What is being written and how far it is (0 to 1); null while nothing is. */
  readonly busy: { readonly what: string; readonly share: number } | null;
  /** What became of the last one, in a sentence. */
  readonly said: string;
  readonly run: (what: string, write: (how: Writing) => Promise<string>) => void;
  readonly cancel: () => void;
}

/** One file at a time is written, with its progress and a way to stop it. */
export function useWriting(): WritingState {
  const [busy, setBusy] = useState<WritingState["busy"]>(null);
  const [said, setSaid] = useState("");
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  const run: WritingState["run"] = (what, write) => {
    control.current?.abort();
    const mine = new AbortController();
    control.current = mine;
    const tell = (share: number) => control.current === mine && setBusy({ what, share });
    setSaid("");
    tell(0);
    write({ signal: mine.signal, progress: tell })
      .catch((reason: unknown) => (mine.signal.aborted ? "Cancelled." : sentence(reason)))
      .then((words) => {
        if (control.current !== mine) return;
        control.current = null;
        setBusy(null);
        setSaid(words);
      });
  };
  return { busy, said, run, cancel: () => control.current?.abort() };
}

function sentence(reason: unknown): string {
  return reason instanceof Error && reason.message ? reason.message : "The file could not be written.";
}
