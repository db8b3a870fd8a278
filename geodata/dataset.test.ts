import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lineageOf } from "../lib/atlas/lineage.ts";
import { PROGRAM_LABELS } from "../lib/atlas/program-labels.ts";
import { PROGRAM_LETTERS } from "../lib/atlas/programs.ts";
import { stampSentence } from "../lib/atlas/stamp.ts";
import { standingOn } from "../lib/atlas/standing.ts";
import { storyOf } from "../lib/atlas/story.ts";
import { formatProblem } from "./gate/problem.ts";
import { jsonSchemas } from "./json-schemas.ts";
import { loadDataset } from "./load.ts";

const { dataset, problems } = loadDataset("geodata");
const telling = { actors: dataset.actors, printNames: true };
const records = [...dataset.records.values()];

test("the dataset passes its own gate", () => {
  expect(problems.map(formatProblem)).toEqual([]);
});

test("the JSON Schemas that editors use are the schemas of the gate", () => {
  for (const [file, text] of jsonSchemas())
    expect(readFileSync(`geodata/schema/json/${file}`, "utf8"), `${file}: run npm run schemas`).toBe(text);
});

test("program letters and labels in the code are those of the table, in its order", () => {
  expect(Object.fromEntries(dataset.programs.map(({ id, letter }) => [id, letter]))).toEqual(PROGRAM_LETTERS);
  expect(dataset.programs.map(({ id, label }) => [id, label])).toEqual(Object.entries(PROGRAM_LABELS));
});

test("all five systems are there, with enough events and ties", () => {
  expect(records.filter((record) => record.type === "event").length).toBeGreaterThanOrEqual(12);
  expect(records.filter((record) => record.type === "tie").length).toBeGreaterThanOrEqual(6);
  for (const program of [
    "consular-contacts",
    "alleged-stations",
    "fox-hunt",
    "city-partnerships",
    "talent-plans",
    "association-visits",
  ]) {
    expect(
      records.some((record) => record.program.id === program),
      program,
    ).toBe(true);
  }
});

describe.each(records.map((record) => [record.id, record] as const))("%s", (_, record) => {
  const story = storyOf(record, dataset, telling);

  test("says of each imputation who said it, what was answered and what was found", () => {
    for (const claim of story.claims) {
      const imputes = record.claims.find(({ id }) => id === claim.id)?.imputes;
      if (imputes) expect(claim.sentence.split(" · "), claim.sentence).toHaveLength(3);
    }
    if (record.bearing === "claim")
      expect(story.stamp).toMatch(
        / · .+ · (?:no finding|contradicted|not upheld|decided|an official finding|official bodies differ|since withdrawn)/,
      );
  });

  test("prints offices instead of names where names must be cleared", () => {
    const text = JSON.stringify(storyOf(record, dataset, { actors: dataset.actors, printNames: false }));
    for (const actor of dataset.actors.values()) if (actor.kind === "person") expect(text).not.toContain(actor.name);
  });

  test("leaves no placeholder in what readers see", () => {
    expect(JSON.stringify(story)).not.toMatch(/\{[a-z0-9-]+(?:\.office)?\}/);
  });

  test("wears the standing that its findings give it", () => {
    expect(standingOn(record, record.lead)).not.toBeNull();
    expect(stampSentence(record, telling, "1000-01-01")).not.toContain("contradicted");
  });
});

test("the claim about a delayed release is denied, contradicted twice, and has one independent origin", () => {
  const record = dataset.records.get("mp-consul-conversation-2021");
  const claim = record?.claims.find(({ id }) => id === record.lead);
  expect(record && standingOn(record, record.lead)).toBe("contradicted");
  expect(record && standingOn(record, record.lead, "2023-05-22")).toBe("alleged");
  expect(lineageOf(claim?.evidence ?? [], dataset).origins).toHaveLength(1);
});

test("of the nested list 110 of 129 are not in Canada, and 6 of 19 not in Calgary", () => {
  const record = dataset.records.get("daqing-list");
  const tree = record && storyOf(record, dataset, telling).counts.find((count) => count.parts.length > 0);
  expect(tree?.remainder).toBe(110);
  expect(tree?.parts[0]?.remainder).toBe(6);
});

test("a plea establishes what was pleaded and not the offer of a meeting", () => {
  const brooklyn = dataset.records.get("brooklyn-case-2022");
  const offer = dataset.records.get("toronto-meeting-offer-2022");
  expect(brooklyn && standingOn(brooklyn, "acted-unregistered")).toBe("established");
  expect(brooklyn && standingOn(brooklyn, brooklyn.lead)).toBe("charged");
  expect(offer && standingOn(offer, offer.lead)).toBe("alleged");
});
