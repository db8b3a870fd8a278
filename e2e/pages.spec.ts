import { axeViolations, expect, test } from "./fixtures.ts";

/** One page of each kind. */
const PAGES = [
  "/",
  "/events/mp-consul-conversation-2021",
  "/ties/calgary-daqing-partnership",
  "/places/toronto",
  "/regions",
  "/regions/greater-toronto",
  "/programs",
  "/programs/fox-hunt",
  "/actors/rcmp",
  "/sources",
  "/sources/epoch-daqing-document-2020",
  "/method",
  "/reply",
  "/about",
  "/corrections",
  "/still-map",
  "/fr/method",
  "/fr/reply",
  "/fr/about",
  "/fr/corrections",
] as const;

for (const path of PAGES) {
  test(`${path} is served whole, asks no other origin and breaks no policy`, async ({ actions, page }) => {
    const { status, headers } = await actions.open(path);
    expect(status).toBe(200);
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["content-security-policy"]).not.toMatch(/unsafe/);
    await actions.appears("main h1");
    await page.waitForLoadState("networkidle");
    expect(await page.context().cookies()).toEqual([]);
    const links = await actions.evaluate(
      () => [...document.querySelectorAll("a[href^='/']")].map((link) => link.getAttribute("href") ?? ""),
      null,
    );
    expect(links.length).toBeGreaterThan(3);
  });
}

test("every link within the site leads to a page", async ({ actions }) => {
  const found = new Set<string>(PAGES);
  for (const path of found) {
    const { status, body } = await actions.request(path);
    expect(status, path).toBe(200);
    for (const [, href = ""] of body.toString().matchAll(/<a[^>]* href="(\/[^"#?]*)"/g)) found.add(href);
  }
  expect(found.size).toBeGreaterThan(120);
});

test("actor pages are not indexed and say that they are no finding", async ({ actions }) => {
  const { body } = await actions.request("/actors/han-dong");
  const html = body.toString();
  expect(html).toMatch(/<meta name="robots" content="noindex/);
  expect(html).toContain("It is not a finding about Han Dong.");
});

test("an unknown address is a page of our own with status 404", async ({ actions, problems }) => {
  problems.expect(/404/);
  expect((await actions.open("/events/no-such-record")).status).toBe(404);
  await actions.appears({ role: "heading", name: "There is no page at this address" });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the list and the records are complete, and a line says what does not work", async ({ actions }) => {
    await actions.open("/?program=fox-hunt");
    const text = await actions.text("main");
    expect(text).toContain("Filters need JavaScript.");
    expect(text).toMatch(/(\d+) of \1 events/);
    await actions.click('section[aria-label=Map] a[href="/still-map"]');
    await actions.addressIs("/still-map");
    await actions.click({ role: "link", name: /^Ontario, \d+ events in \d+ places: / });
    await actions.addressIs("/places/ontario");
    await actions.open("/events/mp-consul-conversation-2021");
    expect(await actions.text("main")).toContain("contradicted by official findings, May 2023 and Jan 2025");
  });
});

const SAMPLE = [
  "/",
  "/events/mp-consul-conversation-2021",
  "/regions/greater-toronto",
  "/method",
  "/fr/method",
  "/sources/epoch-daqing-document-2020",
] as const;

// Each colour and each width once always, both together with `npm run test:long`.
const { TIELINES_LONG } = process.env;

for (const colorScheme of ["light", "dark"] as const) {
  for (const [width, height] of [
    ...(TIELINES_LONG || colorScheme === "dark" ? [[1440, 900] as const] : []),
    ...(TIELINES_LONG || colorScheme === "light" ? [[390, 844] as const] : []),
  ]) {
    test(`axe finds nothing, ${colorScheme}, ${width} px wide`, async ({ actions, page }) => {
      await actions.prefer({ colorScheme });
      await actions.resize(width, height);
      for (const path of SAMPLE) {
        await actions.open(path);
        await actions.appears("main h1");
        await page.waitForLoadState("networkidle");
        expect(await axeViolations(page), path).toEqual([]);
        const overflow = await actions.evaluate(() => document.documentElement.scrollWidth - window.innerWidth, null);
        expect(overflow, `${path} is no wider than the screen`).toBeLessThanOrEqual(0);
      }
    });
  }
}

test("the readers' pages are no wider than a screen of 320 px, in either language", async ({ actions }) => {
  await actions.resize(320, 640);
  for (const path of PAGES.filter((page) => /(?:method|reply|about|corrections)$/.test(page))) {
    await actions.open(path);
    await actions.appears("main h1");
    const overflow = await actions.evaluate(() => document.documentElement.scrollWidth - window.innerWidth, null);
    expect(overflow, path).toBeLessThanOrEqual(0);
  }
});
