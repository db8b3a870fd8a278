import fc from "fast-check";
import { expect, test } from "vitest";
import type { RecordRow } from "./row.ts";
import { viewSummary } from "./view-summary.ts";

let made = 0;
function event(place: string | null, part: Partial<RecordRow> = {}): RecordRow {
  made++;
  const basis = place === null ? "none" : "stated";
  return {
    id: `e${made}`,
    type: "event",
    place,
    precision: "city",
    basis,
    bearing: "background",
    stances: [],
    ...part,
  } as RecordRow;
}
const denied = { bearing: "claim", stances: ["denies"], mark: "open" } as const;
const refuted = { bearing: "claim", stances: ["denies"], mark: "struck" } as const;
const silent = { bearing: "claim", stances: ["none-found"], mark: "open" } as const;
const tie = (id: string, from: string, to: string) =>
  ({
    id,
    type: "tie",
    bearing: "background",
    stances: [],
    from: { place: from },
    to: { place: to },
  }) as unknown as RecordRow;
const seen = (places: string[], ties: string[] = []) => ({ places: new Set(places), ties: new Set(ties) });

test("the whole list is told under the page's name, with what has no place", () => {
  const rows = [
    event("toronto", denied),
    event("toronto", refuted),
    event("toronto", silent),
    event("toronto", { bearing: "official-act" }),
    event(null),
    tie("t1", "toronto", "daqing"),
  ];
  expect(viewSummary(rows, seen(["toronto"]), "In Greater Toronto")).toBe(
    "In Greater Toronto: 3 claims, 2 of them denied and 1 with no answer found, 1 of the 3 contradicted or not upheld; 1 official act; 1 background; 1 tie; 1 has no place on the map: 1 none stated.",
  );
});

test("a part of it is told as this view, with how much lies outside", () => {
  const rows = [event("toronto", refuted), event("daqing"), tie("t1", "calgary", "daqing"), tie("t2", "x", "y")];
  expect(viewSummary(rows, seen(["toronto"]), "In Canada")).toBe(
    "In this view: 1 claim, denied, contradicted or not upheld; no ties; 1 more event outside it.",
  );
  expect(viewSummary(rows, seen(["calgary"], ["t2"]), "In Canada")).toBe(
    "In this view: no events; 2 ties; 2 more events outside it.",
  );
});

test("no claim is counted without its answers, which sum to the claims", () => {
  const anyRow = fc
    .tuple(fc.constantFrom("a", "b"), fc.constantFrom(denied, refuted, silent, {}))
    .map(([at, part]) => event(at, part));
  fc.assert(
    fc.property(fc.array(anyRow), fc.subarray(["a", "b"]), (rows, places) => {
      const words = viewSummary(rows, seen(places), "In this view");
      const [, all, rest = ""] = /(\d+) claims?, ([^;]*)/.exec(words) ?? [];
      if (all === undefined || all === "1") return;
      const numbers = [...rest.replace(/, \d+ of the .*/, "").matchAll(/\d+/g)].map(([n]) => Number(n));
      expect(numbers.reduce((sum, n) => sum + n, 0)).toBe(Number(all));
    }),
  );
});
