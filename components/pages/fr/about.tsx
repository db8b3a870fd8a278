import Link from "next/link";
import { ArticleTable } from "../article-tables.tsx";
import type { AboutProps } from "../page-props.ts";
import { Room } from "../room.tsx";
import { FRENCH_WORDS as words } from "./words.ts";

/** The page about the atlas in French. A publisher's own note stays in the publisher's language. */
export function FrenchAbout({ site, facts, version, ground }: AboutProps) {
  const { articles, records } = facts;
  return (
    <Room
      words={words}
      title="À propos"
      other="/about"
      lead={
        <p>
          Tielines est un atlas d’affirmations publiées au sujet de l’ingérence étrangère&nbsp;: qui a dit quoi, qui a
          répondu, ce qui a été conclu. Figurer sur cette carte n’est pas l’indice d’un acte répréhensible. Les textes
          des fiches et le reste du site sont en anglais.
        </p>
      }
      parts={[
        {
          id: "publisher",
          title: "Qui publie",
          body: site.publisher ? (
            <>
              <p>Publié par {site.publisher}.</p>
              <p lang="en">{site.publisherNote}</p>
            </>
          ) : (
            <>
              <p>Aucun éditeur n’est indiqué.</p>
              <p>
                Aucun éditeur n’est indiqué pour cette copie. Les données ont été compilées à partir de sources
                publiées, n’ont pas été lues par un avocat, et les personnes nommées n’ont pas été interrogées, à moins
                que la fiche ne le dise.
              </p>
            </>
          ),
        },
        {
          id: "makers",
          title: "Qui l’a fait",
          body: (
            <p>
              Les fiches, les traductions et ces pages ont été préparées avec des modèles de langage, c’est-à-dire des
              programmes informatiques; ce que l’un a écrit, un autre l’a lu. Elles ne sont pas l’œuvre du personnel
              d’une salle de rédaction, et aucun avocat humain ne les a approuvées. La lecture des articles est décrite
              à la page sur la méthode, sous <Link href="/fr/method#making">comment naît une fiche</Link>.
            </p>
          ),
        },
        {
          id: "scope",
          title: "Ce que c’est et ce que ce n’est pas",
          body: (
            <ul>
              <li>
                Tielines rassemble des affirmations publiées au sujet de l’ingérence étrangère, les réponses qui y ont
                été données, les conclusions qui ont suivi, et les relations ordinaires entre les lieux dont il y est
                question. Figurer sur cette carte n’est pas l’indice d’un acte répréhensible.
              </li>
              <li>
                Chaque marque mène à ceux qui l’ont dit, aux documents à l’appui, à ce que l’autre partie a répondu et à
                ce qui a été appris ensuite. Une affirmation reste une affirmation tant qu’un tribunal ou un organisme
                officiel ne l’a pas tranchée, et alors seulement dans la mesure de cette décision.
              </li>
              <li>
                L’atlas part d’articles au sujet d’affirmations qui touchent le gouvernement de la Chine et le Canada,
                et suit ce qui a été publié ensuite. Il ne traite de l’activité d’aucun autre pays, et ce qu’il laisse
                de côté n’est ni innocenté ni confirmé par là.
              </li>
              <li>
                Les nombres comptent les fiches de cet atlas, non des incidents, et ne sont pas une preuve. Les
                allégations, les actes officiels et le contexte sont comptés à part.
              </li>
              <li>
                Les fiches de contexte montrent des choses licites&nbsp;: visites, fêtes, partenariats, paroles, un
                poste accrédité. Elles sont là parce qu’une source les mentionne, et elles n’accusent personne.
              </li>
            </ul>
          ),
        },
        {
          id: "rests-on",
          title: "Sur quoi il repose",
          body: (
            <>
              <p>
                {records.events} événements et {records.ties} relations, tirés de {articles.length} articles et de ce
                qui a suivi&nbsp;: {records.documents} documents en tout, chacun avec{" "}
                <Link href="/sources">une page à lui (en anglais)</Link>.
              </p>
              <ArticleTable articles={articles} words={words} />
              <p>
                Ce qu’est chaque article, et ce que l’on peut dire de qui le publie, se trouve à la même page, sous{" "}
                <Link href="/fr/method#sources">les articles et ceux qui les publient</Link>.
              </p>
            </>
          ),
        },
        {
          id: "mistakes",
          title: "S’il y a une erreur",
          body: (
            <p>
              Chacun peut <Link href="/fr/reply">répondre à une fiche, la corriger ou en demander le retrait</Link>.
              Chaque changement est daté et porté à <Link href="/fr/corrections">la page des corrections</Link>.
            </p>
          ),
        },
        {
          id: "privacy",
          title: "Vie privée",
          body: (
            <p>
              Ce site ne pose aucun témoin (<span lang="en">cookie</span>) et ne tient aucune statistique.{" "}
              {ground.privacy ? (
                <span lang="en">{ground.privacy}</span>
              ) : (
                <>
                  Il ne demande rien à aucun autre site&nbsp;: polices, carte et données viennent de sa propre adresse.
                </>
              )}{" "}
              Vous ne le quittez qu’en suivant un lien vers une source.
            </p>
          ),
        },
        {
          id: "licences",
          title: "Licences et citation",
          body: (
            <>
              <p>
                Le code est sous licence MIT. Le texte des données est sous CC BY 4.0; les articles cités appartiennent
                à ceux qui les publient. Fond de carte&nbsp;: {ground.credit || "voir la mention sur la carte"}.
              </p>
              <p>
                Citer comme <span lang="en">“Tielines, data version {version}”</span>, avec l’adresse de la fiche.
                L’adresse d’une fiche ne change jamais, et chaque fiche offre sa référence, toujours avec sa réponse.
              </p>
            </>
          ),
        },
      ]}
    />
  );
}
