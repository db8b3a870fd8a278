/**
 * `npm run review -- <actor id>`: every sentence in which the site speaks of a person, on one page of plain text, for
 * whoever has to answer for it before it is published.
 */
import { nearestFew } from "../../geodata/gate/nearest.ts";
import { loadDataset } from "../../geodata/load.ts";
import type { Actor, Dataset } from "../../geodata/schema.ts";
import { wrap } from "../style/label-words.ts";
import { type Mention, mentionsOf } from "./mentions.ts";
import { inside, isMain } from "./project.ts";

const WIDTH = 100;
const INDENT = 6;

/** The page for an actor, or a sentence that names the ids nearest to one that does not exist. */
export function review(dataset: Dataset, id: string): { ok: boolean; text: string } {
  const actor = dataset.actors.get(id);
  if (!actor) {
    const near = nearestFew(id, dataset.actors.keys(), 3).join(", ");
    return { ok: false, text: `There is no actor with the id ${id}. Near it: ${near}.\n` };
  }
  const mentions = mentionsOf(actor, dataset);
  const body = mentions.flatMap((mention, index) => [
    ...(mention.page === mentions[index - 1]?.page ? [] : ["", `${mention.page}   ${mention.id}`]),
    ...entry(mention),
  ]);
  return { ok: true, text: [...headOf(actor, mentions), ...body, ""].join("\n") };
}

function headOf({ name, id, kind, office }: Actor, mentions: readonly Mention[]): string[] {
  const pages = new Set(mentions.map(({ page }) => page)).size;
  const of = (how: Mention["how"]) => mentions.filter((mention) => mention.how === how).length;
  return [
    `${name} (${id})${kind === "person" ? `, ${office}` : ""}`,
    ...wrap(
      `${mentions.length} sentences on ${pages} pages: ${of("name")} with the name, ${of("office")} with the office, ${of("meant")} with neither that are about what is said of this actor or answered. Names are printed as if each were cleared. Lists, maps, previews and citations repeat a record's title and stamp and say nothing else.`,
      WIDTH,
    ),
  ];
}

function entry({ field, how, sentence }: Mention): string[] {
  return [`  ${field} [${how}]`, ...wrap(sentence, WIDTH - INDENT).map((line) => " ".repeat(INDENT) + line)];
}

function main(): number {
  const { dataset, problems } = loadDataset(inside("geodata"));
  const [id] = process.argv.slice(2);
  if (!id) {
    const people = [...dataset.actors.values()].filter(({ kind }) => kind === "person").map((actor) => actor.id);
    process.stderr.write(`Say whom: npm run review -- <actor id>. People here: ${people.join(", ")}.\n`);
    return 2;
  }
  const { ok, text } = review(dataset, id);
  if (problems.length > 0)
    process.stderr.write(`The data has ${problems.length} problems and cannot be published as it stands.\n`);
  (ok ? process.stdout : process.stderr).write(text);
  return ok ? 0 : 2;
}

if (isMain(import.meta.url)) process.exitCode = main();
