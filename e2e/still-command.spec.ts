/** `npm run still`, called in a folder of its own as an editor would. */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "./fixtures.ts";

const project = fileURLToPath(new URL("..", import.meta.url));
let folder = "";

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "still-command-"));
});
test.afterEach(() => rm(folder, { recursive: true }));

function still(...args: string[]): Promise<{ code: number; told: string }> {
  return new Promise((resolve) => {
    execFile("npm", ["--prefix", project, "run", "still", "--", ...args], { cwd: folder }, (error, _, told) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, told }),
    );
  });
}

const read = (name: string) => readFile(join(folder, name));

test("a list makes pictures of its good lines, and the same ones again, and says what is wrong with the bad one", async () => {
  // The command has a server and a browser of its own.
  test.slow();
  const kinds = process.env.TIELINES_LONG ? ["svg", "pdf", "zip"] : ["svg"];
  const twice = kinds.flatMap((kind) =>
    [1, 2].map((run) => `program=fox-hunt --no-locator --out twice/${run}.${kind}`),
  );
  const png = '/regions/greater-toronto --shape 1:1 --title "What was claimed" --subtitle "" # with own words';
  await writeFile(join(folder, "list.txt"), ["# pictures", png, "?region=atlantis", ...twice].join("\n"));

  const { code, told } = await still("--list", "list.txt", "--theme", "dark", "--out", "made/");
  expect(told).toContain("list.txt:3: error: region=atlantis: there is no region with the id atlantis.");
  expect(told).toMatch(/list\.txt:2: writing the PNG/);
  expect(told).toContain(`${1 + twice.length} of ${2 + twice.length} made.`);
  expect(code).toBe(1);

  const names = twice.map((line) => line.split("/").at(-1));
  expect((await readdir(join(folder, "made"))).sort()).toEqual(["tielines-greater-toronto-1x1-dark.png", "twice"]);
  expect((await readdir(join(folder, "made/twice"))).sort()).toEqual([...names].sort());
  const picture = await read("made/tielines-greater-toronto-1x1-dark.png");
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1600, 1600]);
  expect(picture.toString("utf8")).toContain("What was claimed");
  const svg = await read("made/twice/1.svg");
  expect(svg.toString("utf8")).toContain("<svg");
  for (const kind of kinds) {
    expect((await read(`made/twice/1.${kind}`)).equals(await read(`made/twice/2.${kind}`)), kind).toBe(true);
  }
});

test("what cannot be made is refused before anything is started", async () => {
  const said = async (...args: string[]) => {
    const { code, told } = await still(...args);
    expect(code).toBe(2);
    return told.trim().split("\n")[0];
  };
  expect(await said("program=fox-hnut")).toContain("program=fox-hnut: there is no program with the id fox-hnut.");
  expect(await said("/", "--shape", "round")).toContain('--shape is "round"');
  expect(await readdir(folder)).toEqual([]);
});
