import { Explorer } from "./explorer-driver.ts";
import { axeViolations, expect, test } from "./fixtures.ts";

const RECORD = "/events/mp-consul-conversation-2021";
const LATER = "Since then: contradicted by official findings, May 2023 and Jan 2025";

test("a sceptical reader sees a record change as the findings come, and is told at once what came later", async ({
  actions,
}) => {
  const explorer = new Explorer(actions);
  await explorer.opens(`${RECORD}?known=2023-04-01`);
  await explorer.mapSays(/As known on 1 April 2023\. Since then the standing of this record has changed\./);
  await explorer.readsSoon("no finding published by then");
  const april = await explorer.reads();
  expect(april).toContain(LATER);
  expect(april).toContain("As known on 1 April 2023.");
  expect(april).not.toContain("The commissioner wrote");
  expect(april).not.toContain("libel suit");
  await explorer.mapSays(/no finding published by then · since then: contradicted by official findings/);

  await explorer.opens(`${RECORD}?known=2023-06-01`);
  await explorer.readsSoon("contradicted by an official finding, May 2023");
  const june = await explorer.reads();
  expect(june).toContain("the rapporteur found the allegation untrue");
  // What was found in May stands in the claim's own line by then.
  expect(june).toContain("Since then: also contradicted by an official finding, Jan 2025");
  expect(june).not.toContain(LATER);
  expect(june).not.toContain("The commissioner wrote");

  await explorer.follows("Show today");
  await actions.addressIs(RECORD);
  await explorer.readsSoon("The commissioner wrote");
  expect(await explorer.reads()).not.toContain("Since then");
});

test("a record plays its own history, by keyboard", async ({ actions }) => {
  const explorer = new Explorer(actions);
  await explorer.opens(RECORD);
  await explorer.mapIsDrawn();
  await actions.focus({ role: "slider", name: "Day with news" });
  await actions.press("Home");
  await actions.addressIs(`${RECORD}?known=2023-03-22`);
  await explorer.readsSoon("no finding published by then");
  await actions.press("ArrowRight");
  await actions.addressIs(`${RECORD}?known=2023-03-23`);
  expect(await actions.focused()).toContain("slider");
  await actions.press("End");
  await actions.addressIs(RECORD);
  await actions.back();
  await actions.addressIs(RECORD);
  await actions.click({ role: "button", name: /^Play$/ });
  await actions.addressIs(`${RECORD}?known=2023-03-22`);
  await actions.click({ role: "button", name: "Pause" });
});

test("the whole atlas as it was known on a day: list, map and counts agree, and Back returns to today", async ({
  actions,
}) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/");
  await explorer.mapIsDrawn();
  const today = await explorer.counts();
  await actions.click('summary:has-text("As known on")');
  // Digit by digit, as at a keyboard (whichever of day and month comes first): the year passes through the first centuries.
  await actions.focus('input[type="date"]:visible');
  await actions.type("04042023");
  await actions.addressIs("/?known=2023-04-04");
  await explorer.mapSays(/As known on 4 April 2023/);
  await explorer.readsSoon("became public later");
  const then = await explorer.counts();
  expect(then.events).toBe(then.allEvents);
  expect(then.allEvents).toBeLessThan(today.allEvents);
  expect((await explorer.listedRecords()).length).toBe(then.events + then.ties);
  await explorer.drawnPlacesBecome(await explorer.listedPlaces());
  await actions.reload();
  await explorer.readsSoon("became public later");
  expect(await explorer.counts()).toEqual(then);
  await actions.back();
  await explorer.isWhole();
  expect(await explorer.counts()).toEqual(today);
});

test("typed days change nothing until they can be meant, and one that cannot says which can", async ({ actions }) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/");
  await explorer.isWhole();
  await actions.click('summary:has(span:text-is("Dates"))');
  await actions.focus('input[type="date"]:visible >> nth=0');
  await actions.type("06062019");
  await actions.addressIs("/?from=2019-06-06");
  await actions.focus('input[type="date"]:visible >> nth=1');
  await actions.type("01012021");
  await actions.addressIs("/?from=2019-06-06&to=2021-01-01");
  // The year typed over is one change: Back leads to the day before.
  await actions.type("2022");
  await actions.addressIs("/?from=2019-06-06&to=2022-01-01");
  await actions.back();
  await actions.addressIs("/?from=2019-06-06&to=2021-01-01");
  await actions.press("Escape");
  await actions.click('summary:has-text("As known on")');
  await actions.focus('input[type="date"]:visible');
  await actions.type("01011776");
  await explorer.readsSoon("Choose a day from 1 January 1980 to");
  await actions.addressIs("/?from=2019-06-06&to=2021-01-01");
});

test("the head of a region counts what was public on the day, as the list does", async ({ actions }) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/regions/greater-toronto?known=2023-04-01");
  await explorer.readsSoon("As known on 1 April 2023:");
  const { events } = await explorer.counts();
  const [, word = ""] = /: (\w+) events? for Greater Toronto/.exec(await explorer.reads()) ?? [];
  expect(["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"].indexOf(word)).toBe(events);
  // Not in the caption alone: a number of claims never goes without what became of them.
  expect(await explorer.reads()).toMatch(
    /events? for Greater Toronto: [^.]*\(since then 1 contradicted or not upheld\)/,
  );
  await explorer.opens("/regions/greater-toronto");
  await explorer.readsSoon("events for Greater Toronto");
  expect((await explorer.counts()).events).toBeGreaterThan(events);
  expect(await explorer.reads()).not.toContain("As known on 1 April");
});

test("before anything was public nothing is shown, and it says why", async ({ actions, page }) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/?known=1990-01-01");
  await explorer.readsSoon("Nothing was public by then");
  await explorer.opens(`${RECORD}?known=2020-01-01`);
  await explorer.readsSoon("None of what this record holds was public on 1 January 2020");
  expect(await axeViolations(page)).toEqual([]);
});

test("a day that nobody has looked at, or whose history cannot be had, shows today and says so", async ({
  actions,
  page,
  problems,
}) => {
  problems.expect(/ERR_FAILED/);
  const explorer = new Explorer(actions);
  await explorer.opens("/?known=2999-01-01");
  await explorer.readsSoon("the atlas is shown as known today");
  await explorer.isWhole();
  let broken = true;
  await page.route("**/*-history.json", (route) => (broken ? route.abort() : route.continue()));
  await explorer.opens("/?known=2023-04-01");
  await explorer.readsSoon("The records are shown as known today, not as on 1 April 2023");
  await explorer.isWhole();
  broken = false;
  await actions.find({ role: "button", name: "Try again" }).first().click();
  await explorer.readsSoon("became public later");
});

for (const theme of [{ colorScheme: "light" }, { colorScheme: "dark", forcedColors: "active" }] as const) {
  test(`axe finds nothing in views of an earlier day: ${Object.values(theme).join(", ")}`, async ({
    actions,
    page,
  }) => {
    const explorer = new Explorer(actions);
    await actions.prefer(theme);
    for (const path of ["/?known=2023-04-01", `${RECORD}?known=2023-04-01`]) {
      await explorer.opens(path);
      await explorer.mapSays(/As known on 1 April 2023/);
      expect(await axeViolations(page), path).toEqual([]);
    }
  });
}
