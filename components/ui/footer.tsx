import Link from "next/link";
import styles from "./footer.module.css";

const ROOMS = [
  ["/method", "Method"],
  ["/reply", "Answer or correct"],
  ["/corrections", "Corrections"],
  ["/about", "About"],
  ["/sources", "Sources"],
] as const;

/** The rooms that explain the atlas, the dataset's version, and the standing caveat. */
export function Footer({ version, privacy }: { version: string; privacy: string }) {
  return (
    <footer className={styles.footer}>
      <p>
        Being on this map is not evidence of wrongdoing. Numbers count records in this atlas, not incidents, and not
        proof.
      </p>
      <ul className={styles.rooms}>
        {ROOMS.map(([href, label]) => (
          <li key={href}>
            <Link href={href}>{label}</Link>
          </li>
        ))}
      </ul>
      <p>
        Data version <span className={styles.version}>{version}</span>. No cookies, no tracking.{" "}
        {privacy || "No requests to other sites."}
      </p>
    </footer>
  );
}
