import type { Actions } from "./browser.ts";

/** Speaks of the atlas in a reader's words. Specs use it and never look for elements themselves. */
export class Explorer {
  readonly #actions: Actions;

  constructor(actions: Actions) {
    this.#actions = actions;
  }

  async opens(path: string): Promise<void> {
    await this.#actions.open(path);
    await this.#actions.appears("main h1");
  }

  /** The map has drawn what the list shows. Fails where it never does. */
  async mapIsDrawn(patience = 50_000): Promise<void> {
    await this.#actions.until(
      () => document.querySelector("[data-state]")?.getAttribute("data-state") === "ready",
      null,
      patience,
    );
    await this.#actions.until(
      () => (document.querySelector("[data-drawn]")?.getAttribute("data-drawn") ?? "") !== "",
      null,
      patience,
    );
  }

  async mapIsLoading(): Promise<boolean> {
    return (await this.#actions.count("[data-state=ready]")) === 0;
  }

  /** Ids of the places whose glyphs are drawn. */
  async drawnPlaces(): Promise<string[]> {
    const drawn = (await this.#actions.attribute("[data-drawn]", "data-drawn")) ?? "";
    return drawn.split(" ").filter(Boolean).sort();
  }

  /** The names of the marks and badges that can be reached on the map, in order. */
  async marksInView(): Promise<string[]> {
    return this.#actions.evaluate(
      () =>
        [...document.querySelectorAll("button[data-place]:not([hidden]), button[data-tie]:not([hidden])")].map(
          (button) => button.getAttribute("aria-label") ?? "",
        ),
      null,
    );
  }

  /** Paths of the ties in the list that a line of several has opened. */
  async tiesInList(): Promise<string[]> {
    return this.#actions.evaluate(
      () =>
        [...document.querySelectorAll<HTMLAnchorElement>("[data-tie-list] a")].map(
          (link) => new URL(link.href).pathname,
        ),
      null,
    );
  }

  async drawnPlacesBecome(places: readonly string[]): Promise<void> {
    const wanted = [...places].sort().join(" ");
    await this.#actions.until(
      (expected) => document.querySelector("[data-drawn]")?.getAttribute("data-drawn") === expected,
      wanted,
    );
  }

  /** Paths of the records in the list, in its order. */
  async listedRecords(): Promise<string[]> {
    return this.#actions.evaluate(
      () =>
        [...document.querySelectorAll("section[aria-label=Records] li > a")].map(
          (link) => new URL((link as HTMLAnchorElement).href).pathname,
        ),
      null,
    );
  }

  /** Ids of places that head a group of the list. */
  async listedPlaces(): Promise<string[]> {
    const paths = await this.#actions.evaluate(
      () =>
        [...document.querySelectorAll("section[aria-label=Records] h2 > a")].map(
          (link) => new URL((link as HTMLAnchorElement).href).pathname,
        ),
      null,
    );
    return paths.map((path) => path.replace("/places/", "")).sort();
  }

  async ledger(): Promise<string> {
    return this.#actions.text("[data-testid=ledger]");
  }

  /** How many events and ties the ledger says are shown, and out of how many. */
  async counts(): Promise<{ events: number; allEvents: number; ties: number; allTies: number }> {
    const [events = 0, allEvents = 0, ties = 0, allTies = 0] = [...(await this.ledger()).matchAll(/\d+/g)].map(
      (match) => Number(match[0]),
    );
    return { events, allEvents, ties, allTies };
  }

  /** Waits until the ledger counts what the list holds, and fewer events than the atlas has. */
  async isFiltered(): Promise<void> {
    await this.#actions.until(() => {
      const [shown = 0, all = 0] = [
        ...(document.querySelector("[data-testid=ledger]")?.textContent ?? "").matchAll(/\d+/g),
      ].map((match) => Number(match[0]));
      const listed = document.querySelectorAll("section[aria-label=Records] li > a[href^='/events/']").length;
      return shown < all && shown === listed;
    }, null);
  }

  /** Waits until the ledger counts all events. */
  async isWhole(): Promise<void> {
    await this.#actions.until(
      () =>
        /^(\d+) of \1 events · (\d+) of \2 ties$/.test(
          document.querySelector("[data-testid=ledger]")?.textContent ?? "",
        ),
      null,
    );
  }

  async ledgerBecomes(words: string): Promise<void> {
    await this.#actions.until(
      (expected) => document.querySelector("[data-testid=ledger]")?.textContent.includes(expected) ?? false,
      words,
    );
  }

  async filtersBy(chip: string, option: string): Promise<void> {
    await this.#actions.click(`summary:has-text("${chip}")`);
    // On its words, as a reader does.
    await this.#actions.click(`details[open] label:has(input[type="checkbox"]) > span:has-text("${option}")`);
  }

  async followsRecord(title: string): Promise<void> {
    await this.#actions.click(`section[aria-label=Records] li > a:has-text("${title}")`);
    await this.#actions.appears(`h1:has-text("${title}")`);
  }

  async follows(name: string): Promise<void> {
    await this.#actions.find({ role: "link", name }).first().click();
  }

  /** Puts a mark on the map's canvas, to see later whether it is still the same one. */
  async marksTheMap(): Promise<void> {
    await this.#actions.evaluate(() => document.querySelector("canvas")?.setAttribute("data-test-mark", "same"), null);
  }

  async mapIsTheSame(): Promise<boolean> {
    return this.#actions.evaluate(
      () => document.querySelector("canvas")?.getAttribute("data-test-mark") === "same",
      null,
    );
  }

  /** What a browser does when the graphics card is taken away, until it is given back. */
  async losesTheGraphicsContext(): Promise<void> {
    await this.#actions.evaluate(() => {
      const loss = document.querySelector("canvas")?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
      if (!loss) throw new Error("this browser cannot lose a context on request");
      Object.assign(globalThis, { testContextLoss: loss });
      loss.loseContext();
    }, null);
    await this.#actions.until(
      () => document.querySelector("canvas")?.getContext("webgl2")?.isContextLost() ?? false,
      null,
    );
  }

  async getsTheGraphicsContextBack(): Promise<void> {
    await this.#actions.evaluate(
      () => (globalThis as unknown as { testContextLoss: WEBGL_lose_context }).testContextLoss.restoreContext(),
      null,
    );
    await this.#actions.until(() => !document.querySelector("canvas")?.getContext("webgl2")?.isContextLost(), null);
  }

  /** Presses Tab until the focus is on something whose role and name match. */
  async tabsTo(wanted: RegExp, most = 120): Promise<void> {
    for (let presses = 0; presses < most; presses++) {
      await this.#actions.press("Tab");
      if (wanted.test(await this.#actions.focused())) return;
    }
    throw new Error(`${most} presses of Tab do not lead to ${wanted}`);
  }

  /** Waits until the focus is on something whose name matches, by its label or its words. */
  async focusIs(wanted: RegExp): Promise<void> {
    await this.#actions.until((source) => {
      const focus = document.activeElement;
      const tag = `${focus?.getAttribute("role") ?? (focus instanceof HTMLInputElement ? "searchbox" : "")}`;
      const name = focus?.getAttribute("aria-label") ?? focus?.textContent ?? "";
      return new RegExp(source).test(`${tag || focus?.localName} "${name}"`);
    }, wanted.source);
  }

  /** Treats the list as one of many hundred records, whose groups are not laid out while they are out of sight. */
  async isLong(): Promise<void> {
    await this.#actions.evaluate(() => {
      for (const group of document.querySelectorAll<HTMLElement>("section[aria-label=Records] > section"))
        group.dataset.size = "8";
    }, null);
  }

  /** Whether the browser has laid out the row of a record. */
  async isDrawn(title: string): Promise<boolean> {
    return this.#actions.evaluate(
      (words) =>
        [...document.querySelectorAll("section[aria-label=Records] li")]
          .find((row) => row.textContent.includes(words))
          ?.checkVisibility({ contentVisibilityAuto: true }) ?? false,
      title,
    );
  }

  /** What the browser's own search in the page says of some words. */
  async findsInPage(words: string): Promise<boolean> {
    return this.#actions.evaluate(
      (wanted) => (window as unknown as { find(text: string): boolean }).find(wanted),
      words,
    );
  }

  /** The id of the line whose badge has the focus. */
  async focusedTie(): Promise<string | null> {
    return this.#actions.evaluate(() => document.activeElement?.getAttribute("data-tie") ?? null, null);
  }

  /** Waits until the open record has this place in its list, such as "3 of 9". */
  async recordIs(place: string | RegExp): Promise<void> {
    await this.#actions.until(
      (source) =>
        [...document.querySelectorAll("nav[aria-label=Records] span")].some((span) =>
          new RegExp(source).test(span.textContent ?? ""),
        ),
      typeof place === "string" ? `^${place}$` : place.source,
    );
  }

  /** The links of the way up from the open record. */
  async wayUp(): Promise<string[]> {
    return this.#actions.texts("nav[aria-label=Records] li > a");
  }

  /** What the open record's page says of each related one. */
  async related(): Promise<string[]> {
    return this.#actions.texts('main section:has(> h2:text("Related records")) li');
  }

  /** Waits until the summary of the view, which screen readers read out, matches. */
  async summaryIs(words: RegExp): Promise<void> {
    await this.#actions.until(
      (source) => new RegExp(source).test(document.querySelector("[data-summary]")?.textContent ?? ""),
      words.source,
    );
  }

  /** What a reader sees of the page's main part. */
  async reads(): Promise<string> {
    return this.#actions.text("main");
  }

  /** Waits until the page's main part says something. */
  async readsSoon(words: string): Promise<void> {
    await this.#actions.until(
      (expected) => document.querySelector("main")?.textContent.replaceAll(/\s+/g, " ").includes(expected) ?? false,
      words,
    );
  }

  async mapSays(words: RegExp, patience = 25_000): Promise<void> {
    await this.#actions.until(
      (source) => new RegExp(source).test(document.querySelector("section[aria-label=Map]")?.textContent ?? ""),
      words.source,
      patience,
    );
  }

  async mapSaysNoMore(words: RegExp): Promise<void> {
    await this.#actions.until(
      (source) => !new RegExp(source).test(document.querySelector("section[aria-label=Map]")?.textContent ?? ""),
      words.source,
      25_000,
    );
  }
}
