import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { personNames } from "../../geodata/gate/proper-names.ts";
import { SPECIMEN } from "../../geodata/gate/specimen.ts";
import { loadFiles, specimenLock } from "../../geodata/gate/specimen-folder.ts";
import { loadDataset } from "../../geodata/load.ts";
import { CHINESE } from "../atlas/stamp-chinese.ts";
import { wordsShown } from "../atlas/stamp-examples.ts";
import { pageProblems } from "./page-guard.ts";
import { pageTexts } from "./page-texts.ts";
import { inside } from "./project.ts";

const EVENT = "events/meeting-of-a-mayor.yaml";
const loaded = loadFiles(SPECIMEN, specimenLock());
const problems = (body: string, requireCleared = false) =>
  pageProblems(new Map([["a.html", `<!doctype html><html><body>${body}</body></html>`]]), loaded, requireCleared);

describe("texts of a page", () => {
  test("text runs on through inline elements and comments, and ends at others", () => {
    const html =
      "<h1>One</h1><p>By <b>Pat</b> <a href='#'>Quimby</a>, a <!-- -->mayor.</p><ul><li>Two<li>Three</ul><span>4</span>five";
    expect([...pageTexts(html)]).toEqual(["One", "By Pat Quimby, a mayor.", "Two", "Three", "4", "five"]);
  });

  test("attributes that are read aloud or previewed count, addresses and scripts do not", () => {
    const html = `<title>T &amp; &#x54;</title><meta name="description" content="C"><img alt='A'>
      <a href="/h" aria-label=L>x</a><script>"S"</script><style>.y{}</style><textarea>V</textarea>`;
    expect([...pageTexts(html)]).toEqual(["T & T", "C", "A", "L", "x", "V"]);
  });
});

describe("the guard of built pages refuses", () => {
  test.each([
    ["a name in a sentence", "<p>It is said that Wendell Borton met them.</p>", "Wendell Borton"],
    ["a name alone", "<h1>Borton</h1>", "Borton"],
    ["a name at the beginning of a sentence", "<p>They met. Borton left.</p>", "Borton"],
    ["a name across elements", "<p>Said by <b>Wendell</b> Borton</p>", "Wendell Borton"],
    ["a name that React wrote in parts", "<p>Said by <!-- -->Wendell<!-- --> Borton</p>", "Wendell Borton"],
    ["a name in an entity", "<p>Said by Wendell B&#111;rton</p>", "Wendell Borton"],
    ["a name in a label", '<button aria-label="About Wendell Borton">x</button>', "Wendell Borton"],
    ["a name in a description", '<meta name="description" content="Said by Wendell Borton">', "Wendell Borton"],
    ["a name in the title", "<title>Wendell Borton</title>", "Wendell Borton"],
    ["a name in Chinese script", "<p>卜文德</p>", "卜文德"],
    ["one that shares a word with an actor's", "<p>Said by Pat Borton</p>", "Pat Borton"],
    ["an actor's family name alone", "<p>Said by Quimby</p>", "Quimby"],
  ])("%s", (_, body, name) => {
    expect(problems(body).join("\n")).toContain(`a.html: “${name}” looks like a person's name`);
  });

  test("a street address, wherever it stands", () => {
    expect(problems("<p>at 12 <b>elm</b> street</p>").join()).toContain("“12 elm street” looks like a street address");
    expect(problems('<img alt="K1A 0B1">').join()).toContain("“K1A 0B1” looks like a street address");
  });

  test("an actor's name where names must be cleared, until a record has cleared it", () => {
    const body = "<p>Said by Pat Quimby</p>";
    expect(problems(body)).toEqual([]);
    expect(problems(body, true).join()).toContain("“Pat Quimby” looks like a person's name");
    const event = (SPECIMEN[EVENT] ?? "").replace("cleared: null", 'cleared: {by: An editor, on: "2022-02-01"}');
    const cleared = loadFiles({ ...SPECIMEN, [EVENT]: event }, specimenLock());
    expect(pageProblems(new Map([["a.html", body]]), cleared, true)).toEqual([]);
  });
});

test("the guard lets through what the dataset knows, and ordinary words", () => {
  const body = `<p>Said by Pat Quimby, Mar 2021 · denied. Daily Paper and the Town Review, in Springfield.</p>
    <p>Family name Quimby.</p><p>It is the Monday after. After that, it is the RCMP's. A 2 B</p>
    <script>self.x = "Wendell Borton, 12 elm street"</script><a href="/wendell-borton">it</a>`;
  expect(problems(body)).toEqual([]);
});

test("the guard lets through the standings in other languages, and no name among them", () => {
  const words = wordsShown(CHINESE).map((each) => `<td>${each}</td>`);
  expect(problems(words.join(""))).toEqual([]);
  expect(problems(`${words.join("")}<td>卜文德${CHINESE.standings.alleged}</td>`).join()).toContain("卜文德");
});

test("no code writes out the name of a person: only a placeholder of the dataset prints one", () => {
  const people = personNames(loadDataset(inside("geodata")).dataset);
  const code = ["app", "components", "lib"].flatMap((folder) =>
    readdirSync(inside(folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /(?<!\.test)\.(?:tsx?|css)$/.test(file))
      .map((file) => join(folder, file)),
  );
  expect(code.length).toBeGreaterThan(100);
  expect(people.length).toBeGreaterThan(0);
  const writing = code.filter((file) => {
    const text = readFileSync(inside(file), "utf8");
    return people.some((name) => text.includes(name));
  });
  expect(writing).toEqual([]);
});
