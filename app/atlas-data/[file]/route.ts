import { loadAtlas, mapData } from "../../../lib/server/atlas.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return [{ file: `${loadAtlas().version}.json` }];
}

/** The rows and places behind the map, under a name that changes with the data, so that it may be kept for ever. */
export function GET(): Response {
  return Response.json(mapData(loadAtlas()));
}
