/**
 * Runs before every page: the security policy of the path, 410 for removed records, 414 for addresses beyond reason, and a sentence for what
 * other sites may not frame.
 * Pages are static, so the policy allows their inline scripts by hash: no nonce, nothing rendered per request.
 */
import { type NextRequest, NextResponse } from "next/server";
import { readScriptHashes, readTombstones, type Tombstone } from "./lib/server/assets.ts";
import { embedRefusal, gonePage } from "./lib/server/plain-pages.ts";
import { atlasPath, isEmbed } from "./lib/view/embed.ts";

export const config = {
  // What a build copied or bundled carries no scripts of its own.
  matcher: ["/((?!_next/static/|basemap/|fonts/|maplibre/|previews/).*)"],
};

/** The longest path and query answered. A link of the site has at most 2,000 characters. */
const longestAddress = 4096;

/** What decides a policy. */
export interface PolicyInput {
  /** Hashes of the page's inline scripts. */
  readonly hashes: readonly string[];
  /** Whether other sites may frame the page. */
  readonly embed: boolean;
  readonly development: boolean;
  /** Whether the public address is https. */
  readonly secure: boolean;
  /** Other origins that a configured basemap comes from. */
  readonly basemapOrigins: readonly string[];
}

/** The Content-Security-Policy of a page. Development needs eval and a socket; nothing else ever does. */
export function policy({ hashes, embed, development, secure, basemapOrigins }: PolicyInput): string {
  const inline = development ? ["'unsafe-eval'", "'unsafe-inline'"] : hashes.map((hash) => `'${hash}'`);
  const directives = [
    ["default-src", "'none'"],
    ["script-src", "'self'", ...inline],
    ["style-src", "'self'", ...(development ? ["'unsafe-inline'"] : [])],
    ["img-src", "'self'", "data:", "blob:", ...basemapOrigins],
    ["font-src", "'self'"],
    ["connect-src", "'self'", ...basemapOrigins, ...(development ? ["ws:"] : [])],
    ["worker-src", "'self'"],
    ["manifest-src", "'self'"],
    ["object-src", "'none'"],
    ["base-uri", "'none'"],
    ["form-action", "'none'"],
    ["frame-ancestors", embed ? "*" : "'none'"],
    ...(secure ? [["upgrade-insecure-requests"]] : []),
  ];
  return directives.map((directive) => directive.join(" ")).join("; ");
}

/** The origins in `TIELINES_BASEMAP_ORIGINS`. Anything but an https origin is refused: it goes into the policy. */
export function basemapOrigins(setting: string | undefined): string[] {
  const origins = (setting ?? "").split(/[\s,]+/).filter(Boolean);
  for (const origin of origins) {
    if (!/^https:\/\/[a-z0-9.-]+(:\d+)?$/.test(origin)) {
      throw new Error(`TIELINES_BASEMAP_ORIGINS: ${JSON.stringify(origin)} is not an https origin.`);
    }
  }
  return origins;
}

/** The path as the build knows it: decoded, without a slash at its end. */
export function knownPath(pathname: string): string {
  const trimmed = pathname.replace(/\/+$/, "") || "/";
  try {
    return decodeURIComponent(trimmed);
  } catch {
    return trimmed;
  }
}

const development = process.env.NODE_ENV === "development";
const fixed = {
  development,
  secure: process.env.TIELINES_URL?.startsWith("https://") ?? false,
  basemapOrigins: basemapOrigins(process.env.TIELINES_BASEMAP_ORIGINS),
};
// Read once; development has no build to read from.
const hashes = development ? new Map<string, readonly string[]>() : readScriptHashes();
const tombstones = development ? new Map<string, Tombstone>() : readTombstones();

/** Files whose names change with their content. */
function isImmutable(path: string): boolean {
  return path.startsWith("/atlas-data/") || path.startsWith("/_next/");
}

export function proxy(request: NextRequest): NextResponse {
  const { pathname, search, searchParams } = request.nextUrl;
  const path = knownPath(pathname);
  const embed = isEmbed(path);
  const respond = (response: NextResponse, scripts: readonly string[]) => {
    response.headers.set("Content-Security-Policy", policy({ ...fixed, hashes: scripts, embed }));
    // Of an earlier day only readers are told, who see that it is one; search engines are told of today, and of each page once.
    if (searchParams.has("known") || embed) response.headers.set("X-Robots-Tag", "noindex");
    // A cache in between must ask again each time: a claim contradicted or removed today may not live on there.
    if (!isImmutable(path)) response.headers.set("Cache-Control", "public, max-age=0, must-revalidate");
    return response;
  };

  if (pathname.length + search.length > longestAddress) {
    const headers = { "Content-Type": "text/plain; charset=utf-8" };
    return respond(new NextResponse("This address is too long.\n", { status: 414, headers }), []);
  }
  const plain = (page: string, status: number) =>
    respond(new NextResponse(page, { status, headers: { "Content-Type": "text/html; charset=utf-8" } }), []);
  const tombstone = tombstones.get(atlasPath(path));
  if (tombstone) return plain(gonePage(tombstone, embed), 410);
  if (embed && searchParams.has("known")) {
    return plain(embedRefusal("Views of an earlier day cannot be embedded.", `${atlasPath(path)}${search}`), 403);
  }
  // Next's own page for such addresses leads to pages that no frame shows.
  if (embed && !development && !hashes.has(path)) {
    return plain(embedRefusal("There is no view to embed at this address.", "/"), 404);
  }
  return respond(NextResponse.next(), hashes.get(path) ?? hashes.get("/_not-found") ?? []);
}
