/** The files of a still, read by programs that know nothing of Tielines: exiftool, Inkscape and poppler. Long: they are large. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import { expect, test } from "./fixtures.ts";
import { pictureDifference } from "./picture-difference.ts";

const project = fileURLToPath(new URL("..", import.meta.url));
const run = promisify(execFile);
/** Two programs draw letters a little differently; a picture of another view differs by more than ten times as much. */
const SAME_PICTURE = 0.02;
/** Debian's packages, by what they are called on the command line. */
const PROGRAMS = { exiftool: "libimage-exiftool-perl", inkscape: "inkscape", pdftoppm: "poppler-utils" };

test.skip(!process.env.TIELINES_LONG, "npm run test:long");

test.beforeAll(async () => {
  for (const [program, debian] of Object.entries(PROGRAMS)) {
    const { stdout } = await run("sh", ["-c", `command -v ${program} || true`]);
    expect(stdout, `${program} is not installed; on Debian: apt-get install ${debian}`).not.toBe("");
  }
});

test("exiftool, Inkscape and poppler read what is in a still's files, and show the same picture", async ({
  actions,
}) => {
  test.slow();
  const folder = await mkdtemp(join(tmpdir(), "still-files-"));
  const file = (name: string) => join(folder, name);
  try {
    const still = "/regions/greater-toronto --shape 1:1 --out still";
    const kinds = ["png", "svg", "pdf", "zip"];
    // With letters as shapes, for Inkscape has the fonts of the machine alone.
    await writeFile(
      file("list.txt"),
      kinds.map((kind) => `${still}.${kind}${kind === "svg" ? " --outlines" : ""}`).join("\n"),
    );
    await run("npm", ["--prefix", project, "run", "still", "--", "--list", "list.txt"], { cwd: folder });

    const { stdout } = await run("exiftool", ["-json", file("still.png")]);
    const [told] = JSON.parse(stdout) as [Record<string, string>];
    expect(told.Title).toContain("Greater Toronto");
    expect(told.Description).toContain("not evidence of wrongdoing");
    expect(told.Description).toMatch(/denied/);
    expect(told.Credit).toContain("Tielines");
    expect(told.AltTextAccessibility).toContain("Greater Toronto");
    expect(told.Rights).toBeTruthy();
    expect(told.DigitalSourceType).toBe("http://cv.iptc.org/newscodes/digitalsourcetype/dataDrivenMedia");
    expect(told.Tielines ?? told.tielines).toContain("/regions/greater-toronto");
    for (const kind of ["svg", "pdf"]) {
      const [other] = JSON.parse((await run("exiftool", ["-json", file(`still.${kind}`)])).stdout) as [typeof told];
      expect(other.Title, kind).toBe(told.Title);
    }

    await run("inkscape", [
      file("still.svg"),
      "--export-type=png",
      `--export-filename=${file("inkscape.png")}`,
      "-w",
      "1600",
    ]);
    await run("pdftoppm", ["-png", "-singlefile", "-scale-to", "1600", file("still.pdf"), file("page")]);
    const read = async (name: string) => readFile(file(name));
    const ours = await read("still.png");
    expect(await pictureDifference(actions, ours, await read("inkscape.png")), "Inkscape").toBeLessThan(SAME_PICTURE);
    expect(await pictureDifference(actions, ours, await read("page.png")), "the PDF's page").toBeLessThan(SAME_PICTURE);
    const { stdout: text } = await run("pdftotext", ["-layout", file("still.pdf"), "-"]);
    expect(text).toContain("not incidents, and not proof");

    const held = unzipSync(await read("still.zip"));
    const names = Object.keys(held);
    const readme = new TextDecoder().decode(held[names.find((name) => /readme/i.test(name)) ?? ""]);
    for (const name of names.filter((each) => !/readme/i.test(each))) {
      const [top = "", inside] = name.split("/");
      expect(readme, "the README names every file or its folder").toContain(inside ? `${top}/` : top);
    }
    for (const end of [".svg", ".pdf", ".csv", ".geojson", ".bib", ".ris", ".json"])
      expect(
        names.some((name) => name.endsWith(end)),
        end,
      ).toBe(true);
    expect(names.filter((name) => name.endsWith(".png"))).toHaveLength(4);
  } finally {
    await rm(folder, { recursive: true });
  }
});
