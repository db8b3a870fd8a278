import { Explorer } from "./explorer-driver.ts";
import { axeViolations, expect, test } from "./fixtures.ts";
import { Timeline } from "./timeline-driver.ts";

test.use({ viewport: { width: 1440, height: 900 } });

test("by keyboard a month, a year, as far as it goes; Back undoes a run of keys at once; a reload keeps it", async ({
  actions,
}) => {
  const explorer = new Explorer(actions);
  const timeline = new Timeline(actions);
  await explorer.opens("/?from=2018-01-01&to=2023-12-31");
  await explorer.mapIsDrawn();
  await timeline.isThere();
  expect(await timeline.says("first")).toBe("From January 2018");
  await timeline.takes("first");
  await actions.press("ArrowRight", "ArrowRight", "Shift+ArrowRight", "ArrowLeft");
  await actions.addressIs("/?from=2019-02-01&to=2023-12-31");
  expect(await timeline.says("first")).toBe("From February 2019");
  await timeline.takes("last");
  await actions.press("Home");
  await actions.addressIs("/?from=2019-02-01&to=2019-02-28");
  await timeline.rests();
  await actions.press("End");
  await actions.addressIs("/?from=2019-02-01");
  expect(await timeline.says("last")).toBe("No last day");
  await timeline.rests();
  await actions.reload();
  await timeline.isThere();
  expect(await timeline.says("first")).toBe("From February 2019");
  await actions.back();
  await actions.addressIs("/?from=2019-02-01&to=2019-02-28");
  await actions.back();
  await actions.addressIs("/?from=2019-02-01&to=2023-12-31");
  await actions.back();
  await actions.addressIs("/?from=2018-01-01&to=2023-12-31");
});

test("list, map and marks follow a drag while it lasts, and Back undoes it at once", async ({ actions, page }) => {
  const explorer = new Explorer(actions);
  const timeline = new Timeline(actions);
  await explorer.opens("/");
  await explorer.mapIsDrawn();
  await timeline.isThere();
  const all = (await explorer.counts()).events;
  expect(await timeline.shownMarks()).toBe(all);
  const { x, y } = await timeline.grip("first");
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(await timeline.yearAt(2022), y, { steps: 12 });
  await explorer.isFiltered();
  const { events } = await explorer.counts();
  expect(events).toBeLessThan(all);
  expect(await timeline.shownMarks()).toBe(events);
  await explorer.drawnPlacesBecome(await explorer.listedPlaces());
  await page.mouse.up();
  await actions.addressIs("/?from=2022-01-01");
  await actions.back();
  await actions.addressIs("/");
  await explorer.isWhole();
  expect(await timeline.shownMarks()).toBe(all);
});

test("a click on a quarter chooses it, typing changes it, and Reset shows all", async ({ actions }) => {
  const explorer = new Explorer(actions);
  const timeline = new Timeline(actions);
  await explorer.opens("/");
  await timeline.isThere();
  await timeline.clicksQuarter(2021, 1);
  await actions.addressIs("/?from=2021-01-01&to=2021-03-31");
  await explorer.isFiltered();
  expect(await explorer.reads()).toMatch(/Of \d+ events, \d+ certainly lie in the range and \d+ possibly; \d+ have/);
  await timeline.types("To", "2021-09-30");
  await actions.addressIs("/?from=2021-01-01&to=2021-09-30");
  expect(await timeline.says("last")).toBe("To September 2021");
  await actions.press("Escape");
  await actions.click({ role: "button", name: "Reset dates" });
  await actions.addressIs("/");
  expect(await actions.focused()).toContain("Reset dates");
});

test("steps by its own length, plays to the end, pauses, and keeps the focus", async ({ actions }) => {
  const explorer = new Explorer(actions);
  const timeline = new Timeline(actions);
  await explorer.opens("/?from=2019-01-01&to=2019-12-31");
  await timeline.isThere();
  await actions.click({ role: "button", name: "Later dates" });
  await actions.addressIs("/?from=2020-01-01&to=2020-12-31");
  await timeline.announces("Dates: 2020");
  await actions.click({ role: "button", name: "Earlier dates" });
  await actions.addressIs("/?from=2019-01-01&to=2019-12-31");
  await actions.focus({ role: "button", name: "Play through time" });
  await actions.press("Enter");
  expect(await timeline.isPlaying()).toBe(true);
  // Whichever window it shows by the time that anybody looks: it went on by itself.
  await actions.addressIs(/from=202[1-4]-01-01/);
  await actions.press("Enter");
  expect(await timeline.isPlaying()).toBe(false);
  await timeline.rests();
  await actions.back();
  await actions.addressIs("/?from=2019-01-01&to=2019-12-31");

  await explorer.opens("/?from=2023-01-01&to=2023-12-31");
  await timeline.isThere();
  await actions.focus({ role: "button", name: "Play through time" });
  await actions.press("Enter");
  await actions.addressIs("/?from=2025-01-01&to=2025-12-31");
  await timeline.stopsPlaying();
  await actions.addressIs("/?from=2025-01-01&to=2025-12-31");
  expect(await actions.focused()).toContain("Play through time");
});

test("whoever wants no motion is not offered to play, and steps", async ({ actions }) => {
  const explorer = new Explorer(actions);
  const timeline = new Timeline(actions);
  await actions.prefer({ reducedMotion: "reduce" });
  await explorer.opens("/");
  await timeline.isThere();
  expect(await actions.count({ role: "button", name: "Play through time" })).toBe(0);
  await actions.click({ role: "button", name: "Later dates" });
  await actions.addressIs("/?from=2014-01-01&to=2014-12-31");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in the strip, nor where it is folded away: ${colorScheme}`, async ({ actions, page }) => {
    const explorer = new Explorer(actions);
    const timeline = new Timeline(actions);
    await actions.prefer({ colorScheme });
    await explorer.opens("/?from=2018-01-01&to=2023-12-31");
    await timeline.isThere();
    expect(await axeViolations(page)).toEqual([]);
    await actions.click("summary:has-text('Type dates')");
    expect(await axeViolations(page), "dates can be typed").toEqual([]);
    await actions.resize(390, 844);
    await timeline.unfolds();
    expect(await axeViolations(page), "on a phone").toEqual([]);
    expect(await timeline.targetSizes()).toEqual([]);
  });
}
