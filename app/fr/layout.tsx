import type { ReactNode } from "react";
import styles from "../../components/pages/pages.module.css";
import { FrenchFooter } from "../../components/ui/footer.tsx";
import { Masthead } from "../../components/ui/masthead.tsx";
import { readAssets } from "../../lib/server/assets.ts";
import { loadAtlas } from "../../lib/server/atlas.ts";
import { groundPrivacy } from "../../lib/style/ground.ts";

/** The readers' pages in French. The head of the page, with the way to the records, is English as they are. */
export default function FrenchLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <Masthead />
      <main id="content" tabIndex={-1} className={styles.prose} lang="fr">
        {children}
        <FrenchFooter version={loadAtlas().version} privacy={groundPrivacy(readAssets().ground)} />
      </main>
    </>
  );
}
