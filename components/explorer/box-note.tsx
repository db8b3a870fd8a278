import { type FilterScope, type RecordFilter, visibleRows } from "../../lib/atlas/filter.ts";
import { boxCount, boxWords } from "../../lib/atlas/in-box.ts";
import type { PlaceRow, RecordRow } from "../../lib/atlas/row.ts";
import type { Box } from "../../lib/geo/box.ts";
import styles from "./results.module.css";

/** Says of a box on the map how surely the listed records lie in it, and how many it leaves out for want of a place. */
export function BoxNote({
  rows,
  filter,
  box,
  scope,
  places,
}: {
  rows: readonly RecordRow[];
  filter: RecordFilter;
  box: Box;
  scope: FilterScope | null;
  places: ReadonlyMap<string, PlaceRow>;
}) {
  const wider = visibleRows(rows, { ...filter, box: null }, scope, places);
  return (
    <p className={styles.notices}>
      In the box on the map, by places and the ends of ties: {boxWords(boxCount(wider, box, places))}.
    </p>
  );
}
