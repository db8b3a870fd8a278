import { describe, expect, test } from "vitest";
import { charge, claim, finding, record, response, withdrawal } from "./specimen.ts";
import { isDenied, standingOn, TODAY } from "./standing.ts";

type Part = Parameters<typeof record>[0];
type History = [name: string, part: Part, day: string, standing: ReturnType<typeof standingOn>];

const contradicts = finding("contradicts", "2022-01-10");
const finds = finding("finds", "2022-06-01");

const HISTORIES: readonly History[] = [
  ["an alleged claim that nobody examined", {}, TODAY, "alleged"],
  ["a reported claim", { claims: [claim({ standing: "reported" })] }, TODAY, "reported"],
  ["a documented claim", { claims: [claim({ standing: "documented" })] }, TODAY, "documented"],
  ["a claim before it was published", {}, "2021-03-01", null],
  ["a claim on the day it was published", {}, "2021-03-02", "alleged"],
  [
    "a claim published some day in a month, before the month is over",
    { claims: [claim({ published: "2021-03" })] },
    "2021-03-30",
    null,
  ],
  [
    "a claim published some day in a month, on its last day",
    { claims: [claim({ published: "2021-03" })] },
    "2021-03-31",
    "alleged",
  ],
  [
    "a claim published between two days",
    { claims: [claim({ published: "[2021-03-02..2021-04-05]" })] },
    "2021-04-04",
    null,
  ],
  ["a denied claim stays what it is", { responses: [response()] }, TODAY, "alleged"],
  ["a claim that a review contradicted", { findings: [contradicts] }, TODAY, "contradicted"],
  ["the same, the day before", { findings: [contradicts] }, "2022-01-09", "alleged"],
  ["the same, that day", { findings: [contradicts] }, "2022-01-10", "contradicted"],
  [
    "two bodies that contradict",
    { findings: [contradicts, finding("contradicts", "2025-01-28")] },
    TODAY,
    "contradicted",
  ],
  ["a review that ended without upholding", { findings: [finding("does-not-uphold", "2025-02")] }, TODAY, "not-upheld"],
  [
    "one contradicts, one does not uphold",
    { findings: [finding("does-not-uphold", "2025-02"), contradicts] },
    TODAY,
    "contradicted",
  ],
  ["an inquiry that finds so", { findings: [finds] }, TODAY, "found"],
  ["a court that decides so", { findings: [finding("establishes", "2023-05")] }, TODAY, "established"],
  ["an inquiry and a court that agree", { findings: [finds, finding("establishes", "2023-05")] }, TODAY, "established"],
  ["bodies that disagree", { findings: [contradicts, finds] }, TODAY, "bodies-differ"],
  [
    "bodies that disagree, whichever came last",
    { findings: [finds, finding("contradicts", "2024-01-01")] },
    TODAY,
    "bodies-differ",
  ],
  [
    "bodies that disagree, while only the first had spoken",
    { findings: [contradicts, finds] },
    "2022-05-31",
    "contradicted",
  ],
  [
    "a court overturned on appeal",
    {
      findings: [
        finding("establishes", "2022-01-01", { id: "trial" }),
        finding("does-not-uphold", "2023-01-01", { body: "court", replaces: ["trial"] }),
      ],
    },
    TODAY,
    "not-upheld",
  ],
  [
    "the same, before the appeal",
    {
      findings: [
        finding("establishes", "2022-01-01", { id: "trial" }),
        finding("does-not-uphold", "2023-01-01", { body: "court", replaces: ["trial"] }),
      ],
    },
    "2022-12-31",
    "established",
  ],
  ["a charge", { charges: [charge("2021-10-20")] }, TODAY, "charged"],
  ["a charge, before it was brought", { charges: [charge("2021-10-20")] }, "2021-10-19", "alleged"],
  ["a charge that was dropped", { charges: [charge("2021-10-20", "2022-03-01")] }, TODAY, "alleged"],
  ["a charge, before it was dropped", { charges: [charge("2021-10-20", "2022-03-01")] }, "2022-02-28", "charged"],
  [
    "a charge that a court decided",
    { charges: [charge("2021-10-20")], findings: [finding("establishes", "2023-05")] },
    TODAY,
    "established",
  ],
  [
    "an acquittal",
    { charges: [charge("2021-10-20")], findings: [finding("does-not-uphold", "2023-05", { body: "court" })] },
    TODAY,
    "not-upheld",
  ],
  ["a claim taken back", { withdrawals: [withdrawal("2022-02-01")] }, TODAY, "withdrawn"],
  ["a claim, before it was taken back", { withdrawals: [withdrawal("2022-02-01")] }, "2022-01-31", "alleged"],
  [
    "a claim taken back after it was contradicted",
    { findings: [contradicts], withdrawals: [withdrawal("2022-02-01")] },
    TODAY,
    "contradicted",
  ],
  [
    "a finding about another claim",
    {
      claims: [claim(), claim({ id: "d" })],
      findings: [finding("contradicts", "2022-01-10", { effects: [{ claim: "d", outcome: "contradicts" }] })],
    },
    TODAY,
    "alleged",
  ],
  [
    "a finding that is silent on it",
    {
      claims: [claim(), claim({ id: "d" })],
      findings: [
        finding("contradicts", "2022-01-10", { effects: [{ claim: "d", outcome: "contradicts" }], silentOn: ["c"] }),
      ],
    },
    TODAY,
    "alleged",
  ],
];

describe("standing of a claim on a day", () => {
  test.each(HISTORIES)("%s", (_, part, day, standing) => {
    expect(standingOn(record(part), "c", day)).toBe(standing);
  });

  test("an unknown claim has none", () => {
    expect(standingOn(record(), "nobody-said-this")).toBeNull();
  });

  test("denied is a word beside the standing, from the day of the answer", () => {
    const answered = record({ responses: [response()] });
    expect(isDenied(answered, "c", "2021-03-02")).toBe(false);
    expect(isDenied(answered, "c", "2021-03-03")).toBe(true);
    expect(isDenied(record({ responses: [response({ stance: "disputes-part" })] }), "c")).toBe(true);
    expect(isDenied(record({ responses: [response({ stance: "no-comment" })] }), "c")).toBe(false);
  });
});
