import { Explorer } from "./explorer-driver.ts";
import { expect, test } from "./fixtures.ts";
import { withoutWebGl } from "./hardships.ts";

/** Whatever breaks the map, the list and the pages go on, a sentence says what happened, and nothing claims that there are no events. */
async function listStillWorks(explorer: Explorer): Promise<void> {
  expect((await explorer.listedRecords()).length).toBeGreaterThanOrEqual(30);
  await explorer.isWhole();
  await explorer.filtersBy("Program", "Operation Fox Hunt");
  await explorer.isFiltered();
  await explorer.followsRecord("Recorded conversation with a man living in Vancouver");
  expect(await explorer.reads()).not.toMatch(/\b0 (?:of \d+ )?events/);
}

test("no WebGL 2", async ({ actions, page }) => {
  await withoutWebGl(page);
  const explorer = new Explorer(actions);
  await explorer.opens("/");
  await explorer.mapSays(/WebGL 2 is missing or switched off/);
  await listStillWorks(explorer);
});

test("the worker is blocked", async ({ actions, page, problems }) => {
  problems.expect(/ERR_FAILED|worker/i);
  await page.route("**/maplibre/**", (route) => route.abort());
  const explorer = new Explorer(actions);
  await explorer.opens("/");
  await explorer.mapSays(/its worker\) did not load/);
  await listStillWorks(explorer);
});

test("the data answers 500", async ({ actions, page, problems }) => {
  problems.expect(/500/);
  await page.route("**/atlas-data/**", (route) => route.fulfill({ status: 500, body: "" }));
  const explorer = new Explorer(actions);
  await explorer.opens("/");
  await explorer.mapSays(/the server answered 500/);
  await listStillWorks(explorer);
});

test("the data is cut off on the way", async ({ actions, page }) => {
  await page.route("**/atlas-data/**", async (route) => {
    const response = await route.fetch();
    const body = (await response.body()).subarray(0, 5000);
    await route.fulfill({ response, body });
  });
  const explorer = new Explorer(actions);
  await explorer.opens("/");
  await explorer.mapSays(/arrived incomplete/);
  await listStillWorks(explorer);
});

test("the data cannot be fetched at first, and trying again brings the map", async ({ actions, page, problems }) => {
  problems.expect(/ERR_FAILED/);
  let broken = true;
  await page.route("**/atlas-data/**", (route) => (broken ? route.abort() : route.continue()));
  const explorer = new Explorer(actions);
  await explorer.opens("/");
  await explorer.mapSays(/the network did not answer/);
  broken = false;
  await actions.click({ role: "button", name: "Try the map again" });
  await explorer.mapIsDrawn();
});

test("the map's code does not arrive", async ({ actions, page, problems }) => {
  problems.expect(/ERR_FAILED|ChunkLoadError|Failed to load chunk/);
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    const response = await route.fetch();
    if ((await response.text()).includes("maplibregl-canvas")) await route.abort();
    else await route.fulfill({ response });
  });
  const explorer = new Explorer(actions);
  await explorer.opens("/");
  await explorer.mapSays(/The map stopped because of an error/);
  await listStillWorks(explorer);
});

test("ten losses of the graphics context, with a filter changed during each, lose nothing", async ({ actions }) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/");
  await explorer.mapIsDrawn();
  for (let round = 0; round < 10; round++) {
    await explorer.losesTheGraphicsContext();
    if (round % 2 === 0) await explorer.filtersBy("Program", "Operation Fox Hunt");
    else await actions.click({ role: "button", name: "Clear Program" });
    await actions.addressIs(round % 2 === 0 ? "/?program=fox-hunt" : "/");
    await explorer.getsTheGraphicsContextBack();
    await explorer.drawnPlacesBecome(await explorer.listedPlaces());
  }
  await explorer.isWhole();
});
