import { describe, expect, test } from "vitest";
import type { Ids } from "./still-ids.ts";
import { datasetIds } from "./still-ids.ts";
import { UsageError } from "./still-options.ts";
import { readWantedView } from "./still-view.ts";

const ids: Ids = (kind) => ({ program: ["fox-hunt"], region: ["ottawa"], event: ["visit-2020"] })[kind as string] ?? [];
const read = (text: string) => readWantedView(text, ids);

describe("a view", () => {
  test.each([
    ["https://example.org/regions/ottawa?bearing=claim#list", "/regions/ottawa?bearing=claim"],
    ["http://localhost:3000", "/"],
    ["/", "/"],
    ["/programs/fox-hunt/", "/programs/fox-hunt"],
    ["/embed/events/visit-2020?theme=dark", "/events/visit-2020?theme=dark"],
    ["/embed", "/"],
    ["?program=fox-hunt", "/?program=fox-hunt"],
    ["program=fox-hunt&region=ottawa", "/?program=fox-hunt&region=ottawa"],
    ["q=a/b", "/?q=a/b"],
  ])("%s is %s", (text, href) => {
    expect(read(text)).toMatchObject({ href, warnings: [] });
  });

  test("says which colours it wants", () => {
    expect(read("?theme=dark").theme).toBe("dark");
    expect(read("/").theme).toBeNull();
  });

  test.each([
    ["", "The view is empty."],
    ["fox-hunt", "is no address"],
    ["ftp://example.org/", "is not at an http or https address"],
    ["https://", "is not a whole address"],
    ["/about", "There is no map at the path /about."],
    ["/events/Visit", "There is no map at the path /events/Visit."],
    ["//example.org/regions/ottawa", "There is no map at the path //example.org/regions/ottawa."],
    [
      "/events/visit-2021",
      "The path /events/visit-2021: there is no event with the id visit-2021. Near it: visit-2020.",
    ],
    ["?program=fox-hnut", "program=fox-hnut: there is no program with the id fox-hnut. Near it: fox-hunt."],
    ["?region=ottawa,atlantis", /^region=atlantis: there is no region with the id atlantis\.$/],
  ])("%j is refused with a reason", (text, sentence) => {
    expect(() => read(text)).toThrow(UsageError);
    expect(() => read(text)).toThrow(sentence);
  });

  test("tells by the parameter's name what is not used as it stands", () => {
    expect(read("?bearing=clam&from=2020&programm=fox-hunt").warnings).toEqual([
      expect.stringMatching(/^bearing=clam: /),
      expect.stringMatching(/^from=2020: /),
      "programm is no parameter of a view and decides nothing.",
    ]);
  });
});

test("the dataset has ids of every kind that a path names", () => {
  for (const kind of ["event", "tie", "place", "region", "program", "actor", "source"] as const) {
    expect(datasetIds(kind).length).toBeGreaterThan(0);
  }
  expect(datasetIds("region")).toContain("greater-toronto");
  expect(readWantedView(`/events/${datasetIds("event")[0]}`, datasetIds).warnings).toEqual([]);
});
