import type { Stance } from "../../geodata/schema/vocabulary.ts";
import { type MonthWords, writeMonths } from "../time/months.ts";
import type { FoundStanding, How, StampLanguage } from "./stamp-language.ts";

/** French as it is written in Canada; a colon has a no-break space before it. Words agree with “ce qui est dit”. */
export const FRENCH: StampLanguage = {
  tag: "fr",
  name: "français",
  standings: {
    established: "Tranché par un tribunal",
    found: "Conclusion d’une enquête ou d’un examen officiels",
    charged: "Accusation portée, non tranchée par un tribunal",
    alleged: "Allégué, non établi",
    reported: "Rapporté, non vérifié par nous",
    documented: "Consigné au dossier public",
    contradicted: "Contredit par un organisme officiel",
    "not-upheld": "Non retenu par un organisme officiel",
    withdrawn: "Retiré",
    "bodies-differ": "Des organismes officiels divergent",
  },
  definitions: {
    established:
      "Tranché par un tribunal, ou admis dans un plaidoyer de culpabilité, pour ce qui a été tranché ou admis et rien de plus.",
    found: "Une enquête ou un examen officiels ont conclu en ce sens; ce n’est pas la décision d’un tribunal.",
    charged: "Accusation portée officiellement par un procureur; aucun tribunal ne l’a tranchée.",
    alleged: "Quelqu’un le dit; il n’y a pas de preuve que le public puisse vérifier.",
    reported:
      "Publié d’après une personne nommée ou un document que le média a vu; aucune contestation n’est consignée; non vérifié par nous.",
    documented:
      "Consigné au dossier public, ou confirmé par la partie dont il s’agit. Ne dit rien du caractère répréhensible ou non de la chose.",
    contradicted: "Un organisme officiel qui a examiné cette affirmation a conclu qu’il n’en est pas ainsi.",
    "not-upheld": "Un examen officiel a pris fin sans conclure que cela s’est produit.",
    withdrawn: "Son auteur l’a retiré.",
    "bodies-differ": "Des organismes officiels sont arrivés à des conclusions différentes; toutes sont indiquées.",
  },
  bearings: { claim: "Allégations", "official-act": "Actes officiels", background: "Contexte" },
  marks: {
    decided: "Tranché par un tribunal, ou conclu par une enquête",
    found: "Tranché par un tribunal, ou conclu par une enquête",
    open: "Accusation portée ou allégation, non établie",
    reported: "Rapporté, non vérifié par nous",
    struck: "Contredit ou non retenu par un organisme officiel",
    act: "Acte officiel",
    background: "Contexte, pas une allégation",
  },
  openings: {
    "official-act": "Acte officiel",
    background: "Contexte, pas une allégation",
    listing: "Noms sur une liste, pas une accusation",
    partnership: "Partenariat, pas une allégation",
    posting: "Poste accrédité, pas une allégation",
  },
  actors: {
    paper: "un journal",
    mayor: "le cabinet d’un maire",
    prosecutor: "un procureur",
    csis: "le Service canadien du renseignement de sécurité",
    "china-consulate-toronto": "le consulat général de Chine à Toronto",
    "china-mfa": "le ministère des Affaires étrangères de Chine",
    "han-dong": "le député de Don Valley-Nord à l’époque",
    "interference-commission": "la Commission sur l’ingérence étrangère",
    "special-rapporteur": "le Rapporteur spécial indépendant",
  },
  groups: { officials: "responsables", "national-security officials": "responsables de la sécurité nationale" },
  unnamed,
  through: (speaker, via) => `${speaker} via ${via}`,
  said: (how, by, when) => `${VERBS[how]} par ${by}, ${when}`,
  onRecord: (when) => `consigné au dossier public, ${when}`,
  ofOthers: (how) => `ce qui y est dit d’autrui\u00a0: ${VERBS[how]}`,
  answer,
  noAnswerThen: "aucune réponse publiée jusque-là",
  found,
  withdrawn: "retiré depuis",
  noFinding: "aucune conclusion officielle trouvée",
  noFindingThen: "aucune conclusion officielle publiée jusque-là",
  elsewhere: (words) => `aucune conclusion officielle sur ce point; sur une autre affirmation\u00a0: ${words}`,
  month: (span) => writeMonths(span, MONTHS),
  list: (items) => (items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} et ${items.at(-1)}`),
};

const VERBS: Readonly<Record<How, string>> = {
  charged: "accusation portée",
  claimed: "avancé",
  alleged: "allégué",
  reported: "rapporté",
  stated: "déclaré",
};

const COUNTS = ["", "", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"];

/** One alone needs a gender, which the English words do not give: the number stands for the article. */
function unnamed(who: string, count: number | undefined): string {
  if (count === undefined) return `des ${who} anonymes`;
  return count < 2 ? `1 ${who} anonyme` : `${COUNTS[count] ?? count} ${who} anonymes`;
}

/** Each form takes a name after “par” or before a colon, so that no article has to be contracted with a preposition. */
function answer(stance: Stance, by: string | null): string {
  switch (stance) {
    case "denies":
      return by ? `nié par ${by}` : "nié";
    case "disputes-part":
      return by ? `contesté par ${by}` : "contesté";
    case "neither-confirms-nor-denies":
      return `ni confirmé ni nié par ${by}`;
    case "not-aware":
      return `${by}\u00a0: dit ne pas être au courant`;
    case "explains":
      return `réponse donnée par ${by}`;
    case "no-comment":
      return `${by}\u00a0: aucun commentaire`;
    case "confirms":
      return `confirmé par ${by}`;
    case "no-reply":
      return `${by}\u00a0: aucune réponse reçue`;
    case "none-found":
      return "aucune réponse trouvée";
  }
}

function found(standing: FoundStanding, many: boolean, months: string): string {
  switch (standing) {
    case "contradicted":
      return `contredit par ${many ? "des conclusions officielles" : "une conclusion officielle"}, ${months}`;
    case "not-upheld":
      return `non retenu par ${many ? "des examens officiels" : "un examen officiel"}, ${months}`;
    case "established":
      return `tranché par un tribunal, ${months}`;
    case "found":
      return `${many ? "conclusions officielles" : "conclusion officielle"} en ce sens, ${months}`;
    case "bodies-differ":
      return `des organismes officiels divergent, ${months}`;
  }
}

const MONTH_NAMES = [
  "janv.",
  "févr.",
  "mars",
  "avril",
  "mai",
  "juin",
  "juill.",
  "août",
  "sept.",
  "oct.",
  "nov.",
  "déc.",
];

const name = (month: number) => MONTH_NAMES[month - 1] ?? "";

const MONTHS: MonthWords = {
  month: ({ year, month }) => `${name(month)} ${year}`,
  pair: (first, last) =>
    `${name(first.month)}${first.year === last.year ? "" : ` ${first.year}`}–${name(last.month)} ${last.year}`,
  years: (first, last) => (first === last ? `${first}` : `${first}-${last}`),
  since: (year) => `depuis ${year}`,
  until: (year) => `jusqu’en ${year}`,
  about: (words) => `vers ${words}`,
};
