import type { View } from "./view.ts";

/** A standing or answer filter that lets no contradicted or no denied claim through must say so in the picture. */
export function hidesRefuted({ standing, response }: Pick<View, "standing" | "response">): boolean {
  const noneContradicted =
    standing.length > 0 && !standing.some((id) => id === "contradicted" || id === "not-upheld" || id === "withdrawn");
  const noneDenied = response.length > 0 && !response.some((id) => id === "denies" || id === "disputes-part");
  return noneContradicted || noneDenied;
}
