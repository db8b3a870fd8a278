import { Footer } from "../components/ui/footer.tsx";
import { readAssets } from "../lib/server/assets.ts";
import { loadAtlas } from "../lib/server/atlas.ts";
import { groundPrivacy } from "../lib/style/ground.ts";

/** The footer of every page, with the data version and who besides us is asked for anything. */
export function PageFooter() {
  return <Footer version={loadAtlas().version} privacy={groundPrivacy(readAssets().ground)} />;
}
