import type { Actions } from "./browser.ts";

/** A glyph as a frame of the map shows it: the place in its name, the places that it stands for, and its number. */
export interface Glyph {
  readonly place: string;
  readonly covers: readonly string[];
  readonly count: number;
}

/** Reads numbers: those that the map paints frame by frame, those that its buttons announce, and those of the list. */
export class MapReader {
  readonly #actions: Actions;

  constructor(actions: Actions) {
    this.#actions = actions;
  }

  /** From now on the page keeps what each rendered frame really shows; the map tells whoever sets this attribute. */
  async watchesFrames(): Promise<void> {
    await this.#actions.evaluate(() => {
      const map = document.querySelector<HTMLElement>(".maplibregl-map");
      if (!map) throw new Error("there is no map");
      const frames: string[] = [];
      Object.assign(globalThis, { testFrames: frames });
      map.dataset.shown = "none yet";
      new MutationObserver(() => frames.push(map.dataset.shown ?? "")).observe(map, {
        attributeFilter: ["data-shown"],
      });
    }, null);
  }

  /** The frames rendered since the last time that this was asked. */
  async frames(): Promise<Glyph[][]> {
    const frames = await this.#actions.evaluate(
      () => (globalThis as unknown as { testFrames: string[] }).testFrames.splice(0),
      null,
    );
    return frames.map(glyphsOf);
  }

  /** What the last frame shows. */
  async painted(): Promise<Glyph[]> {
    return glyphsOf((await this.#actions.attribute("[data-shown]", "data-shown")) ?? "");
  }

  /** The numbers of events in the names of the marks' buttons, by place; marks without events are left out. */
  async announced(): Promise<Map<string, number>> {
    const names = await this.#actions.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>("button[data-place]:not([hidden])")].map(
          (button) => [button.dataset.place ?? "", button.getAttribute("aria-label") ?? ""] as const,
        ),
      null,
    );
    return new Map(
      names.flatMap(([place, name]) => {
        const count = /, (\d+) events?\b/.exec(name)?.[1];
        return count === undefined ? [] : [[place, Number(count)]];
      }),
    );
  }

  /** How many events the list holds under each place's heading. */
  async listed(): Promise<Map<string, number>> {
    return new Map(
      await this.#actions.evaluate(
        () =>
          [...document.querySelectorAll<HTMLAnchorElement>("section[aria-label=Records] h2 > a")].map(
            (link) =>
              [
                new URL(link.href).pathname.replace("/places/", ""),
                link.closest("section")?.querySelectorAll("li").length ?? 0,
              ] as const,
          ),
        null,
      ),
    );
  }

  /** Events that the ledger's words say are shown and have a place on the map. */
  async ledgerSays(): Promise<number> {
    const shown = /^(\d+) of \d+ events/.exec(await this.#actions.text("[data-testid=ledger]"))?.[1];
    const unplaced = /\b(\d+) ha(?:s|ve) no place on the map/.exec(await this.#actions.text("main"))?.[1] ?? "0";
    return Number(shown) - Number(unplaced);
  }

  /** One step closer by the map's own button, until the map rests there and paints what its buttons announce. */
  async zoomsIn(): Promise<void> {
    const zoom = () => Number(/[?&]at=([\d.]+)/.exec(this.#actions.address())?.[1]);
    const next = (zoom() + 1).toFixed(2);
    await this.#actions.click({ role: "button", name: "Zoom in" });
    await this.#actions.addressIs(new RegExp(`[?&]at=${Number(next)}(?:0*)/`));
    await this.paintsWhatItAnnounces();
  }

  async paintsWhatItAnnounces(): Promise<void> {
    await this.#actions.until(() => {
      const shown = document.querySelector<HTMLElement>("[data-shown]")?.dataset.shown ?? "";
      const painted = shown.split(" ").map((glyph) => glyph.replace(/:[^=]*/, ""));
      return [...document.querySelectorAll<HTMLElement>("button[data-place]:not([hidden])")].every((button) => {
        const count = /, (\d+) events?\b/.exec(button.getAttribute("aria-label") ?? "")?.[1];
        return count === undefined || painted.includes(`${button.dataset.place}=${count}`);
      });
    }, null);
  }
}

function glyphsOf(frame: string): Glyph[] {
  return [...frame.matchAll(/(\S+):(\S+)=(\d+)/g)].map(([, place = "", covers = "", count]) => ({
    place,
    covers: covers.split("+"),
    count: Number(count),
  }));
}
