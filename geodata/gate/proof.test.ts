import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { textHash } from "./evidence.ts";
import { formatProblem } from "./problem.ts";
import { proveEvidence } from "./proof.ts";
import { SPECIMEN, SPECIMEN_EVIDENCE } from "./specimen.ts";
import { loadFiles, specimenLock } from "./specimen-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "tielines-articles-"));
afterAll(() => rmSync(folder, { recursive: true }));
const lock = specimenLock();
const TIE = "ties/partnership-of-towns.yaml";

function prove(article: string | null, tie: (text: string) => string = (text) => text) {
  rmSync(join(folder, "article.txt"), { force: true });
  if (article !== null) writeFileSync(join(folder, "article.txt"), article);
  const proof = proveEvidence(loadFiles({ ...SPECIMEN, [TIE]: tie(SPECIMEN[TIE] ?? "") }, lock), folder);
  return { lock: proof.lock, problems: proof.problems.map(formatProblem) };
}

describe("the dataset against the articles", () => {
  const article = "A headline\n\nHere are two towns.\r\n \nNothing more.\n";

  test("anchors are proved, and the lock says how many paragraphs there are", () => {
    const proof = prove(article);
    expect(proof.problems).toEqual([]);
    const { anchors, paragraphs } = JSON.parse(SPECIMEN_EVIDENCE);
    expect(proof.lock).toEqual({ texts: { article: textHash(article) }, anchors, paragraphs });
  });

  test("words that stand elsewhere are no anchor", () => {
    const proof = prove("Here are two towns.\nA headline\nNothing more.\n");
    expect(proof.problems).toEqual([
      `${TIE}:20:49 “two towns” does not stand in paragraph 2; quote a few whole words of the passage`,
    ]);
    expect(proof.lock.anchors).toEqual([]);
  });

  test("a number stands in what is cited for it", () => {
    const counted = (text: string) => text.replace("The two towns are partners.", "The towns have 12 partners.");
    expect(prove(article.replace("towns.", "towns, twelve partners."), counted).problems).toEqual([]);
    expect(prove(article, counted).problems.join()).toContain("gives the number 12, which its evidence does not state");
  });

  test("no sentence of ours is the article's", () => {
    const borrowed = (text: string) =>
      text.replace("Two towns keep a partnership.", "Here are two towns, and nothing more than that to say.");
    expect(
      prove("A headline\nHere are two towns. And nothing more than that.\nEnd\n", borrowed).problems.join(),
    ).toContain("repeats `article`: “here are two towns and nothing more than that”");
  });

  test("a text that is not there is named", () => {
    expect(prove(null).problems).toEqual([
      "citations/article.yaml:10:10 article.txt is not in the folder; add the text, or correct the name",
    ]);
  });
});
