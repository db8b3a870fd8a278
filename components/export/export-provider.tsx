"use client";

import { useRouter } from "next/navigation";
import { type ComponentType, type ReactNode, useCallback, useMemo, useState } from "react";
import type { ReopenedStill } from "../../lib/export/reopen.ts";
import { parseView } from "../../lib/view/codec.ts";
import { useShortcuts } from "../explorer/use-shortcuts.ts";
import { writeViewToUrl } from "../explorer/view-store.ts";
import { DropOverlay } from "./drop-overlay.tsx";
import { ExportContext } from "./export-context.tsx";
import type { OpenedNote } from "./opened-note.tsx";
import { holdPicture } from "./picture-in-hand.ts";
import { ProblemNote } from "./problem-note.tsx";
import { useDrop } from "./use-drop.ts";

interface StudioProps {
  readonly onClose: () => void;
}

type Opened = { readonly still: ReopenedStill; readonly Note: typeof OpenedNote } | { readonly problem: string } | null;

const NOT_LOADED = "It could not be loaded; the network did not answer. Try again.";

/** Goes to a view. Of the same page it is another query, of which Next tells nobody. */
function goTo(router: { push: (href: string) => void }, href: string): void {
  const { pathname, search } = new URL(href, window.location.origin);
  if (pathname === window.location.pathname) {
    const { view, unknown } = parseView(search);
    writeViewToUrl(view, unknown, "push");
  } else router.push(href);
}

/** Makes pictures and opens them again, on request: nothing of it is fetched before somebody asks. */
export function ExportProvider({ children }: { children: ReactNode }) {
  const router = useRouter();
  const [Studio, setStudio] = useState<ComponentType<StudioProps> | null>(null);
  const [opened, setOpened] = useState<Opened>(null);
  const open = useCallback(() => {
    import("./studio.tsx").then(
      (module) => setStudio(() => module.Studio),
      () => setOpened({ problem: NOT_LOADED }),
    );
  }, []);
  const reopen = useCallback(
    async (file: File) => {
      holdPicture(file);
      const module = await import("./open-picture.ts").catch(() => null);
      const result = module ? await module.openPicture(file) : { problem: NOT_LOADED };
      setStudio(null);
      setOpened(result);
      if ("still" in result && module) goTo(router, module.hrefOf(result.still));
    },
    [router],
  );
  const over = useDrop(reopen);
  useShortcuts({ e: open });
  const value = useMemo(() => ({ open, reopen }), [open, reopen]);
  const close = () => setOpened(null);
  return (
    <ExportContext value={value}>
      {children}
      {Studio && <Studio onClose={() => setStudio(null)} />}
      {over && <DropOverlay words="Drop a Tielines picture to open its view" />}
      {opened && "still" in opened && <opened.Note still={opened.still} onClose={close} />}
      {opened && "problem" in opened && <ProblemNote problem={opened.problem} onClose={close} />}
    </ExportContext>
  );
}
