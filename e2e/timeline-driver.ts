import type { Actions } from "./browser.ts";

const SLIDERS = { first: "First day shown", last: "Last day shown" } as const;

/** Speaks of the timeline in a reader's words. */
export class Timeline {
  readonly #actions: Actions;

  constructor(actions: Actions) {
    this.#actions = actions;
  }

  async isThere(): Promise<void> {
    await this.#actions.appears({ role: "slider", name: SLIDERS.first });
  }

  /** Opens it where it is folded away above the list. */
  async unfolds(): Promise<void> {
    await this.#actions.click("section[aria-label=Records] summary:text-is('Timeline')");
    await this.isThere();
  }

  async takes(end: keyof typeof SLIDERS): Promise<void> {
    await this.#actions.focus({ role: "slider", name: SLIDERS[end] });
  }

  async says(end: keyof typeof SLIDERS): Promise<string | null> {
    return this.#actions.attribute({ role: "slider", name: SLIDERS[end] }, "aria-valuetext");
  }

  /** The middle of a handle, in pixels of the window. */
  async grip(end: keyof typeof SLIDERS): Promise<{ x: number; y: number }> {
    const box = await this.#actions.box({ role: "slider", name: SLIDERS[end] });
    if (!box) throw new Error("There is no handle.");
    return { x: box.x + (end === "first" ? 28 : 16), y: box.y + box.height / 2 };
  }

  /** Where a year begins, in pixels of the window. */
  async yearAt(year: number): Promise<number> {
    const box = await this.#actions.box(`[data-testid=timeline] text:text-is("${year}")`);
    if (!box) throw new Error(`The year ${year} has no number.`);
    return box.x - 4;
  }

  /** Clicks between the marks of a quarter and the line above them. */
  async clicksQuarter(year: number, quarter: number): Promise<void> {
    const [begin, end] = [await this.yearAt(year), await this.yearAt(year + 1)];
    const { y } = await this.grip("first");
    await this.#actions.clickAt({ x: begin + ((end - begin) * (quarter - 0.5)) / 4, y });
  }

  async types(label: "From" | "To", day: string): Promise<void> {
    await this.#actions.click("summary:has-text('Type dates')");
    await this.#actions.fill(`section[aria-label=Timeline] label:has-text("${label}") input`, day);
  }

  /** Marks in their own colours: the events of the list. */
  async shownMarks(): Promise<number> {
    return this.#actions.count("[data-testid=timeline] svg svg:not([data-quiet])");
  }

  async isPlaying(): Promise<boolean> {
    const pressed = await this.#actions.attribute({ role: "button", name: "Play through time" }, "aria-pressed");
    return pressed === "true";
  }

  async stopsPlaying(): Promise<void> {
    await this.#actions.appears("button[aria-label='Play through time'][aria-pressed=false]");
  }

  async announces(words: string): Promise<void> {
    await this.#actions.until(
      (wanted) => document.querySelector("section[aria-label=Timeline] [role=status]")?.textContent === wanted,
      words,
    );
  }

  /** The range has come to rest: what is counted is read out again. */
  async rests(): Promise<void> {
    await this.#actions.until(
      () => document.querySelector("[data-testid=ledger]")?.getAttribute("aria-live") === "polite",
      null,
    );
  }

  /** Names of controls that are smaller than a finger allows, 24 pixels at least. */
  async targetSizes(): Promise<string[]> {
    return this.#actions.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>("details button, details summary, [role=slider]")]
          .filter((control) => control.checkVisibility() && control.closest("details:has([data-testid=timeline])"))
          .filter((control) => {
            const { width, height } = control.getBoundingClientRect();
            return width < 24 || height < 24;
          })
          .map((control) => control.getAttribute("aria-label") ?? control.textContent ?? ""),
      null,
    );
  }
}
