import Link from "next/link";
import styles from "./masthead.module.css";
import { Wordmark } from "./wordmark.tsx";

const ROOMS = [
  ["/", "Map"],
  ["/regions", "Regions"],
  ["/programs", "Programs"],
  ["/method", "Method"],
] as const;

/** Name and main rooms of the atlas, on every page. */
export function Masthead() {
  return (
    <header className={styles.masthead}>
      <Link href="/" className={styles.name}>
        <Wordmark className={styles.sign} />
        Tielines
      </Link>
      <nav aria-label="Main">
        <ul className={styles.rooms}>
          {ROOMS.map(([href, label]) => (
            <li key={href}>
              <Link href={href}>{label}</Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
