import type { MethodFacts } from "../../../lib/atlas/method-facts.ts";
import { CHINESE } from "../../../lib/atlas/stamp-chinese.ts";
import { ENGLISH } from "../../../lib/atlas/stamp-english.ts";
import { LeftTable, ParagraphTable, ReadersTable, ReadTable } from "../article-tables.tsx";
import type { Part } from "../room.tsx";
import { SameWords } from "../standing-tables.tsx";
import { FrenchSources } from "./sources.tsx";
import { FRENCH_WORDS as words } from "./words.ts";

/** What the records rest on, how they are made, what is left out and the limits, in French. */
export function makingParts(facts: MethodFacts): Part[] {
  const { articles, records } = facts;
  const { searched } = records;
  const languages = searched.languages.map((tag) => words.languages[tag] ?? tag).join(" et en ");
  return [
    {
      id: "sources",
      title: "Les articles et ceux qui les publient",
      body: (
        <>
          <FrenchSources facts={facts} />
          <h3 id="sources-later">Ce qui a suivi les articles</h3>
          <p>
            Les réponses, les conclusions et les événements ultérieurs viennent d’autres documents. En tout, les fiches
            en citent {records.documents}. La plupart n’ont pu être lus qu’en partie&nbsp;: ce qui en est dit ne va pas
            au-delà de ce qui a été lu.
          </p>
          <ReadTable records={records} words={words} />
        </>
      ),
    },
    {
      id: "making",
      title: "Comment naît une fiche",
      body: (
        <>
          <h3 id="making-included">Ce qui entre dans l’atlas</h3>
          <p>
            Une fiche est faite quand l’un des articles rapporte qu’une chose a eu lieu, a été offerte ou a été mise par
            écrit, ou que deux lieux ont une relation ordinaire; et quand un document ultérieur y répond, la tranche ou
            la corrige. Des choses licites y entrent parce qu’une source les mentionne, et elles n’accusent personne.
            L’atlas compte {records.events} événements et {records.ties} relations. Il ne traite de l’activité d’aucun
            autre pays&nbsp;: c’est là que les articles s’arrêtent, ce n’est pas un jugement.
          </p>
          <p>
            Les faits et les chiffres viennent des sources; les phrases sont les nôtres. Avant toute publication, une
            série de contrôles refuse les mots qui condamnent, une affirmation sans auteur, sans date ou sans document à
            l’appui, une accusation sans réponse ou sans recherche datée d’une réponse, un nombre qui n’est pas dans les
            documents, un nom que les règles ci-dessous ne permettent pas, et un lieu plus fin que ce que disent les
            documents.
          </p>
          <h3 id="making-readers">Deux lecteurs pour chaque article</h3>
          <p>
            Le contenu de chaque article a été dressé en liste par deux lecteurs, qui n’ont vu ni les données ni la
            liste l’un de l’autre. Les deux listes ont ensuite été mises en commun et confrontées aux fiches.
          </p>
          <ReadersTable articles={articles} words={words} />
          <p>
            Ce que cela veut dire&nbsp;: au départ, les listes différaient surtout par la finesse du découpage. Ce qui
            était un seul élément pour l’un en faisait deux ou trois pour l’autre, et compte comme une différence tant
            que les listes restent telles quelles. Une fois réunis les éléments que l’un avait divisés ou joints, et une
            fois compté ce que l’un n’avait noté qu’en marge d’une ligne, presque tout figurait dans les deux listes. Ce
            qu’un seul lecteur avait relevé a été vérifié dans l’article&nbsp;: c’est dans une fiche, ou laissé de côté
            pour une raison.
          </p>
          <p>
            Les premiers nombres ne se comparent pas d’un article à l’autre&nbsp;: certains comptent les éléments des
            deux listes ensemble, d’autres des éléments distincts, comme le dit le tableau. Et l’accord dit seulement
            que deux lecteurs ont trouvé les mêmes choses dans un texte. Il ne dit pas que le texte a raison.
          </p>
          <h3 id="making-who">Qui a lu et écrit</h3>
          <p>
            Les lecteurs et les rédacteurs de cette version sont des programmes informatiques (des modèles de langage);
            ce que l’un a écrit, un autre l’a lu. Ce n’est pas le personnel d’une salle de rédaction. Les fiches, les
            traductions et cette page ont été préparées avec eux. Deux lecteurs de ce genre peuvent faire la même
            erreur. Aucun avocat humain n’a approuvé les textes.
          </p>
        </>
      ),
    },
    {
      id: "left-out",
      title: "Ce qui est laissé de côté, et pourquoi",
      body: (
        <>
          <h3 id="left-out-people">Les personnes</h3>
          <p>L’atlas nomme {records.named} personnes, chacune pour une raison qu’il indique&nbsp;:</p>
          <ul>
            {(["office-holder", "association-leader", "convicted"] as const).map((capacity) => (
              <li key={capacity}>
                {words.label(words.capacities[capacity])} {records.capacities[capacity]}
              </li>
            ))}
          </ul>
          <p>
            Le titulaire d’une charge n’est nommé que s’il a répondu en public ou si un document officiel donne son nom.
            Tous les autres paraissent par leur rôle&nbsp;: proches et adjoints, particuliers, personnes accusées et non
            condamnées, personnes inscrites sur une liste, personnes qui auraient subi des pressions, et celles dont un
            tribunal ou un article tait le nom. Le lieu de naissance de quelqu’un, ou la date depuis laquelle il vit
            dans un pays, est laissé de côté.
          </p>
          <p>
            Un éditeur peut faire imprimer la charge à la place de chaque nom tant que personne ne l’a approuvé. Des{" "}
            {records.naming} fiches qui impriment un nom, {records.cleared} ont été approuvées jusqu’ici.
          </p>
          <h3 id="left-out-lists">Les personnes inscrites sur une liste</h3>
          <p>
            Une liste que quelqu’un d’autre a écrite ne dit rien de ceux qui y figurent. Les personnes sans charge
            publique y paraissent par leur nombre et leur domaine, jamais par leur nom ou leur poste.
          </p>
          <h3 id="left-out-charged">Les personnes accusées et non condamnées</h3>
          <p>
            Porter une accusation, c’est accuser. Une personne accusée n’est nommée que pour ce qu’un tribunal a tranché
            ou ce qu’elle a admis dans un plaidoyer; tous les autres dans l’affaire paraissent par leur rôle.
          </p>
          <h3 id="left-out-addresses">Les adresses</h3>
          <p>
            Il n’y a aucune adresse de rue dans l’atlas. Les postes de police allégués figurent dans le Grand Toronto,
            sans aucun emplacement, parce que les gens qui vivent ou travaillent à des adresses qui ont été publiées
            n’ont peut-être rien à voir avec l’allégation.
          </p>
          <h3 id="left-out-paragraphs">Les paragraphes</h3>
          <p>
            Il est rendu compte de chaque paragraphe de chaque article&nbsp;: une fiche s’y appuie, ou il est laissé de
            côté pour une raison. La page d’un article énumère les fiches et les paragraphes sur lesquels elles
            s’appuient.
          </p>
          <ParagraphTable articles={articles} words={words} />
          <LeftTable articles={articles} words={words} />
        </>
      ),
    },
    {
      id: "limits",
      title: "Les limites",
      body: (
        <ul>
          <li>
            L’atlas part de {articles.length} articles, non de tout ce qui a été publié. Ce qu’il laisse de côté n’est
            ni innocenté ni confirmé par là.
          </li>
          <li>
            Les réponses et les conclusions ont été cherchées en dernier lieu le {words.date(searched.on)}, dans des
            pages en {languages}. La page la plus récente date de {words.date(searched.newestSeen)}&nbsp;:{" "}
            {words.quote("aucune trouvée")} veut dire aucune vue jusque-là, non que rien n’existe.
          </li>
          <li>
            {records.read.full} documents sur {records.documents} ont été lus en entier; les autres, dans un extrait ou
            dans une copie, comme chaque source le dit.
          </li>
          <li>Les nombres comptent des fiches, non des incidents, et ne sont pas une preuve.</li>
          <li>
            Pour cette version, les personnes en cause n’ont pas été interrogées, à moins qu’une fiche ne le dise.
          </li>
          <li>Elle a été préparée avec des modèles de langage, et aucun avocat humain ne l’a approuvée.</li>
        </ul>
      ),
    },
    {
      id: "languages",
      title: "Les mêmes mots en anglais et en chinois",
      body: (
        <>
          <p>
            Pour qui traduit à partir de l’atlas&nbsp;: les états, les phrases et la légende en anglais et en chinois
            (caractères simplifiés). Aucun état ne doit paraître plus ou moins certain qu’en anglais, et un démenti
            reste visible. Les phrases sont celles de fiches inventées.
          </p>
          <SameWords left={words.language} right={ENGLISH} words={words} />
          <SameWords left={words.language} right={CHINESE} words={words} />
        </>
      ),
    },
  ];
}
