import { expect, test } from "vitest";
import type { Coverage } from "../../geodata/schema.ts";
import { coverageStory } from "./coverage-story.ts";

const ledger = (...paragraphs: Omit<Coverage["paragraphs"][number], "at">[]): Coverage => ({
  id: "article",
  paragraphs: paragraphs.map((paragraph, index) => ({ at: index + 1, ...paragraph })),
});
const on = (...records: string[]) => ({ records });

test("neighbours on which the same records rest are one passage, and only neighbours", () => {
  const { passages } = coverageStory(
    ledger(on("a"), on("b", "a"), on("a", "b"), { left: "caption" }, on("a", "b"), on("a"), on("a"), on("a")),
  );
  expect(passages).toEqual([
    { where: "Paragraph 1", records: ["a"] },
    { where: "Paragraphs 2 and 3", records: ["b", "a"] },
    { where: "Paragraph 5", records: ["a", "b"] },
    { where: "Paragraphs 6 to 8", records: ["a"] },
  ]);
});

test("what is left out is counted by kind, in the order of the kinds", () => {
  const { sentence, left } = coverageStory(
    ledger(
      { left: "background", why: "w" },
      on("a"),
      { left: "headline" },
      { left: "background", why: "w" },
      { left: "background", why: "w" },
      { left: "background", why: "w" },
    ),
  );
  expect(sentence).toBe("Of its 6 paragraphs 1 carries a record and 5 are left out.");
  expect(left).toEqual([
    "1 headline: paragraph 3",
    "4 paragraphs of background about no record of the atlas: paragraphs 1 and 4 to 6",
  ]);
});

test("an article of which nothing is left out says so", () => {
  expect(coverageStory(ledger(on("a"), on("a")))).toEqual({
    sentence: "Each of its 2 paragraphs carries a record.",
    passages: [{ where: "Paragraphs 1 and 2", records: ["a"] }],
    left: [],
  });
});
