/** `npm start`: builds where needed, then serves. Prints its one line when the site answers, not earlier. */
import { endWith, stopOnSignal } from "./processes.ts";
import { ensureBuilt, serve, wantedPort } from "./serve.ts";

// Being told to stop is how a server ends: no failure.
stopOnSignal(0);

try {
  const port = wantedPort(process.env);
  if (await ensureBuilt()) {
    const { url, child } = await serve(port);
    process.stdout.write(`Tielines is ready on ${url}\n`);
    endWith(child);
  } else {
    process.exitCode = 1;
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
