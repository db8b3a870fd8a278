import { LEFT_WORDS } from "../../../lib/atlas/coverage-story.ts";
import { KIND_WORDS, READ_WORDS } from "../../../lib/atlas/passage.ts";
import { BASIS_WORDS, PRECISION_WORDS } from "../../../lib/atlas/placement.ts";
import { ENGLISH } from "../../../lib/atlas/stamp-english.ts";
import { LANGUAGES } from "../../../lib/atlas/story.ts";
import { readDate } from "../../../lib/time/read-date.ts";
import type { PageWords } from "../page-words.ts";

export const ENGLISH_WORDS: PageWords = {
  language: ENGLISH,
  date: (edtf) => readDate(edtf).label,
  percent: (share) => `${Math.round(share * 100)}%`,
  quote: (text) => `“${text}”`,
  label: (text) => `${text}:`,
  kinds: KIND_WORDS,
  left: {
    headline: LEFT_WORDS.headline[1],
    byline: LEFT_WORDS.byline[1],
    caption: LEFT_WORDS.caption[1],
    opinion: LEFT_WORDS.opinion[1],
    background: LEFT_WORDS.background[1],
    boilerplate: LEFT_WORDS.boilerplate[1],
    repetition: LEFT_WORDS.repetition[1],
  },
  read: READ_WORDS,
  precisions: PRECISION_WORDS,
  bases: BASIS_WORDS,
  capacities: {
    "office-holder": "holders of a public office, in records about the office",
    "association-leader": "leaders of an association, in records about that office",
    convicted: "convicted by a court, for what was decided",
  },
  changes: { added: "Added", corrected: "Corrected", "finding-added": "Finding added", retired: "Retired" },
  outcomes: {
    establishes: "decided that it is so",
    finds: "found that it is so",
    contradicts: "concluded that it is not so",
    "does-not-uphold": "did not uphold it",
  },
  languages: { ...LANGUAGES, "zh-Hans": "Chinese" },
  contents: "On this page",
  other: { tag: "fr", words: "Cette page en français" },
  estimated: "estimated",
  documents: "Documents",
  example: {
    said: (by, via, date) => `Said by ${by} through ${via}, published ${date}.`,
    reason: "The reason given for not naming them",
    scope: "As far as this",
    open: "What it leaves open",
  },
  heads: {
    standing: "Standing",
    meaning: "What it means",
    example: "Example of the sentence",
    article: "Article",
    paragraphs: "Paragraphs",
    carrying: "Carry a record",
    leftOut: "Left out",
    all: "All",
    kind: "Kind of paragraph",
    count: "How many",
    before: "Before",
    after: "After",
    reading: "How it was read",
    precision: "How finely",
    basis: "Why it is there",
    whatItIs: "What it is",
    answers: "Answers",
    standings: "Standings",
    key: "Key of the map",
    change: "Change",
  },
  captions: {
    standings: "Standings, what they mean, and an invented example of each",
    paragraphs: "What became of the paragraphs of each article",
    left: "Paragraphs left out, by kind",
    readers: "How far two readers agreed, before and after their lists were brought together",
    read: "How the cited documents were read",
    precisions: "How finely a place is known",
    bases: "Why a record stands where it does",
    articles: "The articles and what each is",
    same: (left, right) => `${left} and ${right}`,
    changes: "Changes by kind",
  },
  before: {
    "both-lists": (both, of) => `${both} of ${of} items of both lists together`,
    distinct: (both, of) => `${both} of ${of} distinct items`,
  },
  after: {
    "both-lists": (both, of) => `${both} of ${of} lines of items`,
    distinct: (both, of) => `${both} of ${of} distinct items`,
  },
};
