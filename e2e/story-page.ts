/** A page of some other site that frames the atlas, served from an origin of its own. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface StorySite {
  readonly origin: string;
  /** Address of a story whose frame shows `src` in so many pixels. */
  readonly story: (src: string, width: number, height: number) => string;
  readonly close: () => Promise<void>;
}

/** Serves stories on another host and port than the atlas. The frame has the attributes that the atlas's own builder gives it. */
export async function storySite(): Promise<StorySite> {
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? "/", "http://story").searchParams;
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(
      asked.has("src")
        ? story(asked.get("src") ?? "", asked.get("width") ?? "", asked.get("height") ?? "")
        : "<!doctype html>",
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    story: (src, width, height) => `${origin}/?${new URLSearchParams({ src, width: `${width}`, height: `${height}` })}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function story(src: string, width: string, height: string): string {
  const escaped = src.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const paragraphs = "<p>The paragraphs of a story stand around its map.</p>".repeat(12);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A story</title></head>
<body><main><h1>A story</h1>
<iframe src="${escaped}" title="Tielines: a view" width="${width}" height="${height}" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer" style="border:0;max-width:100%"></iframe>
${paragraphs}</main></body></html>`;
}
