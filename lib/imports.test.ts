/** Proves the dependency rule of the design on every import of the tree. Biome says the same while one types. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

interface Import {
  readonly from: string;
  /** Only types: nothing is loaded at run time. */
  readonly type: boolean;
}

/** Folders of `lib` in order: each may import those of the ranks before it. */
const ranks: Readonly<Record<string, number>> = { time: 0, geo: 0, atlas: 1, view: 2, style: 3, map: 4 };
/** Folders of `lib` that compose: they may import each other and all ranks but the map. */
const composing = ["export", "formats", "ogc", "server", "cli"];

const isTest = (file: string) => /\.test\.tsx?$/.test(file);

/** The part of the tree that a file belongs to: `lib/time`, `geodata/schema`, `app`, ... */
function part(file: string): string {
  const [top = "", second = ""] = file.split("/");
  if (top === "geodata") return /^geodata\/schema(\/|\.ts$)/.test(file) ? "geodata/schema" : "geodata";
  if (top === "lib") return file.split("/").length > 2 ? `lib/${second}` : "lib";
  return file.includes("/") ? top : "root";
}

/** Whether one part of the tree may import another. */
function mayImport(from: string, to: string): boolean {
  if (from === "e2e" || to === "e2e") return from === to;
  if (to === "lib/server" && from !== to) return from === "app" || from === "root";
  if (to === "lib/cli" && from !== to) return false;
  if (from === to) return true;
  if (to === "root") return false;
  if (from === "root" || from === "app") return to === "geodata/schema" || /^(components|lib\/)/.test(to);
  if (from === "components") return to === "geodata/schema" || to.startsWith("lib/");
  if (from === "geodata/schema") return false;
  if (from === "geodata") return ["geodata/schema", "lib/time", "lib/atlas"].includes(to);
  return fromLib(from.replace("lib/", ""), to);
}

function fromLib(folder: string, to: string): boolean {
  if (to === "geodata/schema") return true;
  // They read the dataset: once for all pages, and for the commands.
  if (to === "geodata") return folder === "server" || folder === "cli";
  const target = to.replace("lib/", "");
  const rank = ranks[target];
  if (composing.includes(folder)) return target !== "map" && (rank !== undefined || composing.includes(target));
  return rank !== undefined && rank < (ranks[folder] ?? 0);
}

/** Why a file may not import a package, or null. Tests may: they run where the tools are. */
function packageBreach(file: string, { from, type }: Import): string | null {
  const where = part(file);
  if (where === "e2e") {
    const knows = /^e2e\/(fixtures|browser|playwright\.config)\.ts$/.test(file);
    return /^(@?playwright)\b/.test(from) && !knows ? "only fixtures and browser know Playwright" : null;
  }
  if (isTest(file) || where === "root") return null;
  if (/^(react|react-dom|swr)(\/|$)/.test(from) && !["app", "components"].includes(where)) {
    return "React belongs in app and components";
  }
  if (/^next(\/|$)/.test(from) && !["app", "components", "lib/server"].includes(where)) {
    return "Next belongs in app and components";
  }
  if (/^(node:)?fs(\/|$)/.test(from) && !["lib/server", "lib/cli", "geodata"].includes(where)) {
    return "files are read in lib/server, lib/cli and geodata";
  }
  if (/^(maplibre-gl|@maplibre\/.*)(\/|$)/.test(from) && !from.endsWith(".css")) {
    if (!type && where !== "lib/map") return "MapLibre runs in lib/map only";
    if (!["lib/style", "lib/map", "components"].includes(where))
      return "MapLibre's types stay in lib/style and lib/map";
  }
  return null;
}

/** What is wrong with a file's imports, one sentence each. */
function breaches(file: string, imports: readonly Import[]): string[] {
  return imports.flatMap((each) => {
    const say = (why: string) => [`${file} imports ${each.from}: ${why}`];
    const ours = each.from.startsWith("@/") ? each.from.slice(2) : null;
    if (ours === null && !each.from.startsWith(".")) {
      const why = packageBreach(file, each);
      return why ? say(why) : [];
    }
    const target = ours ?? normalize(join(dirname(file), each.from)).replaceAll("\\", "/");
    if (target.startsWith("..")) return say("it lies outside the project");
    const [from, to] = [part(file), part(target)];
    return mayImport(from, to) ? [] : say(`${from} may not import ${to}`);
  });
}

/** All imports in a source text: static, re-exported, dynamic, and of types. */
function importsIn(source: string): Import[] {
  const found: Import[] = [];
  const fromClause = /^[ \t]*(?:import|export)\s+(type\s)?([^"';]*?)\sfrom\s*["']([^"']+)["']/gm;
  for (const [, type, names = "", from = ""] of source.matchAll(fromClause)) {
    const named = /^\{([^}]*)\}$/
      .exec(names.trim())?.[1]
      ?.split(",")
      .map((name) => name.trim());
    const onlyTypes = named?.filter(Boolean).every((name) => name.startsWith("type ")) ?? false;
    found.push({ from, type: type !== undefined || onlyTypes });
  }
  for (const [, from = ""] of source.matchAll(/^[ \t]*import\s*["']([^"']+)["']/gm)) found.push({ from, type: false });
  for (const [, type, from = ""] of source.matchAll(/(typeof\s+)?\b(?:import|require)\(\s*["']([^"']+)["']/g)) {
    found.push({ from, type: type !== undefined });
  }
  return found;
}

function sourceFiles(): string[] {
  const skipped = /^(node_modules|public|test-results|\..*)$/;
  const walk = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return skipped.test(entry.name) ? [] : walk(path);
      return /\.(ts|tsx|js|mjs)$/.test(entry.name) && entry.name !== "next-env.d.ts" ? [path] : [];
    });
  return walk("");
}

