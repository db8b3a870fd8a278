/**
 * The fixed words of the atlas (DESIGN §1), as plain lists without zod, so that browser code may import them.
 * An id printed here is for ever: it stands in links, files and citations.
 */

export const BEARINGS = ["claim", "official-act", "background"] as const;
export type Bearing = (typeof BEARINGS)[number];

/** What a claim's own line may say. The other standings are computed from charges, withdrawals and findings, never typed. */
export const STATED_STANDINGS = ["documented", "reported", "alleged"] as const;
export type StatedStanding = (typeof STATED_STANDINGS)[number];

/** Every standing a claim can have, in the order in which lists and rings show them. */
export const STANDINGS = [
  "established",
  "found",
  "charged",
  "alleged",
  "reported",
  "documented",
  "contradicted",
  "not-upheld",
  "withdrawn",
] as const;
export type Standing = (typeof STANDINGS)[number];

export const PROGRAM_IDS = [
  "consular-contacts",
  "election-claims",
  "alleged-stations",
  "fox-hunt",
  "association-visits",
  "city-partnerships",
  "talent-plans",
  "official-acts",
  "other-records",
] as const;
export type ProgramId = (typeof PROGRAM_IDS)[number];

/** How finely a place is known, finest first. */
export const PRECISIONS = ["site", "district", "city", "county", "region", "country"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Why a record is drawn where it is. */
export const BASES = ["stated", "seat", "inferred", "none", "withheld"] as const;
export type Basis = (typeof BASES)[number];

/** What a source describes. */
export const DESCRIBED = ["happened", "proposed", "continuing", "ended", "on-paper"] as const;
export type Described = (typeof DESCRIBED)[number];

/** What is known about whether the thing described took place. */
export const OCCURRENCES = ["confirmed", "uncontested", "disputed", "not-known", "did-not-happen"] as const;
export type Occurrence = (typeof OCCURRENCES)[number];

export const STANCES = [
  "denies",
  "disputes-part",
  "confirms",
  "explains",
  "not-aware",
  "no-comment",
  "neither-confirms-nor-denies",
  "no-reply",
  "none-found",
] as const;
export type Stance = (typeof STANCES)[number];

/** Stances that count as a denial wherever the word "denied" is printed. */
export const DENIALS: readonly Stance[] = ["denies", "disputes-part"];
/** Stances that say that there was no answer. */
export const SILENCE: readonly Stance[] = ["none-found", "no-reply"];

export const FINDING_BODIES = ["court", "inquiry", "review"] as const;
export type FindingBody = (typeof FINDING_BODIES)[number];

export const OUTCOMES = ["establishes", "finds", "contradicts", "does-not-uphold"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const TIE_KINDS = [
  "contact",
  "pressure",
  "visit",
  "invitation",
  "training",
  "listing",
  "partnership",
  "posting",
  "statement",
  "travel",
] as const;
export type TieKind = (typeof TIE_KINDS)[number];

export const DIRECTIONS = ["from-to", "mutual", "not-stated"] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const PLACE_KINDS = ["site", "district", "city", "county", "metro", "region", "country"] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const REGION_KINDS = ["metro", "region", "country"] as const;
export type RegionKind = (typeof REGION_KINDS)[number];

export const ACTOR_KINDS = ["person", "body", "publisher"] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Why a person may be named at all (gate rule 3). */
export const CAPACITIES = ["office-holder", "association-leader", "convicted"] as const;
export type Capacity = (typeof CAPACITIES)[number];

export const CITATION_KINDS = [
  "official-document",
  "court-document",
  "original-reporting",
  "rewrite",
  "machine-rewritten-copy",
  "copy",
  "ngo-report",
  "party-statement",
  "state-media",
  "reference",
] as const;
export type CitationKind = (typeof CITATION_KINDS)[number];

/** Why no record rests on a paragraph of an article. */
export const LEFT_OUT = [
  "headline",
  "byline",
  "caption",
  "opinion",
  "background",
  "boilerplate",
  "repetition",
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

export const ACCESS = ["open", "paywalled", "not-opened", "gone"] as const;
export type Access = (typeof ACCESS)[number];

export const READ_IN = ["full", "excerpt", "copy"] as const;
export type ReadIn = (typeof READ_IN)[number];

export const CITATION_STATUSES = ["live", "corrected", "retracted", "settled"] as const;
export type CitationStatus = (typeof CITATION_STATUSES)[number];

export const ORIGIN_KINDS = ["official", "court", "reporting", "document", "unnamed-officials", "statement"] as const;
export type OriginKind = (typeof ORIGIN_KINDS)[number];

export const CHANGE_KINDS = ["added", "corrected", "finding-added", "retired"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const REVIEW_STATUSES = ["current", "under-review"] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

export const COMPARISONS = ["exactly", "at-least", "about", "more-than", "nearly", "up-to"] as const;
export type Comparison = (typeof COMPARISONS)[number];

export const RELATIONS = ["in-response-to", "part-of", "same-case", "about", "possibly-same"] as const;
export type Relation = (typeof RELATIONS)[number];
