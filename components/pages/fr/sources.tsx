import Link from "next/link";
import type { ReactNode } from "react";
import type { MethodFacts } from "../../../lib/atlas/method-facts.ts";
import { ArticleNotes, ArticleTable } from "../article-tables.tsx";
import { SECOND_COPY, SETTLEMENT, TOLD_SOURCES } from "../told-sources.ts";
import { FRENCH_WORDS as words } from "./words.ts";

/** What each article is and what can be said of its publisher, in French. */
export function FrenchSources({ facts }: { facts: MethodFacts }) {
  const { articles } = facts;
  return (
    <>
      <ArticleTable articles={articles} words={words} />
      <p>
        De celui qui publie, nous ne disons que ce que dit une page que nous citons. S’il n’y en a pas, nous disons ce
        que l’article dit de lui-même.
      </p>
      <ArticleNotes articles={articles} words={words} notes={notesOf(facts)} />
    </>
  );
}

function notesOf({ cited }: MethodFacts): Readonly<Record<string, ReactNode>> {
  const copy = cited(SECOND_COPY);
  const settlement = cited(SETTLEMENT);
  return {
    [TOLD_SOURCES.list]: (
      <>
        Reportage original. De lui-même, le journal y dit qu’il avait obtenu les documents, qu’il appelle une fuite.
        Aucun compte rendu indépendant n’en a été trouvé&nbsp;: tout ce qui a été vu remonte à cet article. Le texte lu
        est celui de la mise à jour du lendemain; des copies de la première version parlent de deux documents là où
        celle-ci se lit comme un seul.
      </>
    ),
    [TOLD_SOURCES.indictment]: (
      <>
        Reportage original sur un acte d’accusation rendu public à Brooklyn et sur un rapport de Safeguard Defenders. La
        page est celle du journal; dans le texte lu, ni titre ni auteur ne subsistent, de sorte qu’ils ne sont pas
        donnés ici.
      </>
    ),
    [TOLD_SOURCES.machineCopy]: (
      <>
        Copie réécrite par une machine d’un reportage de Global News du même jour, sans nom d’auteur. La plupart des
        mots ont été remplacés; seuls ceux qui sont entre guillemets sont ceux de l’original, et rien d’autre n’en est
        cité ni localisé. Global News est cité d’abord. Une autre page de ce site est{" "}
        <Link href={`/sources/${copy.id}`}>la copie d’un reportage de Global News du {words.date(copy.date)}</Link>.
        Global News a dit dans <Link href={`/sources/${settlement.id}`}>son avis du {words.date(settlement.date)}</Link>
        , à la fin de la poursuite en diffamation du député, que ses reportages reposaient sur des sources
        confidentielles, qu’il reconnaît la conclusion de l’enquête en faveur de celui-ci et que les allégations ne sont
        pas prouvées.
      </>
    ),
    [TOLD_SOURCES.rewrite]: (
      <>
        Réécriture. L’article nomme le Daily Caller, la BBC, Global News et la CBC comme ceux qui ont rapporté, et
        n’ajoute rien de son cru. Il ne donne pas d’auteur; sa dernière ligne réserve les droits à Conservative
        Institute.
      </>
    ),
    [TOLD_SOURCES.visit]: (
      <>
        Reportage original, bâti sur des pages de Chine qui n’ont pas pu être ouvertes&nbsp;: un article sur Sohu, des
        avis d’une fédération de Linfen, un avis de l’Université Tsinghua. De lui-même, le journal y dit qu’il a demandé
        des commentaires à des personnes dont il parle et n’a pas eu de réponse.
      </>
    ),
  };
}
