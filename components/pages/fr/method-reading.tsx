import Link from "next/link";
import type { MethodFacts } from "../../../lib/atlas/method-facts.ts";
import styles from "../room.module.css";
import type { Part } from "../room.tsx";
import { MarkList, StandingTable } from "../standing-tables.tsx";
import { ExampleAnswers, ExampleClaim, ExampleFindings } from "../worked-example-steps.tsx";
import { FRENCH_WORDS as words } from "./words.ts";

/** How a record is read, in French. */
export function readingParts({ example }: MethodFacts): Part[] {
  const { standings } = words.language;
  return [
    {
      id: "one-record",
      title: "Comment lire une fiche",
      body: (
        <>
          <p>
            Chaque fiche se lit dans le même ordre&nbsp;: qui affirme quoi, qui a répondu, ce qui a été conclu, et où en
            est l’affirmation aujourd’hui. En voici une dont l’état a changé. Les personnes y paraissent par leur
            charge; la fiche elle-même dit pourquoi elle imprime un nom.
          </p>
          <p>
            <Link href={example.path} prefetch={false} lang="en" hrefLang="en">
              {example.title}
            </Link>
          </p>
          <p className={styles.told}>{example.stamp}</p>
          <p className={styles.told} lang="en">
            {example.english}
          </p>
          <h3 id="one-record-claim">L’affirmation</h3>
          <ExampleClaim example={example} words={words} />
          <h3 id="one-record-answers">Les réponses</h3>
          <ExampleAnswers example={example} words={words} />
          <h3 id="one-record-findings">Les conclusions</h3>
          <ExampleFindings example={example} words={words} />
          <h3 id="one-record-standing">L’état</h3>
          <p>
            Le jour où l’affirmation a été publiée, son état était {words.quote(standings[example.then])}. Aujourd’hui,
            il est {words.quote(standings[example.now])}. Personne n’a saisi cela&nbsp;: l’état est calculé à partir des
            conclusions. L’affirmation reste avec ceux qui l’ont faite, puisqu’elle a été faite; sa marque est
            maintenant la plus légère de toutes, et le démenti et les conclusions l’accompagnent partout où elle est
            montrée. Ce que les conclusions laissent ouvert, l’atlas ne le tranche pas non plus.
          </p>
        </>
      ),
    },
    {
      id: "words",
      title: "Ce que les mots veulent dire",
      body: (
        <dl>
          <div>
            <dt>
              Fiche (en anglais <span lang="en">record</span>)
            </dt>
            <dd>
              Un événement ou une relation. Un événement est une chose décrite comme ayant eu lieu, ayant été offerte ou
              ayant été mise par écrit. Une relation unit deux lieux et dit toujours de quel genre elle est; d’une
              personne, on ne dit jamais qu’elle a des liens.
            </dd>
          </div>
          <div>
            <dt>Allégation, acte officiel, contexte</dt>
            <dd>
              Ce qu’est une fiche&nbsp;: l’allégation que quelqu’un a mal agi; l’acte d’un gouvernement, d’un tribunal,
              d’une police, d’une assemblée ou d’une enquête; ou un fait ordinaire et licite que mentionne une source.
              Les trois sont comptés à part et ne sont jamais additionnés.
            </dd>
          </div>
          <div>
            <dt>
              Affirmation (<span lang="en">claim</span>)
            </dt>
            <dd>
              Dans une fiche, chaque assertion a un auteur, une date et un document à l’appui. La fiche porte l’état de
              son affirmation principale, la plus grave de celles qu’elle rapporte au sujet de quelqu’un.
            </dd>
          </div>
          <div>
            <dt>Réponse</dt>
            <dd>
              Ce que quelqu’un a dit, de quelles affirmations et quand. Si aucune n’a été trouvée, la fiche dit jusqu’où
              nous avons cherché.
            </dd>
          </div>
          <div>
            <dt>
              Conclusion (<span lang="en">finding</span>)
            </dt>
            <dd>
              Ce qu’un tribunal, une enquête ou un examen officiels ont conclu, affirmation par affirmation, et ce
              qu’ils n’ont pas tranché. Une poursuite, un règlement, une démission ou une remarque de la police n’en est
              pas une&nbsp;: elle est racontée comme une suite et ne change aucun état.
            </dd>
          </div>
          <div>
            <dt>Rubrique</dt>
            <dd>
              Un titre sous lequel une fiche est classée parce qu’une affirmation citée l’y place. C’est un titre, non
              une conclusion.
            </dd>
          </div>
        </dl>
      ),
    },
    {
      id: "standings",
      title: "Les états",
      body: (
        <>
          <p>
            L’état (<span lang="en">standing</span>) appartient à une affirmation, non à une personne ou à un lieu. Il
            dit jusqu’où l’affirmation a été tranchée, non si elle est vraisemblable.
          </p>
          <StandingTable words={words} />
          <p>
            Les conclusions décident. Quand des organismes officiels divergent, tous sont indiqués et le dernier ne
            l’emporte jamais en silence. Sans conclusion, l’état est l’accusation portée tant qu’elle tient; sinon, ce
            que dit la ligne de l’affirmation elle-même. Un plaidoyer de culpabilité établit ce qui a été admis, non
            chaque passage de l’accusation. Une déclaration compte à partir du dernier jour que peut désigner sa date de
            publication. {words.quote("Nié")} est un mot à côté de l’état, toujours visible, quoi qu’on ait conclu.
          </p>
        </>
      ),
    },
    {
      id: "sentence",
      title: "La phrase qui accompagne chaque affirmation",
      body: (
        <>
          <p>
            Partout où une affirmation est montrée, dans une liste, sur la carte, dans une citation ou dans un aperçu,
            une phrase l’accompagne&nbsp;: comment elle a été faite, par qui et quel mois; ce qu’on y a répondu; ce qui
            a été conclu en dernier. Une seule fonction fait toutes ces phrases. Si plusieurs ont répondu, la réponse
            qui pèse le plus est imprimée, et rien ne pèse plus qu’un démenti.
          </p>
          <p>
            {words.quote(words.language.noFinding)} veut dire que nous n’en avons pas trouvé, non qu’il n’y en a pas, ni
            que l’affirmation est vraie.
          </p>
        </>
      ),
    },
    {
      id: "marks",
      title: "Les marques",
      body: (
        <>
          <MarkList words={words} />
          <p>
            Le remplissage dit l’état, la forme dit quel genre de fiche c’est, une lettre dit la rubrique. La couleur
            est réservée aux allégations et ne fait que répéter la lettre; les actes officiels et le contexte sont gris.
            Le nombre sur une marque compte les fiches de cet atlas, non des incidents, et n’est pas une preuve. Sa
            taille suit la couverture, non le tort.
          </p>
        </>
      ),
    },
  ];
}
