import { PlaceTables } from "../place-tables.tsx";
import type { Part } from "../room.tsx";
import { FRENCH_WORDS as words } from "./words.ts";

/** Where records stand and how dates and origins are kept, in French. */
export function placeParts(): Part[] {
  return [
    {
      id: "places",
      title: "Les lieux",
      body: (
        <>
          <p>
            Rien n’est dessiné plus finement que les documents ne le disent. Chaque fiche dit avec quelle précision son
            lieu est connu et pourquoi elle s’y trouve.
          </p>
          <PlaceTables words={words} precisely={MEANS_PRECISELY} basis={MEANS_BASIS} />
          <p>
            Une fiche dont on ne connaît que la ville ou la région montre cette étendue, sa marque posée sur le bord.
            Celle d’une ville est un cercle; une province ou un État a son contour, tiré de Natural Earth, simplifié et
            plutôt trop large que trop étroit&nbsp;: il fait le tour des îles et des détroits. Les fiches sans point
            sont énumérées et comptées à part. Le nom d’une capitale employé pour un gouvernement n’est pas un lieu. Une
            courbe entre deux lieux est une relation, non un trajet.
          </p>
          <p>
            Qu’un lieu soit contenu dans un autre est une relation de navigation, non une affirmation de
            souveraineté&nbsp;: elle permet de trouver les fiches d’une ville sous sa région. Taïwan et Hong Kong
            figurent sur la carte comme noms de lieux, sans rien dire du pays dont ils relèvent. Les frontières sont
            celles de Natural Earth; les lignes qui y sont données pour contestées sont en tirets, et l’atlas ne prend
            pas parti.
          </p>
        </>
      ),
    },
    {
      id: "dates",
      title: "Les dates",
      body: (
        <p>
          Les dates sont gardées telles que la source les donne, sans plus de précision (en EDTF, ISO 8601-2)&nbsp;: un
          mois reste un mois, {words.quote("vers")} et {words.quote("incertain")} restent visibles. Le jour de la
          publication et le jour de la chose racontée sont deux dates. Un filtre par date garde ce qui peut tomber dans
          l’intervalle.
        </p>
      ),
    },
    {
      id: "known",
      title: "L’état des connaissances un jour donné",
      body: (
        <>
          <p>
            L’atlas peut se lire tel que les choses étaient publiques un jour passé. Une déclaration compte à partir du
            dernier jour que peut désigner sa date de publication, un document à partir du dernier jour de la sienne.
            Les états et les marques sont alors ceux de ce jour; nos propres résumés et notes sont laissés de côté, car
            ils ont été écrits en sachant tout ce que l’on sait aujourd’hui. Une fiche n’apparaît ni avant que sa
            première affirmation soit publique, ni avant que ce dont elle parle ait pu arriver.
          </p>
          <p>
            L’histoire ne cache jamais ce qui disculpe. Quand une affirmation a été niée, contredite, non retenue ou
            retirée plus tard, ou qu’une accusation a pris fin, la même phrase le dit, en anglais, après{" "}
            <span lang="en">“since then”</span>, et un bandeau que rien ne masque dit combien d’états ont changé. Les
            titres, les aperçus et les citations parlent toujours d’aujourd’hui.
          </p>
        </>
      ),
    },
    {
      id: "origins",
      title: "Les origines",
      body: (
        <p>
          Dix articles qui répètent un même reportage sont une seule origine indépendante. Le nombre d’origines
          indépendantes est calculé, pour chaque affirmation, d’après ce que ses documents disent de la provenance de
          leurs informations. Une réécriture ou une copie est présentée comme telle et n’ajoute aucune origine. La copie
          d’un texte officiel est citée comme une copie tant que l’original n’a pas été trouvé.
        </p>
      ),
    },
  ];
}

const MEANS_PRECISELY = {
  site: "Un lieu public que chacun peut connaître\u00a0: un parlement, un tribunal, un consulat.",
  district: "Une partie d’une ville.",
  city: "Quelque part dans la ville.",
  county: "Quelque part dans le comté.",
  region: "Quelque part dans une région métropolitaine, une province ou l’équivalent.",
  country: "Aucun point\u00a0: la fiche est rangée sous le nom du pays.",
} as const;

const MEANS_BASIS = {
  stated: "La source dit que c’était là.",
  seat: "La source nomme un organisme; la marque est à son siège, et la fiche le dit dans une phrase.",
  inferred: "Nous le concluons; la fiche dit de quoi.",
  none: "Aucune source ne dit où. La fiche n’a pas de point.",
  withheld: "Connu, et tu pour protéger quelqu’un. La fiche n’a pas de point.",
} as const;
