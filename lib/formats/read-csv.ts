/** Reads CSV back for tests, strictly by RFC 4180: the cells of each line. Throws on what the standard does not allow. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  const body = text.replace(/^\uFEFF/, "");
  while (pattern.lastIndex < body.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(body);
    if (!match) throw new Error(`no cell at ${at}: ${body.slice(at, at + 40)}`);
    const [, quoted, plain = "", end] = match;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
    else if (end === "") throw new Error("the last line has no end");
  }
  if (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}
