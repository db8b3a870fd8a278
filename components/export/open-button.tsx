"use client";

import { useRef } from "react";
import button from "../ui/button.module.css";

/** Lets a reader choose a picture from the files of the device. */
export function OpenButton({ words, onFile }: { words: string; onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".png,.svg,image/png,image/svg+xml"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file may be chosen again.
          target.value = "";
          if (file) onFile(file);
        }}
      />
      <button type="button" className={button.action} onClick={() => input.current?.click()}>
        {words}
      </button>
    </>
  );
}
