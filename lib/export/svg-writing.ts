/** A text as XML holds it, between tags or in an attribute. What XML has no way to hold is left out. */
export function escapeXml(text: string): string {
  return Array.from(text)
    .filter(isAllowed)
    .join("")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function isAllowed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const control = code < 0x20 && code !== 9 && code !== 10 && code !== 13;
  const half = code >= 0xd800 && code <= 0xdfff;
  return !control && !half && code !== 0xfffe && code !== 0xffff;
}

/** Attributes with a space before each; those that are undefined are left out. Values are written as they are. */
export function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${value}"`))
    .join("");
}

/** A number with three decimals at most, and never 1e-7. */
export function number(value: number): string {
  return String(Math.round(value * 1000) / 1000 + 0);
}
