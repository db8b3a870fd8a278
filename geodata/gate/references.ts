import type { Citation } from "../schema.ts";
import { eachEntry, eachRecord, type Rule } from "./loaded.ts";
import { nearest } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { actorsOf, evidenceOf } from "./walk.ts";

/** What to write instead of an id that leads nowhere: the nearest that exists, or a new file. */
export function remedyFor(wanted: string, known: ReadonlySet<string>, folder: string): string {
  const guess = nearest(wanted, known);
  return guess ? `write \`${guess}\`, or add ${folder}/${wanted}.yaml` : `add ${folder}/${wanted}.yaml`;
}

/** Records point only at citations, actors, places, origins and records that exist. */
const recordReferences = eachRecord((record, report, { dataset, ids }) => {
  for (const { path, row } of evidenceOf(record)) {
    if (!ids.citations.has(row.citation)) {
      report(
        [...path, "citation"],
        `cites \`${row.citation}\`, which is not a citation`,
        remedyFor(row.citation, ids.citations, "citations"),
      );
    }
    if (row.origin && !dataset.origins.has(row.origin)) {
      report([...path, "origin"], `names the origin \`${row.origin}\`, which does not exist`, "add it to origins.yaml");
    }
  }
  for (const { path, id } of actorsOf(record)) {
    if (!ids.actors.has(id))
      report(path, `names the actor \`${id}\`, which does not exist`, remedyFor(id, ids.actors, "actors"));
  }
  const place = (path: readonly PropertyKey[], id: string | undefined) => {
    if (id && !ids.places.has(id))
      report(path, `is placed at \`${id}\`, which is not in the gazetteer`, remedyFor(id, ids.places, "places"));
  };
  if (record.type === "event") place(["where", "place"], record.where.place);
  else {
    for (const end of ["from", "to"] as const) {
      const value = record[end];
      if (!value) continue;
      if ("oneOf" in value) {
        value.oneOf.forEach((id, index) => {
          place([end, "oneOf", index], id);
        });
      } else place([end, "place"], value.place);
    }
  }
  record.related?.forEach((related, index) => {
    if (related.record === record.id)
      report(["related", index, "record"], "is related to itself", "name another record");
    else if (!ids.events.has(related.record) && !ids.ties.has(related.record)) {
      const known = new Set([...ids.events, ...ids.ties]);
      report(
        ["related", index, "record"],
        `names the record \`${related.record}\`, which does not exist`,
        remedyFor(related.record, known, "events"),
      );
    }
  });
});

const citationReferences = eachEntry("citations", (citation, report, { dataset, ids }) => {
  if (!ids.actors.has(citation.publisher)) {
    report(
      ["publisher"],
      `names the publisher \`${citation.publisher}\`, which is not an actor`,
      remedyFor(citation.publisher, ids.actors, "actors"),
    );
  }
  if (citation.origin && !dataset.origins.has(citation.origin)) {
    report(["origin"], `names the origin \`${citation.origin}\`, which does not exist`, "add it to origins.yaml");
  }
  citation.derivedFrom?.forEach((id, index) => {
    if (!ids.citations.has(id))
      report(
        ["derivedFrom", index],
        `derives from \`${id}\`, which is not a citation`,
        remedyFor(id, ids.citations, "citations"),
      );
  });
  if (!citation.origin && derivesInCircle(citation.id, dataset.citations)) {
    report(
      ["derivedFrom"],
      "derives from itself by way of others",
      "give one of the documents in the circle an origin",
    );
  }
});

function derivesInCircle(start: string, citations: ReadonlyMap<string, Citation>): boolean {
  const open = [...(citations.get(start)?.derivedFrom ?? [])];
  const seen = new Set<string>();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === start) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(citations.get(id)?.derivedFrom ?? []));
  }
  return false;
}

const placeReferences = eachEntry("places", (place, report, { dataset, ids }) => {
  if (place.within && !ids.places.has(place.within)) {
    report(
      ["within"],
      `lies within \`${place.within}\`, which is not in the gazetteer`,
      remedyFor(place.within, ids.places, "places"),
    );
  }
  const circle = [place.id];
  for (let up = place.within; up && !circle.includes(up); up = dataset.places.get(up)?.within) circle.push(up);
  const returns = dataset.places.get(circle.at(-1) ?? "")?.within === place.id;
  // A circle is one mistake, reported at one of its places.
  if (returns && circle.every((id) => place.id <= id))
    report(["within"], "lies within itself by way of other places", "correct the chain of within");
});

