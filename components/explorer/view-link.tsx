"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { hrefFor } from "../../lib/view/transitions.ts";
import { useView } from "./use-view.ts";

/** A link within the atlas that keeps the filters of the current view. The camera stays behind: it belongs to the page it was set on. */
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
  const { view, unknown } = useView();
  return (
    <Link
      href={hrefFor(href, { ...view, at: null }, unknown)}
      className={className}
      prefetch={false}
      replace={replace}
      aria-keyshortcuts={shortcut}
    >
      {children}
    </Link>
  );
}
