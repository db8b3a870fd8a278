/** `npm run fonts:metrics`: widths and kerning of the faces that stills are set in, from the installed packages. */
import { writeFileSync } from "node:fs";
import { readMetrics } from "./metrics.ts";

const text = JSON.stringify(readMetrics("node_modules/"));
writeFileSync("lib/export/text-metrics.json", `${text}\n`);
console.log(`lib/export/text-metrics.json: ${text.length} bytes`);
