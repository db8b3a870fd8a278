import type { View } from "./view.ts";

/** The range of days in words, as the filter and the caption of a picture print it; null without a range. */
export function rangeWords({ from, to, when }: Pick<View, "from" | "to" | "when">): string | null {
  if (from === null && to === null) return null;
  const words = from !== null && to !== null ? `${from} to ${to}` : from !== null ? `from ${from}` : `until ${to}`;
  return when === "certain" ? `${words}, certainly` : words;
}
