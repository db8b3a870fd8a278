import type { Actions } from "./browser.ts";
import { Explorer } from "./explorer-driver.ts";
import { axeViolations, expect, test } from "./fixtures.ts";

const BOX = /[?&]box=-?[\d.]+,-?[\d.]+,-?[\d.]+,-?[\d.]+/;

/** From one share of the map's width and height to another. */
async function dragsOverTheMap(
  actions: Actions,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<void> {
  const map = await actions.box("section[aria-label=Map]");
  if (!map) throw new Error("there is no map");
  const at = ([x, y]: readonly [number, number]) => ({ x: map.x + map.width * x, y: map.y + map.height * y });
  await actions.drag(at(from), at(to));
}

/** List, map and counts of a view agree by ids; ties bring places to the map that no event of the list is at. */
async function listIsMap(explorer: Explorer): Promise<void> {
  await explorer.drawnPlacesBecome(await explorer.listedPlaces());
  const { events, ties } = await explorer.counts();
  expect(await explorer.listedRecords()).toHaveLength(events + ties);
}

test("a box drawn with the pointer filters list, map and counts; the link keeps it, × and Back undo it", async ({
  actions,
}) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/");
  await explorer.mapIsDrawn();
  await actions.click({ role: "button", name: "Draw a box" });
  await dragsOverTheMap(actions, [0.95, 0.62], [0.6, 0.4]);
  await actions.addressIs(BOX);
  await explorer.isFiltered();
  await listIsMap(explorer);
  await explorer.mapSays(/in the box on the map/);
  expect(await explorer.reads()).toMatch(/In the box on the map.*\d+ for certain.*no place finer than a country/);
  const before = { records: await explorer.listedRecords(), address: actions.address() };
  expect(before.records.length).toBeGreaterThan(3);

  await actions.reload();
  await explorer.mapIsDrawn();
  await explorer.isFiltered();
  expect(await explorer.listedRecords()).toEqual(before.records);
  await listIsMap(explorer);

  await actions.click({ role: "button", name: "Clear the box on the map" });
  await explorer.isWhole();
  expect(await actions.focused()).toContain("Only what is in view on the map");
  await actions.back();
  await actions.addressIs(before.address);
  await explorer.isFiltered();
  expect(await explorer.listedRecords()).toEqual(before.records);
});

test("a box by keyboard: its edges, what is in view, and the way out", async ({ actions, page }) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/");
  await explorer.mapIsDrawn();
  await actions.focus({ role: "button", name: "Draw a box" });
  await actions.press("Enter");
  expect(await actions.focused()).toContain("Use what is in view");
  expect(await axeViolations(page), "the tool is open").toEqual([]);
  await actions.press("Escape");
  expect(await actions.focused()).toContain("Draw a box");

  await actions.press("Enter");
  for (const [edge, degrees] of [
    ["West", "-82"],
    ["South", "47"],
    ["East", "-72"],
    ["North", "42"],
  ] as const)
    await actions.fill(`label:has-text("${edge}") input`, degrees);
  await actions.press("Enter");
  await actions.appears({ role: "alert" });
  await actions.fill('label:has-text("South") input', "42");
  await actions.fill('label:has-text("North") input', "47");
  await actions.press("Enter");
  await actions.addressIs("/?box=-82,42,-72,47");
  await explorer.isFiltered();
  await listIsMap(explorer);
  expect(await explorer.listedPlaces()).not.toContain("beijing");

  await actions.focus({ role: "button", name: "Update to this view" });
  await actions.press("Enter");
  await actions.addressIs(/\?box=(?!-82,42)/);
  await listIsMap(explorer);
});

test("only what is in view follows the map when it is asked to", async ({ actions }) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/?at=6/44/-78");
  await explorer.mapIsDrawn();
  await actions.click({ role: "button", name: "Only what is in view on the map" });
  await actions.addressIs(BOX);
  await explorer.isFiltered();
  await listIsMap(explorer);
  const near = actions.address();
  expect(await explorer.listedPlaces()).toContain("greater-toronto");
  await actions.click({ role: "button", name: "Zoom out" });
  await actions.click({ role: "button", name: "Update to this view" });
  await actions.until((address) => !location.href.endsWith(address), near);
  await listIsMap(explorer);
});

test("a link with a box that cannot be read says so and shows everything", async ({ actions }) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/?box=10,0,10,5");
  await explorer.readsSoon("no box is set");
  await explorer.isWhole();
});

test("a picture of ties alone counts its claims with their answers", async ({ actions }) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/places/atlantic-provinces");
  await actions.appears("[data-furniture=top]");
  expect(await actions.text("[data-furniture=top]")).toMatch(/of \d+ ties: 1 claim \(no answer found\)/);
});

test("what has no place stands on the map's shelf, opens by keyboard and is filtered with the rest", async ({
  actions,
  page,
}) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/");
  await explorer.mapIsDrawn();
  await actions.focus({ role: "button", name: /^\d+ have no place$/ });
  await actions.press("Enter");
  await actions.appears('section[aria-label=Map] h2:has-text("A country only: Canada")');
  expect(await axeViolations(page), "the shelf is open").toEqual([]);
  const shelf = "section[aria-label=Map] section[aria-label='No place on the map'] li > a";
  const list = "section[aria-label=Records] #no-place li > a";
  expect(await actions.texts(shelf)).toEqual(await actions.texts(list));
  expect(await explorer.reads()).toContain(`${await actions.count(shelf)} have no place on the map`);
  await actions.press("Escape");
  expect(await actions.focused()).toContain("have no place");

  await explorer.filtersBy("Program", "Election-interference claims");
  await explorer.isFiltered();
  await actions.press("Escape");
  await actions.click({ role: "button", name: /^\d+ have no place$/ });
  expect(await actions.texts(shelf)).toEqual(await actions.texts(list));
});

test("a program's page says what parties say of it, with the answers; regions stand by kind", async ({ actions }) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/programs/alleged-stations");
  await actions.click("summary:has-text('What is said of it')");
  const said = await explorer.reads();
  expect(said).toContain("service stations in Canada");
  expect(said).toContain("denied that there are police stations of China in Canada");
  expect(said).toContain("looking into reports of undeclared stations");
  await explorer.opens("/regions");
  expect(await actions.texts("main h2")).toEqual([
    "Metropolitan areas",
    "Provinces, states and other regions",
    "Countries",
  ]);
});
