import { Explorer } from "./explorer-driver.ts";
import { axeViolations, expect, test } from "./fixtures.ts";
import { Sheet } from "./sheet-driver.ts";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const RECORD = "/events/mp-consul-conversation-2021";

test.describe("a phone held upright", () => {
  test.use(PHONE);

  test("the sheet has three stops, by button and by finger, and nothing moves while the page loads", async ({
    actions,
    page,
  }) => {
    const [explorer, sheet] = [new Explorer(actions), new Sheet(actions)];
    await explorer.opens("/");
    await sheet.restsAt("peek");
    await explorer.mapIsDrawn();
    expect(await sheet.shifts()).toBeLessThan(0.02);
    expect(await axeViolations(page), "peek").toEqual([]);
    await sheet.showsMore();
    await sheet.restsAt("half");
    expect(await axeViolations(page), "half").toEqual([]);
    await sheet.showsMore();
    await sheet.restsAt("full");
    expect(await sheet.depth()).toBeLessThan(2);
    expect(await axeViolations(page), "full").toEqual([]);
    await sheet.showsTheMap();
    await sheet.restsAt("peek");
    await sheet.isDrawn(170);
    await sheet.restsAt("half");
    await sheet.isDrawn(240);
    await sheet.restsAt("full");
    await sheet.showsTheMap();
    await sheet.restsAt("peek");
  });

  test("a finger above the sheet moves the map, and one on the full sheet moves the list", async ({ actions }) => {
    const [explorer, sheet] = [new Explorer(actions), new Sheet(actions)];
    await explorer.opens("/");
    await explorer.mapIsDrawn();
    await actions.swipe({ x: 150, y: 420 }, { x: 250, y: 420 });
    await actions.addressIs(/^\/\?at=/);
    await sheet.restsAt("peek");
    await sheet.showsMore();
    await sheet.restsAt("half");
    await sheet.showsMore();
    await sheet.restsAt("full");
    await actions.swipe({ x: 195, y: 700 }, { x: 195, y: 300 });
    await actions.until(() => (document.querySelector("[data-sheet]")?.getBoundingClientRect().top ?? 0) < -100, null);
    await sheet.showsTheMap();
    await sheet.restsAt("peek");
  });

  test("Back from a record brings the list where it was, with the focus on the record's link", async ({ actions }) => {
    const [explorer, sheet] = [new Explorer(actions), new Sheet(actions)];
    await explorer.opens("/?program=fox-hunt");
    await explorer.isFiltered();
    await actions.focus('li > a:has-text("Recorded conversation with a man living in Vancouver")');
    await sheet.restsAt("full");
    const depth = await sheet.depth();
    expect(depth).toBeGreaterThan(100);
    await explorer.followsRecord("Recorded conversation with a man living in Vancouver");
    await sheet.restsAt("half");
    await explorer.follows("Next");
    await actions.addressIs(/^\/(?:events|ties)\/(?!vancouver-conversation)/);
    await sheet.restsAt("half");
    await actions.back();
    await actions.addressIs("/?program=fox-hunt");
    await sheet.depthIs(depth);
    await actions.until(() => document.activeElement?.matches("li > a") ?? false, null);
  });

  test("a record opens at half height below its place, its actions in reach at every stop", async ({
    actions,
    page,
  }) => {
    const [explorer, sheet] = [new Explorer(actions), new Sheet(actions)];
    await explorer.opens(RECORD);
    await sheet.restsAt("half");
    await explorer.mapIsDrawn();
    await sheet.restsAt("half");
    expect(await sheet.shifts()).toBeLessThan(0.02);
    expect(await axeViolations(page)).toEqual([]);
    const place = await actions.box({ role: "button", name: /^Toronto, / });
    // The lines under its name, which say how claims were answered, need the room down to the sheet.
    expect((place?.y ?? 999) + (place?.height ?? 0)).toBeLessThan(422 - 100);
    for (const go of [() => sheet.showsMore(), () => sheet.showsTheMap()]) {
      const bar = await actions.box({ role: "button", name: "Copy link" });
      expect((bar?.y ?? 999) + (bar?.height ?? 0)).toBeLessThan(844);
      await go();
    }
    await sheet.restsAt("peek");
  });

  test("the keyboard finds a row below the sheet's edge, and the map uncovered", async ({ actions }) => {
    const [explorer, sheet] = [new Explorer(actions), new Sheet(actions)];
    await explorer.opens("/");
    await explorer.mapIsDrawn();
    await sheet.restsAt("peek");
    await actions.focus('li > a:has-text("Three alleged police stations")');
    await sheet.restsAt("full");
    const row = await actions.box('li > a:has-text("Three alleged police stations")');
    expect((row?.y ?? 999) + (row?.height ?? 0)).toBeLessThanOrEqual(844);
    await actions.press("Tab");
    await actions.focus(".maplibregl-canvas");
    await sheet.restsAt("peek");
  });

  test("what lies beyond the map's edge is counted there, and one press leads to it", async ({ actions }) => {
    const explorer = new Explorer(actions);
    await explorer.opens("/");
    await explorer.mapIsDrawn();
    const shore = await actions.text("[data-edge=left]");
    expect(shore).toMatch(/^\d+ places[\s\S]+beyond the left edge/);
    await actions.click("[data-edge=left]");
    await actions.addressIs(/^\/\?at=/);
    await actions.appears("[data-edge=right]");
    await actions.disappears("[data-edge=left]");
  });

  for (const path of ["/", RECORD, "/regions/greater-toronto"]) {
    test(`every control is as large as a finger: ${path}`, async ({ actions }) => {
      const [explorer, sheet] = [new Explorer(actions), new Sheet(actions)];
      await explorer.opens(path);
      await explorer.mapIsDrawn();
      expect(await sheet.tooSmall(24)).toEqual([]);
      const controls = (await sheet.tooSmall(44)).filter((name) => !/^\d|leaves this site/.test(name));
      expect(controls).toEqual([]);
    });
  }
});

