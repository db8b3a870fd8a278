"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { linkFrom } from "../../lib/view/embed.ts";
import { hrefFor } from "../../lib/view/transitions.ts";
import { useView } from "./use-view.ts";

/**
 * A link within the atlas that keeps the filters of the current view. The camera stays behind: it belongs to the page it was set on. In
 * an embed it leads to the embed's own page, or else out of the frame.
 */
export function ViewLink({
  href,
  className,
  children,
  replace = false,
  shortcut,
}: {
  href: string;
  className?: string | undefined;
  children: ReactNode;
  replace?: boolean;
  /** The key that does the same. */
  shortcut?: string | undefined;
}) {
  const { view, unknown, pathname } = useView();
  const { path, leaves } = linkFrom(pathname, href);
  return (
    <Link
      href={hrefFor(path, { ...view, at: null }, unknown)}
      target={leaves ? "_blank" : undefined}
      rel={leaves ? "noopener" : undefined}
      className={className}
      prefetch={false}
      replace={replace}
      aria-keyshortcuts={shortcut}
    >
      {children}
    </Link>
  );
}