const regionReferences: Rule = ({ dataset, sources, ids }) => {
  const source = sources.get("regions.yaml");
  if (!source) return [];
  const problems: Problem[] = [];
  dataset.regions.forEach((region, index) => {
    region.places.forEach((id, position) => {
      if (!ids.places.has(id))
        problems.push(
          source.problem(
            ["regions", index, "places", position],
            `lists \`${id}\`, which is not in the gazetteer`,
            remedyFor(id, ids.places, "places"),
          ),
        );
    });
  });
  return problems;
};

/** A program's statements are claims of records that stand under it, each once. */
const programReferences: Rule = ({ dataset, sources, ids }) => {
  const source = sources.get("programs.yaml");
  if (!source) return [];
  const known = new Set([...ids.events, ...ids.ties]);
  const problems: Problem[] = [];
  dataset.programs.forEach((program, index) => {
    const seen = new Set<string>();
    program.statements?.forEach((statement, position) => {
      const path = ["programs", index, "statements", position];
      const report = (key: "record" | "claim", what: string, remedy: string) =>
        problems.push(source.problem([...path, key], what, remedy));
      const record = dataset.records.get(statement.record);
      const key = `${statement.record} ${statement.claim}`;
      if (seen.has(key)) report("claim", `names the claim \`${statement.claim}\` twice`, "keep one of them");
      seen.add(key);
      if (!known.has(statement.record))
        report(
          "record",
          `names the record \`${statement.record}\`, which does not exist`,
          remedyFor(statement.record, known, "events"),
        );
      // A record whose own file is broken is one problem and not two.
      if (!record) return;
      if (record.program.id !== program.id && !record.program.also?.includes(program.id))
        report(
          "record",
          `names the record \`${record.id}\`, which does not stand under \`${program.id}\``,
          "name a record of this program",
        );
      const claims = new Set(record.claims.map((claim) => claim.id));
      if (!claims.has(statement.claim)) {
        const guess = nearest(statement.claim, claims);
        report(
          "claim",
          `names the claim \`${statement.claim}\`, which the record does not hold`,
          guess ? `write \`${guess}\`` : "name one of its claims",
        );
      }
    });
  });
  return problems;
};

/** Two entries of one table may not share an id, and every program has its heading exactly once. */
const uniqueIds: Rule = ({ dataset, sources }) => {
  const problems: Problem[] = [];
  const tables = [
    [
      "origins.yaml",
      "origins",
      [...((sources.get("origins.yaml")?.value as { origins?: { id: string }[] } | undefined)?.origins ?? [])],
    ],
    ["regions.yaml", "regions", dataset.regions],
    ["programs.yaml", "programs", dataset.programs],
  ] as const;
  for (const [file, key, entries] of tables) {
    const seen = new Set<string>();
    entries.forEach((entry, index) => {
      if (seen.has(entry.id)) {
        const problem = sources
          .get(file)
          ?.problem([key, index, "id"], `the id \`${entry.id}\` stands twice`, "give one of them another id");
        if (problem) problems.push(problem);
      }
      seen.add(entry.id);
    });
  }
  return problems;
};

/** Nothing lies about unused: an actor, citation or origin that no record leads to is a leftover or a slip. */
const unusedEntries: Rule = ({ dataset, sources, problems: earlier }) => {
  if (earlier.length > 0) return [];
  const citations = new Set<string>();
  const actors = new Set<string>();
  const origins = new Set<string>();
  for (const record of dataset.records.values()) {
    for (const { row } of evidenceOf(record)) {
      citations.add(row.citation);
      if (row.origin) origins.add(row.origin);
    }
    for (const { id } of actorsOf(record)) actors.add(id);
  }
  for (const citation of dataset.citations.values()) {
    actors.add(citation.publisher);
    if (citation.origin) origins.add(citation.origin);
    for (const id of citation.derivedFrom ?? []) citations.add(id);
  }
  const problems: Problem[] = [];
  const unused = (file: string, path: readonly PropertyKey[], what: string) => {
    const problem = sources.get(file)?.problem(path, `${what} is used by no record`, "cite it or delete it");
    if (problem) problems.push(problem);
  };
  for (const id of dataset.citations.keys())
    if (!citations.has(id)) unused(`citations/${id}.yaml`, [], `the citation \`${id}\``);
  for (const id of dataset.actors.keys()) if (!actors.has(id)) unused(`actors/${id}.yaml`, [], `the actor \`${id}\``);
  [...dataset.origins.keys()].forEach((id, index) => {
    if (!origins.has(id)) unused("origins.yaml", ["origins", index], `the origin \`${id}\``);
  });
  return problems;
};

export const referenceRules: readonly Rule[] = [
  recordReferences,
  citationReferences,
  placeReferences,
  regionReferences,
  programReferences,
  uniqueIds,
  unusedEntries,
];
