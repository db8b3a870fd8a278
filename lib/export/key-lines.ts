import { MARK_WORDS } from "../atlas/mark.ts";
import { PROGRAM_LABELS } from "../atlas/program-labels.ts";
import { PROGRAM_LETTERS } from "../atlas/programs.ts";
import type { Mark, RecordRow, TieRow } from "../atlas/row.ts";
import { TIE_STYLE_WORDS, TIE_STYLES, type TieStyle, tieStyle } from "../atlas/tie-style.ts";
import { isGrey } from "../style/image-id.ts";
import type { KeySign } from "./key-signs.ts";
import type { StillMark } from "./still.ts";

/** A line of a still's key: signs, and what they mean. */
export interface KeyLine {
  readonly signs: readonly KeySign[];
  readonly words: string;
}

/** What of a still's map the key explains. */
export interface Drawn {
  readonly rows: readonly RecordRow[];
  readonly marks: readonly Pick<StillMark, "kind" | "records">[];
  /** Which areas are drawn, within which something is known to lie. */
  readonly areas: { readonly city: boolean; readonly region: boolean };
}

/** Marks in the key's order; the two that one line explains stand together. */
const LINES: readonly (readonly Mark[])[] = [
  ["decided", "found"],
  ["open"],
  ["reported"],
  ["struck"],
  ["act"],
  ["background"],
];

/** The key's lines in groups: standings, ties, areas, programs. What the map does not draw has no line. */
export function keyLines({ rows, marks, areas }: Drawn): KeyLine[][] {
  const shown = new Set(marks.flatMap(({ records }) => records));
  const drawn = rows.filter(({ id }) => shown.has(id));
  return [standings(drawn), ties(drawn, marks), within(areas), programs(drawn)].filter((group) => group.length > 0);
}

/** Of which mark a tie's texture says the same. */
const MARK_OF: Partial<Record<TieStyle, Mark>> = {
  decided: "decided",
  open: "open",
  reported: "reported",
  struck: "struck",
};

/** The same groups with one line for a standing, be it a mark's or a tie's: where there is little room. */
export function joinedLines(groups: readonly (readonly KeyLine[])[]): KeyLine[][] {
  const lines = groups.flat();
  const wordsOf = ({ signs: [sign] }: KeyLine) => sign?.kind === "tie" && MARK_OF[sign.style];
  const joins = lines.flatMap((tie) => {
    const mark = wordsOf(tie);
    const into = mark && lines.find(({ words }) => words === MARK_WORDS[mark]);
    return into ? [{ tie, into }] : [];
  });
  return groups
    .map((group) =>
      group
        .filter((line) => !joins.some(({ tie }) => tie === line))
        .map((line) => ({
          ...line,
          signs: [...line.signs, ...joins.flatMap(({ tie, into }) => (into === line ? tie.signs : []))],
        })),
    )
    .filter((group) => group.length > 0);
}

function standings(drawn: readonly RecordRow[]): KeyLine[] {
  return LINES.flatMap((marks) => {
    const found = marks.filter((mark) => drawn.some((row) => row.mark === mark));
    const [first] = found;
    return first ? [{ signs: found.map((mark) => ({ kind: "mark", mark })), words: MARK_WORDS[first] }] : [];
  });
}

function ties(drawn: readonly RecordRow[], marks: Drawn["marks"]): KeyLine[] {
  const rows = drawn.filter((row): row is TieRow => row.type === "tie");
  const lines = TIE_STYLES.filter((style) => rows.some((row) => tieStyle(row) === style)).map(
    (style): KeyLine => ({ signs: [{ kind: "tie", style }], words: TIE_STYLE_WORDS[style] }),
  );
  if (marks.some(({ kind, records }) => kind === "place" && records.length === 0))
    lines.push({ signs: [{ kind: "tieOnly" }], words: "Place with ties only" });
  if (rows.some(({ mark }) => isGrey(mark)))
    lines.push({ signs: [{ kind: "badge" }], words: "Square badge: not a claim" });
  return lines;
}

function within({ city, region }: Drawn["areas"]): KeyLine[] {
  const signs = [...(city ? [{ kind: "city" as const }] : []), ...(region ? [{ kind: "region" as const }] : [])];
  const words = city && region ? "City, region: somewhere within" : `${city ? "City" : "Region"}: somewhere within`;
  return signs.length > 0 ? [{ signs, words }] : [];
}

/** Its heading goes on with whose; no other is shortened. */
const OFFICIAL_ACTS = "Official acts";

function programs(drawn: readonly RecordRow[]): KeyLine[] {
  return (Object.keys(PROGRAM_LABELS) as (keyof typeof PROGRAM_LABELS)[]).flatMap((id): KeyLine[] => {
    const letter = PROGRAM_LETTERS[id];
    const rows = drawn.filter(({ program }) => program === id);
    if (letter === null || rows.length === 0) return [];
    const grey = rows.every(({ mark }) => isGrey(mark));
    const words = id === "official-acts" ? OFFICIAL_ACTS : PROGRAM_LABELS[id];
    return [{ signs: [{ kind: "letter", letter, grey }], words }];
  });
}
