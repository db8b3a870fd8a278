/**
 * Serves folders for the bench's floors as the site serves its own files: text and scripts through gzip from 1 kB on,
 * at zlib's usual level; archives as they are, by ranges.
 */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".geojson": "application/geo+json",
};

/** In bytes: what is smaller grows by being compressed. */
const LEAST = 1024;

/** A server of files that answers until it is closed. */
export interface StaticServer {
  readonly url: string;
  readonly close: () => void;
}

/** Serves these folders on a free port; of two files with one path the first folder's is served. */
export async function serveFolders(folders: readonly string[]): Promise<StaticServer> {
  const server = createServer((request, response) => {
    answer(folders, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The floors' server has no port.");
  return {
    url: `http://localhost:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function answer(folders: readonly string[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const path = normalize(decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname));
  const found = await firstFile(folders.map((folder) => join(folder, path)));
  if (!found) {
    response.writeHead(404).end();
    return;
  }
  const type = types[extname(found.file)];
  response.setHeader("Content-Type", type ?? "application/octet-stream");
  const range = readRange(request.headers.range, found.size);
  if (range) {
    const { start, end } = range;
    response.writeHead(206, {
      "Content-Range": `bytes ${start}-${end}/${found.size}`,
      "Content-Length": end - start + 1,
    });
    await pipeline(createReadStream(found.file, range), response);
  } else if (type && found.size >= LEAST && /\bgzip\b/.test(String(request.headers["accept-encoding"]))) {
    response.writeHead(200, { "Content-Encoding": "gzip", Vary: "Accept-Encoding" });
    await pipeline(createReadStream(found.file), createGzip(), response);
  } else {
    response.writeHead(200, { "Content-Length": found.size });
    await pipeline(createReadStream(found.file), response);
  }
}

async function firstFile(files: readonly string[]): Promise<{ file: string; size: number } | null> {
  for (const file of files) {
    const found = await stat(file).catch(() => null);
    if (found?.isFile()) return { file, size: found.size };
  }
  return null;
}

/** First and last byte of a range such as `bytes=0-99`; null where none is asked for or it lies outside. */
export function readRange(header: string | undefined, size: number): { start: number; end: number } | null {
  const found = /^bytes=(\d+)-(\d*)$/.exec(header ?? "");
  if (!found) return null;
  const start = Number(found[1]);
  const end = Math.min(found[2] ? Number(found[2]) : size - 1, size - 1);
  return start <= end ? { start, end } : null;
}
