"use client";

import { useEffect, useEffectEvent, useState } from "react";

/** Whether files are held over the window now; told of the first one when it is let go. Whatever else is dragged is left alone. */
export function useDrop(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  const drop = useEffectEvent((file: File) => onFile(file));
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    const listen = (type: "dragenter" | "dragover" | "dragleave" | "drop", run: (event: DragEvent) => void) =>
      window.addEventListener(
        type,
        (event) => {
          if (event.dataTransfer?.types.includes("Files")) run(event);
        },
        { signal },
      );
    // Unless it is told not to, a browser opens the file itself and leaves the atlas.
    listen("dragenter", (event) => {
      event.preventDefault();
      setOver(true);
    });
    listen("dragover", (event) => event.preventDefault());
    listen("dragleave", (event) => {
      // From one element to the next it leaves, too; out of the window it goes nowhere.
      if (event.relatedTarget === null) setOver(false);
    });
    listen("drop", (event) => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) drop(file);
    });
    return () => gone.abort();
  }, []);
  return over;
}
