import { personNamedIn } from "../../lib/atlas/person-named.ts";
import type { Actor, Dataset } from "../schema.ts";
import { eachRecord, type Rule } from "./loaded.ts";
import type { Problem } from "./problem.ts";
import { actorsOf, textsOf } from "./walk.ts";

const people = (dataset: Dataset): Actor[] => [...dataset.actors.values()].filter((actor) => actor.kind === "person");

/** Names are placeholders, so that a publisher can print the office; a literal name would escape that. */
export const literalNames: Rule = ({ dataset, sources }) => {
  const named = people(dataset);
  const problems: Problem[] = [];
  for (const [file, source] of sources) {
    if (file.startsWith("actors/") || file.startsWith("citations/")) continue;
    for (const { path, text } of textsOf(source.value)) {
      const actor = personNamedIn(text.replaceAll(/\{[^}]*\}/g, " "), named);
      if (actor)
        problems.push(
          source.problem(path, `writes out the name of \`${actor.id}\``, `write {${actor.id}} or {${actor.id}.office}`),
        );
    }
  }
  return problems;
};

/** No person's name in a file name: it would stand in every link, for ever, whatever is found later. */
export const fileNames: Rule = ({ dataset, sources }) => {
  const named = people(dataset);
  return [...sources.values()].flatMap((source) => {
    if (source.file.startsWith("actors/")) return [];
    const actor = personNamedIn(source.file.replace(/^[a-z]+\//, "").replace(/\.yaml$/, ""), named);
    return actor
      ? [
          source.problem(
            [],
            `has the name of a person (\`${actor.id}\`) in its file name`,
            "name the file after the thing, not the person",
          ),
        ]
      : [];
  });
};

/** Rule 3: whoever is named may be named, and the record says why the name is needed. */
const capacities = eachRecord((record, report, { dataset }) => {
  const persons = actorsOf(record).filter(({ id }) => dataset.actors.get(id)?.kind === "person");
  const printed = persons.filter(({ path }) => !isOfficeOnly(record, path));
  const first = printed[0];
  if (first && !record.naming)
    report(
      first.path,
      `names \`${first.id}\` without saying why the name is needed`,
      "add naming with why, or speak of the office",
    );
  if (record.naming && persons.length === 0)
    report(["naming"], "gives a reason for a name that the record does not use", "delete naming");
  for (const { path, id } of persons) {
    if (dataset.actors.get(id)?.capacity === "convicted" && path.includes("imputes")) {
      const claim = record.claims[Number(path[path.indexOf("claims") + 1])];
      const decided = record.findings?.some((finding) =>
        finding.effects.some((effect) => effect.claim === claim?.id && effect.outcome === "establishes"),
      );
      if (!decided)
        report(path, `names \`${id}\` for something that no court decided`, "write the role instead: {role: …}");
    }
  }
  const titled = ["title"].filter(() => /\{[a-z0-9-]+\}/.test(record.title));
  if (titled.length > 0) report(["title"], "has a person's name in it", "speak of the office");
});

/** True where the text at `path` uses only {id.office}, which never prints a name. */
function isOfficeOnly(record: unknown, path: readonly PropertyKey[]): boolean {
  let value: unknown = record;
  for (const part of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[part];
  return typeof value === "string" && value.includes("{") && ![...value.matchAll(/\{([a-z0-9-]+)\}/g)].length;
}

export const peopleRules: readonly Rule[] = [capacities];
