/** `npm run dev`: the static parts, then Next's development server. */
import { copyAssets } from "./copy-assets.ts";
import { endWith, startNode, stopOnSignal } from "./processes.ts";
import { commandOf } from "./project.ts";

stopOnSignal(0);

await copyAssets();
endWith(startNode(commandOf("next"), ["dev", ...process.argv.slice(2)], {}, { stdio: "inherit" }));
