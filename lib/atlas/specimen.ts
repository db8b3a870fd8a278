import type { Charge, Claim, Finding, Response, Withdrawal } from "../../geodata/schema/statement.ts";
import type { Actor, AtlasEvent } from "../../geodata/schema.ts";

/** Builders for tests and example sentences: invented records in which only what each is about is written out. */
const evidence = [{ citation: "a-report" }];

export function claim(part: Partial<Claim> = {}): Claim {
  return {
    id: "c",
    by: { actor: "paper" },
    imputes: ["mayor"],
    standing: "alleged",
    published: "2021-03-02",
    text: "A claim.",
    evidence,
    ...part,
  };
}

export function response(part: Partial<Response> = {}): Response {
  return {
    by: { actor: "mayor" },
    to: ["c"],
    stance: "denies",
    published: "2021-03-03",
    text: "No.",
    evidence,
    ...part,
  };
}

export function finding(
  outcome: Finding["effects"][number]["outcome"],
  published: string,
  part: Partial<Finding> = {},
): Finding {
  return {
    id: `f-${outcome}-${published}`,
    by: "review",
    body: outcome === "establishes" ? "court" : "review",
    effects: [{ claim: "c", outcome, ...(outcome === "establishes" ? { scope: "All of it." } : {}) }],
    published,
    text: "A finding.",
    evidence,
    ...part,
  };
}

export function charge(published: string, ended?: string): Charge {
  return {
    by: { actor: "prosecutor" },
    to: ["c"],
    published,
    ...(ended ? { ended } : {}),
    text: "A charge.",
    evidence,
  };
}

export function withdrawal(published: string): Withdrawal {
  return { by: { actor: "paper" }, to: ["c"], published, text: "Taken back.", evidence };
}

export function record(part: Partial<AtlasEvent> = {}): AtlasEvent {
  return {
    id: "specimen",
    type: "event",
    title: "A specimen",
    bearing: "claim",
    program: { id: "consular-contacts", because: "c" },
    when: "2021-02",
    where: { place: "town", precision: "city", basis: "stated" },
    described: "happened",
    occurrence: "disputed",
    summary: "A summary.",
    lead: "c",
    claims: [claim()],
    changes: [{ on: "2022-02-01", kind: "added", text: "Added." }],
    review: { last: "2022-02-01", status: "current" },
    ...part,
  };
}

export const ACTORS: ReadonlyMap<string, Actor> = new Map(
  (
    [
      { id: "paper", name: "Daily Paper", kind: "publisher" },
      { id: "review", name: "the Town Review", kind: "body" },
      { id: "prosecutor", name: "town prosecutors", kind: "body" },
      { id: "embassy", name: "the embassy", kind: "body" },
      {
        id: "mayor",
        name: "Pat Quimby",
        kind: "person",
        capacity: "office-holder",
        office: "the mayor",
        mayBeNamed: "Answered.",
      },
    ] satisfies Actor[]
  ).map((actor) => [actor.id, actor as Actor]),
);
