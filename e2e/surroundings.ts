import type { Actions } from "./browser.ts";

/** How a part of the page is painted. */
interface Looks {
  readonly background: string;
  readonly edge: string;
  readonly edgeWidth: number;
  readonly outlineWidth: number;
}

/** What the page makes of its reader's surroundings: colours, paper, size of type, a browser that draws no map. */
export class Surroundings {
  readonly #actions: Actions;

  constructor(actions: Actions) {
    this.#actions = actions;
  }

  /** Whether the page is light or dark. */
  async paper(): Promise<"light" | "dark"> {
    return this.#actions.evaluate(() => {
      const [red = 0, green = 0, blue = 0] = (
        getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g) ?? []
      ).map(Number);
      return red + green + blue > 384 ? "light" : "dark";
    }, null);
  }

  async paperBecomes(wanted: "light" | "dark"): Promise<void> {
    await this.#actions.until(
      (theme) => getComputedStyle(document.documentElement).colorScheme.trim() === theme,
      wanted,
    );
  }

  /** Whether meta text is as strong as ink. */
  async isOfMoreContrast(): Promise<boolean> {
    return this.#actions.evaluate(() => {
      const root = getComputedStyle(document.documentElement);
      return root.getPropertyValue("--ink-2") === root.getPropertyValue("--ink");
    }, null);
  }

  async looks(selector: string): Promise<Looks> {
    return this.#actions
      .find(selector)
      .first()
      .evaluate((element) => {
        const { backgroundColor, borderTopColor, borderTopWidth, outlineWidth } = getComputedStyle(element);
        return {
          background: backgroundColor,
          edge: borderTopColor,
          edgeWidth: Number.parseFloat(borderTopWidth),
          outlineWidth: Number.parseFloat(outlineWidth),
        };
      });
  }

  /** What a browser does when its reader prints the page, but for the printing. */
  async goesToPaper(): Promise<void> {
    await this.#actions.evaluate(() => void dispatchEvent(new Event("beforeprint")), null);
    await this.#actions.prefer({ media: "print" });
  }

  /** Buttons, fields and menus that would be printed. */
  async controlsInSight(): Promise<string[]> {
    return this.#actions.evaluate(
      () =>
        [...document.querySelectorAll("button, input, select, textarea, summary, nav, [data-map-controls]")]
          .filter((control) => control.checkVisibility())
          .map((control) => control.textContent.trim() || control.outerHTML.slice(0, 80)),
      null,
    );
  }

  /** The picture of the map on paper: whether it is in sight, of how many colours a sample of it is, and whether the paper shows through. */
  async printedMap(): Promise<{ visible: boolean; coloursAtLeast: number; holes: boolean }> {
    return this.#actions.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>("section[aria-label=Map] canvas[data-drawn=true]");
      const pixels = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      const colours = new Set<string>();
      for (let i = 0; i < pixels.length && colours.size < 20; i += 4) {
        colours.add([pixels[i], pixels[i + 1], pixels[i + 2]].join());
      }
      let holes = false;
      for (let i = 3; i < pixels.length && !holes; i += 4) holes = pixels[i] !== 255;
      return { visible: canvas?.checkVisibility() ?? false, coloursAtLeast: colours.size, holes };
    }, null);
  }

  /** Links that leave the site, and what is printed after each. */
  async addressesPrinted(): Promise<{ href: string; after: string }[]> {
    return this.#actions.evaluate(
      () =>
        [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')].map((link) => ({
          href: link.getAttribute("href") ?? "",
          after: getComputedStyle(link, "::after").content.replaceAll("\\", ""),
        })),
      null,
    );
  }

  /** The marks of the still map in sight, each as it is announced, with the number drawn in it; 0 where only ties touch. */
  async stillMarks(): Promise<{ name: string; number: number }[]> {
    return this.#actions.evaluate(
      () =>
        [...document.querySelectorAll("[data-still-map] svg a")]
          .filter((link) => link.checkVisibility())
          .map((link) => ({
            name: link.querySelector("title")?.textContent ?? "",
            number: Number(link.querySelector("g[transform] text")?.textContent ?? 0),
          })),
      null,
    );
  }

  /** Events of the list that have no place on the map. */
  async listedWithoutPlace(): Promise<number> {
    return this.#actions.count("#no-place li");
  }

  /** The size of type of the first such element, in CSS pixels. */
  async typeSize(selector: string): Promise<number> {
    const first = this.#actions.find(selector).first();
    return first.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  }

  /** Texts that are wider or higher than what shows of them, and the page itself where it is wider than the window. */
  async cutOff(): Promise<string[]> {
    return this.#actions.evaluate(() => {
      const wide = document.documentElement.scrollWidth > innerWidth + 1 ? ["the page"] : [];
      const cut = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
        if (!element.checkVisibility() || element.closest(".visually-hidden, svg, canvas")) return false;
        // The name of a button that shows a sign alone takes a pixel.
        if (element.clientWidth <= 1 && element.clientHeight <= 1) return false;
        if (![...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())) return false;
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
        return (
          (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      });
      return [...wide, ...cut.map((element) => element.textContent.trim().slice(0, 60))];
    }, null);
  }

  /** Pairs of parts that lie on one another: the map's furniture, and the texts of the column. */
  async overlapping(): Promise<string[]> {
    return this.#actions.evaluate(() => {
      const parts = [
        ...document.querySelectorAll<HTMLElement>(
          "[data-furniture], [data-map-controls], .maplibregl-ctrl-attrib, header > *, main h1, main h2, main p, main li > a",
        ),
      ].filter((part) => part.checkVisibility() && part.textContent.trim());
      const boxes = parts.map((part) => ({ part, box: part.getBoundingClientRect() }));
      return boxes.flatMap(({ part, box }, i) =>
        boxes
          .slice(0, i)
          .filter(({ part: other, box: over }) => {
            if (part.contains(other) || other.contains(part)) return false;
            const across = Math.min(box.right, over.right) - Math.max(box.left, over.left);
            const down = Math.min(box.bottom, over.bottom) - Math.max(box.top, over.top);
            return across > 2 && down > 2;
          })
          .map(({ part: other }) => `${other.textContent.slice(0, 40)} | ${part.textContent.slice(0, 40)}`),
      );
    }, null);
  }
}
