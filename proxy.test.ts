import { expect, test, vi } from "vitest";

vi.mock("./lib/server/assets.ts", () => ({
  readScriptHashes: () =>
    new Map([
      ["/", ["sha256-home"]],
      ["/events/a", ["sha256-a"]],
      ["/embed", ["sha256-frame"]],
      ["/embed/events/a", ["sha256-frame-a"]],
      ["/_not-found", ["sha256-none"]],
    ]),
  readTombstones: () => new Map([["/events/gone", { on: "2026-11-01", reason: "Asked for <by> the person." }]]),
}));

const { basemapOrigins, knownPath, policy, proxy } = await import("./proxy.ts");
const { NextRequest } = await import("next/server");

const ask = (path: string) => proxy(new NextRequest(`http://localhost:3000${path}`));
const policyOf = (path: string) => ask(path).headers.get("content-security-policy") ?? "";
const base = { hashes: ["sha256-x"], embed: false, development: false, secure: false, basemapOrigins: [] };

test("the policy in production is exactly this", () => {
  expect(policy(base)).toBe(
    "default-src 'none'; script-src 'self' 'sha256-x'; style-src 'self'; img-src 'self' data: blob:; " +
      "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; " +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
});

test("only development is unsafe", () => {
  expect(policy(base)).not.toContain("unsafe");
  expect(policy({ ...base, development: true })).toContain("script-src 'self' 'unsafe-eval' 'unsafe-inline'");
});

test("a secure public address upgrades, a basemap elsewhere is named", () => {
  expect(policy({ ...base, secure: true })).toMatch(/; upgrade-insecure-requests$/);
  expect(policy({ ...base, basemapOrigins: ["https://tiles.example"] })).toContain(
    "connect-src 'self' https://tiles.example;",
  );
});

test("origins that would change the policy are refused", () => {
  expect(basemapOrigins(" https://a.example, https://b.example:8443")).toEqual([
    "https://a.example",
    "https://b.example:8443",
  ]);
  expect(() => basemapOrigins("https://a.example;script-src *")).toThrow("is not an https origin");
  expect(() => basemapOrigins("*")).toThrow();
});

test("each path has the hashes of its page, unknown ones those of the not-found page", () => {
  expect(policyOf("/?q=a")).toContain("'sha256-home'");
  expect(policyOf("/events/a")).toContain("'sha256-a'");
  expect(policyOf("/events/a/")).toContain("'sha256-a'");
  expect(policyOf("/nowhere")).toContain("'sha256-none'");
  expect(policyOf("/constructor")).toContain("'sha256-none'");
  expect(knownPath("/%E0%A4%A")).toBe("/%E0%A4%A");
});

test("views of an earlier day are not indexed", () => {
  expect(ask("/events/a?known=2023-04-01").headers.get("x-robots-tag")).toBe("noindex");
  expect(ask("/events/a?from=2023-04-01").headers.get("x-robots-tag")).toBeNull();
});

test("only the embed may be framed", () => {
  expect(policyOf("/embed/events/a")).toContain("frame-ancestors *");
  expect(policyOf("/embedded")).toContain("frame-ancestors 'none'");
});

test("an embed has the hashes of its own page, and search engines leave it alone", () => {
  expect(policyOf("/embed?program=fox-hunt")).toContain("'sha256-frame'");
  expect(policyOf("/embed/events/a/")).toContain("'sha256-frame-a'");
  expect(ask("/embed/events/a").status).toBe(200);
  expect(ask("/embed").headers.get("x-robots-tag")).toBe("noindex");
});

test("a view of an earlier day answers an embed with a sentence and the way to it, outside the frame", async () => {
  const response = ask("/embed/events/a?known=2023-04-01&q=%22%3E%3Cscript%3E");
  expect(response.status).toBe(403);
  expect(response.headers.get("content-security-policy")).toContain("frame-ancestors *");
  expect(response.headers.get("content-security-policy")).toContain("script-src 'self';");
  const html = await response.text();
  expect(html).toContain("Views of an earlier day cannot be embedded.");
  expect(html).toContain('href="/events/a?known=2023-04-01&amp;q=%22%3E%3Cscript%3E" target="_blank" rel="noopener"');
  expect(html).not.toContain("<script");
  expect(ask("/embed?known=").status).toBe(403);
  expect(ask("/embed?from=2023-04-01").status).toBe(200);
});

test.each(["/embed/actors/somebody", "/embed/regions", "/embed/events/nothing", "/embed/embed"])(
  "there is nothing to embed at %s",
  async (path) => {
    const response = ask(path);
    expect(response.status).toBe(404);
    const html = await response.text();
    expect(html).toContain("There is no view to embed at this address.");
    expect(html).toContain('<a href="/" target="_blank" rel="noopener">');
  },
);

test("a removed record answers 410 with date and reason, escaped", async () => {
  for (const path of ["/events/gone", "/embed/events/gone", "/events/gone?known=2026-01-01"]) {
    const response = ask(path);
    expect(response.status).toBe(410);
    expect(response.headers.get("content-security-policy")).toContain("script-src 'self';");
    const html = await response.text();
    expect(html).toContain("2026-11-01");
    expect(html).toContain("&lt;by&gt;");
    expect(html.includes('target="_blank"')).toBe(path.startsWith("/embed"));
  }
});

test("an address beyond 4 kB answers 414", () => {
  expect(ask(`/?q=${"a".repeat(4092)}`).status).toBe(200);
  expect(ask(`/?q=${"a".repeat(4093)}`).status).toBe(414);
});