test("every import follows the dependency rule", () => {
  const files = sourceFiles();
  expect(files).toContain("lib/imports.test.ts");
  const found = files.flatMap((file) => breaches(file, importsIn(readFileSync(join(root, file), "utf8"))));
  expect(found.join("\n")).toBe("");
});

describe("the rule itself", () => {
  const run = (file: string, from: string, type = false) => breaches(file, [{ from, type }]).length;

  test.each([
    ["lib/time/a.ts", "../geo/b.ts"],
    ["lib/atlas/a.ts", "../view/b.ts"],
    ["lib/atlas/a.ts", "../map/b.ts"],
    ["lib/view/a.test.ts", "../style/b.ts"],
    ["lib/export/a.ts", "../map/b.ts"],
    ["lib/ogc/a.ts", "../server/b.ts"],
    ["lib/atlas/a.ts", "../cli/b.ts"],
    ["lib/atlas/a.ts", "@/components/ui/b.tsx"],
    ["lib/atlas/a.ts", "../../geodata/load.ts"],
    ["components/map/a.tsx", "../../lib/server/b.ts"],
    ["components/map/a.tsx", "@/app/b.ts"],
    ["components/map/a.tsx", "../../geodata/load.ts"],
    ["app/page.tsx", "../geodata/load.ts"],
    ["app/page.tsx", "../proxy.ts"],
    ["geodata/check.ts", "../lib/geo/b.ts"],
    ["geodata/schema/a.ts", "../../lib/time/b.ts"],
    ["geodata/schema.ts", "./load.ts"],
    ["e2e/a.spec.ts", "../lib/time/b.ts"],
    ["lib/time/a.ts", "../../../elsewhere.ts"],
    ["lib/view/a.ts", "react"],
    ["lib/view/a.ts", "swr/infinite"],
    ["lib/view/a.ts", "next/navigation"],
    ["lib/geo/a.ts", "node:fs/promises"],
    ["components/a.tsx", "fs"],
    ["components/a.tsx", "maplibre-gl"],
    ["lib/style/a.ts", "@maplibre/maplibre-gl-style-spec"],
    ["e2e/a.spec.ts", "playwright/test"],
  ])("%s may not import %s", (file, from) => {
    expect(run(file, from)).toBe(1);
  });

  test("types count for direction, and MapLibre's stay near the map", () => {
    expect(run("lib/time/a.ts", "../atlas/b.ts", true)).toBe(1);
    expect(run("lib/atlas/a.ts", "maplibre-gl", true)).toBe(1);
  });

  test.each([
    ["lib/map/a.ts", "maplibre-gl", false],
    ["lib/style/a.ts", "@maplibre/maplibre-gl-style-spec", true],
    ["lib/style/a.test.ts", "@maplibre/maplibre-gl-style-spec", false],
    ["components/map/a.tsx", "maplibre-gl/dist/maplibre-gl.css", false],
    ["lib/map/a.ts", "../time/b.ts", false],
    ["lib/atlas/a.ts", "../../geodata/schema/vocabulary.ts", true],
    ["lib/server/a.ts", "../../geodata/load.ts", false],
    ["lib/formats/a.ts", "../export/b.ts", false],
    ["lib/time/a.test.ts", "node:fs", false],
    ["app/page.tsx", "@/lib/server/b.ts", false],
    ["proxy.ts", "./lib/server/assets.ts", false],
    ["geodata/gate/a.ts", "../../lib/time/b.ts", false],
    ["e2e/fixtures.ts", "playwright/test", false],
  ])("%s may import %s", (file, from, type) => {
    expect(run(file, from, type)).toBe(0);
  });

  test("all forms of import are found", () => {
    const source = [
      ["import a, { type B }", 'from "one";'],
      ["import type { C }", "from 'two'"],
      ["import {\n  type D,\n}", 'from "three";'],
      ["export * ", 'from "four";'],
      ["import", '"five";'],
      ["const e = await import", '("six")'],
      ["type F = typeof import", '("seven")'],
    ].map((parts) => parts.join(parts[0]?.endsWith("import") && parts[1]?.startsWith("(") ? "" : " "));
    expect(importsIn(source.join("\n"))).toEqual([
      { from: "one", type: false },
      { from: "two", type: true },
      { from: "three", type: true },
      { from: "four", type: false },
      { from: "five", type: false },
      { from: "six", type: false },
      { from: "seven", type: true },
    ]);
  });
});
