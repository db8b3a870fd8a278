import { Explorer } from "./explorer-driver.ts";
import { axeViolations, expect, test } from "./fixtures.ts";
import { Search } from "./search-driver.ts";

test("by keyboard alone: type, choose a suggestion, go there, and Back returns to what was typed", async ({
  actions,
}) => {
  const explorer = new Explorer(actions);
  const search = new Search(actions);
  await explorer.opens("/?program=talent-plans");
  expect(await search.wasFetched()).toBe(false);
  await search.isReachedByTab();
  await search.types("daq");
  expect(await search.wasFetched()).toBe(true);
  expect(await search.active()).toBeNull();
  await actions.press("ArrowDown");
  expect(await search.active()).toBe("Daqing 大庆");
  await actions.press("ArrowUp");
  const options = await search.options();
  expect(options.at(-1)?.active).toBe(true);
  await actions.press("ArrowDown", "Enter");
  await actions.appears('h1:has-text("Daqing")');
  // The place is not searched by its own name; the other filters go along.
  await actions.addressIs("/places/daqing?program=talent-plans");
  await search.holds("");
  await actions.back();
  await actions.addressIs("/?program=talent-plans&q=daq");
  await search.holds("daq");
  await search.hasFocus();
  await search.suggestsNothing();
  // The search was a step of its own.
  await actions.back();
  await actions.addressIs("/?program=talent-plans");
  await search.holds("");
  await actions.forward();
  await search.holds("daq");
  await actions.click({ role: "button", name: "Clear the search" });
  await search.holds("");
  await search.hasFocus();
  await actions.addressIs("/?program=talent-plans");
});

test("Escape closes the list, then empties the box; Enter without an option only filters", async ({ actions }) => {
  const explorer = new Explorer(actions);
  const search = new Search(actions);
  await explorer.opens("/");
  await search.isFocused();
  await search.types("calgary");
  await actions.press("Escape");
  await search.suggestsNothing();
  await search.holds("calgary");
  await actions.press("ArrowDown");
  await search.suggests();
  await actions.press("Enter");
  await actions.appears('h1:has-text("Calgary")');
  await explorer.opens("/");
  await search.isFocused();
  await search.types("calgary");
  await actions.press("Enter");
  await search.suggestsNothing();
  await actions.addressIs("/?q=calgary");
  await explorer.isFiltered();
  await actions.press("Escape");
  await search.holds("");
  await actions.addressIs("/");
  await explorer.isWhole();
});

test("a page that is a filter suggests everything, and leads out of itself", async ({ actions }) => {
  const explorer = new Explorer(actions);
  const search = new Search(actions);
  await explorer.opens("/regions/heilongjiang");
  await search.isFocused();
  await search.types("greater toronto");
  await search.leadsWith("Greater Toronto");
  await actions.press("ArrowDown", "Enter");
  await actions.appears('h1:has-text("Greater Toronto")');
  await actions.addressIs("/regions/greater-toronto");
});

test("a record is suggested with its speaker, its answer and what was found", async ({ actions }) => {
  const explorer = new Explorer(actions);
  const search = new Search(actions);
  await explorer.opens("/");
  await search.isFocused();
  await search.types("conversation between an MP");
  await search.leadsWith(
    "Conversation between an MP and China's consul general in Toronto, February 2021, and a claim about it",
  );
  const [first] = await search.options();
  expect(first?.group).toMatch(/^Records/);
  expect(first?.words).toContain("denied · contradicted by official findings, May 2023 and Jan 2025");
  await actions.click("[role=option] >> nth=0");
  await actions.addressIs("/events/mp-consul-conversation-2021");
});

test("a name of several people is said to be one, and each is told with the office", async ({ actions }) => {
  const explorer = new Explorer(actions);
  const search = new Search(actions);
  await explorer.opens("/");
  await search.isFocused();
  await search.types("Han");
  expect(await search.says()).toMatch(/^Two different people with a page here have this name or part of it\./);
  const people = (await search.options()).filter(({ group }) => group.startsWith("People"));
  expect(people.map(({ title }) => title)).toEqual(["Han Dong", "Han Jialiang"]);
  for (const { words } of people) {
    expect(words).toMatch(/Published statements that mention .+ as the then (?:MP|executive chair)/);
    expect(words).toContain("family name is");
  }
});

