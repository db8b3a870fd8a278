import { count, ledgerOf, type Tally, unplacedSentence } from "./ledger.ts";
import type { RecordRow } from "./row.ts";

/** What a map shows where it rests: ids of places under its marks, and of ties that its badges stand for. */
export interface InView {
  readonly places: ReadonlySet<string>;
  readonly ties: ReadonlySet<string>;
}

/**
 * The view in a sentence for those who do not see the map: "In Greater Toronto: 9 claims, 8 of them denied and 1 with no answer found, 1 of
 * the 9 contradicted or not upheld; 6 official acts; 4 background; 6 ties." `where` opens it while all that the list holds is in view.
 */
export function viewSummary(rows: readonly RecordRow[], inView: InView, where: string): string {
  const onMap = rows.filter((row) => isInView(row, inView));
  const { unplaced } = ledgerOf(rows, { events: 0, ties: 0 });
  const outside = rows.filter((row) => row.type === "event" && !onMap.includes(row)).length - unplaced.total;
  const whole = outside <= 0;
  const { events, ties } = ledgerOf(whole ? rows : onMap, { events: 0, ties: 0 });
  const parts = [
    events.shown === 0 ? "no events" : "",
    events.claims > 0 ? claimsSpoken(events) : "",
    events.acts > 0 ? count(events.acts, "official act") : "",
    events.background > 0 ? `${events.background} background` : "",
    ties.shown > 0 ? count(ties.shown, "tie") : "no ties",
    whole ? unplacedSentence(unplaced) : `${count(outside, "more event")} outside it`,
  ];
  return `${whole ? where : "In this view"}: ${parts.filter(Boolean).join("; ")}.`;
}

function isInView(row: RecordRow, { places, ties }: InView): boolean {
  if (row.type === "event") return row.place !== null && row.precision !== "country" && places.has(row.place);
  return ties.has(row.id) || [row.from, row.to].some((end) => end?.place && places.has(end.place));
}

/** Claims are never counted without their answers, which sum to them, and what was found. */
function claimsSpoken({ claims, denied, answered, contradicted, since }: Tally): string {
  const silent = claims - denied - answered;
  const one = claims === 1;
  const answers = [
    denied > 0 ? `${one ? "" : `${denied} of them `}denied` : "",
    answered > 0 ? `${one ? "" : `${answered} `}answered in another way` : "",
    silent > 0 ? `${one ? "" : `${silent} `}with no answer found` : "",
  ].filter(Boolean);
  const last = answers.pop();
  const found = contradicted > 0 ? `, ${one ? "" : `${contradicted} of the ${claims} `}contradicted or not upheld` : "";
  return `${count(claims, "claim")}, ${answers.length > 0 ? `${answers.join(", ")} and ${last}` : last}${found}${since && `, ${since}`}`;
}
