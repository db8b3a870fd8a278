import type { Actions } from "./browser.ts";

/** Speaks of the export studio in an editor's words. */
export class Studio {
  readonly #actions: Actions;

  constructor(actions: Actions) {
    this.#actions = actions;
  }

  async opensByButton(): Promise<void> {
    await this.#actions.click("[data-map-controls] button:has-text('Export image')");
    await this.isDrawn();
  }

  /** The page answers to keys, whether or not its map has come. */
  async isWithinReach(): Promise<void> {
    await this.#actions.until(
      () => document.querySelector("[data-state]") !== null && performance.getEntriesByName("tielines:list").length > 0,
      null,
      60_000,
    );
  }

  async opensByKey(): Promise<void> {
    await this.isWithinReach();
    await this.#actions.press("e");
    await this.isDrawn();
  }

  /** The picture of what was asked for is on the desk. */
  async isDrawn(): Promise<void> {
    await this.#actions.until(
      () => document.querySelector("[data-composing=false] [data-picture]") !== null,
      null,
      60_000,
    );
  }

  async isClosed(): Promise<void> {
    await this.#actions.disappears("dialog[open]");
  }

  /** Ids of the marks on the picture. */
  async marks(): Promise<string[]> {
    return ((await this.#actions.attribute("[data-picture]", "data-picture")) ?? "").split(" ").filter(Boolean).sort();
  }

  async takesShape(shape: string): Promise<void> {
    await this.#actions.click(`dialog label:has-text('${shape}')`);
    await this.#actions.until(
      (wanted) => document.querySelector("[data-picture]")?.getAttribute("data-shape") === wanted,
      shape,
      60_000,
    );
    await this.isDrawn();
  }

  async isTitled(title: string): Promise<void> {
    await this.#actions.fill({ role: "textbox", name: /^Title$/ }, title);
    await this.isDrawn();
  }

  async title(): Promise<string> {
    return this.#actions.evaluate(
      () => document.querySelector<HTMLTextAreaElement>("dialog[open] textarea")?.value ?? "",
      null,
    );
  }

  /** Adds an arrow with these words and moves its tip, all by keyboard. */
  async addsArrow(words: string, ...keys: string[]): Promise<void> {
    await this.#actions.focus({ role: "button", name: /^\s*Arrow$/ });
    await this.#actions.press("Enter");
    await this.#actions.focus({ role: "textbox", name: /Arrow$/ });
    await this.#actions.type(words);
    await this.#actions.focus({ role: "button", name: /^Move the tip of note/ });
    await this.#actions.press("Enter", ...keys);
    await this.isDrawn();
  }

  /** What is said about the editor's own words. */
  async warnings(): Promise<string[]> {
    return this.#actions.texts("dialog [data-warnings] p");
  }

  async downloads(kind: "PNG" | "SVG" | "PDF"): Promise<{ name: string; content: Buffer }> {
    if (kind !== "PNG") await this.#actions.click(`dialog label:has-text('${kind}')`);
    await this.#actions.until(
      (label) => {
        const button = [...document.querySelectorAll("dialog button")].find((each) => each.textContent === label);
        return button instanceof HTMLButtonElement && !button.disabled;
      },
      `Download ${kind}`,
      60_000,
    );
    return this.#actions.download(() => this.#actions.click({ role: "button", name: `Download ${kind}` }));
  }

  /** Lets go of a file over the window. */
  async drops(name: string, content: Buffer): Promise<void> {
    await this.#actions.evaluate(
      ({ file, bytes }) => {
        const data = Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([data], file));
        for (const type of ["dragenter", "dragover", "drop"]) {
          document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
        }
      },
      { file: name, bytes: content.toString("base64") },
    );
  }

  /** What the note says of the picture that was dropped. */
  async note(): Promise<string> {
    await this.#actions.until(
      () => document.querySelector("[data-opened]")?.textContent?.includes("records") ?? false,
      null,
    );
    return this.#actions.text("[data-opened]");
  }
}
