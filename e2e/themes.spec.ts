import { Explorer } from "./explorer-driver.ts";
import { axeViolations, expect, test } from "./fixtures.ts";
import { withoutWebGl } from "./hardships.ts";
import { Surroundings } from "./surroundings.ts";

test("colours chosen once are there on the next visit before any of our code has run, and a link's theme wins", async ({
  actions,
  page,
  problems,
}) => {
  const [explorer, around] = [new Explorer(actions), new Surroundings(actions)];
  await explorer.opens("/about");
  expect(await around.paper()).toBe("light");
  await actions.choose({ role: "combobox", name: "Colours" }, "contrast-dark");
  await around.paperBecomes("dark");
  expect(await around.isOfMoreContrast()).toBe(true);
  await explorer.opens("/?theme=light");
  await explorer.mapIsDrawn();
  expect(await around.paper()).toBe("light");
  expect(await around.isOfMoreContrast()).toBe(true);
  await explorer.opens("/regions");
  expect(await around.paper()).toBe("dark");

  problems.expect(/ERR_FAILED/);
  await page.route("**/_next/static/chunks/*.js", (route) => route.abort());
  await explorer.opens("/");
  expect(await around.paper()).toBe("dark");
  expect(await around.isOfMoreContrast()).toBe(true);
});

test("the system's own colours leave everything to be told apart", async ({ actions, page }) => {
  const [explorer, around] = [new Explorer(actions), new Surroundings(actions)];
  await actions.prefer({ forcedColors: "active" });
  await explorer.opens("/?program=fox-hunt");
  await explorer.mapIsDrawn();
  expect(await axeViolations(page)).toEqual([]);
  const [active, other] = [
    await around.looks('summary:has-text("Program")'),
    await around.looks('summary:has-text("Standing")'),
  ];
  expect(active.background).not.toBe(other.background);
  expect(other.edge).not.toBe(other.background);
  for (const part of ["[data-furniture=top]", "[data-furniture=bottom]", "[data-map-controls] > div"]) {
    const { edge, edgeWidth, background } = await around.looks(part);
    expect(edgeWidth, part).toBeGreaterThan(0);
    expect(edge, part).not.toBe(background);
  }
  await actions.press("Tab", "Tab", "Tab");
  expect((await around.looks(":focus")).outlineWidth).toBeGreaterThanOrEqual(2);
});

test("on paper: light, without controls, with the map, every address and the data's version", async ({ actions }) => {
  const [explorer, around] = [new Explorer(actions), new Surroundings(actions)];
  await actions.prefer({ colorScheme: "dark" });
  await explorer.opens("/events/mp-consul-conversation-2021");
  await explorer.mapIsDrawn();
  await around.goesToPaper();
  expect(await around.paper()).toBe("light");
  expect(await around.controlsInSight()).toEqual([]);
  expect(await around.printedMap()).toEqual({ visible: true, coloursAtLeast: 20, holes: false });
  const [map] = await actions.texts("section[aria-label=Map]");
  expect(map).toContain("Conversation between an MP and China's consul general");
  expect(map).toContain("denied · contradicted by official findings");
  expect(map).toContain("Charged or alleged, not established");
  const addresses = await around.addressesPrinted();
  expect(addresses.length).toBeGreaterThan(5);
  for (const { href, after } of addresses) expect(after).toContain(href);
  const colophon = await actions.text(".colophon");
  expect(colophon).toMatch(/Data version \S+, last changed on 20\d\d-\d\d-\d\d/);
  expect(colophon).toContain("/events/mp-consul-conversation-2021");
});

test("the list prints with the sentence of every record", async ({ actions }) => {
  const [explorer, around] = [new Explorer(actions), new Surroundings(actions)];
  await explorer.opens("/regions/greater-toronto");
  await explorer.mapIsDrawn();
  const before = await explorer.listedRecords();
  await around.goesToPaper();
  expect(await explorer.listedRecords()).toEqual(before);
  expect(await explorer.reads()).toContain("denied · contradicted by official findings");
  expect(await actions.text(".colophon")).toContain("/regions/greater-toronto");
});

test("without WebGL a still map leads to every place that the list shows, with its number", async ({
  actions,
  page,
}) => {
  const explorer = new Explorer(actions);
  await withoutWebGl(page);
  await explorer.opens("/");
  await explorer.mapSays(/WebGL 2 is missing or switched off/);
  await actions.appears("[data-still-map]");
  const stillMap = new Surroundings(actions);
  const all = await stillMap.stillMarks();
  const { unplaced, events } = {
    unplaced: await stillMap.listedWithoutPlace(),
    events: (await explorer.counts()).events,
  };
  expect(all.reduce((sum, { number }) => sum + number, 0)).toBe(events - unplaced);
  for (const { name, number } of all) {
    expect(name).toMatch(number > 0 ? new RegExp(`, ${number} events?\\b`) : /, no events/);
  }
  await explorer.filtersBy("Program", "Operation Fox Hunt");
  await explorer.isFiltered();
  const some = await stillMap.stillMarks();
  expect(some.length).toBeLessThan(all.length);
  expect(await axeViolations(page)).toEqual([]);
  await actions.click({ role: "link", name: /^Greater Vancouver, 1 event: / });
  await actions.addressIs("/places/greater-vancouver?program=fox-hunt");
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`with the reader's type at 24 px text grows and nothing is cut off or lies on another: ${width}`, async ({
    actions,
  }) => {
    const [explorer, around] = [new Explorer(actions), new Surroundings(actions)];
    await actions.resize(width, height);
    for (const path of ["/", "/events/mp-consul-conversation-2021", "/method"]) {
      await explorer.opens(path);
      const usual = await around.typeSize("main p");
      await actions.readsAt(24);
      await actions.reload();
      await actions.appears("main h1");
      if (path !== "/method") await explorer.mapIsDrawn();
      expect(await around.typeSize("main p")).toBeCloseTo(usual * 1.5, 0);
      expect(await around.cutOff(), path).toEqual([]);
      expect(await around.overlapping(), path).toEqual([]);
      await actions.readsAt(16);
    }
  });
}
