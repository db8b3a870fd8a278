import { expect, test, vi } from "vitest";

vi.mock("./lib/server/assets.ts", () => ({
  readScriptHashes: () =>
    new Map([
      ["/", ["sha256-home"]],
      ["/events/a", ["sha256-a"]],
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

test("a removed record answers 410 with date and reason, escaped", async () => {
  for (const path of ["/events/gone", "/embed/events/gone", "/events/gone?known=2026-01-01"]) {
    const response = ask(path);
    expect(response.status).toBe(410);
    expect(response.headers.get("content-security-policy")).toContain("script-src 'self';");
    const html = await response.text();
    expect(html).toContain("2026-11-01");
    expect(html).toContain("&lt;by&gt;");
  }
});

test("an address beyond 4 kB answers 414", () => {
  expect(ask(`/?q=${"a".repeat(4092)}`).status).toBe(200);
  expect(ask(`/?q=${"a".repeat(4093)}`).status).toBe(414);
});
