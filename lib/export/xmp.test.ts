import { expect, test } from "vitest";
import { SAMPLE_METADATA } from "./sample-still.ts";
import { SOURCE_TYPE, xmpPacket } from "./xmp.ts";

test("every field is in the packet, escaped", () => {
  const packet = xmpPacket(SAMPLE_METADATA);
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  for (const value of Object.values(SAMPLE_METADATA).flat()) expect(packet).toContain(escaped(value));
  expect(packet).toContain(`<Iptc4xmpExt:DigitalSourceType>${SOURCE_TYPE}<`);
  expect(packet).toMatch(/<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Claims &amp; answers/);
});

test("the packet holds no characters that XML forbids, and no empty fields", () => {
  const packet = xmpPacket({ ...SAMPLE_METADATA, title: "a\u0000\u0008\ud800b\uffff", alt: "", sources: [] });
  expect(packet).toContain(">ab<");
  expect(packet).not.toMatch(/AltTextAccessibility|dc:relation/);
});

test("tags are closed in the order in which they were opened", () => {
  const open: string[] = [];
  for (const [, close, name = "", self] of xmpPacket(SAMPLE_METADATA).matchAll(/<(\/?)([A-Za-z0-9:]+)[^>]*?(\/?)>/g)) {
    if (self) continue;
    if (close) expect(open.pop()).toBe(name);
    else open.push(name);
  }
  expect(open).toEqual([]);
});

test("the packet tells no day", () => {
  expect(xmpPacket(SAMPLE_METADATA)).not.toMatch(/CreateDate|ModifyDate|MetadataDate|\d{4}-\d\d-\d\dT/);
});
