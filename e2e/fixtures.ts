/**
 * The test function of all specs. A test fails when its pages ask another origin for anything, and when they report an
 * error, throw, or break the security policy, unless the test said beforehand that it expects that message.
 */
import axe from "axe-core";
import { type BrowserContext, test as base, expect, type Page } from "playwright/test";
import { Actions } from "./browser.ts";

export { expect, type Page };

/** What pages said that they should not have. */
class Problems {
  readonly #found: string[] = [];
  readonly #expected: { pattern: RegExp; seen: boolean }[] = [];

  /** Declares that a message is part of the test. A message that then never comes fails the test too. */
  expect(pattern: RegExp): void {
    this.#expected.push({ pattern, seen: false });
  }

  add(message: string): void {
    const matching = this.#expected.filter(({ pattern }) => pattern.test(message));
    for (const expected of matching) expected.seen = true;
    if (matching.length === 0) this.#found.push(message);
  }

  /** Everything wrong at the end of a test. */
  list(): string[] {
    const missing = this.#expected.filter(({ seen }) => !seen).map(({ pattern }) => `never reported: ${pattern}`);
    return [...this.#found, ...missing];
  }
}

interface Options {
  /** Origins beside the site's own that a test needs, such as a page that embeds it. */
  otherOrigins: string[];
}

interface Fixtures {
  problems: Problems;
  actions: Actions;
}

export const test = base.extend<Options & Fixtures>({
  otherOrigins: [[], { option: true }],

  problems: [
    async ({ context, baseURL, otherOrigins }, use) => {
      const problems = new Problems();
      const allowed = new Set([new URL(baseURL ?? "").origin, ...otherOrigins]);
      watchRequests(context, allowed, problems);
      await watchErrors(context, problems);
      await use(problems);
      // An answer that is still on its way when the test ends would otherwise fail the next one.
      for (const page of context.pages()) await page.unrouteAll({ behavior: "ignoreErrors" });
      expect(problems.list(), "requests to other origins, errors and policy violations").toEqual([]);
    },
    { auto: true },
  ],

  actions: async ({ page }, use) => {
    await use(new Actions(page));
  },
});

/** Names the accessibility rules that a page breaks, WCAG 2.0 to 2.2, levels A and AA. */
export async function axeViolations(page: Page): Promise<{ rule: string; help: string; at: string[] }[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
  // Evaluated by the debugger, which the page's policy does not bind.
  await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    const { axe: injected } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await injected.run(document, { runOnly: { type: "tag", values } });
    return violations.map(({ id, help, nodes }) => ({
      rule: id,
      help,
      at: nodes.map((node) => node.target.join(" ")),
    }));
  }, tags);
}

/** Counts every request of every page, frame and worker. */
function watchRequests(context: BrowserContext, allowed: ReadonlySet<string>, problems: Problems): void {
  const look = (address: string) => {
    const url = new URL(address);
    if (url.protocol === "data:" || url.protocol === "blob:") return;
    const origin = url.protocol.startsWith("ws") ? url.origin.replace(/^ws/, "http") : url.origin;
    if (!allowed.has(origin)) problems.add(`request to another origin: ${address}`);
  };
  context.on("request", (request) => look(request.url()));
  context.on("page", (page) => page.on("websocket", (socket) => look(socket.url())));
}

async function watchErrors(context: BrowserContext, problems: Problems): Promise<void> {
  context.on("console", (message) => {
    if (message.type() === "error") problems.add(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => problems.add(`thrown: ${error.error().message}`));
  // Some violations say nothing on the console; this one event has them all.
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
      console.error(
        `Content Security Policy: ${effectiveDirective} blocked ${blockedURI} (${sourceFile}:${lineNumber})`,
      );
    });
  });
}
