import type { AtlasRecord, Coverage } from "../schema.ts";
import { readEvidenceLock } from "./evidence.ts";
import { eachEntry, type Report, type Rule } from "./loaded.ts";
import { remedyFor } from "./references.ts";
import { evidenceOf, placeholdersOf } from "./walk.ts";

/** Every article that was read in full has its ledger. */
const ledgers = eachEntry("citations", (citation, report, { ids }) => {
  if (citation.article && !ids.coverage.has(citation.id))
    report(
      ["article"],
      "was read in full and has no coverage ledger",
      `add coverage/${citation.id}.yaml, with what became of each paragraph`,
    );
});

/** A ledger belongs to an article and speaks of records and actors that exist. */
const references = eachEntry("coverage", (ledger, report, { dataset, ids }) => {
  const citation = dataset.citations.get(ledger.id);
  if (!ids.citations.has(ledger.id) || (citation && !citation.article))
    report([], `is the ledger of \`${ledger.id}\`, which is no article`, "name it like the citation of an article");
  const records = new Set([...ids.events, ...ids.ties]);
  ledger.paragraphs.forEach((paragraph, index) => {
    paragraph.records?.forEach((id, position) => {
      const path = ["paragraphs", index, "records", position];
      if (!records.has(id))
        report(path, `names the record \`${id}\`, which does not exist`, remedyFor(id, records, "events"));
      else if (paragraph.records?.indexOf(id) !== position)
        report(path, `names the record \`${id}\` twice`, "name it once");
    });
  });
  for (const { path, id } of placeholdersOf(ledger))
    if (!ids.actors.has(id))
      report(path, `names the actor \`${id}\`, which does not exist`, remedyFor(id, ids.actors, "actors"));
});

/** Each paragraph of the article stands in the ledger once, in order. */
const complete: Rule = (loaded) => {
  const { paragraphs: counted } = readEvidenceLock(loaded.root);
  return eachEntry("coverage", (ledger, report, { dataset }) => {
    if (!dataset.citations.get(ledger.id)?.article) return;
    const count = counted[ledger.id];
    if (count === undefined)
      report(
        ["paragraphs"],
        "is about an article whose paragraphs nobody has counted",
        "run `npm run check:evidence -- <folder of article texts>`",
      );
    else inOrder(ledger, count, report);
  })(loaded);
};

function inOrder({ paragraphs }: Coverage, count: number, report: Report): void {
  const standing = new Set(paragraphs.map(({ at }) => at));
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((at) => !standing.has(at));
  if (missing.length > 0)
    report(["paragraphs"], `leaves out paragraph ${missing.join(", ")} of ${count}`, "add an entry for each");
  const seen = new Set<number>();
  let last = 0;
  paragraphs.forEach(({ at }, index) => {
    const path = ["paragraphs", index, "at"];
    if (at > count) report(path, `is paragraph ${at} of an article of ${count}`, "delete the entry, or correct it");
    else if (seen.has(at)) report(path, `is paragraph ${at} a second time`, "make one entry of the two");
    else if (at < last) report(path, `is paragraph ${at} after paragraph ${last}`, "keep the article's order");
    seen.add(at);
    last = Math.max(last, at);
  });
}

/** Ledger and evidence say the same: who cites a paragraph stands at it, and who stands at one cites the article. */
const agreement = eachEntry("coverage", (ledger, report, { dataset }) => {
  const cited = new Map([...dataset.records.values()].map((record) => [record.id, citedParagraphs(record, ledger.id)]));
  ledger.paragraphs.forEach((paragraph, index) => {
    const path = ["paragraphs", index];
    for (const [id, paragraphs] of cited) {
      if (!paragraphs?.has(paragraph.at) || paragraph.records?.includes(id)) continue;
      if (paragraph.left)
        report(
          [...path, "left"],
          `leaves out what \`${id}\` cites`,
          "list the record instead, or correct its evidence",
        );
      else report([...path, "records"], `does not list \`${id}\`, which cites the paragraph`, "add the record");
    }
    paragraph.records?.forEach((id, position) => {
      if (cited.get(id) === null)
        report(
          [...path, "records", position],
          `lists \`${id}\`, which cites nothing of the article`,
          "add the evidence to the record, or take the record out",
        );
    });
  });
});

/** The paragraphs of a citation that a record's evidence names; null where it does not cite it at all. */
function citedParagraphs(record: AtlasRecord, citation: string): ReadonlySet<number> | null {
  const rows = evidenceOf(record).filter(({ row }) => row.citation === citation);
  if (rows.length === 0) return null;
  return new Set(rows.flatMap(({ row }) => row.paragraph ?? []));
}

export const coverageRules: readonly Rule[] = [ledgers, references, complete, agreement];
