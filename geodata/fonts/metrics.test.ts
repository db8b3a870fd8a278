import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readMetrics } from "./metrics.ts";

test("the metrics of stills are those of the installed fonts", () => {
  const kept = JSON.parse(readFileSync("lib/export/text-metrics.json", "utf8"));
  expect(readMetrics("node_modules/"), "run npm run fonts:metrics").toEqual(kept);
}, 60_000);
