import { Explorer } from "./explorer-driver.ts";
import { expect, test } from "./fixtures.ts";

/** Two programs of each of the five systems are named on the map, and the list holds what the map draws. */
test("home lists every record, and the map draws the same places", async ({ actions }) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/");
  const records = await explorer.listedRecords();
  expect(records.filter((path) => path.startsWith("/events/")).length).toBeGreaterThanOrEqual(12);
  expect(records.filter((path) => path.startsWith("/ties/")).length).toBeGreaterThanOrEqual(6);
  await explorer.mapIsDrawn();
  expect(await explorer.drawnPlaces()).toEqual(await explorer.listedPlaces());
  for (const place of ["toronto", "greater-toronto", "daqing", "xiangfen", "greater-vancouver", "new-york"]) {
    expect(await explorer.drawnPlaces()).toContain(place);
  }
});

test("a filter changes list, map, counts and address together, and Back undoes it", async ({ actions }) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/");
  await explorer.mapIsDrawn();
  await explorer.filtersBy("Program", "Operation Fox Hunt");
  await actions.addressIs("/?program=fox-hunt");
  await explorer.isFiltered();
  await explorer.drawnPlacesBecome(await explorer.listedPlaces());
  expect(await explorer.drawnPlaces()).toEqual(expect.arrayContaining(["new-york", "toronto", "greater-vancouver"]));
  expect(await explorer.drawnPlaces()).not.toContain("daqing");
  await actions.back();
  await actions.addressIs("/");
  await explorer.isWhole();
});

test("a link with filters opens filtered, and one that cannot be read says so", async ({ actions }) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/?standing=contradicted");
  await explorer.ledgerBecomes("1 of ");
  expect(await explorer.listedRecords()).toEqual(["/events/mp-consul-conversation-2021"]);
  await explorer.opens("/?program=no-such-program&from=yesterday");
  await actions.appears("[role=status] li");
  await explorer.isWhole();
  await explorer.opens("/?from=2023-01-01&to=2023-12-31&region=shanxi");
  await explorer.isFiltered();
  expect(await explorer.listedRecords()).toContain("/events/xiangfen-visit-2023");
});

test("a region's page with another region in its query moves to the whole atlas, and says so", async ({ actions }) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/regions/greater-toronto?region=shanxi&from=2020-01-01");
  await actions.addressIs("/?region=shanxi&from=2020-01-01");
  await actions.appears("[role=status] li:has-text('in its path')");
  await explorer.isFiltered();
});

test("filters that leave nothing say so, and one act shows all again", async ({ actions }) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/?standing=withdrawn");
  await actions.appears({ role: "heading", name: "No records match these filters" });
  await actions.click({ role: "button", name: "Show all records" });
  await explorer.isWhole();
});

test("the map stays while the reader goes from record to record, and Back leads to the list", async ({ actions }) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/?program=fox-hunt");
  await explorer.isFiltered();
  await explorer.mapIsDrawn();
  await explorer.marksTheMap();
  await explorer.followsRecord("Recorded conversation with a man living in Vancouver");
  await actions.addressIs("/events/vancouver-conversation-2022?program=fox-hunt");
  expect(await explorer.mapIsTheSame()).toBe(true);
  await explorer.follows("Next");
  await actions.addressIs(/^\/(?:events|ties)\/(?!vancouver-conversation).*\?program=fox-hunt$/);
  expect(await explorer.mapIsTheSame()).toBe(true);
  await actions.back();
  await actions.addressIs("/?program=fox-hunt");
  await explorer.isFiltered();
  expect(await explorer.mapIsTheSame()).toBe(true);
});

test("coming back from a page without a map restores view, scroll and focus", async ({ actions }) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/?program=fox-hunt&at=4.00/45.0/-90.0");
  await explorer.mapIsDrawn();
  await actions.evaluate(() => window.scrollTo(0, document.body.scrollHeight), null);
  const scroll = await actions.evaluate(() => window.scrollY, null);
  expect(scroll).toBeGreaterThan(100);
  await actions.find("footer a:has-text('Corrections')").click();
  await actions.appears({ role: "heading", name: "Corrections" });
  await actions.back();
  await actions.addressIs(/^\/\?program=fox-hunt&at=4(?:\.00)?\/45(?:\.0+)?\/-90(?:\.0+)?$/);
  await explorer.mapIsDrawn();
  await actions.until((y) => Math.abs(window.scrollY - y) < 40, scroll);
  expect(await actions.focused()).toContain("Corrections");
});

