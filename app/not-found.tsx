import Link from "next/link";
import styles from "../components/pages/pages.module.css";
import { Masthead } from "../components/ui/masthead.tsx";

export const metadata = { title: "No such page" };

export default function NotFound() {
  return (
    <>
      <Masthead />
      <main id="content" tabIndex={-1} className={styles.prose}>
        <h1>There is no page at this address</h1>
        <p>
          The link may be mistyped. Addresses of records never change, and a removed record says so at its own address.
        </p>
        <p>
          <Link href="/">All records</Link> · <Link href="/regions">Regions</Link> ·{" "}
          <Link href="/programs">Programs</Link> · <Link href="/sources">Sources</Link>
        </p>
      </main>
    </>
  );
}
