import { expect, test } from "vitest";
import { charge, claim, finding, record, response } from "./specimen.ts";
import { trackOf } from "./track.ts";

const words = (part: Parameters<typeof record>[0]) => trackOf(record(part)).map(({ word, date }) => `${word} ${date}`);

test("said, denied, contradicted twice, in the order of the days", () => {
  expect(
    words({
      claims: [claim({ by: { who: "officials", named: false, via: "paper" } })],
      responses: [response(), response({ published: "2024-04-02" })],
      findings: [finding("contradicts", "2025-01-28"), finding("contradicts", "2023-05-23")],
    }),
  ).toEqual(["Claimed 2 Mar 2021", "Denied 3 Mar 2021", "Contradicted 23 May 2023", "Contradicted 28 Jan 2025"]);
});

test("charged and decided", () => {
  expect(words({ charges: [charge("2022-10-20")], findings: [finding("establishes", "2024-05")] })).toEqual([
    "Alleged 2 Mar 2021",
    "Charged 20 Oct 2022",
    "Decided May 2024",
  ]);
});

test("none where there is only the claim, and none for what imputes nothing", () => {
  const plain = claim();
  delete plain.imputes;
  expect(words({})).toEqual([]);
  expect(words({ claims: [plain], responses: [response()] })).toEqual([]);
});
