/** Works the export studio of the built site in a browser, as an editor would: a still from here is the studio's own. */
import { type Browser, chromium, errors } from "playwright";
import { arrange, saidOfWords } from "./still-controls.ts";
import type { StillJob } from "./still-job.ts";
import { downloaded, LONGEST, openStudio, readyButton } from "./still-page.ts";

/** What a still's file holds, and the name that the studio gives it. */
export interface TakenStill {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Who hears of it. */
export interface Listener {
  /** What is being done, and how far it is (0 to 1) where that is known. */
  readonly tell: (what: string, share?: number) => void;
  /** What the studio says of the editor's words, a sentence each. */
  readonly warn: (sentence: string) => void;
}

const flags = ["--disable-3d-apis", "--no-sandbox", "--disable-background-networking", "--disable-component-update"];

/** The same window, language and colours wherever the command runs. */
const surroundings = {
  viewport: { width: 1440, height: 900 },
  deviceScaleFactor: 1,
  locale: "en-GB",
  timezoneId: "UTC",
  colorScheme: "light",
  reducedMotion: "reduce",
} as const;

/**
 * A browser without WebGL. Stills are painted without it, and where there is no live map a link's own camera decides, whatever the size
 * of the window.
 */
export function launchForStills(executablePath: string): Promise<Browser> {
  // Signals are answered by this process, which takes the browser with it.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  return chromium.launch({ executablePath, args: flags, ...signals });
}

/** Takes one still from the site at that address. Throws a sentence where it cannot. */
export async function takeStill(
  browser: Browser,
  site: string,
  job: StillJob,
  { tell, warn }: Listener,
): Promise<TakenStill> {
  const kind = job.kind === "zip" ? "story kit" : job.kind.toUpperCase();
  let stage = "opening the view";
  const enter = (what: string, share?: number) => {
    stage = what;
    tell(what, share);
  };
  // Nothing of an earlier still is left in a new context: no draft and no preference.
  const context = await browser.newContext(surroundings);
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(LONGEST);
    enter(stage);
    const studio = await openStudio(page, site, job.href);
    enter("composing the picture");
    await arrange(studio, job);
    const button = await readyButton(studio, job.kind === "zip" ? "Story kit" : `Download ${kind}`);
    for (const sentence of await saidOfWords(studio)) warn(sentence);
    return await downloaded(studio, button, (share) => enter(`writing the ${kind}`, share));
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    throw new Error(`It took more than ${LONGEST / 60_000} minutes and was given up while ${stage}.`);
  } finally {
    await context.close();
  }
}