test("a glyph leads by keyboard to its place and from there to its records", async ({ actions }) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/");
  await explorer.mapIsDrawn();
  await actions.find({ role: "button", name: /^Greater Vancouver/ }).focus();
  await actions.press("Enter");
  await actions.addressIs("/places/greater-vancouver");
  await explorer.followsRecord("Recorded conversation with a man living in Vancouver");
});

test("a badge shows what its tie is, by pointer and by keyboard, with answer and finding, and leads to it", async ({
  actions,
}) => {
  const explorer = new Explorer(actions);
  const badge = { role: "button", name: /^Tie, China to Greater Toronto Area: / } as const;
  const whole = /Alleged by Safeguard Defenders, Sep 2022 · denied by China's embassy in Canada · no finding found/;
  await explorer.opens("/");
  await explorer.mapIsDrawn();
  await actions.hover(badge);
  expect(await actions.text("[data-tie-card]")).toMatch(whole);
  await actions.press("Escape");
  await actions.disappears("[data-tie-card]");
  // The map's frame is one stop; Enter goes to the marks, arrows from mark to badge.
  await actions.focus({ role: "button", name: /^Hong Kong, / });
  await actions.press("ArrowRight");
  await actions.appears("[data-tie-card]");
  expect(await actions.focused()).toMatch(/Tie, .+: /);
  await actions.focus(badge);
  expect(await actions.focused()).toMatch(/Tie, China to Greater Toronto Area: .+ · denied by .+ · no finding found/);
  await actions.press("Enter");
  await actions.addressIs("/ties/alleged-stations-china-toronto");
});

test("searching narrows list and map, keeps no history, and can be undone", async ({ actions }) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/");
  await explorer.mapIsDrawn();
  await actions.fill({ role: "combobox", name: "Search records" }, "daqing");
  await actions.addressIs("/?q=daqing");
  await explorer.isFiltered();
  await explorer.drawnPlacesBecome(await explorer.listedPlaces());
  for (const path of await explorer.listedRecords()) expect(path).toMatch(/^\/(?:events|ties)\//);
  await actions.fill({ role: "combobox", name: "Search records" }, "");
  await actions.addressIs("/");
  await explorer.isWhole();
});

test("each view's address is written once: nobody writes an older one back when the page comes to rest", async ({
  actions,
  page,
}) => {
  const explorer = new Explorer(actions);
  await page.addInitScript(() => {
    const written: string[] = [];
    Object.assign(window, { written });
    for (const way of ["pushState", "replaceState"] as const) {
      const write = History.prototype[way];
      History.prototype[way] = function (...entry) {
        write.apply(this, entry);
        written.push(location.search);
      };
    }
  });
  await explorer.opens("/?from=2019-01-01&to=2019-12-31");
  await explorer.mapIsDrawn();
  await actions.evaluate(() => Object.assign(window, { before: Reflect.get(window, "written").length }), null);
  await actions.click({ role: "button", name: "Later dates" });
  await actions.addressIs("/?from=2020-01-01&to=2020-12-31");
  await explorer.drawnPlacesBecome(await explorer.listedPlaces());
  const written = await page.evaluate(async () => {
    await new Promise((idle) => requestIdleCallback(idle));
    return (Reflect.get(window, "written") as string[]).slice(Reflect.get(window, "before"));
  });
  // One entry for one step, and nothing of the router's after it.
  expect(written).toEqual(["?from=2020-01-01&to=2020-12-31"]);
});

test("zoomed out, one glyph stands for all places of an area and leads to it", async ({ actions }) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/?at=1.10/40.0/-161.0");
  await explorer.mapIsDrawn();
  expect(await explorer.drawnPlaces()).toEqual(await explorer.listedPlaces());
  await actions.find({ role: "button", name: /^Ontario, \d+ events in \d+ places/ }).focus();
  await actions.press("Enter");
  await actions.addressIs("/places/ontario");
  await explorer.isFiltered();
  expect(await explorer.listedPlaces()).toEqual(expect.arrayContaining(["greater-toronto", "ottawa", "toronto"]));
});
