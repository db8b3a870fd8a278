import { describe, expect, test } from "vitest";
import { nameBlanker } from "../../lib/atlas/blank-names.ts";
import { borrowedRun, borrowedTexts, wordingOf } from "./borrowed.ts";
import { formatProblem } from "./problem.ts";
import { SPECIMEN } from "./specimen.ts";
import { loadFiles, specimenLock } from "./specimen-folder.ts";

const blank = nameBlanker(["Town Review", "Shelby"]);
const run = (article: readonly string[], text: string) => borrowedRun(text, wordingOf(article), blank);
const ARTICLE = ["The old mill by the river was sold again last autumn.", "Nobody has said for how much."];

describe("words in a row with an article", () => {
  test("eight are too many, seven are not", () => {
    expect(run(ARTICLE, "They say the old mill by the river was sold, then burnt.")).toBe(
      "the old mill by the river was sold",
    );
    expect(run(ARTICLE, "They say the old mill by the river was burnt.")).toBeUndefined();
  });

  test("case, punctuation and the shape of apostrophes do not hide them", () => {
    const article = ["It didn’t say – not then – why the mill was sold."];
    expect(run(article, "IT DIDN'T SAY, not then, why the “mill” fell.")).toBe("it didnt say not then why the mill");
  });

  test("a run does not cross from one paragraph into the next", () => {
    expect(run(ARTICLE, "was sold again last autumn nobody has said")).toBeUndefined();
  });

  test("names do not count, but do not hide the words around them either", () => {
    const article = ["Officials of the Town Review came to Shelby to look at every single mill."];
    expect(run(article, "Officials of the Town Review came to Shelby.")).toBeUndefined();
    expect(run(article, "Then the Town Review came to Shelby to look at every single mill.")).toBe(
      "the town review came to shelby to look at every single mill",
    );
  });

  test("the second place where words stand is looked at too", () => {
    const article = [
      "came to Shelby and Shelby and Shelby and Shelby",
      "came to Shelby and Shelby and Shelby and Shelby in search of the old green mill",
    ];
    expect(run(article, `${article[1]}`)).toBe(article[1]?.toLowerCase());
  });
});

describe("the texts of the dataset", () => {
  const lock = specimenLock();
  const found = (article: string, files: Record<string, string> = {}) =>
    borrowedTexts(loadFiles({ ...SPECIMEN, ...files }, lock), new Map([["article", [article]]])).map(formatProblem);

  test("the specimen takes nothing from an article of other words", () => {
    expect(found("Two towns signed a paper about their partnership in 1985.")).toEqual([]);
  });

  test("a record is found, where the words stand, with its placeholders as they are printed", () => {
    const event = (SPECIMEN["events/meeting-of-a-mayor.yaml"] ?? "").replace(
      "that a mayor had promised a permit",
      "that {the-mayor.office} had promised a permit",
    );
    const files = { "events/meeting-of-a-mayor.yaml": event };
    expect(found("A report said that a mayor had promised a permit.", files)).toEqual([]);
    expect(found("Then a report said that the mayor had promised a permit. The rest is untrue.", files)).toEqual([
      "events/meeting-of-a-mayor.yaml:11:10 repeats `article`: “a report said that the mayor had promised a permit the”; say it in words of our own",
    ]);
  });

  test("a ledger's sentence and an anchor are found; a document's own title is not ours", () => {
    const words = "the rest describes the two towns and their mills";
    const title = "How two towns came to share one mill and then another";
    const files = {
      "coverage/article.yaml": (SPECIMEN["coverage/article.yaml"] ?? "").replace(
        "The rest describes the two towns.",
        `${words}.`,
      ),
      "citations/article.yaml": `title: ${title}\n${SPECIMEN["citations/article.yaml"]}`,
      "ties/partnership-of-towns.yaml": (SPECIMEN["ties/partnership-of-towns.yaml"] ?? "").replace(
        "[two towns]",
        `[${words}]`,
      ),
    };
    const problems = found(`${title}: ${words}.`, files);
    expect(problems.map((problem) => problem.split(" ")[0])).toEqual([
      "ties/partnership-of-towns.yaml:20:50",
      "coverage/article.yaml:4:36",
    ]);
  });
});
