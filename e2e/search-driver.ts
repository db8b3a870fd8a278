import type { Actions } from "./browser.ts";

/** An option of the search box as a reader sees it. */
interface Seen {
  readonly group: string;
  readonly title: string;
  readonly words: string;
  readonly active: boolean;
}

/** Speaks of the search box and of what it suggests. */
export class Search {
  readonly #actions: Actions;

  constructor(actions: Actions) {
    this.#actions = actions;
  }

  /** Goes to the box from the top of the page, as a reader without a mouse does. */
  async isReachedByTab(): Promise<void> {
    for (let presses = 0; presses < 30; presses++) {
      await this.#actions.press("Tab");
      if (/^- combobox/.test(await this.#actions.focused())) return;
    }
    throw new Error("30 presses of Tab do not lead to the search box");
  }

  async isFocused(): Promise<void> {
    await this.#actions.focus("#search");
  }

  async hasFocus(): Promise<void> {
    await this.#actions.until(() => document.activeElement?.id === "search", null);
  }

  /** Types, and waits until something is suggested for just that. */
  async types(text: string): Promise<void> {
    await this.#actions.type(text);
    await this.suggests();
  }

  async suggests(): Promise<void> {
    await this.#actions.until(() => document.querySelector("#search")?.getAttribute("aria-expanded") === "true", null);
    await this.#actions.appears("[role=option]");
  }

  async suggestsNothing(): Promise<void> {
    await this.#actions.disappears("[role=listbox]");
  }

  /** What stands in the box. */
  async holds(text: string): Promise<void> {
    await this.#actions.until(
      (wanted) => (document.querySelector("#search") as HTMLInputElement | null)?.value === wanted,
      text,
    );
  }

  async options(): Promise<Seen[]> {
    return this.#actions.evaluate(
      () =>
        [...document.querySelectorAll("[role=option]")].map((option) => ({
          group: option.parentElement?.firstElementChild?.textContent ?? "",
          title: option.querySelector("span > span")?.textContent ?? "",
          words: option.textContent,
          active:
            option.getAttribute("aria-selected") === "true" &&
            document.querySelector("#search")?.getAttribute("aria-activedescendant") === option.id,
        })),
      null,
    );
  }

  /** The title of the option that Enter would follow; null where there is none. */
  async active(): Promise<string | null> {
    return (await this.options()).find((option) => option.active)?.title ?? null;
  }

  /** Waits until the options begin with this title. */
  async leadsWith(title: string): Promise<void> {
    await this.#actions.until(
      (wanted) => document.querySelector("[role=option] span > span")?.textContent === wanted,
      title,
    );
  }

  /** What is said above the options. */
  async says(): Promise<string> {
    return this.#actions.text("[role=listbox] >> xpath=..");
  }

  /** Whether the file behind the suggestions was asked for. */
  async wasFetched(): Promise<boolean> {
    return this.#actions.evaluate(
      () => performance.getEntriesByType("resource").some(({ name }) => name.endsWith("-search.json")),
      null,
    );
  }

  /** Least height of an option, and how far the list stands over the lower edge of the screen; in CSS pixels. */
  async fit(): Promise<{ least: number; over: number }> {
    return this.#actions.evaluate(() => {
      const heights = [...document.querySelectorAll("[role=option]")].map(
        (each) => each.getBoundingClientRect().height,
      );
      const list = document.querySelector("[role=listbox]")?.getBoundingClientRect();
      return { least: Math.min(...heights), over: (list?.bottom ?? Number.POSITIVE_INFINITY) - innerHeight };
    }, null);
  }
}
