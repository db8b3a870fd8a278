import { fileURLToPath } from "node:url";
import { defineConfig } from "playwright/test";

const results = fileURLToPath(new URL("../test-results/", import.meta.url));
const { TIELINES_CHROMIUM, TIELINES_E2E_URL, TIELINES_LONG } = process.env;

// Without these a run would test some other browser, or nothing at all.
if (!TIELINES_CHROMIUM || !TIELINES_E2E_URL) {
  throw new Error("Run the specs with npm run test:e2e: it finds the browser and serves the site.");
}

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  // Playwright empties this folder first; the reports lie beside it.
  outputDir: `${results}e2e`,
  reporter: [["list"], ["json", { outputFile: `${results}e2e.json` }]],
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // A test that passes only sometimes is a failure. With --retries=1 the second run leaves a trace.
  retries: 0,
  // Long enough for two cores that something else is using too; a test waits for states, so a green one never takes it.
  timeout: TIELINES_LONG ? 300_000 : 150_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: TIELINES_E2E_URL,
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    timezoneId: "UTC",
    trace: "on-first-retry",
    launchOptions: {
      executablePath: TIELINES_CHROMIUM,
      args: [
        // A browser without a graphics card, the same on every machine: WebGL, pages and their layers in software. WebGL is said
        // outright, so that a suite without it cannot pass.
        "--disable-gpu",
        "--enable-unsafe-swiftshader",
        // Containers and root have no sandbox; the only pages opened are our own.
        "--no-sandbox",
        "--disable-background-networking",
        "--no-first-run",
        "--disable-sync",
        "--disable-component-update",
        "--disable-quic",
      ],
    },
  },
});
