/** `npm run schemas`: writes the JSON Schemas that editors use for completion and hints. */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { jsonSchemas } from "./json-schemas.ts";

const folder = fileURLToPath(new URL("schema/json/", import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [file, text] of jsonSchemas()) writeFileSync(`${folder}${file}`, text);
console.log(`schema/json: ${jsonSchemas().size} schemas written`);
