import type {
  Basis,
  Capacity,
  ChangeKind,
  CitationKind,
  LeftOut,
  Outcome,
  Precision,
  ReadIn,
} from "../../geodata/schema/vocabulary.ts";
import type { StampLanguage } from "../../lib/atlas/stamp-language.ts";

/** What the parts that both languages of a page share have to say in each. */
export interface PageWords {
  readonly language: StampLanguage;
  /** An EDTF date in words. */
  readonly date: (edtf: string) => string;
  /** A share of 0 to 1 in percent. */
  readonly percent: (share: number) => string;
  readonly quote: (text: string) => string;
  /** A label before what it names. */
  readonly label: (text: string) => string;
  readonly kinds: Readonly<Record<CitationKind, string>>;
  readonly left: Readonly<Record<LeftOut, string>>;
  readonly read: Readonly<Record<ReadIn, string>>;
  readonly precisions: Readonly<Record<Precision, string>>;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly capacities: Readonly<Record<Capacity, string>>;
  readonly changes: Readonly<Record<ChangeKind, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** Names of languages, by tag, in this one. */
  readonly languages: Readonly<Record<string, string>>;
  readonly contents: string;
  /** The way to the page in the other language, in that language. */
  readonly other: { readonly tag: string; readonly words: string };
  readonly estimated: string;
  readonly documents: string;
  readonly example: {
    readonly said: (by: string, via: string, date: string) => string;
    readonly reason: string;
    readonly scope: string;
    readonly open: string;
  };
  readonly heads: {
    readonly standing: string;
    readonly meaning: string;
    readonly example: string;
    readonly article: string;
    readonly paragraphs: string;
    readonly carrying: string;
    readonly leftOut: string;
    readonly all: string;
    readonly kind: string;
    readonly count: string;
    readonly before: string;
    readonly after: string;
    readonly reading: string;
    readonly precision: string;
    readonly basis: string;
    readonly whatItIs: string;
    readonly answers: string;
    readonly standings: string;
    readonly key: string;
    readonly change: string;
  };
  readonly captions: {
    readonly standings: string;
    readonly paragraphs: string;
    readonly left: string;
    readonly readers: string;
    readonly read: string;
    readonly precisions: string;
    readonly bases: string;
    readonly articles: string;
    readonly same: (left: string, right: string) => string;
    readonly changes: string;
  };
  /** Of what the readers' lists were counted as they stood, and after they had been brought together. */
  readonly before: Readonly<Record<"both-lists" | "distinct", (both: number, of: number) => string>>;
  readonly after: Readonly<Record<"both-lists" | "distinct", (both: number, of: number) => string>>;
}
