import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FOLDERS } from "../schema.ts";
import { formatProblem } from "./problem.ts";
import { schemaProblems } from "./schema-problems.ts";
import { SourceFile } from "./source-file.ts";
import { SPECIMEN } from "./specimen.ts";
import { loadFiles, specimenLock } from "./specimen-folder.ts";

const EVENT = "events/meeting-of-a-mayor.yaml";
const TIE = "ties/partnership-of-towns.yaml";
const lock = specimenLock();

/** A fault: in `file`, `from` becomes `to`; ▸ in `to` marks where the problem must be reported and is not written. */
interface Fault {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly what: RegExp;
}

const FAULTS: readonly Fault[] = [
  {
    name: "a day that does not exist",
    file: EVENT,
    from: 'when: "2021-02"',
    to: 'when: ▸"2021-02-30"',
    what: /30 February 2021 does not exist/,
  },
  {
    name: "a date that is no EDTF",
    file: EVENT,
    from: 'published: "2021-03-03"',
    to: 'published: ▸"3 March"',
    what: /is not a date/,
  },
  {
    name: "a date on a citation",
    file: "citations/first-report.yaml",
    from: 'date: "2021-03-02"',
    to: 'date: ▸"2021-13"',
    what: /is not a date/,
  },
  {
    name: "a longitude of 200",
    file: "places/springfield.yaml",
    from: "[-79.4, 43.7]",
    to: "[▸200, 43.7]",
    what: /east of 180/,
  },
  {
    name: "a latitude beyond the map",
    file: "places/springfield.yaml",
    from: "[-79.4, 43.7]",
    to: "[-79.4, ▸89]",
    what: /north of 85/,
  },
  {
    name: "a citation that is missing",
    file: EVENT,
    from: "{citation: first-report}\n  - id: promised",
    to: "{citation: ▸frist-report}\n  - id: promised",
    what: /not a citation; write `first-report`/,
  },
  {
    name: "a javascript address",
    file: "citations/first-report.yaml",
    from: "https://example.org/report",
    to: "▸javascript:alert(1)",
    what: /not an http or https address/,
  },
  {
    name: "a response without to",
    file: EVENT,
    from: "    to: [promised]\n    stance",
    to: "    stance",
    what: /`responses.to` is missing; add it/,
  },
  {
    name: "a finding without effects",
    file: EVENT,
    from: "    effects:\n      - {claim: promised, outcome: contradicts}\n",
    to: "",
    what: /`findings.effects` is missing; add it/,
  },
  {
    name: "effects that are empty",
    file: EVENT,
    from: "effects:\n      - {claim: promised, outcome: contradicts}",
    to: "effects: ▸[]",
    what: /has no effects/,
  },
  {
    name: "an unknown key",
    file: EVENT,
    from: 'when: "2021-02"',
    to: 'when: "2021-02"\n▸weather: fine',
    what: /unknown key `weather`/,
  },
  {
    name: "an unknown key deep inside",
    file: EVENT,
    from: "standing: documented",
    to: "standing: documented\n    ▸colour: red",
    what: /unknown key `colour`/,
  },
  {
    name: "a standing that is computed, not typed",
    file: EVENT,
    from: "standing: alleged",
    to: "standing: ▸contradicted",
    what: /not one of its fixed words/,
  },
  {
    name: "an accusing word in a title",
    file: EVENT,
    from: "title: Meeting between",
    to: "title: ▸Secret meeting between",
    what: /“Secret” in our own voice/,
  },
  {
    name: "a heritage word",
    file: EVENT,
    from: "text: No permit was discussed.",
    to: "text: ▸No Chinese permit was discussed.",
    what: /“Chinese” in our own voice/,
  },
  {
    name: "a capital for a government",
    file: EVENT,
    from: "text: No permit was discussed.",
    to: "text: ▸No permit, Beijing said.",
    what: /capital's name for a government/,
  },
  {
    name: "a stranger's name",
    file: EVENT,
    from: "text: No permit was discussed.",
    to: "text: ▸No permit for Wendell Borton.",
    what: /“Wendell Borton” looks like a person's name/,
  },
  {
    name: "an actor's name written out",
    file: EVENT,
    from: "text: No permit was discussed.",
    to: "text: ▸No permit by Pat Quimby.",
    what: /writes out the name of `the-mayor`/,
  },
  {
    name: "a claim id twice",
    file: EVENT,
    from: "  - id: promised\n    by: {who",
    to: '  - {id: ▸met, by: {actor: daily-paper}, standing: reported, published: "2021", text: They met., evidence: [{citation: first-report}]}\n  - id: promised\n    by: {who',
    what: /the claim id `met` stands twice/,
  },
  {
    name: "a lead that is no claim",
    file: EVENT,
    from: "lead: promised",
    to: "lead: ▸promise",
    what: /points at the claim `promise`/,
  },
  {
    name: "a finding about no claim",
    file: EVENT,
    from: "{claim: promised, outcome",
    to: "{claim: ▸promise, outcome",
    what: /points at the claim `promise`/,
  },
  {
    name: "an imputation without answer",
    file: EVENT,
    from: "to: [promised]",
    to: "to: [met]",
    what: /`promised` imputes something and has no answer/,
  },
  {
    name: "a name without a reason",
    file: EVENT,
    from: "naming: {why: The claim is about how the mayor used the office., cleared: null}\n",
    to: "",
    what: /without a(?: reason|nything)|without saying why/,
  },
  {
    name: "a review that establishes",
    file: EVENT,
    from: "outcome: contradicts",
    to: "scope: all of it, outcome: ▸establishes",
    what: /review established/,
  },
  {
    name: "a documented imputation",
    file: EVENT,
    from: "standing: alleged",
    to: "standing: ▸documented",
    what: /nobody concerned has confirmed/,
  },
  {
    name: "none found without a search",
    file: EVENT,
    from: 'stance: denies\n    published: "2021-03-03"',
    to: "stance: none-found",
    what: /how far anybody looked/,
  },
  {
    name: "a place finer than the evidence",
    file: EVENT,
    from: "precision: city",
    to: "precision: ▸site",
    what: /finer than its place/,
  },
  {
    name: "a place that is missing",
    file: EVENT,
    from: "place: springfield",
    to: "place: ▸springfeild",
    what: /not in the gazetteer; write `springfield`/,
  },
  {
    name: "a tie from a place to itself",
    file: TIE,
    from: "to: {place: shelby",
    to: "to: {place: ▸springfield",
    what: /same as from/,
  },
  { name: "a figure larger than its whole", file: EVENT, from: "n: 4,", to: "n: ▸40,", what: /larger than `all`/ },
  {
    name: "a conflict that shows neither",
    file: EVENT,
    from: 'shown: "9"',
    to: 'shown: ▸"7"',
    what: /none of the values in conflict/,
  },
  {
    name: "a changed record without an entry",
    file: EVENT,
    from: "The mayor says that no permit was discussed.",
    to: "The mayor says that nothing was discussed.",
    what: /changed without a new entry in changes/,
  },
  {
    name: "a change log cut short",
    file: TIE,
    from: 'changes:\n  - {on: "2022-02-01", kind: added, text: Added.}',
    to: "changes: ▸[]",
    what: /has no changes/,
  },
  {
    name: "a hidden character",
    file: EVENT,
    from: "text: No permit was discussed.",
    to: 'text: ▸"No permit\\u202e was discussed."',
    what: /control or bidirectional character/,
  },
  {
    name: "the same key twice",
    file: EVENT,
    from: "bearing: claim",
    to: "bearing: claim\n▸bearing: claim",
    what: /is not YAML/,
  },
  {
    name: "an alias",
    file: EVENT,
    from: "lead: promised",
    to: "lead: &l promised\nwhenNote: *l",
    what: /YAML aliases/,
  },
  {
    name: "background that imputes",
    file: TIE,
    from: "standing: reported",
    to: "standing: reported\n    imputes: ▸[town-review]",
    what: /background/,
  },
  {
    name: "an anchor nobody proved",
    file: TIE,
    from: "find: [two towns]",
    to: "find: ▸[three towns]",
    what: /nobody has proved/,
  },
  {
    name: "a full citation without anchor",
    file: TIE,
    from: "{citation: article, paragraph: 2, find: [two towns]}",
    to: "▸{citation: article}",
    what: /without paragraph and find/,
  },
  {
    name: "a retracted document alone",
    file: "citations/first-report.yaml",
    from: "status: live",
    to: "status: retracted",
    what: /retracted document alone/,
  },
  {
    name: "a place within itself",
    file: "places/province.yaml",
    from: "source: Invented",
    to: "within: ▸springfield\nsource: Invented",
    what: /within itself/,
  },
  { name: "a seat without its sentence", file: EVENT, from: "basis: stated", to: "basis: seat", what: /needs a note/ },
];

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

  test.each(FAULTS)("refuses $name, where it stands", (fault) => {
    const { files, line, column } = plant(fault);
    const { problems } = loadFiles(files, lock);
    const found = problems.find((problem) => fault.what.test(formatProblem(problem)));
    expect(found, problems.map(formatProblem).join("\n") || "no problem was reported").toBeDefined();
    expect(found?.remedy).not.toBe("");
    if (line !== null) expect(`${found?.file}:${found?.line}:${found?.column}`).toBe(`${fault.file}:${line}:${column}`);
  });

  test.each(FAULTS.filter((fault) => fault.to.includes("▸")))("reports $name once", (fault) => {
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
    const { [TIE]: _, "citations/article.yaml": __, ...rest } = SPECIMEN;
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
  });
});
