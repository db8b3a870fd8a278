import { expect, test } from "vitest";
import { readPage, scriptHash } from "./html.ts";
import { pagePath } from "./script-hashes.ts";

test("inline scripts are found with their exact text", () => {
  const html = `<head><script src="/a.js"></script><script>a < b && "<p style=x>"</script></head><SCRIPT id=c>\n</SCRIPT >`;
  expect(readPage(html)).toEqual({ scripts: ['a < b && "<p style=x>"', "\n"], blocked: [] });
});

test("data blocks are not scripts, import maps and modules are", () => {
  const html = `<script type="application/ld+json">{}</script><script type=importmap>{"a":1}</script><script type="module">m</script>`;
  expect(readPage(html).scripts).toEqual(['{"a":1}', "m"]);
});

test("what the policy blocks is named with its offset", () => {
  const html = `<p class="a" style="color:red">x</p><img alt='>' onerror=alert(1)><style>p{}</style>`;
  expect(readPage(html).blocked).toEqual([
    { what: "the attribute style=", offset: html.indexOf("style=") },
    { what: "the attribute onerror=", offset: html.indexOf("onerror") },
    { what: "a <style> element", offset: html.indexOf("<style>") },
  ]);
});

test("text, comments and values that look like attributes are no problem", () => {
  const html = `<!-- <p style=a> --><title><p style=a></title><a href="?style=a&on=b" data-style="b" title=' style="c"'>style="d" 1 < 2</a>`;
  expect(readPage(html).blocked).toEqual([]);
});

test("the hash is the policy's", () => {
  // The example of the Content Security Policy specification.
  expect(scriptHash("alert('Hello, world.');")).toBe("sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=");
});

test("files of the build have the paths of their pages", () => {
  expect(["index.html", "events/a.html", "_not-found.html"].map(pagePath)).toEqual(["/", "/events/a", "/_not-found"]);
});
