import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import type { RecordRow } from "../../lib/atlas/row.ts";
import { RowList } from "./row-list.tsx";

vi.mock("next/navigation", () => ({ usePathname: () => "/", useRouter: () => ({}) }));

const rows = Array.from(
  { length: 12 },
  (_, i): RecordRow =>
    ({
      id: `event-${i}`,
      type: "event",
      title: `Title ${i}`,
      stamp: "On the record",
      mark: "background",
      program: "other-records",
      described: "happened",
      when: null,
    }) as unknown as RecordRow,
);
const list = (total: number) => {
  const html = renderToStaticMarkup(<RowList heading="Toronto" aside="" rows={rows} total={total} />);
  return { count: html.split("<a ").length - 1, html };
};

test("a list stands in the page whole; of one too long each heading has its first rows and says how many follow", () => {
  for (const total of [12, 300, 2000]) {
    expect(list(total).count).toBe(12);
    expect(list(total).html).not.toContain("<button");
  }
  expect(list(2001).count).toBe(5);
  expect(list(2001).html).toContain("7 more under Toronto");
});

test("only in a long list are groups out of sight left to themselves, with room for about as many rows", () => {
  expect(list(300).html).not.toContain("data-size");
  expect(list(301).html).toContain('data-size="16"');
});
