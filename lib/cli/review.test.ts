import { describe, expect, test } from "vitest";
import { SPECIMEN } from "../../geodata/gate/specimen.ts";
import { loadFiles, specimenLock } from "../../geodata/gate/specimen-folder.ts";
import { loadDataset } from "../../geodata/load.ts";
import { actorStory } from "../atlas/actor-story.ts";
import { storyOf } from "../atlas/story.ts";
import { mentionsOf, sentencesOf } from "./mentions.ts";
import { review } from "./review.ts";

const EVENT = "events/meeting-of-a-mayor.yaml";
const files = {
  ...SPECIMEN,
  [EVENT]: (SPECIMEN[EVENT] ?? "").replace("that a mayor had promised", "that {the-mayor} had promised"),
  "actors/town-review.yaml": `${SPECIMEN["actors/town-review.yaml"]}notToConfuse: Not the office of Pat Quimby. Nor of another.\n`,
};
const { dataset } = loadFiles(files, specimenLock());

describe("what a lawyer reads", () => {
  const { ok, text } = review(dataset, "the-mayor");
  const flat = text.replaceAll(/\s+/g, " ");

  test("has every sentence with the name, its record, its field and its address", () => {
    expect(ok).toBe(true);
    expect(flat).toContain("Pat Quimby (the-mayor), the mayor");
    expect(flat).toContain("/events/meeting-of-a-mayor meeting-of-a-mayor");
    expect(flat).toContain("summary [name] A report said that Pat Quimby had promised a permit.");
    expect(flat).toContain("claims.met.stamp [name] Stated by Pat Quimby, Mar 2021");
    expect(flat).toContain("responses.1.by [name] Pat Quimby denies");
  });

  test("has the sentences with the office, and those that mean the person", () => {
    expect(flat).toContain("summary [office] The mayor says that no permit was discussed.");
    expect(flat).toContain("meeting-of-a-mayor stamp [meant] Claimed by two unnamed town officials");
    expect(flat).toContain("responses.1.text [meant] No permit was discussed.");
    expect(flat).toContain("findings.review.text [meant] No promise was made.");
  });

  test("has the actor's own page, and the notes that tell it from others", () => {
    expect(flat).toContain("/actors/the-mayor the-mayor title [name] Statements that mention Pat Quimby");
    expect(flat).toContain("lead [name] It is not a finding about Pat Quimby.");
    expect(flat).toContain("/actors/town-review town-review notToConfuse [name] Not the office of Pat Quimby.");
    expect(flat).not.toContain("Nor of another");
  });

  test("leaves out records in which the person has no part", () => {
    expect(flat).not.toContain("/ties/partnership-of-towns");
  });

  test("is no wider than a terminal", () => {
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});

test("a short part of a name is not taken for the article", () => {
  const mayor = "actors/the-mayor.yaml";
  const an = `${(SPECIMEN[mayor] ?? "").replace("Pat Quimby", "Pat An")}about: Family name An. An office, then.\n`;
  const { text } = review(loadFiles({ ...SPECIMEN, [mayor]: an }, specimenLock()).dataset, "the-mayor");
  expect(text).toContain("Family name An.");
  expect(text).not.toContain("An office, then.");
});

test("an unknown id is answered with those near it", () => {
  expect(review(dataset, "the-major")).toEqual({
    ok: false,
    text: "There is no actor with the id the-major. Near it: the-mayor.\n",
  });
});

test("sentences end at stops, not after St. or an initial", () => {
  expect(sentencesOf("He left St. John's. “Why?” asked J. Smith. In 2021.")).toEqual([
    "He left St. John's.",
    "“Why?” asked J. Smith.",
    "In 2021.",
  ]);
});

/** Every string in a value. */
function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(strings) : [];
}

describe("over the real records", () => {
  const real = loadDataset("geodata").dataset;
  const people = [...real.actors.values()].filter(({ kind }) => kind === "person");
  const told = [
    ...[...real.records.values()].map((record) => storyOf(record, real, { actors: real.actors, printNames: true })),
    ...[...real.actors.values()].map(actorStory),
  ].flatMap((story) => strings(story).flatMap(sentencesOf));

  test.each(people.map((actor) => [actor.id, actor] as const))(
    "no sentence that names %s is missing",
    (_, actor) => {
      const read = new Set(mentionsOf(actor, real).map(({ sentence }) => sentence));
      const naming = told.filter((sentence) => sentence.includes(actor.name));
      expect(naming.length).toBeGreaterThan(3);
      const missing = naming.filter(
        (sentence) => !read.has(sentence) && ![...read].some((each) => each.includes(sentence)),
      );
      expect(missing).toEqual([]);
    },
    30_000,
  );
});
