import { expect, test } from "vitest";
import type { Citation } from "../../geodata/schema.ts";
import { passageAddress } from "./passage.ts";

const citation: Citation = {
  id: "article",
  title: "An article",
  publisher: "paper",
  date: "2021",
  language: "en",
  url: "https://example.org/article#top",
  archivedUrl: null,
  kind: "original-reporting",
  access: "open",
  readIn: "full",
  article: "article.txt",
  readOn: "2022-01-01",
  status: "live",
  origin: "paper",
};
const row = { citation: "article", paragraph: 3, find: ["city-wide, “so he says”", "the end"] };

test("opens the page at the passage, with hyphens and commas that cannot be taken for the fragment's own", () => {
  expect(passageAddress(citation, row)).toBe(
    "https://example.org/article#:~:text=city%2Dwide%2C%20%E2%80%9Cso%20he%20says%E2%80%9D,the%20end",
  );
});

test("opens a machine-rewritten copy, an excerpt and a row without words at the page itself", () => {
  expect(passageAddress({ ...citation, kind: "machine-rewritten-copy" }, row)).toBe(citation.url);
  expect(passageAddress({ ...citation, readIn: "excerpt" }, row)).toBe(citation.url);
  expect(passageAddress(citation, { citation: "article" })).toBe(citation.url);
});

test("has no address where none is recorded", () => {
  const { url: _, ...unlinked } = citation;
  expect(passageAddress(unlinked, row)).toBeNull();
});
