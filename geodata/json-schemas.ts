import * as z from "zod";
import { FOLDERS, TABLES } from "./schema.ts";

/** JSON Schemas of every file kind for editors, by file name, as they are kept in `schema/json/`. */
export function jsonSchemas(): Map<string, string> {
  const named = [
    ...Object.entries(FOLDERS).map(([folder, schema]) => [`${folder}.schema.json`, schema] as const),
    ...Object.entries(TABLES).map(([file, schema]) => [file.replace(".yaml", ".schema.json"), schema] as const),
  ];
  return new Map(
    named.map(([file, schema]) => [
      file,
      `${JSON.stringify(z.toJSONSchema(schema as z.ZodType, { io: "input", unrepresentable: "any" }), null, 2)}\n`,
    ]),
  );
}
