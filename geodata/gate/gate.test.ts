import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FOLDERS } from "../schema.ts";
import { COVERAGE_FAULTS } from "./coverage-faults.ts";
import { FAULTS, type Fault } from "./faults.ts";
import { OUTLINE_FAULTS } from "./outline-faults.ts";
import { formatProblem } from "./problem.ts";
import { schemaProblems } from "./schema-problems.ts";
import { SourceFile } from "./source-file.ts";
import { SPECIMEN } from "./specimen.ts";
import { loadFiles, specimenLock } from "./specimen-folder.ts";

const EVENT = "events/meeting-of-a-mayor.yaml";
const TIE = "ties/partnership-of-towns.yaml";
const lock = specimenLock();
const ALL = [...FAULTS, ...COVERAGE_FAULTS, ...OUTLINE_FAULTS];

/** The specimen with one fault, and where it must be found. */
function plant({ file, from, to }: Fault): {
  files: Record<string, string>;
  line: number | null;
  column: number | null;
} {
  const text = SPECIMEN[file] ?? "";
  if (text.split(from).length !== 2)
    throw new Error(`“${from}” stands ${text.split(from).length - 1} times in ${file}`);
  const marked = text.replace(from, to);
  const at = marked.indexOf("▸");
  const before = marked.slice(0, at).split("\n");
  return {
    files: { ...SPECIMEN, [file]: marked.replace("▸", "") },
    line: at < 0 ? null : before.length,
    column: at < 0 ? null : (before.at(-1)?.length ?? 0) + 1,
  };
}

describe("the gate", () => {
  test("lets the specimen through", () => {
    expect(loadFiles(SPECIMEN, lock).problems.map(formatProblem)).toEqual([]);
  });

  test.each(ALL)("refuses $name, where it stands", (fault) => {
    const { files, line, column } = plant(fault);
    const { problems } = loadFiles(files, lock);
    const found = problems.find((problem) => fault.what.test(formatProblem(problem)));
    expect(found, problems.map(formatProblem).join("\n") || "no problem was reported").toBeDefined();
    expect(found?.remedy).not.toBe("");
    if (line !== null) expect(`${found?.file}:${found?.line}:${found?.column}`).toBe(`${fault.file}:${line}:${column}`);
  });

  test.each(ALL.filter((fault) => fault.to.includes("▸")))("reports $name once", (fault) => {
    const { problems } = loadFiles(plant(fault).files, lock);
    expect(problems.map(formatProblem)).toHaveLength(1);
  });

  test("refuses a person's name in a file name", () => {
    const { [EVENT]: event = "", ...rest } = SPECIMEN;
    const file = "events/meeting-of-pat-quimby.yaml";
    const found = loadFiles({ ...rest, [file]: event }, lock).problems.map(formatProblem);
    expect(found.join("\n")).toMatch(/^events\/meeting-of-pat-quimby\.yaml:1:1 has the name of a person/m);
  });

  test("refuses a stranger's name in a file name", () => {
    const { [EVENT]: event = "", ...rest } = SPECIMEN;
    const found = loadFiles({ ...rest, "events/meeting-of-borton.yaml": event }, lock).problems.map(formatProblem);
    expect(found.join("\n")).toMatch(/^events\/meeting-of-borton\.yaml:1:1 has “borton” in its file name/m);
  });

  test("refuses a record that is gone without a tombstone, and takes one with", () => {
    const { [TIE]: _, "citations/article.yaml": __, "coverage/article.yaml": ___, ...rest } = SPECIMEN;
    const without = { ...rest, "places/shelby.yaml": SPECIMEN["places/shelby.yaml"] ?? "" };
    expect(loadFiles(without, lock).problems.map(formatProblem).join("\n")).toMatch(/gone without a tombstone/);
    const tombstones =
      'tombstones:\n  - {id: partnership-of-towns, kind: tie, on: "2022-03-01", reason: No longer kept.}\n';
    expect(
      loadFiles({ ...without, "tombstones.yaml": tombstones }, lock)
        .problems.map(formatProblem)
        .join("\n"),
    ).not.toMatch(/tombstone/);
  });

  test("refuses an article without its ledger, and a ledger without its article", () => {
    const { "coverage/article.yaml": ledger = "", ...rest } = SPECIMEN;
    const at = "citations/article.yaml:10:10";
    expect(loadFiles(rest, lock).problems.map(formatProblem)).toEqual([
      `${at} was read in full and has no coverage ledger; add coverage/article.yaml, with what became of each paragraph`,
    ]);
    for (const id of ["first-report", "no-report"]) {
      const files = { ...SPECIMEN, [`coverage/${id}.yaml`]: ledger };
      expect(loadFiles(files, lock).problems.map(formatProblem).join("\n")).toContain(
        `coverage/${id}.yaml:1:1 is the ledger of \`${id}\`, which is no article`,
      );
    }
  });

  test("refuses a ledger of an article whose paragraphs nobody counted", () => {
    const citation = SPECIMEN["citations/article.yaml"] ?? "";
    const files = {
      ...SPECIMEN,
      "citations/other.yaml": citation,
      "coverage/other.yaml": "paragraphs:\n  - {at: 1, left: headline}\n",
    };
    expect(loadFiles(files, lock).problems.map(formatProblem).join("\n")).toMatch(
      /^coverage\/other\.yaml:2:3 is about an article whose paragraphs nobody has counted/m,
    );
  });

  test("reports all problems of several files at once, in the order of the files", () => {
    const files = {
      ...SPECIMEN,
      [EVENT]: (SPECIMEN[EVENT] ?? "")
        .replace("bearing: claim", "bearing: rumour")
        .replace('published: "2021-03-03"', "published: never"),
      "places/shelby.yaml": "name: Shelby\n",
    };
    const { problems } = loadFiles(files, lock);
    expect(problems.length).toBeGreaterThanOrEqual(3);
    expect(problems.map((problem) => problem.file)).toEqual(problems.map((problem) => problem.file).sort());
  });
});

describe("arbitrary input", () => {
  const keys = [
    "title",
    "claims",
    "where",
    "findings",
    "responses",
    "__proto__",
    "constructor",
    "changes",
    "by",
    "lead",
  ];
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: "small" },
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("any")),
      fc.dictionary(fc.constantFrom(...keys), tie("any")),
    ),
  })).any;

  test("never makes the schemas throw, and never passes", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(FOLDERS)), value, (folder, input) => {
        const parsed = FOLDERS[folder as keyof typeof FOLDERS].safeParse(input);
        expect(parsed.success).toBe(false);
      }),
      { numRuns: 3000 },
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test("as text never makes the reader throw, and each problem has a line, a column and a remedy", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: "binary" }),
          value.map((input) => JSON.stringify(input)),
        ),
        (text) => {
          const source = new SourceFile("events/x.yaml", text);
          const parsed = source.problems.length > 0 ? undefined : FOLDERS.events.safeParse(source.value);
          const problems = [
            ...source.problems,
            ...(parsed?.success === false ? schemaProblems(source, parsed.error.issues) : []),
          ];
          for (const problem of problems) {
            expect(problem.line).toBeGreaterThanOrEqual(1);
            expect(problem.column).toBeGreaterThanOrEqual(1);
            expect(problem.remedy).not.toBe("");
          }
          expect(parsed?.success ?? false).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  }, 60_000);
});