for (const [width, height] of [
  [844, 390],
  [820, 1180],
] as const) {
  test.describe(`${width} by ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: true });

    test("the list stands beside the map, and the page scrolls while the map stays", async ({ actions, page }) => {
      const explorer = new Explorer(actions);
      await explorer.opens("/");
      await explorer.mapIsDrawn();
      const map = await actions.box("section[aria-label=Map]");
      expect(map?.x).toBeGreaterThan(width * 0.4);
      expect(map?.width).toBeGreaterThan(width * 0.5);
      expect(map?.height).toBeCloseTo(height, 0);
      await actions.evaluate(() => window.scrollTo(0, 900), null);
      expect((await actions.box("section[aria-label=Map]"))?.y).toBe(0);
      expect(await actions.evaluate(() => document.documentElement.scrollWidth - innerWidth, null)).toBe(0);
      expect(await axeViolations(page)).toEqual([]);
    });
  });
}

/** A telephone of the smallest kind, and a page enlarged four times on a screen of 1280 px. */
for (const [width, height] of [
  [320, 640],
  [320, 256],
] as const) {
  test(`nothing needs sideways scrolling at ${width} by ${height}`, async ({ actions }) => {
    await actions.resize(width, height);
    const explorer = new Explorer(actions);
    for (const path of ["/", RECORD, "/regions"]) {
      await explorer.opens(path);
      const over = await actions.evaluate(
        () =>
          [...document.querySelectorAll("main *, header *")]
            .filter(
              (element) =>
                element.getBoundingClientRect().right > innerWidth + 1 &&
                !element.closest("fieldset, nav, .visually-hidden, details:not([open]) > :not(summary)"),
            )
            .map((element) => element.outerHTML.slice(0, 80)),
        null,
      );
      expect(over, path).toEqual([]);
    }
  });
}
