"use client";

import Link from "next/link";
import { usePathname, useRouter } from "next/navigation";
import { useWrittenTheme } from "../explorer/use-written-theme.ts";
import styles from "./masthead.module.css";
import { Wordmark } from "./wordmark.tsx";

const ROOMS = [
  ["/", "Map"],
  ["/regions", "Regions"],
  ["/programs", "Programs"],
  ["/method", "Method"],
] as const;

/**
 * Name and main rooms of the atlas, on every page. A room is fetched when a reader turns to its link: fetched with the page, as Next would
 * have it, the rooms would keep the map waiting.
 */
export function Masthead() {
  const pathname = usePathname();
  const router = useRouter();
  useWrittenTheme();
  return (
    <header className={styles.masthead}>
      <Link href="/" prefetch={false} className={styles.name}>
        <Wordmark className={styles.sign} />
        Tielines
      </Link>
      <nav aria-label="Main">
        <ul className={styles.rooms}>
          {ROOMS.map(([href, label]) => (
            <li key={href}>
              <Link
                href={href}
                prefetch={false}
                onPointerEnter={() => router.prefetch(href)}
                onFocus={() => router.prefetch(href)}
                aria-current={isWithin(pathname, href) ? (pathname === href ? "page" : "true") : undefined}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** A record, place, actor or source belongs to the map; a region or program to its room. */
function isWithin(pathname: string, room: string): boolean {
  const own = ROOMS.find(([href]) => href !== "/" && (pathname === href || pathname.startsWith(`${href}/`)))?.[0];
  const onMap = pathname === "/" || /^\/(?:events|ties|places|actors)\//.test(pathname);
  return room === (own ?? (onMap ? "/" : ""));
}
