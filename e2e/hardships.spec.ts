import type { Actions } from "./browser.ts";
import { Explorer } from "./explorer-driver.ts";
import { expect, test } from "./fixtures.ts";
import { denyStorage, endWorker, hideTab, showTab, slowNetwork, withholdGround } from "./hardships.ts";
import { MapReader } from "./map-reader.ts";

const WORKER = "**/maplibre/**";

async function homeIsDrawn(actions: Actions): Promise<{ explorer: Explorer; reader: MapReader }> {
  const explorer = new Explorer(actions);
  const reader = new MapReader(actions);
  await explorer.opens("/");
  await explorer.mapIsDrawn();
  await reader.watchesFrames();
  return { explorer, reader };
}

/** The list can be filtered; asked to, the map comes back and draws what the list holds. */
async function listWorksAndMapReturns(actions: Actions, explorer: Explorer): Promise<void> {
  await explorer.filtersBy("Program", "Operation Fox Hunt");
  await explorer.isFiltered();
  await actions.click({ role: "button", name: "Try the map again" });
  await explorer.mapIsDrawn();
  await explorer.drawnPlacesBecome(await explorer.listedPlaces());
}

test("a worker that was ended in a hidden tab is there again when the reader is", async ({ actions, page }) => {
  const { explorer, reader } = await homeIsDrawn(actions);
  await hideTab(page);
  await endWorker(page);
  await showTab(page);
  await explorer.filtersBy("Program", "Operation Fox Hunt");
  await explorer.isFiltered();
  await explorer.drawnPlacesBecome(await explorer.listedPlaces());
  await reader.paintsWhatItAnnounces();
});

test("a worker that was ended in a hidden tab and cannot be had again: a sentence, the list, and another try", async ({
  actions,
  page,
  problems,
}) => {
  problems.expect(/ERR_FAILED|worker/i);
  const { explorer } = await homeIsDrawn(actions);
  await hideTab(page);
  await endWorker(page);
  await page.route(WORKER, (route) => route.abort());
  await showTab(page);
  await explorer.mapSays(/The map has stopped.*its worker/);
  await page.unroute(WORKER);
  await listWorksAndMapReturns(actions, explorer);
});

test("a worker that ends before the reader's eyes is replaced, for filters and for moves", async ({
  actions,
  page,
}) => {
  const { explorer, reader } = await homeIsDrawn(actions);
  await endWorker(page);
  await explorer.filtersBy("Program", "Operation Fox Hunt");
  await explorer.mapSays(/still catching up with the list/);
  await explorer.drawnPlacesBecome(await explorer.listedPlaces());
  await explorer.mapSaysNoMore(/catching up/);
  await endWorker(page);
  await actions.click({ role: "button", name: "Zoom in" });
  await actions.addressIs(/at=/);
  await reader.zoomsIn();
});

test("a worker that ends and never answers again: a sentence, the list, and another try", async ({ actions, page }) => {
  const { explorer } = await homeIsDrawn(actions);
  await page.route(WORKER, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  await endWorker(page);
  await actions.click({ role: "button", name: "Zoom in" });
  await explorer.mapSays(/The map has stopped.*its worker/, 60_000);
  await page.unroute(WORKER);
  await listWorksAndMapReturns(actions, explorer);
});

test("a graphics card that is taken away and not given back: a sentence, and another try", async ({ actions }) => {
  const { explorer } = await homeIsDrawn(actions);
  await explorer.losesTheGraphicsContext();
  await explorer.mapSays(/The map has stopped.*graphics/);
  await listWorksAndMapReturns(actions, explorer);
});

test("on a slow network the list is read and filtered long before the map comes, and the map says that it loads", async ({
  actions,
  page,
}) => {
  await slowNetwork(page);
  const explorer = new Explorer(actions);
  await explorer.opens("/");
  expect((await explorer.listedRecords()).length).toBeGreaterThanOrEqual(30);
  await explorer.mapSays(/Loading the map…/);
  await explorer.filtersBy("Program", "Operation Fox Hunt");
  await explorer.isFiltered();
  expect(await explorer.mapIsLoading()).toBe(true);
  await explorer.mapIsDrawn(80_000);
  await explorer.drawnPlacesBecome(await explorer.listedPlaces());
  await explorer.mapSaysNoMore(/Loading the map/);
});

test("where storage is denied everything works, and nobody hears of it", async ({ actions, page }) => {
  await denyStorage(page);
  const { explorer } = await homeIsDrawn(actions);
  await explorer.filtersBy("Program", "Operation Fox Hunt");
  await explorer.drawnPlacesBecome(await explorer.listedPlaces());
  await explorer.followsRecord("Recorded conversation with a man living in Vancouver");
  await actions.back();
  await explorer.isFiltered();
});

for (const [how, answer] of [
  ["half way", (range: number) => range <= 2],
  ["from the first range", () => false],
] as const) {
  test(`tiles that fail ${how} leave the marks, are spoken of, and come when asked again`, async ({
    actions,
    page,
    problems,
  }) => {
    problems.expect(/ERR_FAILED/);
    let broken = true;
    await withholdGround(page, (range) => (!broken || answer(range) ? "come" : "fail"));
    const { explorer } = await homeIsDrawn(actions);
    await explorer.mapSays(/Map detail is unavailable/);
    expect(await explorer.drawnPlaces()).toEqual(await explorer.listedPlaces());
    broken = false;
    await actions.click({ role: "button", name: "Load it again" });
    await explorer.mapSaysNoMore(/Map detail/);
  });
}

test("tiles that never come keep no mark waiting, and are spoken of", async ({ actions, page }) => {
  await withholdGround(page, (range) => (range === 1 ? "come" : "hang"));
  const { explorer } = await homeIsDrawn(actions);
  expect(await explorer.drawnPlaces()).toEqual(await explorer.listedPlaces());
  await explorer.mapSays(/Map detail has not arrived yet/);
});
