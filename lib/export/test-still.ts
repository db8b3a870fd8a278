import { ledgerOf } from "../atlas/ledger.ts";
import type { PlaceRow, RecordRow } from "../atlas/row.ts";
import type { Item, Rect, TextItem } from "./display-list.ts";
import type { StillInput } from "./still.ts";
import { measure } from "./text.ts";

/** An input of a still for tests: what a view of these records at this camera gives, all of it included. */
export function stillInput(
  rows: readonly RecordRow[],
  places: ReadonlyMap<string, PlaceRow>,
  more: Partial<StillInput> = {},
): StillInput {
  return {
    rows,
    places,
    ledger: ledgerOf(rows, { events: rows.length, ties: rows.length }),
    selected: null,
    camera: { zoom: 1, lat: 40, lng: -160 },
    globe: false,
    shape: "16:9",
    theme: "light",
    title: "Greater Toronto: what is claimed, and what was found",
    subtitle: "9 events, 2018 to 2023",
    included: { key: true, scale: true, locator: true, names: true },
    notes: [],
    warnings: [],
    address: "tielines.example/regions/greater-toronto",
    version: "0123456789ab",
    dated: "2026-11-20",
    credit: "Natural Earth · GSHHG (LGPL) · GeoNames (CC BY 4.0)",
    ...more,
  };
}

/** Every run of text in a list, with the box that it takes up in the frame: its width, and from its ascenders to its descenders. */
export function textBoxes(items: readonly Item[]): { readonly text: TextItem; readonly box: Rect }[] {
  return items.flatMap((item) => {
    if (item.kind === "group") return textBoxes(item.items);
    if (item.kind === "path" || !item.text.trim()) return [];
    const [share, , , , e, f] = item.transform ?? [1, 0, 0, 1, 0, 0];
    const { x, y, face, size, spacing = 0 } = item;
    // Spaces at the ends take up room in which nothing is drawn.
    const width = measure(item.text.trimEnd(), face, size, spacing);
    const box = {
      x: x * share + e,
      y: (y - size * 0.75) * share + f,
      width: width * share,
      height: size * 0.97 * share,
    };
    return [{ text: item, box }];
  });
}
