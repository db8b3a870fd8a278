import type { Actions } from "./browser.ts";

/** Speaks of a view in another site's page, as its readers do. */
export class Embed {
  readonly #actions: Actions;

  constructor(actions: Actions) {
    this.#actions = actions;
  }

  /** What of these the frame shows whole, without scrolling. */
  async inSight(...selectors: string[]): Promise<string[]> {
    return this.#actions.evaluate(
      (wanted) =>
        wanted.filter((selector) => {
          const element = document.querySelector(selector);
          const { top, left, right, bottom, width } = element?.getBoundingClientRect() ?? new DOMRect(-1, -1, 0, 0);
          return width > 0 && top >= 0 && left >= 0 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
        }),
      selectors,
    );
  }

  /** The size of the map in CSS pixels. */
  async mapSize(): Promise<{ width: number; height: number }> {
    return this.#actions.evaluate(() => {
      const { clientWidth, clientHeight } = document.querySelector("canvas.maplibregl-canvas") ?? document.body;
      return { width: clientWidth, height: clientHeight };
    }, null);
  }

  /** What the frame says, as its readers see it. */
  async says(): Promise<string> {
    return (await this.#actions.text("body")).replaceAll(/\s+/g, " ");
  }

  async saysSoon(words: string): Promise<void> {
    await this.#actions.until(
      (expected) => document.body.textContent.replaceAll(/\s+/g, " ").includes(expected),
      words,
    );
  }

  /** Cookies and entries of both storages, as the frame's own scripts see them. Browsers may deny a frame the mere look. */
  async stored(): Promise<string[]> {
    return this.#actions.evaluate(() => {
      const keys = (kind: "localStorage" | "sessionStorage") => {
        try {
          return Object.keys(window[kind]);
        } catch {
          return [];
        }
      };
      return [document.cookie, ...keys("localStorage"), ...keys("sessionStorage")].filter(Boolean);
    }, null);
  }

  /** Links that would show a page of the atlas, or of anybody else, inside the frame. */
  async leaks(): Promise<string[]> {
    return this.#actions.evaluate(
      () =>
        [...document.querySelectorAll("a[href]")]
          .filter((link) => {
            const { origin, pathname } = new URL(link.getAttribute("href") ?? "", location.href);
            const within = origin === location.origin && /^\/embed(\/|$)/.test(pathname);
            return !within && link.getAttribute("target") !== "_blank";
          })
          .map((link) => link.getAttribute("href") ?? ""),
      null,
    );
  }

  /** Whether the map is asking for the other gesture. */
  async asksForTheOtherGesture(): Promise<void> {
    await this.#actions.until(() => {
      const message = document.querySelector(".maplibregl-cooperative-gesture-screen");
      return message !== null && Number(getComputedStyle(message).opacity) > 0.5;
    }, null);
  }

  async gestureWords(): Promise<string> {
    return this.#actions.text(".maplibregl-cooperative-gesture-screen");
  }
}
