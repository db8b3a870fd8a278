import { Explorer } from "./explorer-driver.ts";
import { expect, test } from "./fixtures.ts";
import { type Glyph, MapReader } from "./map-reader.ts";
import { someQueries } from "./queries.ts";

// A low map is drawn sooner where there is no graphics card; a narrow one would begin with one shore of the Pacific.
test.use({ viewport: { width: 1280, height: 560 } });

const { TIELINES_LONG, TIELINES_SEED = "1" } = process.env;
/** Each stands for twenty filters. */
const SEEDS = Array.from({ length: TIELINES_LONG ? 10 : 1 }, (_, i) => Number(TIELINES_SEED) + i);

const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, number) => all + number, 0);

/** What a link says of the projection. */
const PROJECTIONS = [
  ["on the flat map", ""],
  ...(TIELINES_LONG ? [["on the globe", "globe=1"] as const] : []),
] as const;

for (const [where, projection] of PROJECTIONS) {
  for (const seed of SEEDS) checksTwentyFilters(where, projection, seed);
}

function checksTwentyFilters(where: string, projection: string, seed: number): void {
  test(`for twenty filters ${where} (seed ${seed}) the numbers painted, announced and listed are the ledger's`, async ({
    actions,
  }) => {
    const seenThere = (query: string) => (projection ? `${query}&${projection}` : query);
    const queries = someQueries(20, seed).map(seenThere);
    const explorer = new Explorer(actions);
    const reader = new MapReader(actions);
    await explorer.opens(projection ? `/?${projection}` : "/");
    await explorer.mapIsDrawn();
    await reader.watchesFrames();
    // They lie in the history, as if the reader had been there, and each step back shows one of them.
    await actions.visited([...queries, seenThere("/?q=last")]);
    const seen = new Set<number>();
    for (const query of queries.toReversed()) {
      await actions.back();
      await actions.addressIs(query);
      await explorer.drawnPlacesBecome(await explorer.listedPlaces());
      const says = await reader.ledgerSays();
      // A region among the filters moves the map to it.
      await expect.poll(async () => sum((await reader.announced()).values()), `announced, ${query}`).toBe(says);
      await expect
        .poll(async () => sum((await reader.painted()).map(({ count }) => count)), `painted, ${query}`)
        .toBe(says);
      const painted = await reader.painted();
      expect(sum((await reader.listed()).values()), `listed, ${query}`).toBe(says);
      expect(painted.flatMap(({ covers }) => covers).sort(), query).toEqual(await explorer.listedPlaces());
      seen.add(says);
    }
    expect(seen.size, "filters that leave different numbers").toBeGreaterThan(5);
  });
}

/** What is wrong with a frame: a place shown twice, a number that is not the list's, or a place gone that stays in view. */
function wrongIn(frame: readonly Glyph[], listed: ReadonlyMap<string, number>, inView: readonly string[]): string[] {
  const covered = frame.flatMap(({ covers }) => covers);
  return [
    ...covered.filter((place, i) => covered.indexOf(place) !== i).map((place) => `${place} twice`),
    ...inView.filter((place) => !covered.includes(place)).map((place) => `${place} gone`),
    ...frame
      .filter(({ covers, count }) => count !== sum(covers.map((place) => listed.get(place) ?? 0)))
      .map(({ place, count }) => `${place} with ${count}`),
  ];
}

const STEPS = TIELINES_LONG ? 7 : 3;
const JOURNEYS = [
  ["into the east of North America", "/?at=1.10/43.7/-79.4"],
  ["into China", "/?at=1.20/39.9/116.4"],
  ["on the globe", "/?at=2.95/43.7/-79.4&globe=1"],
  ...(TIELINES_LONG
    ? [
        ["into the west of North America", "/?at=1.00/49.2/-123.0"],
        ["on the far side of the globe", "/?at=1.10/39.9/116.4&globe=1"],
      ]
    : []),
] as const;

for (const [where, address] of JOURNEYS) {
  test(`zooming ${where}, every frame shows each place once, with the list's numbers`, async ({ actions }) => {
    const explorer = new Explorer(actions);
    const reader = new MapReader(actions);
    await explorer.opens(address);
    await explorer.mapIsDrawn();
    const listed = await reader.listed();
    await reader.watchesFrames();
    let rested: readonly string[] = [];
    let frames = 0;
    for (let step = 0; step < STEPS; step++) {
      await reader.zoomsIn();
      const painted = await reader.frames();
      // The last of these, not what is asked for afterwards: by then another may be painted, without what has left the view.
      const now = (painted.at(-1) ?? (await reader.painted())).flatMap(({ covers }) => covers);
      // Seen before and after, and the way leads straight in: in view all along.
      const inView = rested.filter((place) => now.includes(place));
      for (const frame of painted) {
        expect(wrongIn(frame, listed, inView), `step ${step}`).toEqual([]);
        frames++;
      }
      rested = now;
    }
    expect(rested.length, "places in view at the end").toBeGreaterThan(0);
    // A slow machine paints little more than what it ends with.
    expect(frames).toBeGreaterThanOrEqual(STEPS);
  });
}

test("on the globe nobody waits for what lies behind it", async ({ actions }) => {
  const explorer = new Explorer(actions);
  const reader = new MapReader(actions);
  await explorer.opens("/?at=2.10/38.0/115.0&globe=1");
  await explorer.mapIsDrawn();
  await explorer.mapSaysNoMore(/Loading the map/);
  expect([...(await reader.announced()).keys()]).toContain("beijing");
  expect([...(await reader.announced()).keys()]).not.toContain("greater-vancouver");
});
