import type { Speaker } from "../schema/statement.ts";
import type { AtlasRecord } from "../schema.ts";
import { eachRecord, type Rule } from "./loaded.ts";

/** Every claim id that some part of the record points at, with the path of the pointer. */
function claimPointers(record: AtlasRecord): { path: PropertyKey[]; id: string }[] {
  const lists = (key: "responses" | "charges" | "withdrawals") =>
    (record[key] ?? []).flatMap((entry, index) =>
      entry.to.map((id, position) => ({ path: [key, index, "to", position], id })),
    );
  return [
    { path: ["lead"], id: record.lead },
    { path: ["program", "because"], id: record.program.because },
    ...lists("responses"),
    ...lists("charges"),
    ...lists("withdrawals"),
    ...(record.findings ?? []).flatMap((finding, index) => [
      ...finding.effects.map((effect, position) => ({
        path: ["findings", index, "effects", position, "claim"],
        id: effect.claim,
      })),
      ...(finding.silentOn ?? []).map((id, position) => ({ path: ["findings", index, "silentOn", position], id })),
    ]),
    ...(record.developments ?? []).flatMap((development, index) =>
      (development.about ?? []).map((id, position) => ({ path: ["developments", index, "about", position], id })),
    ),
  ];
}

const claimIds = eachRecord((record, report) => {
  const known = new Set<string>();
  record.claims.forEach((claim, index) => {
    if (known.has(claim.id))
      report(["claims", index, "id"], `the claim id \`${claim.id}\` stands twice`, "give one of them another id");
    known.add(claim.id);
  });
  for (const { path, id } of claimPointers(record)) {
    if (!known.has(id))
      report(
        path,
        `points at the claim \`${id}\`, which this record does not have`,
        `write one of: ${[...known].join(", ")}`,
      );
  }
  const findings = new Set<string>();
  (record.findings ?? []).forEach((finding, index) => {
    for (const replaced of finding.replaces ?? []) {
      if (!findings.has(replaced))
        report(
          ["findings", index, "replaces"],
          `replaces \`${replaced}\`, which is no earlier finding here`,
          "name a finding that stands above it",
        );
    }
    if (findings.has(finding.id))
      report(["findings", index, "id"], `the finding id \`${finding.id}\` stands twice`, "give one of them another id");
    findings.add(finding.id);
  });
});

/** Rule 2: whoever is accused is heard, or it is said that no answer was found and how far anybody looked. */
const answers = eachRecord((record, report) => {
  record.claims.forEach((claim, index) => {
    if (!claim.imputes) return;
    const path = ["claims", index];
    if (record.bearing === "background") {
      report(
        [...path, "imputes"],
        "imputes something in a record that is background",
        "take it out, or make the record's bearing claim",
      );
      return;
    }
    if (!record.responses?.some((response) => response.to.includes(claim.id))) {
      report(
        path,
        `the claim \`${claim.id}\` imputes something and has no answer`,
        "add a response, or one with stance none-found and searched",
      );
    }
    if ("who" in claim.by && claim.namesPerson && !record.naming) {
      report(
        path,
        `the claim \`${claim.id}\` by an unnamed source names a person without a reason`,
        "add naming.why, or speak of the office",
      );
    }
    if (claim.standing === "documented" && !confirmedByImputed(record, claim.id, claim.imputes)) {
      report(
        [...path, "standing"],
        "is documented although it imputes something that nobody concerned has confirmed",
        "write reported or alleged",
      );
    }
  });
});

function confirmedByImputed(
  record: AtlasRecord,
  claim: string,
  imputes: readonly (string | { role: string })[],
): boolean {
  return (record.responses ?? []).some(
    (response) =>
      response.stance === "confirms" &&
      response.to.includes(claim) &&
      "actor" in response.by &&
      imputes.includes(response.by.actor),
  );
}

const responseParts = eachRecord((record, report) => {
  record.responses?.forEach((response, index) => {
    const path = ["responses", index];
    if (response.stance === "none-found") {
      if (!response.searched)
        report(
          path,
          "says that no answer was found without saying how far anybody looked",
          "add searched with on, newestSeen and languages",
        );
      return;
    }
    if (!response.evidence?.length) report(path, "is an answer without evidence", "cite the document that carries it");
    if (!response.published) report(path, "is an answer without a publication date", "add published");
  });
});

/** Only a court can establish; an inquiry or review finds. */
const outcomes = eachRecord((record, report) => {
  record.findings?.forEach((finding, index) => {
    finding.effects.forEach((effect, position) => {
      const path = ["findings", index, "effects", position, "outcome"];
      if (effect.outcome === "establishes" && finding.body !== "court")
        report(path, `says that a ${finding.body} established something`, "write finds; only a court establishes");
      if (effect.outcome === "finds" && finding.body === "court")
        report(path, "says that a court found something", "write establishes, with the scope of what was decided");
      if (effect.outcome === "establishes" && !effect.scope)
        report(
          path,
          "establishes a claim without saying for how much of it",
          "add scope: what was decided or pleaded, and no more",
        );
    });
  });
});

const leads = eachRecord((record, report) => {
  const lead = record.claims.find((claim) => claim.id === record.lead);
  if (record.bearing === "claim" && lead && !lead.imputes) {
    report(
      ["lead"],
      `leads with \`${lead.id}\`, which imputes nothing`,
      "lead with the most serious imputation, or give the record another bearing",
    );
  }
});

const conflicts = eachRecord((record, report) => {
  record.conflicts?.forEach((conflict, index) => {
    if (!conflict.values.some((value) => value.value === conflict.shown)) {
      report(["conflicts", index, "shown"], "is none of the values in conflict", "write one of the values");
    }
  });
});

const namedSpeakers = eachRecord((record, report, { dataset }) => {
  const speakers: { path: PropertyKey[]; by: Speaker }[] = [
    ...record.claims.map((claim, index) => ({ path: ["claims", index, "by"], by: claim.by })),
    ...(record.charges ?? []).map((charge, index) => ({ path: ["charges", index, "by"], by: charge.by })),
  ];
  for (const { path, by } of speakers) {
    if ("actor" in by && dataset.actors.get(by.actor)?.kind === "publisher" && by.via === by.actor) {
      report(path, "names a publisher as its own go-between", "leave out via");
    }
  }
});

export const statementRules: readonly Rule[] = [
  claimIds,
  answers,
  responseParts,
  outcomes,
  leads,
  conflicts,
  namedSpeakers,
];
