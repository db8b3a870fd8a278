import type { ViewSubject } from "../formats/view-subject.ts";

/**
 * The name of a file made from a view: "tielines-greater-toronto-16x9.png". `part` says which file and ends it. Ids name no person, but
 * for those of actors' pages, which are left out.
 */
export function fileName(
  { scope, current, day }: Pick<ViewSubject, "scope" | "current" | "day">,
  part: string,
): string {
  const what = current?.id ?? (scope?.key === "actor" ? "statements" : (scope?.id ?? "view"));
  return ["tielines", what, ...(day ? ["as-known-on", day] : []), part].join("-");
}
