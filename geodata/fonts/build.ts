/**
 * `npm run fonts`: cuts the Chinese font of the map down to the characters that its names use. Needs Debian's
 * fonts-noto-cjk-extra (Noto Sans CJK, SIL Open Font License 1.1) and fonttools; readers and builds do not.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chineseCharacters } from "./characters.ts";

/** Debian's collection of faces; the third is the one drawn for simplified Chinese. */
const SOURCE = "/usr/share/fonts/opentype/noto/NotoSansCJK-Medium.ttc";
const SIMPLIFIED = 2;

const target = fileURLToPath(new URL("noto-sans-sc-500.woff2", import.meta.url));
if (!existsSync(SOURCE)) {
  console.error("Install the font and the tool first: apt-get install fonts-noto-cjk-extra fonttools python3-brotli");
  process.exit(1);
}
const characters = chineseCharacters("geodata");
const cut = spawnSync("pyftsubset", [
  SOURCE,
  `--font-number=${SIMPLIFIED}`,
  `--text=${characters.join("")}`,
  "--flavor=woff2",
  "--layout-features=",
  "--no-hinting",
  "--desubroutinize",
  `--output-file=${target}`,
]);
if (cut.status !== 0) {
  console.error(`pyftsubset failed: ${cut.stderr}`);
  process.exit(1);
}
const font = readFileSync(target);
const version =
  /^Version: (.*)$/m.exec(spawnSync("dpkg", ["-s", "fonts-noto-cjk-extra"]).stdout.toString())?.[1] ?? "unknown";
const provenance = {
  source: `Noto Sans CJK SC Medium, Debian package fonts-noto-cjk-extra ${version}`,
  licence: "OFL-1.1",
  sha256: createHash("sha256").update(font).digest("hex"),
  characters: characters.join(""),
};
writeFileSync(target.replace(".woff2", ".json"), `${JSON.stringify(provenance, null, 2)}\n`);
console.log(`noto-sans-sc-500.woff2: ${characters.length} characters, ${font.length} bytes`);
