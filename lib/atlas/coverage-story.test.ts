import { expect, test } from "vitest";
import type { Coverage } from "../../geodata/schema.ts";
import { coverageStory } from "./coverage-story.ts";

const ledger = (...paragraphs: Omit<Coverage["paragraphs"][number], "at">[]): Coverage => ({
  id: "article",
  paragraphs: paragraphs.map((paragraph, index) => ({ at: index + 1, ...paragraph })),
});
const on = (...records: string[]) => ({ records });

test("each record stands once, with its paragraphs, in the order of the article", () => {
  const { records } = coverageStory(
    ledger(on("b"), on("c", "a"), on("a"), { left: "caption" }, on("a", "b"), on("b"), on("b"), on("a")),
  );
  expect(records).toEqual([
    { id: "b", where: "Paragraphs 1 and 5 to 7" },
    { id: "c", where: "Paragraph 2" },
    { id: "a", where: "Paragraphs 2, 3, 5 and 8" },
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
    records: [{ id: "a", where: "Paragraphs 1 and 2" }],
    left: [],
  });
});
