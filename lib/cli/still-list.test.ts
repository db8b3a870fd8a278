import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readList, splitLine } from "./still-list.ts";
import { readCommand, UsageError } from "./still-options.ts";

const ids = () => ["fox-hunt", "ottawa"];
const read = (text: string, ...command: string[]) => readList(text, readCommand(command).wishes, "/stills", ids);
const complaints = (text: string) =>
  read(text).flatMap(({ line, job }) => (job instanceof UsageError ? [`${line}: ${job.message}`] : []));

describe("the words of a line", () => {
  test.each([
    ["", []],
    ["  # only a comment", []],
    ["/regions/ottawa#here --no-key # a comment", ["/regions/ottawa#here", "--no-key"]],
    [
      `?q=a --title "Two \\"words\\" and a \\\\" --out 'b c.png'`,
      ["?q=a", "--title", 'Two "words" and a \\', "--out", "b c.png"],
    ],
    [`--title="# no comment"`, ["--title=# no comment"]],
    [`--subtitle ""`, ["--subtitle", ""]],
    ["a\\b", ["a\\b"]],
  ])("%s", (line, words) => {
    expect(splitLine(line)).toEqual(words);
  });

  test.each([`--title "open`, `--title 'open`, "don't"])("%s has a quote that is not closed", (line) => {
    expect(() => splitLine(line)).toThrow("A quote is not closed");
  });

  test("come back whole from quotes, whatever they are", () => {
    const word = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        const line = words.map((text) => `"${text.replaceAll(/["\\]/g, "\\$&")}"`).join(" ");
        expect(splitLine(line)).toEqual(words);
      }),
    );
  });
});

describe("a list", () => {
  test("holds a view in each line, and its options count more than the command's", () => {
    const text =
      "\uFEFF# stills\r\n\r\n?program=fox-hunt --out a.pdf\r\n/regions/ottawa --theme light --no-key --out /b.svg\n/";
    expect(read(text, "--theme", "dark")).toMatchObject([
      { line: 3, job: { href: "/?program=fox-hunt", kind: "pdf", theme: "dark", target: { file: "/stills/a.pdf" } } },
      {
        line: 4,
        job: { kind: "svg", theme: "light", included: { key: false, scale: true }, target: { file: "/b.svg" } },
      },
      { line: 5, job: { href: "/", kind: "png", shape: "16:9", scale: 1, target: { folder: "/stills" } } },
    ]);
  });

  test("says of each bad line what is bad, and keeps the others", () => {
    const text = [
      "/ --out a.png",
      "/nowhere --out b.png",
      "--out c.png",
      "/ /regions/ottawa",
      "/ --list more.txt",
      "/ --out a.png",
      "/ --out picture.gif",
      '/ --title "open',
      "/ --shape round",
    ].join("\n");
    expect(complaints(text)).toEqual([
      expect.stringMatching(/^2: There is no map at the path \/nowhere/),
      "3: There is no view in this line.",
      expect.stringMatching(/^4: There is one view in a line, and here is another: \/regions\/ottawa/),
      "5: --list has no place in a list.",
      "6: --out is the file that line 1 writes: /stills/a.png.",
      expect.stringMatching(/^7: --out picture\.gif ends in none of \.png, \.svg, \.pdf and \.zip/),
      expect.stringMatching(/^8: A quote is not closed/),
      expect.stringMatching(/^9: --shape is "round"/),
    ]);
    expect(read(text)).toHaveLength(9);
  });

  test("the view's own colours count where nobody asks for others", () => {
    expect(read("?theme=dark\n?theme=dark --theme light")).toMatchObject([
      { job: { theme: "dark" } },
      { job: { theme: "light" } },
    ]);
  });

  test("options that decide nothing are said", () => {
    const warnings = (text: string) => read(text).map(({ job }) => (job instanceof UsageError ? [] : job.warnings));
    expect(warnings("/ --scale 2 --out a.svg\n/ --outlines --out b.png\n/ --scale 2 --out c.png")).toEqual([
      ["--scale decides nothing: SVG has no pixels."],
      ["--outlines decides nothing: it is for SVG."],
      [],
    ]);
  });
});
