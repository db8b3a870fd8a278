import { count } from "../../lib/atlas/ledger.ts";
import { type Sort, stretches } from "../../lib/atlas/order.ts";
import type { PlaceRow, RecordRow } from "../../lib/atlas/row.ts";
import { RowList } from "./row-list.tsx";

/** The list by date or by standing: each row says its place, which no heading does here. */
export function SortedList({
  rows,
  places,
  sort,
}: {
  rows: readonly RecordRow[];
  places: ReadonlyMap<string, PlaceRow>;
  sort: Exclude<Sort, "place">;
}) {
  const placeOf = (row: RecordRow) => (row.type === "event" ? (places.get(row.place ?? "")?.name ?? "no place") : "");
  return stretches(rows, sort).map(({ id, heading, rows: own }) => {
    const events = own.filter(({ type }) => type === "event").length;
    const aside = [
      ...(events > 0 ? [count(events, "event")] : []),
      ...(own.length > events ? [count(own.length - events, "tie")] : []),
    ];
    return (
      <RowList
        key={id}
        id={id}
        heading={heading}
        aside={aside.join(" · ")}
        rows={own}
        total={rows.length}
        placeOf={placeOf}
      />
    );
  });
}
