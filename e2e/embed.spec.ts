import { Embed } from "./embed-driver.ts";
import { Explorer } from "./explorer-driver.ts";
import { axeViolations, test as base, expect } from "./fixtures.ts";
import { withoutWebGl } from "./hardships.ts";
import { type StorySite, storySite } from "./story-page.ts";
import { Surroundings } from "./surroundings.ts";

/** A story on another site than the atlas: pages may ask both, and nobody else. */
const test = base.extend<object, { site: StorySite }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern
    async ({}, use) => {
      const site = await storySite();
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],
  otherOrigins: async ({ site }, use) => {
    await use([site.origin]);
  },
});

const RECORD = "/embed/events/mp-consul-conversation-2021";
const STAMP = "denied · contradicted by official findings, May 2023 and Jan 2025";
const LINE = "Hollow or dotted: claimed, not established.";
const HEDGE = "Being on this map is not evidence of wrongdoing.";
/** What a frame may never be without. */
const ALWAYS = ["h1", "main + div > p", "footer p", "[data-open-atlas]", "section[aria-label=Map]"];

test("a story on another site shows a region: the map, counts with answers, and all that goes with them", async ({
  actions,
  page,
  baseURL,
  site,
}) => {
  await actions.open(site.story(`${baseURL}/embed/regions/greater-toronto`, 960, 540));
  const frame = await actions.inFrame("iframe");
  const [explorer, embed] = [new Explorer(frame), new Embed(frame)];
  await explorer.mapIsDrawn(60_000);
  expect((await explorer.drawnPlaces()).length).toBeGreaterThan(0);
  const words = await embed.says();
  expect(words).toMatch(/\d+ of \d+ events: \d+ claims \(\d+ denied/);
  expect(words).toContain(LINE);
  expect(words).toContain(HEDGE);
  expect(words).toMatch(/Tielines, data version \S+, reviewed until 20\d\d-\d\d-\d\d · CC BY 4\.0/);
  expect(words).toContain("GeoNames (CC BY 4.0)");
  expect(await embed.inSight(...ALWAYS, "[data-testid=ledger]")).toEqual([...ALWAYS, "[data-testid=ledger]"]);
  expect((await explorer.listedRecords()).length).toBeGreaterThan(10);
  expect(await embed.leaks()).toEqual([]);
  expect(await embed.stored()).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test("a record in the smallest frame: claim, answer and finding in sight, sources one press away, and the way out", async ({
  actions,
  baseURL,
  site,
}) => {
  await actions.open(site.story(`${baseURL}${RECORD}?program=consular-contacts`, 320, 400));
  const frame = await actions.inFrame("iframe");
  const [explorer, embed] = [new Explorer(frame), new Embed(frame)];
  await explorer.mapIsDrawn(60_000);
  expect(await embed.says()).toContain(STAMP);
  expect(await embed.inSight(...ALWAYS)).toEqual(ALWAYS);
  expect((await embed.mapSize()).height).toBeGreaterThanOrEqual(100);

  await frame.click({ role: "button", name: "Show the record" });
  await frame.appears('h2:has-text("Sources")');
  expect(await embed.leaks()).toEqual([]);
  expect(await embed.inSight("footer p", "[data-open-atlas]")).toHaveLength(2);
  await frame.find('section:has(> h2:text("Sources")) li > a').first().click();
  await frame.addressIs(/^\/embed\/sources\/[a-z0-9-]+\?program=consular-contacts$/);
  await frame.click({ role: "link", name: /^← Conversation between an MP/ });
  await frame.addressIs(`${RECORD}?program=consular-contacts`);
  await frame.click({ role: "button", name: "Show the map" });

  const atlas = await actions.opensBy(() => frame.click("[data-open-atlas]"));
  await atlas.addressIs("/events/mp-consul-conversation-2021?program=consular-contacts");
  await atlas.appears("nav[aria-label=Main]");
  expect(await atlas.evaluate(() => [window.opener, window.origin], null)).toEqual([null, baseURL]);
});

test("from mark to record and back, without leaving the frame or its colours", async ({ actions, baseURL, site }) => {
  await actions.open(site.story(`${baseURL}/embed?program=fox-hunt&theme=dark`, 960, 540));
  const frame = await actions.inFrame("iframe");
  const [explorer, embed, around] = [new Explorer(frame), new Embed(frame), new Surroundings(frame)];
  await explorer.mapIsDrawn(60_000);
  expect(await around.paper()).toBe("dark");
  expect(await embed.says()).toContain("Only: Operation Fox Hunt cases");
  await frame.focus(".maplibregl-canvas");
  await frame.press("Enter", "Enter");
  await frame.addressIs(/^\/embed\/(places|ties)\/[a-z-]+\?program=fox-hunt&theme=dark$/);
  await frame.appears("main header a");
  await frame.find("section[aria-label=Records] li > a").first().click();
  await frame.appears('h2:has-text("Sources")');
  await frame.addressIs(/^\/embed\/(events|ties)\/[a-z0-9-]+\?program=fox-hunt&theme=dark$/);
  await frame.click({ role: "link", name: /^← / });
  await frame.addressIs("/embed?program=fox-hunt&theme=dark");
  expect(await around.paper()).toBe("dark");
});

test("the story keeps its wheel; with Ctrl the map has it", async ({ actions, baseURL, site }) => {
  await actions.open(site.story(`${baseURL}/embed`, 960, 540));
  const frame = await actions.inFrame("iframe");
  const [explorer, embed] = [new Explorer(frame), new Embed(frame)];
  await explorer.mapIsDrawn(60_000);
  const address = frame.address();
  const box = await actions.box("iframe");
  const over = { x: (box?.x ?? 0) + 650, y: (box?.y ?? 0) + 120 };
  await actions.wheel(over, 120);
  await embed.asksForTheOtherGesture();
  expect(await embed.gestureWords()).toMatch(/^Hold (Ctrl|⌘) and scroll to zoom the map$/);
  await actions.until(() => scrollY > 0, null);
  expect(frame.address()).toBe(address);
});

test("views of an earlier day are refused with a sentence and the way to them", async ({
  actions,
  baseURL,
  site,
  problems,
}) => {
  problems.expect(/403/);
  await actions.open(site.story(`${baseURL}${RECORD}?known=2023-04-01`, 600, 400));
  const frame = await actions.inFrame("iframe");
  const embed = new Embed(frame);
  await embed.saysSoon("Views of an earlier day cannot be embedded.");
  expect(await embed.leaks()).toEqual([]);
  const atlas = await actions.opensBy(() => frame.click({ role: "link", name: "Open it in the atlas" }));
  await atlas.addressIs("/events/mp-consul-conversation-2021?known=2023-04-01");
});

for (const [width, height] of [
  [320, 400],
  [600, 400],
  [960, 540],
  [1200, 800],
] as const) {
  test(`nothing is cut off, lies on another or scrolls sideways: ${width} x ${height}`, async ({ actions, page }) => {
    const [explorer, embed, around] = [new Explorer(actions), new Embed(actions), new Surroundings(actions)];
    await actions.resize(width, height);
    for (const path of ["/embed", RECORD, "/embed/places/toronto?standing=alleged"]) {
      await explorer.opens(path);
      await explorer.mapIsDrawn(60_000);
      expect(await around.cutOff(), path).toEqual([]);
      expect(await around.overlapping(), path).toEqual([]);
      expect(await embed.inSight(...ALWAYS), path).toEqual(ALWAYS);
      expect(await axeViolations(page), path).toEqual([]);
    }
  });
}

test("what a reader prefers in the atlas is neither read nor written by an embed", async ({ actions }) => {
  const [explorer, around] = [new Explorer(actions), new Surroundings(actions)];
  await explorer.opens("/about");
  await actions.choose({ role: "combobox", name: "Colours" }, "dark");
  const kept = await actions.evaluate(() => JSON.stringify(localStorage), null);
  await explorer.opens("/embed/regions/ottawa");
  await explorer.mapIsDrawn(60_000);
  expect(await around.paper()).toBe("light");
  await actions.click({ role: "button", name: "Key" });
  await actions.click({ role: "button", name: "Hide key" });
  expect(await actions.evaluate(() => JSON.stringify(localStorage), null)).toBe(kept);
  await actions.prefer({ colorScheme: "dark" });
  expect(await around.paper()).toBe("dark");
});

test("without WebGL a still map leads on within the embed", async ({ actions, page }) => {
  await withoutWebGl(page);
  const [explorer, embed] = [new Explorer(actions), new Embed(actions)];
  await explorer.opens("/embed/programs/fox-hunt");
  await explorer.mapSays(/WebGL 2 is missing or switched off/);
  await actions.appears("[data-still-map]");
  expect(await embed.leaks()).toEqual([]);
  expect(await embed.says()).toContain(HEDGE);
});

test("search engines are sent to the page in the atlas", async ({ actions }) => {
  const { headers, body } = await actions.request(RECORD);
  expect(headers["x-robots-tag"]).toBe("noindex");
  expect(headers["content-security-policy"]).toContain("frame-ancestors *");
  const html = body.toString();
  expect(html).toMatch(/<meta name="robots" content="noindex[^"]*"/);
  expect(html).toMatch(/<link rel="canonical" href="[^"]*\/events\/mp-consul-conversation-2021"/);
});

base.describe("without JavaScript", () => {
  base.use({ javaScriptEnabled: false });

  base("an embed is its records, with all that goes with them", async ({ actions }) => {
    await actions.resize(320, 400);
    await actions.open("/embed/regions/greater-toronto");
    const text = await actions.text("body");
    expect(text).toContain(STAMP);
    expect(text).toMatch(/\d+ claims \(\d+ denied/);
    expect(text).toContain(LINE);
    expect(text).toContain(HEDGE);
    expect(await actions.count("section[aria-label=Records] li > a")).toBeGreaterThan(10);
    expect(await actions.attribute("[data-open-atlas]", "href")).toBe("/regions/greater-toronto");
    await actions.open(RECORD);
    expect(await actions.text("main")).toContain("Sources");
  });
});
