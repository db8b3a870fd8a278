import type { ReactNode } from "react";
import styles from "../../components/pages/pages.module.css";
import { Masthead } from "../../components/ui/masthead.tsx";
import { PageFooter } from "../page-footer.tsx";

export default function PagesLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <Masthead />
      <main id="content" tabIndex={-1} className={styles.prose}>
        {children}
        <PageFooter />
      </main>
    </>
  );
}
