import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      // The marker throws outside a server bundle; tests of server code are on the server's side.
      { find: /^server-only$/, replacement: `${root}node_modules/server-only/empty.js` },
    ],
  },
  test: {
    environment: "node",
    // The tests share the read dataset and no state; a module graph for each of the files doubles the time.
    isolate: false,
    include: ["{app,lib,geodata,components}/**/*.test.{ts,tsx}", "proxy.test.ts"],
  },
});
