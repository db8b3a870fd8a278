/**
 * Generic actions in a browser. Besides the fixtures and the configuration this is the only file that knows
 * Playwright: the domain driver speaks through it. Everything waits for what it needs and fails in time; nothing
 * sleeps.
 */
import { readFile } from "node:fs/promises";
import { expect, type Frame, type Locator, type Page } from "playwright/test";

/** What an element is to a reader: its role and name, or a selector where it has none. */
export type Target = { readonly role: Parameters<Page["getByRole"]>[0]; readonly name?: string | RegExp } | string;

export class Actions {
  /** `room` is where elements are looked for: the page, or a frame in it. */
  constructor(
    readonly page: Page,
    readonly room: Page | Frame = page,
  ) {}

  /** The same actions in another page. */
  elsewhere(page: Page): Actions {
    return new Actions(page);
  }

  /** The same actions in a frame of the page, once its document is there. */
  async inFrame(selector: string): Promise<Actions> {
    const frame = await (await this.page.locator(selector).elementHandle())?.contentFrame();
    if (!frame) throw new Error(`${selector} is no frame`);
    await frame.waitForLoadState("domcontentloaded");
    return new Actions(this.page, frame);
  }

  /** The page that an action opens in a new window. */
  async opensBy(action: () => Promise<void>): Promise<Actions> {
    const [page] = await Promise.all([this.page.waitForEvent("popup"), action()]);
    return new Actions(page);
  }

  /** Opens a path of the site, or an address, and returns the answer's status and headers. */
  async open(path: string): Promise<{ status: number; headers: Record<string, string> }> {
    const response = await this.page.goto(path);
    return { status: response?.status() ?? 0, headers: response?.headers() ?? {} };
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async back(): Promise<void> {
    await this.page.goBack();
  }

  /** Puts addresses of this page into the history, the last one on top, as if the reader had come through them. */
  async visited(addresses: readonly string[]): Promise<void> {
    await this.page.evaluate((all) => {
      for (const address of all) history.pushState(null, "", address);
    }, addresses);
  }

  async forward(): Promise<void> {
    await this.page.goForward();
  }

  /** The path, query and fragment shown in the address bar, or of the frame. */
  address(): string {
    const { pathname, search, hash } = new URL(this.room.url());
    return pathname + search + hash;
  }

  /** Waits until the address is this one, or passes this test. */
  async addressIs(wanted: string | RegExp): Promise<void> {
    const address = expect.poll(() => this.address());
    await (typeof wanted === "string" ? address.toBe(wanted) : address.toMatch(wanted));
  }

  find(target: Target): Locator {
    if (typeof target === "string") return this.room.locator(target);
    const { role, name } = target;
    return name === undefined ? this.room.getByRole(role) : this.room.getByRole(role, { name });
  }

  async click(target: Target): Promise<void> {
    await this.find(target).click();
  }

  async hover(target: Target): Promise<void> {
    await this.find(target).hover();
  }

  async fill(target: Target, text: string): Promise<void> {
    await this.find(target).fill(text);
  }

  async choose(target: Target, value: string): Promise<void> {
    await this.find(target).selectOption(value);
  }

  async setChecked(target: Target, checked: boolean): Promise<void> {
    await this.find(target).setChecked(checked);
  }

  /** Presses keys one after the other, such as "Tab" or "Shift+Tab". */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async focus(target: Target): Promise<void> {
    await this.find(target).focus();
  }

  /** The words of an element as a reader sees them. */
  async text(target: Target): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden or transformed by CSS is part of the question
    return (await this.find(target).innerText()).trim();
  }

  /** The words of every element that matches. */
  async texts(target: Target): Promise<string[]> {
    return (await this.find(target).allInnerTexts()).map((text) => text.trim());
  }

  async attribute(target: Target, name: string): Promise<string | null> {
    return this.find(target).getAttribute(name);
  }

  async count(target: Target): Promise<number> {
    return this.find(target).count();
  }

  async box(target: Target): Promise<{ x: number; y: number; width: number; height: number } | null> {
    return this.find(target).boundingBox();
  }

  async isVisible(target: Target): Promise<boolean> {
    return this.find(target).isVisible();
  }

  async appears(target: Target): Promise<void> {
    await this.find(target).first().waitFor({ state: "visible" });
  }

  async disappears(target: Target): Promise<void> {
    await expect(this.find(target)).toHaveCount(0);
  }

  /** The role and name of what has the focus, as assistive technology hears them; empty where nothing on the page has it. */
  async focused(): Promise<string> {
    const focus = this.page.locator(":focus");
    return (await focus.count()) > 0 ? focus.ariaSnapshot() : "";
  }

  /** The page as assistive technology reads it. */
  async outline(target: Target = "body"): Promise<string> {
    return this.find(target).ariaSnapshot();
  }

  /** Moves the mouse from one point to another with the button down. */
  async drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 8 });
    await this.page.mouse.up();
  }

  /** Draws a finger over a touch screen from one point to another, and lets it rest there before it is lifted. */
  async swipe(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    // Times of its own: a finger that moves and then rests, however slowly the machine passes it on.
    let timestamp = Date.now() / 1000 - 1;
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...touchPoints: { x: number; y: number }[]) => {
      timestamp += 0.03;
      return session.send("Input.dispatchTouchEvent", { type, touchPoints, timestamp });
    };
    const steps = 12;
    await touch("touchStart", from);
    for (let i = 1; i <= steps; i++) {
      await touch("touchMove", {
        x: from.x + ((to.x - from.x) * i) / steps,
        y: from.y + ((to.y - from.y) * i) / steps,
      });
    }
    for (let i = 0; i < 8; i++) await touch("touchMove", to);
    await touch("touchEnd");
    await session.detach();
  }

  async clickAt(point: { x: number; y: number }): Promise<void> {
    await this.page.mouse.click(point.x, point.y);
  }

  /** Turns the wheel over a point; negative is towards the map, so it zooms in. */
  async wheel(point: { x: number; y: number }, by: number): Promise<void> {
    await this.page.mouse.move(point.x, point.y);
    await this.page.mouse.wheel(0, by);
  }

  async evaluate<Result, Argument>(run: (argument: Argument) => Result, argument: Argument): Promise<Awaited<Result>> {
    return this.room.evaluate(run as (argument: unknown) => Result, argument) as Promise<Awaited<Result>>;
  }

  /** Waits until something in the page is true; fails where it never becomes so. */
  async until<Argument>(test: (argument: Argument) => boolean, argument: Argument, timeout = 30_000): Promise<void> {
    await this.room.waitForFunction(test as (argument: unknown) => boolean, argument, { timeout });
  }

  async screenshot(target?: Target): Promise<Buffer> {
    return target === undefined ? this.page.screenshot() : this.find(target).screenshot();
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
  }

  async prefer(preferences: Parameters<Page["emulateMedia"]>[0]): Promise<void> {
    await this.page.emulateMedia(preferences);
  }

  /** The size of type that the reader has set in the browser, in CSS pixels; 16 where nobody has. */
  async readsAt(size: number): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send("Page.setFontSizes", { fontSizes: { standard: size } });
  }

  /** What an action downloads: the file's name and content. */
  async download(action: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), action()]);
    return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
  }

  /** Asks the server without a page: redirects are not followed. */
  async request(path: string, headers: Record<string, string> = {}) {
    const response = await this.page.request.get(path, { headers, maxRedirects: 0 });
    return { status: response.status(), headers: response.headers(), body: await response.body() };
  }
}
