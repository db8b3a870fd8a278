import { eachRecord, type Rule } from "./loaded.ts";

/** Nested counts fit inside their parents, and no figure nests in itself. */
const nesting = eachRecord((record, report) => {
  const figures = record.figures ?? [];
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  if (byId.size < figures.length) report(["figures"], "has two figures with one id", "give each its own id");
  figures.forEach((figure, index) => {
    if (!figure.within) return;
    const parent = byId.get(figure.within);
    if (!parent) {
      report(
        ["figures", index, "within"],
        `lies within \`${figure.within}\`, which is no figure of this record`,
        `write one of: ${[...byId.keys()].join(", ")}`,
      );
      return;
    }
    if (figure.n > parent.n)
      report(
        ["figures", index, "n"],
        `is larger than \`${parent.id}\` (${parent.n}), in which it lies`,
        "correct one of the two",
      );
    const seen = new Set<string>([figure.id]);
    for (let up = figure.within as string | undefined; up; up = byId.get(up)?.within) {
      if (seen.has(up)) {
        report(["figures", index, "within"], "lies within itself", "correct the chain of within");
        break;
      }
      seen.add(up);
    }
  });
  for (const parent of figures) {
    const parts = figures.filter((figure) => figure.within === parent.id);
    const sum = parts.reduce((total, part) => total + part.n, 0);
    if (parts.length > 1 && sum > parent.n) {
      report(
        ["figures", figures.indexOf(parent), "n"],
        `is smaller than its parts together (${sum})`,
        "correct the parts, or do not nest figures that overlap",
      );
    }
  }
});

export const figureRules: readonly Rule[] = [nesting];
