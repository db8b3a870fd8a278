import { Explorer } from "./explorer-driver.ts";
import { expect, test } from "./fixtures.ts";
import { Studio } from "./studio-driver.ts";

/** Views of every kind, with the kind of file that each is saved as. */
const VIEWS = [
  ["/", "SVG"],
  ["/?program=fox-hunt,city-partnerships", "PNG"],
  ["/?standing=contradicted,not-upheld", "SVG"],
  ["/?from=2021-01-01&to=2022-06-30&when=certain", "SVG"],
  ["/?known=2023-04-01", "PNG"],
  ["/?globe=1", "SVG"],
  ["/?at=6/44/-78", "SVG"],
  ["/?box=-82,42,-72,47", "SVG"],
  ["/regions/calgary", "SVG"],
  ["/programs/alleged-stations?theme=dark", "PNG"],
  ["/events/mp-consul-conversation-2021", "SVG"],
  ["/ties/calgary-daqing-partnership", "SVG"],
] as const;

// Two views always, the others with `npm run test:long`: each composes two pictures.
const viewed = process.env.TIELINES_LONG ? VIEWS : VIEWS.filter(([path]) => /regions\/calgary|stations/.test(path));

for (const [path, kind] of viewed) {
  test(`a ${kind} of ${path} leads back to that view and its records`, async ({ actions }) => {
    const [explorer, studio] = [new Explorer(actions), new Studio(actions)];
    await explorer.opens(path);
    await studio.opensByKey();
    const marks = await studio.marks();
    expect(marks.length).toBeGreaterThan(0);
    const { name, content } = await studio.downloads(kind);

    await explorer.opens("/?program=talent-plans");
    await explorer.isFiltered();
    await studio.isWithinReach();
    await studio.drops(name, content);
    await actions.addressIs(path);
    await studio.note();
    await studio.opensByKey();
    await expect.poll(() => studio.marks()).toEqual(marks);
  });
}
