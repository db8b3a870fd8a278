import { readFile, writeFile } from "node:fs/promises";

/** Longitude, latitude in degrees (WGS 84). */
export type Position = readonly [number, number];

export interface Point {
  readonly type: "Point";
  readonly coordinates: Position;
}

export interface Polygon {
  readonly type: "Polygon";
  readonly coordinates: readonly (readonly Position[])[];
}

export interface MultiPolygon {
  readonly type: "MultiPolygon";
  readonly coordinates: readonly Polygon["coordinates"][];
}

export interface Feature<Shape = unknown, Properties = Record<string, unknown>> {
  readonly type: "Feature";
  readonly properties: Properties;
  readonly geometry: Shape;
}

export async function readFeatures<Shape = unknown, Properties = Record<string, unknown>>(
  path: string,
): Promise<Feature<Shape, Properties>[]> {
  return JSON.parse(await readFile(path, "utf8")).features;
}

/** Writes features in their order, one per line. */
export async function writeFeatures(path: string, features: readonly Feature[]): Promise<void> {
  const lines = features.map((feature) => JSON.stringify(feature)).join(",\n");
  await writeFile(path, `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`);
}
