import "server-only";

/** The public address of this atlas without a trailing slash, or null where none is set. */
export function publicAddress(): string | null {
  const value = process.env.TIELINES_URL;
  if (!value) return null;
  const url = new URL(value);
  return url.href.replace(/\/$/, "");
}

/** Where error reports and replies go: a mail address or a page. Null where none is set. */
export function contact(): string | null {
  return process.env.TIELINES_CONTACT ?? null;
}
