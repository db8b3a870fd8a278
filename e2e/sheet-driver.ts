import type { Actions } from "./browser.ts";

export type Stop = "peek" | "half" | "full";

/** Speaks of a phone's sheet over the map in a reader's words. */
export class Sheet {
  readonly #actions: Actions;

  constructor(actions: Actions) {
    this.#actions = actions;
  }

  /** Waits until the sheet rests at a stop: 238 px of it in sight (104 on a short phone), 46 % of the screen, or all but 176 px. */
  async restsAt(stop: Stop): Promise<void> {
    await this.#actions.until((wanted) => {
      const top = document.querySelector("[data-sheet]")?.getBoundingClientRect().top ?? Number.NaN;
      const tops = {
        peek: innerHeight - Math.min(238, Math.max(104, innerHeight - 522)),
        half: innerHeight * 0.54,
        full: 176,
      };
      return wanted === "full" ? top <= tops.full + 1 : Math.abs(top - tops[wanted]) < 1.5;
    }, stop);
  }

  /** How far the list has moved under the sheet's upper edge, in CSS pixels; 0 while the sheet is not full. */
  async depth(): Promise<number> {
    return this.#actions.evaluate(
      () => Math.max(0, 176 - (document.querySelector("[data-sheet]")?.getBoundingClientRect().top ?? 0)),
      null,
    );
  }

  async depthIs(depth: number): Promise<void> {
    await this.#actions.until(
      (wanted) =>
        Math.abs(176 - (document.querySelector("[data-sheet]")?.getBoundingClientRect().top ?? 0) - wanted) < 3,
      depth,
    );
  }

  async showsMore(): Promise<void> {
    await this.#actions.click({ role: "button", name: /^Show more of the/ });
  }

  async showsTheMap(): Promise<void> {
    await this.#actions.click({ role: "button", name: "Show the map" });
  }

  /** Draws the sheet up (positive) or down by its handle. */
  async isDrawn(by: number): Promise<void> {
    const box = await this.#actions.box("[data-sheet]");
    const from = { x: 195, y: (box?.y ?? 0) + 20 };
    await this.#actions.swipe(from, { x: 195, y: from.y - by });
  }

  /**
   * Controls of a finger's size or more are fine; the others come back as "name widthxheight". Links within sentences are left out,
   * and what stands inside a label that is large enough.
   */
  async tooSmall(least: number): Promise<string[]> {
    return this.#actions.evaluate((size) => {
      const inSentence = (element: Element) =>
        getComputedStyle(element).display === "inline" && element.closest("p, dd, li, span, sup") !== null;
      return [...document.querySelectorAll<HTMLElement>("a, button, summary, input, select")]
        .filter((element) => element.closest("details:not([open])") === null || element.matches("summary"))
        .filter((element) => !inSentence(element) && !element.matches(".skip, [data-place], [data-tie]"))
        .map((element) => element.closest("label, form") ?? element)
        .flatMap((element) => {
          const { width, height } = element.getBoundingClientRect();
          if (width === 0 || (width >= size - 0.5 && height >= size - 0.5)) return [];
          const name = element.getAttribute("aria-label") ?? element.textContent.trim().slice(0, 40);
          return [`${name} ${Math.round(width)}x${Math.round(height)}`];
        });
    }, least);
  }

  /** How far the page moved under the reader's eyes while it loaded. */
  async shifts(): Promise<number> {
    return this.#actions.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const observer = new PerformanceObserver((list) =>
            resolve(
              list
                .getEntries()
                .map((entry) => entry as unknown as { value: number; hadRecentInput: boolean })
                .reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0),
            ),
          );
          observer.observe({ type: "layout-shift", buffered: true });
          // Where nothing has moved nothing is reported.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
        }),
      null,
    );
  }
}
