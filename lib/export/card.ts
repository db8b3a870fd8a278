/** The card that goes before a page wherever its link is shown: title, stamp sentence, a small map, caveat and credit. */
import { MARKS_SENTENCES } from "../atlas/mark.ts";
import type { PlaceRow, RecordRow } from "../atlas/row.ts";
import { boundsOf } from "../geo/longitude.ts";
import { latitudeOf, mercatorX, mercatorY, type Position } from "../geo/mercator.ts";
import type { Selection } from "../style/map-features.ts";
import { TOKENS } from "../style/palettes.ts";
import type { Camera } from "../view/camera.ts";
import type { Face, Item, Rect } from "./display-list.ts";
import type { Ground } from "./ground.ts";
import { groundItems } from "./ground-items.ts";
import { mapPart } from "./map-part.ts";
import type { MapView } from "./projection.ts";
import type { Still } from "./still.ts";
import { setLine, wrapText } from "./text.ts";

/** A card's frame, and the pixels that it is printed in. */
export const CARD = { units: { width: 600, height: 315 }, pixels: { width: 1200, height: 630 } } as const;

export interface CardInput {
  /** What kind of page it is, above the title. */
  readonly over: string;
  readonly title: string;
  /** The stamp sentence of a record, or what a list counts, with its answers. */
  readonly stamp: string;
  /** The records on the map. */
  readonly rows: readonly RecordRow[];
  readonly places: ReadonlyMap<string, PlaceRow>;
  readonly selected: Selection;
  /** What the map shows (longitude, latitude); null for none: then the words have all of the card. */
  readonly focus: readonly Position[] | null;
  readonly version: string;
  /** The credit of the ground. */
  readonly credit: string;
}

const TOKEN = TOKENS.light;
const MARGIN = 22;
const MAP: Rect = { x: 342, y: 0, width: 258, height: 315 };
/** Between the words and the map. */
const GAP = 20;

const CAVEAT = "Being on this map is not evidence of wrongdoing.";
const LINE = `${MARKS_SENTENCES} Numbers count records.`;

/** What the card's map shows, or null where there is no map. */
export function cardView({ focus }: CardInput): MapView | null {
  const camera = focus && cameraOf(focus);
  return camera && { camera, globe: false, rect: MAP };
}

/** Composes a card. The same input gives the same card. `ground` is that of `cardView`. */
export function cardStill(input: CardInput, ground: Ground | null): Still {
  const view = cardView(input);
  const words = wordsOf(input, view !== null);
  const map = view && mapItems(input, view, ground);
  return {
    ...CARD.units,
    background: TOKEN.paper,
    items: [
      ...(map?.items ?? []),
      { kind: "group", role: "title", items: words.above },
      { kind: "group", role: "credit", items: words.below },
    ],
    map: view ? MAP : { x: 0, y: 0, width: 0, height: 0 },
    caption: words.caption,
    marks: map?.marks ?? [],
    stamps: [],
    notes: [],
  };
}

function mapItems({ rows, places, selected }: CardInput, view: MapView, ground: Ground | null) {
  const part = mapPart({ rows, places, selected, ...view, frame: CARD.units, avoid: [], tokens: TOKEN });
  const edge: Item = { kind: "path", d: `M${MAP.x} 0V${MAP.height}`, stroke: TOKEN.rule2, width: 1 };
  // The words beside the map are the stamp: smaller ones on it could not be read at the size of a card.
  const drawn = part.items
    .filter(({ role }) => role !== "stamps")
    .map((group) => ({ ...group, clip: group.clip ?? MAP }));
  return { items: [...(ground ? [groundItems(ground, view, TOKEN.basemap)] : []), ...drawn, edge], marks: part.marks };
}

/** Title and stamp from above, caveat and credit from below; the title gives way until both have room. */
function wordsOf({ over, title, stamp, version, credit }: CardInput, map: boolean) {
  const x = MARGIN;
  const width = (map ? MAP.x - GAP : CARD.units.width - MARGIN) - x;
  const bottom = CARD.units.height - MARGIN + 6;
  const below: Item[] = [];
  let y = bottom;
  const up = (text: string, face: Face, size: number, leading: number, fill: string) => {
    const lines = wrapText(text, face, size, width);
    y -= lines.length * leading;
    below.push(...lines.flatMap((line, i) => setLine(line, { x, y: y + (i + 0.76) * leading, face, size, fill })));
  };
  up(`Tielines · data version ${version} · CC BY 4.0${map ? ` · ${credit}` : ""}`, "sans", 7.5, 9.5, TOKEN.ink2);
  y -= 5;
  const captionEnd = y;
  if (map) up(LINE, "sans", 8.25, 10.5, TOKEN.ink2);
  y -= 2;
  up(CAVEAT, "sans-semibold", 10, 13, TOKEN.ink);
  const caption: Rect = { x, y, width, height: captionEnd - y };

  const room = y - 10;
  for (let size = map ? 24 : 30; ; size -= 1) {
    const above = fromAbove({ over, title, stamp }, width, size);
    if (above.end <= room || size <= LEAST_TITLE) return { above: above.items, below, caption };
  }
}

const LEAST_TITLE = 12;

/** Words set from the upper edge down. The stamp shrinks with the title, and less. */
function fromAbove({ over, title, stamp }: Pick<CardInput, "over" | "title" | "stamp">, width: number, size: number) {
  const items: Item[] = [];
  let y = MARGIN - 4;
  const down = (text: string, face: Face, points: number, leading: number, fill: string, spacing = 0) => {
    for (const line of wrapText(text, face, points, width, spacing)) {
      items.push(...setLine(line, { x: MARGIN, y: y + leading * 0.76, face, size: points, fill, spacing }));
      y += leading;
    }
  };
  down(over, "sans-medium", 9.5, 13, TOKEN.ink2);
  y += 4;
  down(title, "serif-semibold", size, size * 1.16, TOKEN.ink, -0.017);
  y += 7;
  const points = 8 + size * 0.22;
  down(stamp, "sans-semibold", points, points * 1.36, TOKEN.ink);
  return { items, end: y };
}

const TILE = 512;
/** Share of the map kept free on each side, for marks and names; no closer than a city with its surroundings. */
const FREE = 0.16;
const CLOSEST = 8;
/** Further out there are no tiles. */
const FURTHEST = 0;

function cameraOf(focus: readonly Position[]): Camera | null {
  const bounds = boundsOf(focus);
  if (!bounds) return null;
  const [west, south, east, north] = bounds;
  const [top, bottom] = [mercatorY(north), mercatorY(south)];
  const fits = (room: number, share: number) => Math.log2((room * (1 - 2 * FREE)) / (TILE * Math.max(1e-9, share)));
  const zoom = Math.min(CLOSEST, fits(MAP.width, mercatorX(east) - mercatorX(west)), fits(MAP.height, bottom - top));
  return { zoom: Math.max(FURTHEST, zoom), lng: (west + east) / 2, lat: latitudeOf((top + bottom) / 2) };
}
