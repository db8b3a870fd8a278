/** Serves the built site: used by `npm start` and by the end-to-end tests. */
import type { ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { build } from "./build.ts";
import { whyBuild } from "./build-stamp.ts";
import { type Environment, startNode, stop } from "./processes.ts";
import { commandOf } from "./project.ts";

const production = { NODE_ENV: "production" };

/** A server that answers. */
export interface Server {
  readonly url: string;
  readonly child: ChildProcess;
}

/** Builds where the build is missing or stale, and says so. False where the build failed. */
export async function ensureBuilt(): Promise<boolean> {
  const why = await whyBuild();
  if (!why) return true;
  process.stdout.write(`${why} Building.\n`);
  return build();
}

/** Starts `next start` and comes back when the home page answers. */
export async function serve(port: number): Promise<Server> {
  if (!(await isFree(port))) throw new Error(`Port ${port} is taken: choose another one with PORT=${port + 1}.`);
  const url = `http://localhost:${port}`;
  const child = startNode(commandOf("next"), ["start", "--port", String(port)], production, {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-10_000);
  });
  for (const until = Date.now() + 60_000; Date.now() < until; await wait(100)) {
    if (child.exitCode !== null) throw new Error(`The server stopped with code ${child.exitCode}.\n${said.trim()}`);
    if (await answers(url)) return { url, child };
  }
  await stop(child);
  throw new Error(`The server did not answer within a minute.\n${said.trim()}`);
}

/** A port that nobody uses. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** The port in the environment, 3000 where there is none. */
export function wantedPort(environment: Environment): number {
  const text = environment.PORT?.trim() || "3000";
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) throw new Error(`PORT is not a port number: ${text}.`);
  return port;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    // Without a host, as Next listens: all addresses, of both families.
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { redirect: "manual", signal: AbortSignal.timeout(10_000) }).then(
    async (response) => {
      await response.arrayBuffer();
      return response.status < 500;
    },
    () => false,
  );
}