test("a misspelt word finds what is meant, in suggestions, list and map, and says so", async ({ actions }) => {
  const explorer = new Explorer(actions);
  const search = new Search(actions);
  await explorer.opens("/?q=Daqing");
  await explorer.isFiltered();
  const meant = await explorer.listedRecords();
  await explorer.opens("/");
  await explorer.mapIsDrawn();
  await search.isFocused();
  await search.types("Darqing");
  expect(await search.says()).toMatch(/^No exact match for “Darqing”; showing “Daqing”\./);
  await actions.press("Enter");
  await explorer.isFiltered();
  expect(await explorer.listedRecords()).toEqual(meant);
  expect(await explorer.reads()).toContain("No exact match for “Darqing”; showing “Daqing”.");
  await explorer.drawnPlacesBecome(await explorer.listedPlaces());
});

test("Chinese script leads to places and bodies, and filters", async ({ actions }) => {
  const explorer = new Explorer(actions);
  const search = new Search(actions);
  await explorer.opens("/");
  await search.isFocused();
  await search.types("多倫多");
  await search.leadsWith("Toronto 多伦多");
  await explorer.isFiltered();
  await actions.fill("#search", "山西同乡会");
  await search.leadsWith("The Shanxi Association of Toronto 多伦多山西同乡会");
});

test("where suggestions cannot be fetched, a sentence says so and the list follows what is typed", async ({
  actions,
  page,
  problems,
}) => {
  problems.expect(/500/);
  await page.route("**/atlas-data/*-search.json", (route) => route.fulfill({ status: 500, body: "" }));
  const explorer = new Explorer(actions);
  await explorer.opens("/");
  await actions.focus("#search");
  await actions.type("daqing");
  await actions.appears(
    "text=Suggestions could not be fetched; the server answered 500. The list of records still follows what you type.",
  );
  await actions.addressIs("/?q=daqing");
  await explorer.isFiltered();
});

test("while an earlier day is shown nothing of today is suggested; the box filters", async ({ actions }) => {
  const explorer = new Explorer(actions);
  const search = new Search(actions);
  await explorer.opens("/?known=2023-04-01");
  await search.isFocused();
  await actions.type("toronto");
  await actions.addressIs("/?q=toronto&known=2023-04-01");
  await search.suggestsNothing();
  expect(await search.wasFetched()).toBe(false);
});

for (const { name, colorScheme, width, height } of [
  { name: "light", colorScheme: "light", width: 1280, height: 800 },
  { name: "dark", colorScheme: "dark", width: 1280, height: 800 },
  { name: "390 px wide", colorScheme: "light", width: 390, height: 844 },
] as const) {
  test(`axe finds nothing while the list is open: ${name}`, async ({ actions, page }) => {
    const explorer = new Explorer(actions);
    const search = new Search(actions);
    await actions.prefer({ colorScheme });
    await actions.resize(width, height);
    await explorer.opens("/");
    await explorer.mapIsDrawn();
    await search.isFocused();
    await search.types("Han");
    await actions.press("ArrowDown");
    expect(await search.active()).toBe("Han Dong");
    expect(await axeViolations(page)).toEqual([]);
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the list fits above the keyboard, and its rows are as high as a thumb needs", async ({ actions }) => {
    const explorer = new Explorer(actions);
    const search = new Search(actions);
    // What a keyboard leaves of the screen.
    await actions.resize(390, 500);
    await explorer.opens("/");
    await search.isFocused();
    await search.types("toronto");
    const { least, over } = await search.fit();
    expect(least).toBeGreaterThanOrEqual(44);
    expect(over).toBeLessThanOrEqual(0);
  });
});
