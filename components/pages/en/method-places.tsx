import { PlaceTables } from "../place-tables.tsx";
import type { Part } from "../room.tsx";
import { ENGLISH_WORDS as words } from "./words.ts";

/** Where records stand on the map and why, and how dates and origins are kept. */
export function placeParts(): Part[] {
  return [
    {
      id: "places",
      title: "Places",
      body: (
        <>
          <p>
            Nothing is drawn finer than its evidence. Each record says how finely its place is known and why it stands
            there.
          </p>
          <PlaceTables words={words} precisely={MEANS_PRECISELY} basis={MEANS_BASIS} />
          <p>
            A record known only to a city or a region shows its area, with its mark on the rim. A city’s area is a
            circle; a province or a state has its outline, from Natural Earth, simplified and rather too wide than too
            narrow: it goes round islands and straits. Records without a point are listed and counted apart. A capital’s
            name used for a government is not a place. A curve between two places is a tie, not a route.
          </p>
          <p>
            That one place is contained in another is a relation for browsing, not a claim of sovereignty: it lets a
            reader find a city’s records under its region. Taiwan and Hong Kong stand on the map as place names without
            a statement about the country they belong to. Borders are those of Natural Earth; lines that it marks as
            disputed are dashed, and the atlas takes no side in them.
          </p>
        </>
      ),
    },
    {
      id: "dates",
      title: "Dates",
      body: (
        <p>
          Dates are kept as exactly as a source gives them and no more (in EDTF, ISO 8601-2): a month stays a month,
          “about” and “uncertain” stay in sight. The day of publication and the day of the thing told are two dates. A
          filter by date keeps what may lie in the range.
        </p>
      ),
    },
    {
      id: "known",
      title: "As known on a day",
      body: (
        <>
          <p>
            The atlas can be read as the public record stood on an earlier day. A statement counts from the last day
            that its date of publication may mean, and a document from the last day of its own. Standings and marks are
            then those of that day, and our own summaries and notes are left out, for they were written with all of
            today in view. A record is not there before its first claim was public, nor before what it is about can have
            happened.
          </p>
          <p>
            History never hides what exculpates. Where a claim was denied, contradicted, not upheld or taken back later,
            or a charge ended, “since then” says so in the same sentence, and a band that cannot be switched off says
            how many standings have changed. Titles, previews and citations always speak of today.
          </p>
        </>
      ),
    },
    {
      id: "origins",
      title: "Origins",
      body: (
        <p>
          Ten articles that repeat one report are one independent origin. The number of independent origins is computed
          for each claim from where its documents say that their information comes from. A rewrite or a copy is marked
          as what it is and adds no origin. A copy of an official text is cited as a copy until the original is found.
        </p>
      ),
    },
  ];
}

const MEANS_PRECISELY = {
  site: "An office that the public may know: a parliament, a court, a consulate.",
  district: "A part of a city.",
  city: "Somewhere within the city.",
  county: "Somewhere within the county.",
  region: "Somewhere within a metropolitan area, a province or a state.",
  country: "No point: the record is listed under the country’s name.",
} as const;

const MEANS_BASIS = {
  stated: "The source says that it happened there.",
  seat: "The source names an office; the mark stands at its seat, and the record says so in a sentence.",
  inferred: "We conclude it; the record says from what.",
  none: "No source says where. The record has no point.",
  withheld: "Known, and kept back to protect somebody. The record has no point.",
} as const;
