import { readFileSync } from "node:fs";
import { Explorer } from "./explorer-driver.ts";
import { expect, type Page, test } from "./fixtures.ts";

/** A small archive in the Protomaps schema with invented streets in Toronto. */
const STREETS = readFileSync(new URL("specimens/street.pmtiles", import.meta.url));

/** Serves the home page as a build with another `TIELINES_BASEMAP` would, which changes one value of the page. */
async function standsOn(page: Page, ground: object): Promise<void> {
  await page.route(/:\d+\/(?:\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const embedded = JSON.stringify(JSON.stringify({ kind: "embedded" })).slice(1, -1);
    const body = (await response.text()).replace(embedded, JSON.stringify(JSON.stringify(ground)).slice(1, -1));
    const { "content-security-policy": _, ...headers } = response.headers();
    await route.fulfill({ response, body, headers });
  });
}

test("the first view takes at most 350 kB of tiles and fonts, in ranges", async ({ actions, page }) => {
  const taken: { path: string; status: number; bytes: number }[] = [];
  page.on("requestfinished", async (request) => {
    const path = new URL(request.url()).pathname;
    if (!/^\/(?:basemap|fonts)\//.test(path)) return;
    const [response, sizes] = [await request.response(), await request.sizes()];
    taken.push({ path, status: response?.status() ?? 0, bytes: sizes.responseBodySize });
  });
  const explorer = new Explorer(actions);
  await explorer.opens("/");
  await explorer.mapIsDrawn();
  await page.waitForLoadState("networkidle");
  expect(taken.filter(({ path }) => path.startsWith("/basemap/")).map(({ status }) => status)).toEqual(
    expect.arrayContaining([206]),
  );
  expect(taken.filter(({ path, status }) => path.startsWith("/basemap/") && status !== 206)).toEqual([]);
  const total = taken.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(total).toBeGreaterThan(50_000);
  expect(total).toBeLessThanOrEqual(350_000);
});

test("streets of an extract in the project are drawn on top of the embedded ground, with their credit", async ({
  actions,
  page,
}) => {
  await standsOn(page, { kind: "street", archive: "/basemap/street.pmtiles" });
  const asked: string[] = [];
  await page.route("**/basemap/street.pmtiles", async (route) => {
    const range = /bytes=(\d+)-(\d+)/.exec(route.request().headers().range ?? "");
    const [from, to] = [Number(range?.[1] ?? 0), Number(range?.[2] ?? STREETS.length - 1)];
    const end = Math.min(to, STREETS.length - 1);
    asked.push(`${from}-${end}`);
    await route.fulfill({
      status: 206,
      headers: {
        "content-range": `bytes ${from}-${end}/${STREETS.length}`,
        "content-type": "application/octet-stream",
      },
      body: STREETS.subarray(from, end + 1),
    });
  });
  const explorer = new Explorer(actions);
  await explorer.opens("/?at=12.00/43.68/-79.40");
  await explorer.mapIsDrawn();
  await explorer.mapSays(/OpenStreetMap contributors · Protomaps · Natural Earth/);
  await actions.until(() => performance.getEntriesByName("tielines:glyphs").length > 0, null);
  expect(asked.length).toBeGreaterThan(1);
});

test.describe("a style from elsewhere", () => {
  const origin = "https://tiles.example";
  const ground = { kind: "style", url: `${origin}/style.json`, origins: [origin] };
  test.use({ otherOrigins: [origin] });

  test("is drawn below our marks", async ({ actions, page }) => {
    await standsOn(page, ground);
    await page.route(`${origin}/style.json`, (route) =>
      route.fulfill({
        json: {
          version: 8,
          sources: {},
          layers: [{ id: "theirs", type: "background", paint: { "background-color": "#dddddd" } }],
        },
      }),
    );
    const explorer = new Explorer(actions);
    await explorer.opens("/");
    await explorer.mapIsDrawn();
    expect(await explorer.drawnPlaces()).toEqual(await explorer.listedPlaces());
  });

  test("that cannot be had leaves the embedded ground, and says so", async ({ actions, page, problems }) => {
    problems.expect(/503/);
    await standsOn(page, ground);
    await page.route(`${origin}/style.json`, (route) => route.fulfill({ status: 503, body: "" }));
    const explorer = new Explorer(actions);
    await explorer.opens("/");
    await explorer.mapIsDrawn();
    await explorer.mapSays(/a simpler one stands in/);
  });
});
