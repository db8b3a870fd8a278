"use client";

import { usePathname, useRouter } from "next/navigation";
import { type MouseEvent, type ReactNode, useSyncExternalStore } from "react";
import { linkFrom } from "../../lib/view/embed.ts";
import { linkQuery, serverQuery, subscribe } from "./view-store.ts";

/**
 * A link within the atlas that keeps the filters of the current view. The camera stays behind: it belongs to the page it was set on. In
 * an embed it leads to the embed's own page, or else out of the frame. A list has a hundred of them, which all change with every filter,
 * so each is a plain anchor.
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
  const router = useRouter();
  const { path, leaves } = linkFrom(usePathname(), href);
  const address = path + useSyncExternalStore(subscribe, linkQuery, serverQuery);
  const follow = (event: MouseEvent) => {
    // What opens another tab or saves the page is the browser's.
    if (leaves || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (replace) router.replace(address);
    else router.push(address);
  };
  return (
    <a
      href={address}
      target={leaves ? "_blank" : undefined}
      rel={leaves ? "noopener" : undefined}
      className={className}
      aria-keyshortcuts={shortcut}
      onClick={follow}
    >
      {children}
    </a>
  );
}
