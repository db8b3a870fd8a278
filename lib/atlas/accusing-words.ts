/** Rule 6: words that convict or tar when we say them. Each with what to write instead. */
export const ACCUSING_WORDS: readonly { pattern: RegExp; instead: string }[] = [
  { pattern: /\b(?:ran|runs?|running) (?!for\b|out\b|to\b|from\b)/i, instead: "say who says what of whom" },
  { pattern: /\boperat(?:e|es|ed|ing|ives?)\b/i, instead: "say what the source describes (worked, offered, was open)" },
  { pattern: /\b(?:spy|spies|spied|spying)\b/i, instead: "name the charge or the claim" },
  { pattern: /\b(?:illegal|illegally|unlawfully?)\b/i, instead: "name the law or the finding" },
  { pattern: /\bnetworks?\b/i, instead: "group, or what the source describes" },
  { pattern: /\bagents?\b/i, instead: "representative, or the words of the charge in quotation marks" },
  { pattern: /\btarget(?:s|ed|ing)?\b/i, instead: "named, approached or listed" },
  {
    pattern: /\b(?:secret|secretly|clandestine|clandestinely|covert|covertly)\b/i,
    instead: "leave it out, or quote who says so",
  },
  { pattern: /\binfiltrat(?:e|es|ed|ing|ion)\b/i, instead: "say what the source describes" },
  { pattern: /\bfronts?\b/i, instead: "name the body and what it does" },
  { pattern: /\bprox(?:y|ies)\b/i, instead: "name who is meant" },
  { pattern: /\b(?:forced|forcibly|coerc(?:e|ed|es|ing|ion|ive))\b/i, instead: "say pressed, with who says so" },
  { pattern: /\bvictims?\b/i, instead: "the person concerned" },
  { pattern: /\bfugitives?\b/i, instead: "a person wanted by the authorities of …" },
  { pattern: /\bregimes?\b/i, instead: "government" },
  { pattern: /\b(?:linked|links|ties) (?:to|with)\b/i, instead: "state the relation: employed by, member of, met" },
  { pattern: /\bschem(?:e|es|ing)\b/i, instead: "plan, or the words of the charge in quotation marks" },
  { pattern: /\b(?:witting|wittingly|unwittingly)\b/i, instead: "leave it out, or quote who says so" },
  { pattern: /\bpro-(?:beijing|china|ccp)\b/i, instead: "say what the person said or did" },
  { pattern: /\bChinese(?!-language\b| New Year\b)/, instead: "China's, a citizen of China, or the language" },
];

/** A capital's name used for a government is not a place and hides who acted. */
export const CAPITAL_FOR_GOVERNMENT =
  /\b(?:Beijing|Ottawa|Washington|London|Canberra)(?:['’]s (?:government|position|answer|reply|denial|response)|\s+(?:has\s+|had\s+)?(?:said|says|denied|denies|expelled|expels|announced|rejected|rejects|retaliated|responded|called|calls|wants|wanted|accused|accuses|claims|claimed|holds|told|declared|ordered|agreed|asked|left|maintains|maintained))\b/;

/** What stands inside “…” is somebody's words; it is blanked before our own are looked at. */
export function withoutQuotations(text: string): string {
  return text.replaceAll(/[“"][^”"]*[”"]/g, (quotation) => " ".repeat(quotation.length));
}

/** A word that our own voice does not say, where it begins (in UTF-16 units), and what to write instead. */
export interface WordHit {
  readonly kind: "accusing" | "capital";
  readonly word: string;
  readonly at: number;
  readonly instead: string;
}

/**
 * All such words in a text, outside quotation marks, in the order in which they stand. `blank` takes out proper names, which are what
 * they are, and keeps offsets.
 */
export function accusingWordsIn(text: string, blank: (text: string) => string): WordHit[] {
  const ours = withoutQuotations(text);
  const nameless = blank(ours);
  const hits = (kind: WordHit["kind"], where: string, pattern: RegExp, instead: string) =>
    [...where.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))].map(({ 0: word, index }) => ({
      kind,
      word: word.trim(),
      at: index,
      instead,
    }));
  return [
    ...ACCUSING_WORDS.flatMap(({ pattern, instead }) => hits("accusing", nameless, pattern, instead)),
    ...hits("capital", ours, CAPITAL_FOR_GOVERNMENT, "name the government, ministry or body that acted"),
  ].sort((a, b) => a.at - b.at);
}
