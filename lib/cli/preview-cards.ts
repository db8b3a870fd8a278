/** What the previews of pages tell: of records, regions and programs, and of nobody's own page. */
import { lockOf, versionOf } from "../../geodata/gate/lock.ts";
import { publishableDataset } from "../../geodata/load.ts";
import type { RegionKind } from "../../geodata/schema/vocabulary.ts";
import type { Dataset } from "../../geodata/schema.ts";
import { visibleRows } from "../atlas/filter.ts";
import { focusOf } from "../atlas/focus.ts";
import { count, isDrawn, ledgerOf, tallyWords } from "../atlas/ledger.ts";
import { isPlaced } from "../atlas/place-groups.ts";
import { placeRowsOf } from "../atlas/place-rows.ts";
import { recordPath } from "../atlas/record-path.ts";
import type { PlaceRow, RecordRow } from "../atlas/row.ts";
import { regionIndex, toRow } from "../atlas/to-row.ts";
import type { CardInput } from "../export/card.ts";
import { startPositions } from "../style/features.ts";
import { groundCredit } from "../style/ground.ts";
import { DEFAULT_VIEW } from "../view/view.ts";

/** A card, and the path of the page that it stands for. */
export interface PreviewCard {
  readonly path: string;
  readonly card: CardInput;
}

const REGION_WORDS: Readonly<Record<RegionKind, string>> = {
  metro: "Metropolitan area",
  region: "Province, state or other region",
  country: "Country",
};

/** The cards of a dataset's pages. Whoever a claim is about is told by office, also where the page prints a name: a preview travels alone. */
export function previewCards(folder: string): PreviewCard[] {
  const dataset = publishableDataset(folder);
  const { rows, places } = rowsOf(dataset);
  const own = { places, version: versionOf(lockOf(dataset)), credit: groundCredit({ kind: "embedded" }) };
  const label = new Map(dataset.programs.map((program) => [program.id, program.label]));
  const listed = (key: "region" | "program", id: string) => visibleRows(rows, DEFAULT_VIEW, { key, id }, places);
  const records = rows.map((row) => ({
    path: recordPath(row),
    card: {
      ...own,
      over: label.get(row.program) ?? row.program,
      title: row.title,
      stamp: row.stamp,
      rows: [row],
      selected: { type: row.type, id: row.id },
      focus: isOnMap(row) ? focusOf(row, null, rows, places, dataset.regions) : null,
    },
  }));
  const regions = dataset.regions.map(({ id, name, kind }) => ({
    path: `/regions/${id}`,
    card: {
      ...own,
      over: REGION_WORDS[kind],
      title: name,
      ...list(listed("region", id)),
      focus: focusOf(null, { key: "region", id }, rows, places, dataset.regions),
    },
  }));
  const programs = dataset.programs.map(({ id, label: title }) => ({
    path: `/programs/${id}`,
    card: {
      ...own,
      over: "Program heading, not a finding",
      title,
      ...list(listed("program", id)),
      focus: startPositions(listed("program", id), places, true),
    },
  }));
  return [...records, ...regions, ...programs];
}

function rowsOf(dataset: Dataset): { rows: RecordRow[]; places: ReadonlyMap<string, PlaceRow> } {
  const regionsOf = regionIndex(dataset.regions, dataset.places);
  const rows = [...dataset.records.values()].map((record) =>
    toRow(record, { actors: dataset.actors, printNames: false }, dataset.places, regionsOf),
  );
  return { rows, places: new Map(placeRowsOf(rows, dataset).map((place) => [place.id, place])) };
}

function isOnMap(row: RecordRow): boolean {
  return row.type === "event" ? isPlaced(row) : isDrawn(row);
}

/** What a list counts, with its answers; nothing of it is chosen on the map. */
function list(rows: readonly RecordRow[]) {
  const { events, ties } = ledgerOf(rows, { events: 0, ties: 0 });
  const part = (tally: typeof events, noun: string) =>
    tally.shown > 0 ? `${count(tally.shown, noun)}: ${tallyWords(tally)}` : `no ${noun}s`;
  return { rows, selected: null, stamp: `${part(events, "event")}; ${part(ties, "tie")}` };
}
