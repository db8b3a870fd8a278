import { actorsOf } from "../../geodata/gate/walk.ts";
import type { AtlasRecord } from "../../geodata/schema.ts";

/**
 * Fields of a record that are about an actor whether or not they print its name: what it says or is said to have done, and
 * what was answered, charged and found; title and summary where it takes part at all.
 */
export function meantFields(record: AtlasRecord, actor: string): ReadonlySet<string> {
  if (!actorsOf(record).some(({ id }) => id === actor)) return new Set();
  const imputed = record.claims.filter((claim) => claim.imputes?.includes(actor)).map(({ id }) => id);
  const told = record.claims.filter(
    ({ id, by, namesPerson }) => imputed.includes(id) || namesPerson || ("actor" in by && by.actor === actor),
  );
  const touches = (claims: readonly string[]) => claims.some((id) => imputed.includes(id));
  const { responses = [], charges = [], withdrawals = [], findings = [], developments = [] } = record;
  return new Set([
    "title",
    "stamp",
    "summary",
    ...told.flatMap(({ id }) => ["text", "note", "stamp"].map((key) => `claims.${id}.${key}`)),
    ...responses.flatMap(({ by, to }, index) =>
      ("actor" in by && by.actor === actor) || touches(to) ? [`responses.${index + 1}.text`] : [],
    ),
    ...charges.flatMap(({ to }, index) => (touches(to) ? [`charges.${index + 1}.text`] : [])),
    ...withdrawals.flatMap(({ to }, index) => (touches(to) ? [`withdrawals.${index + 1}.text`] : [])),
    ...findings.flatMap(({ id, effects, silentOn = [] }) => [
      ...(touches(effects.map(({ claim }) => claim)) ? [`findings.${id}.text`] : []),
      ...effects.flatMap(({ claim }, index) => (touches([claim]) ? [`findings.${id}.effects.${index + 1}.scope`] : [])),
      ...(touches(silentOn) ? [`findings.${id}.silentNote`] : []),
    ]),
    ...(imputed.length > 0 ? developments.map((_, index) => `developments.${index + 1}.text`) : []),
  ]);
}
