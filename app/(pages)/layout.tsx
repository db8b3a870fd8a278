import type { ReactNode } from "react";
import styles from "../../components/pages/pages.module.css";
import { Footer } from "../../components/ui/footer.tsx";
import { Masthead } from "../../components/ui/masthead.tsx";
import { loadAtlas } from "../../lib/server/atlas.ts";

export default function PagesLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <Masthead />
      <main id="content" tabIndex={-1} className={styles.prose}>
        {children}
        <Footer version={loadAtlas().version} />
      </main>
    </>
  );
}
