import { MAX_ZOOM, WORLD_ZOOM } from "./focus.ts";

export type Tags = Readonly<Record<string, unknown>>;

/** A part of a layer of the archive: where it comes from and at which zooms it is used. */
export interface LayerPart {
  /** The archive's name of the layer. */
  readonly layer: string;
  /** A file of the work folder, without .geojson. */
  readonly file: string;
  readonly zooms: readonly [number, number];
  /** Which sources the credit must name for it, the one with the most part first. */
  readonly sources: readonly ("Natural Earth" | "GSHHG" | "GeoNames" | "Tielines")[];
  readonly points?: true;
  /** What is drawn at a zoom; all of it if not said. */
  readonly shows?: (tags: Tags, zoom: number) => boolean;
  /** The tags that are written, if others than the file's. */
  readonly write?: (tags: Tags) => Tags;
}

/** Least size in km2 of a lake, by zoom: about one pixel. */
const LEAST_LAKE = [20_000, 8_000, 3_000, 1_200, 400, 120, 30];
/** Rivers are drawn from this zoom on. Before it nothing narrower than so many km is a lake: GSHHG has some rivers as lakes. */
const RIVER_ZOOM = 2;
const LAKE_WIDTH = 7;
const DETAIL = WORLD_ZOOM + 1;

const number = (value: unknown) => Number(value ?? 0);

const river = ({ r }: Tags, zoom: number) => number(r) <= zoom + 2.5;

/** A state border is drawn one zoom early, in Canada, the United States and China always. */
const stateBorder = ({ f, z }: Tags, zoom: number) => f === 1 || number(z) <= zoom + 1;

const place = ({ id: _id, real: _real, ...tags }: Tags): Tags => tags;

/** All layers of the archive, bottom first. */
export const LAYERS: readonly LayerPart[] = [
  { layer: "land", file: "land-50m-whole", zooms: [0, RIVER_ZOOM - 1], sources: ["Natural Earth"] },
  { layer: "land", file: "land-50m-joined", zooms: [RIVER_ZOOM, 4], sources: ["Natural Earth"] },
  { layer: "land", file: "land-10m-joined", zooms: [5, WORLD_ZOOM], sources: ["Natural Earth"] },
  { layer: "land", file: "land-detail", zooms: [DETAIL, MAX_ZOOM], sources: ["GSHHG", "Natural Earth", "Tielines"] },
  { layer: "ice", file: "ice", zooms: [2, MAX_ZOOM], sources: ["Natural Earth"] },
  { layer: "urban", file: "urban-50m", zooms: [4, 4], sources: ["Natural Earth"] },
  { layer: "urban", file: "urban-10m", zooms: [5, WORLD_ZOOM], sources: ["Natural Earth"] },
  { layer: "urban", file: "urban-detail", zooms: [DETAIL, MAX_ZOOM], sources: ["Natural Earth"] },
  {
    layer: "lake",
    file: "lakes",
    zooms: [0, WORLD_ZOOM],
    sources: ["GSHHG"],
    shows: ({ a, w }, zoom) => number(a) >= (LEAST_LAKE[zoom] ?? 0) && (zoom >= RIVER_ZOOM || number(w) >= LAKE_WIDTH),
    write: () => ({}),
  },
  { layer: "river", file: "rivers", zooms: [RIVER_ZOOM, 4], sources: ["Natural Earth"], shows: river },
  { layer: "river", file: "rivers-10m", zooms: [5, WORLD_ZOOM], sources: ["Natural Earth"], shows: river },
  { layer: "river", file: "rivers-detail", zooms: [DETAIL, MAX_ZOOM], sources: ["Natural Earth", "Tielines"] },
  {
    layer: "admin1",
    file: "state-borders-marked",
    zooms: [2, WORLD_ZOOM],
    sources: ["Natural Earth"],
    shows: stateBorder,
    write: ({ f, l }) => ({ f, l }),
  },
  {
    layer: "admin1",
    file: "state-borders-detail",
    zooms: [DETAIL, MAX_ZOOM],
    sources: ["Natural Earth"],
    shows: stateBorder,
    write: ({ f, l }) => ({ f, l }),
  },
  { layer: "admin0", file: "borders-marked", zooms: [0, MAX_ZOOM], sources: ["Natural Earth"] },
  { layer: "country", file: "country-names", zooms: [0, WORLD_ZOOM], sources: ["Natural Earth"], points: true },
  { layer: "state", file: "state-names", zooms: [3, WORLD_ZOOM], sources: ["Natural Earth"], points: true },
  { layer: "water", file: "water-names", zooms: [0, WORLD_ZOOM], sources: ["Tielines"], points: true },
  {
    layer: "place",
    file: "places",
    zooms: [1, WORLD_ZOOM],
    sources: ["GeoNames"],
    points: true,
    shows: ({ r, focus }, zoom) => zoom >= WORLD_ZOOM || focus === 1 || number(r) <= zoom + 1.2,
    write: place,
  },
];
