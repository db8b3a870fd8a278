import type { Rule } from "./loaded.ts";

const MONTH = "January|February|March|April|May|June|July|August|September|October|November|December";
/** A house number, but no year before another word and no day of the month. */
const NUMBER = `(?<![\\p{L}\\p{N}.,])\\d{1,5}[A-Za-z]?(?:\\s?[-–]\\s?\\d{1,5})?,?\\s+(?!(?:${MONTH})\\b)`;
const YEAR = "(?!(?:1[89]|20)\\d\\d\\s)";
const NAME = "(?:(?:\\p{Lu}[\\p{L}.'’-]*|\\d+(?:st|nd|rd|th))\\s+)";
/** Words that are hardly ever anything but a street's. */
const STREET =
  "Street|Avenue|Boulevard|Road|Drive|Lane|Crescent|Highway|Parkway|Terrace|Hutong|Sideroad|Concession|Mews|" +
  "Ave|Rd|Blvd|Cres|Hwy|Pkwy|Dr|Ln|St(?!\\.?\\s+\\p{Lu})";
/** Words that are a street's after a number and a name, and something else after a year: “2024 Federal Court”. */
const ALSO_STREET = "Court|Place|Way|Square|Circle|Gate|Trail|Row|Close|Line|Plaza|Jie|Lu|Ct|Pl|Sq";
const FRENCH = "(?:rue|avenue|av\\.|boulevard|boul\\.|chemin|ch\\.|place|rang|montée)";

/** What a street address or a part of one looks like, in Canada, the United States and China. Street names are never listed. */
const ADDRESSES: readonly RegExp[] = [
  new RegExp(`${NUMBER}${NAME}{1,4}(?:${STREET})(?![\\p{L}\\p{N}])`, "u"),
  new RegExp(`${YEAR}${NUMBER}${NAME}{1,4}(?:${ALSO_STREET})(?![\\p{L}\\p{N}])`, "u"),
  new RegExp(`${YEAR}${NUMBER}(?:[\\p{L}\\d.'’-]+\\s+){1,3}(?:street|avenue|boulevard)(?!\\p{L})`, "u"),
  new RegExp(`${NUMBER}(?:(?:East|West|North|South|[EWNS])\\.?\\s+)?Broadway(?!\\p{L})`, "u"),
  new RegExp(`${NUMBER}${FRENCH}\\s+(?:(?:de|du|des|la|le|les)\\s+|[dl]['’])*\\p{Lu}`, "iu"),
  // A name, the street's word, then the number, as addresses in China are often written.
  /\p{Lu}\p{L}+\s+(?:Street|Road|Avenue|Lu|Jie|Dajie),?\s+(?:No\.?\s?)?\d+/u,
  /(?<!\p{L})(?:Unit|Suite|Apt|Apartment|Room|Rm|Ste)\.?\s+(?:#\s?)?\d+[A-Za-z]?(?![\p{L}\p{N}])/iu,
  /(?<![\p{L}\p{N}])\d+(?:st|nd|rd|th)\s+[Ff]loor(?!\p{L})/u,
  /(?<!\p{L})P\.?\s?O\.?\s+Box\s+\d+/iu,
  // Postal code of Canada; zip code of the United States after a state.
  /(?<![\p{L}\p{N}])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]\s?-?\d[ABCEGHJ-NPRSTV-Z]\d(?![\p{L}\p{N}])/u,
  /(?<!\p{L})(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),?\s+\d{5}(?!\d)/u,
  /,\s+\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?,?\s+\d{5}(?:-\d{4})?(?![\p{L}\p{N},.]\d|\d|\s+\p{Ll})/u,
  // The Belt and Road, and Reuters, are written with the same characters.
  /\p{Script=Han}(?<!一带一)(?:路(?!透)|街|大道|胡同|巷|弄)/u,
  /[\d一二三四五六七八九十百零〇]+\s?[号號](?!\p{Script=Han})|[\d一二三四五六七八九十百]+\s?(?:弄|室|号楼|號樓|单元)/u,
];

/** The first thing in a text that looks like a street address, or undefined. */
export function addressIn(text: string): string | undefined {
  for (const pattern of ADDRESSES) {
    const hit = pattern.exec(text)?.[0];
    if (hit) return hit.trim();
  }
  return undefined;
}

/** Keys whose values are addresses on the web or names of files. */
const NOT_READ = new Set(["url", "archivedUrl", "web", "article"]);

/** No file of the dataset says where a house stands, in whatever key: what is not written cannot be published. */
export const addresses: Rule = ({ sources }) =>
  [...sources.values()].flatMap((source) =>
    stringsOf(source.value).flatMap(({ path, text }) => {
      const hit = addressIn(text);
      return hit
        ? [source.problem(path, `holds what looks like a street address (“${hit}”)`, "name the metropolitan area")]
        : [];
    }),
  );

function stringsOf(
  value: unknown,
  path: readonly PropertyKey[] = [],
): { path: readonly PropertyKey[]; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, item]) =>
    NOT_READ.has(key) ? [] : stringsOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
