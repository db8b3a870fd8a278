import Link from "next/link";
import type { Site } from "../../geodata/schema.ts";
import styles from "./pages.module.css";

/** The home page's first words: what the atlas is, and what being on it does not mean. */
export function HomeIntroduction({ site }: { site: Site }) {
  return (
    <header className={styles.home}>
      <h1>{site.title}</h1>
      <p>{site.subtitle}</p>
    </header>
  );
}

/** What the atlas is and is not, and what it rests on, for whoever asks. */
export function HomeScope({ site }: { site: Site }) {
  return (
    <details className={styles.homeScope}>
      <summary>What this is and is not</summary>
      <ul>
        {[...site.scope, ...site.notes].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        <Link href="/method">How records are made</Link> · <Link href="/reply">How a person named can answer</Link>
      </p>
    </details>
  );
}
