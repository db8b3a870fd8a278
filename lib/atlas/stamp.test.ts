import { describe, expect, test } from "vitest";
import { ACTORS, charge, claim, finding, record, response, withdrawal } from "./specimen.ts";
import { stampSentence } from "./stamp.ts";

const telling = { actors: ACTORS, printNames: true };
const unnamed = claim({ by: { who: "officials", named: false, count: 2, via: "paper" } });
const stamp = (part: Parameters<typeof record>[0], day?: string) => stampSentence(record(part), telling, day);

describe("the sentence that goes wherever a claim goes", () => {
  test("speaker, denial and every contradiction", () => {
    expect(
      stamp({
        claims: [unnamed],
        responses: [response()],
        findings: [finding("contradicts", "2023-05-23"), finding("contradicts", "2025-01-28")],
      }),
    ).toBe(
      "Claimed by two unnamed officials, Mar 2021 · denied · contradicted by official findings, May 2023 and Jan 2025",
    );
  });

  test("as it was known earlier, it has only what was public", () => {
    const part = { claims: [unnamed], responses: [response()], findings: [finding("contradicts", "2023-05-23")] };
    expect(stamp(part, "2021-03-02")).toBe(
      "Claimed by two unnamed officials, Mar 2021 · no answer published by then · no finding published by then",
    );
    expect(stamp(part, "2023-05-22")).toBe(
      "Claimed by two unnamed officials, Mar 2021 · denied · no finding published by then",
    );
  });

  test("a leading claim that nobody decided says that another of the record's was", () => {
    const decided = finding("establishes", "2024-05", {
      effects: [{ claim: "d", outcome: "establishes", scope: "That." }],
    });
    expect(stamp({ claims: [claim(), claim({ id: "d" })], responses: [response()], findings: [decided] })).toBe(
      "Alleged by Daily Paper, Mar 2021 · denied · no finding on this; on another claim: decided by a court, May 2024",
    );
  });

  test("names who denied where it was not the party itself, and says when nothing was found", () => {
    expect(stamp({ responses: [response({ by: { actor: "embassy" } })] })).toBe(
      "Alleged by Daily Paper, Mar 2021 · denied by the embassy · no finding found",
    );
  });

  test("prints the weightiest of several answers", () => {
    const part = {
      responses: [
        response({ stance: "no-reply" }),
        response({ stance: "denies" }),
        response({ by: { actor: "embassy" }, stance: "explains" }),
      ],
    };
    expect(stamp(part)).toContain(" · denied · ");
  });

  test.each([
    [
      "charged",
      { charges: [charge("2022-10-20")], responses: [response({ stance: "none-found" })] },
      "Charged by town prosecutors, Oct 2022 · no answer found · no finding found",
    ],
    [
      "decided",
      { findings: [finding("establishes", "2024-05")], responses: [response({ stance: "confirms" })] },
      "Alleged by Daily Paper, Mar 2021 · confirmed by Pat Quimby · decided by a court, May 2024",
    ],
    [
      "found",
      { findings: [finding("finds", "2024-05")], responses: [response()] },
      "Alleged by Daily Paper, Mar 2021 · denied · an official finding concludes so, May 2024",
    ],
    [
      "not upheld",
      { findings: [finding("does-not-uphold", "2025-02")], responses: [response()] },
      "Alleged by Daily Paper, Mar 2021 · denied · not upheld by an official review, Feb 2025",
    ],
    [
      "differing bodies",
      { findings: [finding("finds", "2024-05"), finding("contradicts", "2025-02")], responses: [response()] },
      "Alleged by Daily Paper, Mar 2021 · denied · official bodies differ, May 2024 and Feb 2025",
    ],
    [
      "withdrawn",
      { withdrawals: [withdrawal("2022-02-01")], responses: [response()] },
      "Alleged by Daily Paper, Mar 2021 · denied · since withdrawn",
    ],
  ])("%s", (_, part, sentence) => {
    expect(stamp(part)).toBe(sentence);
  });

  test("background and official acts say what they are, and an act that carries a claim says how it was answered", () => {
    const plain = claim({ standing: "reported" });
    delete plain.imputes;
    expect(stamp({ bearing: "background", claims: [plain] })).toBe(
      "Background, not an allegation · reported by Daily Paper, Mar 2021",
    );
    const act = claim({ id: "act", standing: "documented" });
    delete act.imputes;
    expect(stamp({ bearing: "official-act", lead: "act", claims: [act, claim()], responses: [response()] })).toBe(
      "Official act · on the public record, Mar 2021 · what it says of others: alleged · denied · no finding found",
    );
  });

  test("prints the office where names must be cleared and are not", () => {
    const confirmed = { responses: [response({ stance: "confirms" as const })] };
    expect(stampSentence(record(confirmed), { actors: ACTORS, printNames: false })).toContain("confirmed by the mayor");
  });
});
