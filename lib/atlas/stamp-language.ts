import type { Bearing, Stance } from "../../geodata/schema/vocabulary.ts";
import type { DateSpan } from "../time/span.ts";
import type { ComputedStanding, Mark } from "./row.ts";

/** How a claim was made, before anybody judged it. */
export type How = "charged" | "claimed" | "alleged" | "reported" | "stated";

/** A standing that findings give. */
export type FoundStanding = "established" | "found" | "contradicted" | "not-upheld" | "bodies-differ";

/**
 * The words of the standings and the grammar of the stamp in one language. No standing may sound more or less certain than
 * the English one, and a denial is never left out.
 */
export interface StampLanguage {
  /** For `lang` attributes (BCP 47). */
  readonly tag: string;
  /** Its name in itself. */
  readonly name: string;
  readonly standings: Readonly<Record<ComputedStanding, string>>;
  readonly definitions: Readonly<Record<ComputedStanding, string>>;
  readonly bearings: Readonly<Record<Bearing, string>>;
  readonly marks: Readonly<Record<Mark, string>>;
  /** How a sentence opens that is not of a claim, or is of a tie that could be taken for a verdict. */
  readonly openings: Readonly<Record<"official-act" | "background" | "listing" | "partnership" | "posting", string>>;
  /** Actors that have a name of their own in this language, by id; of a person it is the office. The rest keep the English one. */
  readonly actors: Readonly<Record<string, string>>;
  /** Unnamed people, by the English words for them. */
  readonly groups: Readonly<Record<string, string>>;
  /** People whom the publisher does not name; how many, where it says so. */
  readonly unnamed: (who: string, count: number | undefined) => string;
  /** A speaker, and through whom the words reached us. */
  readonly through: (speaker: string, via: string) => string;
  readonly said: (how: How, by: string, when: string) => string;
  readonly onRecord: (when: string) => string;
  /** What an official act says of others, and how it says it. */
  readonly ofOthers: (how: How) => string;
  /** `by` is null where whoever the claim is about answers. */
  readonly answer: (stance: Stance, by: string | null) => string;
  readonly noAnswerThen: string;
  /** `months` says when; `many` whether more than one finding says so. */
  readonly found: (standing: FoundStanding, many: boolean, months: string) => string;
  readonly withdrawn: string;
  readonly noFinding: string;
  /** The same of an earlier day. */
  readonly noFindingThen: string;
  /** Nothing was found on this claim, but something on another of the record. */
  readonly elsewhere: (found: string) => string;
  readonly month: (span: DateSpan) => string;
  readonly list: (items: readonly string[]) => string;
}
