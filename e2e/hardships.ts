/** What befalls a browser without its reader's doing. */
import type { Page } from "./fixtures.ts";

/** Ends the map's worker as phones end those of tabs that nobody looks at: without a word to the page. */
export async function endWorker(page: Page): Promise<void> {
  const [worker] = page.workers();
  if (!worker) throw new Error("the map has no worker");
  const gone = new Promise((resolve) => worker.once("close", resolve));
  await worker.evaluate(() => self.close());
  await gone;
}

/** The tab goes out of sight. A browser without a screen never hides one by itself. */
export async function hideTab(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { configurable: true, get: () => "hidden" });
    Object.defineProperty(document, "hidden", { configurable: true, get: () => true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
}

export async function showTab(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.deleteProperty(document, "visibilityState");
    Reflect.deleteProperty(document, "hidden");
    document.dispatchEvent(new Event("visibilitychange"));
  });
}

/** A mobile network on a bad day: 400 kbit/s, and 400 ms until the first byte. */
export async function slowNetwork(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const bytes = 400_000 / 8;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 400,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  });
}

/** Storage that throws when it is but looked at, as browsers set to block all cookies have it. */
export async function denyStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
      Object.defineProperty(globalThis, name, {
        configurable: true,
        get: () => {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
    }
  });
}

/** Tiles of the embedded ground that do not come: `answer` decides about each range, counted from 1. */
export async function withholdGround(page: Page, answer: (range: number) => "come" | "fail" | "hang"): Promise<void> {
  let range = 0;
  await page.route("**/basemap/**", async (route) => {
    const now = answer(++range);
    if (now === "come") await route.continue();
    if (now === "fail") await route.abort();
  });
}

/** A browser, or a machine, that draws no WebGL. */
export async function withoutWebGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith("webgl")
        ? null
        : (original as (...all: unknown[]) => RenderingContext | null).call(this, kind, ...rest);
    } as typeof original;
  });
}
