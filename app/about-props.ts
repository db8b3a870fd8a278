import type { AboutProps } from "../components/pages/page-props.ts";
import { methodFacts } from "../lib/atlas/method-facts.ts";
import type { StampLanguage } from "../lib/atlas/stamp-language.ts";
import { readAssets } from "../lib/server/assets.ts";
import { loadAtlas } from "../lib/server/atlas.ts";
import { groundCredit, groundPrivacy } from "../lib/style/ground.ts";

/** What the page about the atlas prints, for one language. */
export function aboutProps(language: StampLanguage): AboutProps {
  const atlas = loadAtlas();
  const { ground } = readAssets();
  return {
    site: atlas.site,
    facts: methodFacts(atlas, language),
    version: atlas.version,
    ground: { privacy: groundPrivacy(ground), credit: groundCredit(ground) },
  };
}
