import { getGlobalDispatcher, type MapLibreMap } from "maplibre-gl";
import { fatal, type MapFailure } from "./failure.ts";
import { timer } from "./timer.ts";

/** Who hears of a map's fate. */
export interface Watcher {
  /** Called at most once: there is no map, or no longer. */
  readonly onFailure: (reason: MapFailure) => void;
  /** Every error of the map, fatal or not. */
  readonly onError: (error: Error) => void;
  /** Whether readers see the map already: then it is not given up for what still has to come. */
  readonly isShown: () => boolean;
}

/** A map of which nothing more arrives for this many milliseconds is given up. */
const PATIENCE = 15_000;
/** A map that is still at work after this long has its worker asked for a sign of life, which may take as long again. */
const BUSY = 4_000;
/** A worker that is started once more may have to be fetched once more. */
const RESTART = 20_000;
/** Browsers that take the graphics card away give it back in a moment, if they do. */
const GRAPHICS = 10_000;

/** Sees to it that a map which cannot go on never just stands still: it is mended, or given up with a reason. */
export function watchMap(map: MapLibreMap, watcher: Watcher): void {
  let failed = false;
  const fail = (reason: MapFailure) => {
    if (failed || map._removed) return;
    failed = true;
    watcher.onFailure(reason);
  };
  watchStart(map, watcher, fail);
  watchGraphics(map, fail);
  void watchWorker(map, fail);
}

function watchStart(map: MapLibreMap, { onError, isShown }: Watcher, fail: (reason: MapFailure) => void): void {
  let lastError: Error | null = null;
  const patience = timer(PATIENCE, () => {
    if (!isShown()) fail(lastError ? "error" : "timeout");
  });
  map.on("error", ({ error }) => {
    lastError = error instanceof Error ? error : new Error(error.message);
    onError(lastError);
    const reason = fatal(error);
    if (reason) fail(reason);
  });
  // On a slow network the parts come one by one, and each is a reason to wait for the next.
  map.on("data", patience.extend);
  map.once("load", () => {
    map.off("data", patience.extend);
    patience.stop();
  });
  map.once("remove", patience.stop);
  patience.start();
}

function watchGraphics(map: MapLibreMap, fail: (reason: MapFailure) => void): void {
  const wait = timer(GRAPHICS, () => fail("graphics"));
  map.on("webglcontextlost", wait.start);
  map.on("webglcontextrestored", wait.stop);
  map.once("remove", wait.stop);
}

/**
 * Systems end workers without a word. MapLibre notices when a tab is seen again; this notices while it is in view: a map that
 * does not finish asks its worker, and starts another one where no answer comes. All maps of the page share the worker.
 */
async function watchWorker(map: MapLibreMap, fail: (reason: MapFailure) => void): Promise<void> {
  const workers = getGlobalDispatcher();
  let atWork = true;
  let restarted = false;
  let arrivals = 0;
  const answers = async () => {
    const before = arrivals;
    // What it was asked before may come first, and is a sign of life as well.
    if ((await workers.ping(BUSY)) || arrivals > before) return true;
    // One that dies again before anything is done would do so for ever.
    if (restarted || map._removed) return false;
    restarted = true;
    await workers.ensureWorkers();
    return workers.ping(RESTART);
  };
  const busy = timer(BUSY, async () => {
    if (!(await answers())) fail("silent");
    else if (atWork && !map._removed) busy.start();
  });
  map.once("remove", busy.stop);
  // Its code has to arrive first, however long that takes.
  await workers.ping(2 ** 31 - 1);
  if (map._removed) return;
  map.on("dataloading", () => {
    atWork = true;
    busy.start();
  });
  map.on("sourcedata", () => {
    arrivals++;
    busy.extend();
  });
  map.on("idle", () => {
    atWork = restarted = false;
    busy.stop();
  });
  busy.start();
}
