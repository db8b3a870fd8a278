import { expect, test } from "vitest";
import { chooseChromium, type Machine, systemCandidates } from "./chromium.ts";

const machine = (there: string[], more: Partial<Machine> = {}): Machine => ({
  wished: undefined,
  candidates: systemCandidates("/opt/bin:/usr/bin"),
  playwrights: "/cache/chrome",
  exists: (path) => there.includes(path),
  isRoot: false,
  isDebian: false,
  ...more,
});

test("a wish comes first, and is never replaced in silence", () => {
  const wished = "/my/chrome";
  expect(chooseChromium(machine([wished, "/usr/bin/chromium"], { wished }))).toEqual({ use: wished });
  expect(chooseChromium(machine(["/usr/bin/chromium"], { wished }))).toHaveProperty("refuse");
});

test("then the system's browser, in this order", () => {
  expect(chooseChromium(machine(["/usr/bin/google-chrome", "/usr/bin/chromium-browser", "/cache/chrome"]))).toEqual({
    use: "/usr/bin/chromium-browser",
  });
  expect(chooseChromium(machine(["/usr/bin/chromium", "/opt/bin/chromium"]))).toEqual({ use: "/opt/bin/chromium" });
});

test("then Playwright's own", () => {
  expect(chooseChromium(machine(["/cache/chrome"]))).toEqual({ use: "/cache/chrome" });
});

test("else Debian's for root, Playwright's for others", () => {
  expect(chooseChromium(machine([], { isRoot: true, isDebian: true }))).toEqual({ install: "apt" });
  expect(chooseChromium(machine([], { isDebian: true }))).toEqual({ install: "playwright" });
  expect(chooseChromium(machine([], { isRoot: true, playwrights: null }))).toEqual({ install: "playwright" });
});

test("/usr/bin is looked at even where the path leaves it out", () => {
  expect(systemCandidates("")).toEqual(["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]);
});
