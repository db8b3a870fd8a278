import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { rulesOf } from "./css-rules.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Letters within a drawing are measured in its own units and grow with it. */
const DRAWN = [
  "components/ui/mark.module.css .letter",
  "components/map/still-map.module.css .label",
  "components/map/still-map.module.css .letters",
  "components/map/still-map.module.css .detail",
];

test("type is measured in the size that the reader has set", () => {
  const sheets = ["app", "components"].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".css"))
      .map((file) => `${folder}/${file}`),
  );
  expect(sheets.length).toBeGreaterThan(30);
  const fixed = sheets.flatMap((sheet) =>
    rulesOf(readFileSync(`${root}${sheet}`, "utf8")).flatMap(({ selectors, declarations }) =>
      ["font", "font-size", "line-height"]
        .filter((property) => /\dpx/.test(declarations.get(property) ?? ""))
        .map(() => `${sheet} ${selectors.join(", ")}`),
    ),
  );
  expect([...new Set(fixed)].filter((rule) => !DRAWN.includes(rule))).toEqual([]);
});
