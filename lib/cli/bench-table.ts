/** The bench's figures as a table for the terminal. Pure. */
import { amount, type Figure, verdict } from "./bench-figures.ts";

const head = ["", "Tielines", "plain MapLibre", "plain Leaflet", "bound", ""];

/** One line for each figure, columns aligned: names and verdicts to the left, numbers to the right. */
export function table(figures: readonly Figure[]): string {
  const rows = [head, ...figures.map(cells)];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 || column === row.length - 1
            ? cell.padEnd(widths[column] ?? 0)
            : cell.padStart(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function cells(figure: Figure): string[] {
  const { name, unit, tielines, maplibre, leaflet, bound } = figure;
  const numbers = [tielines, maplibre, leaflet].map((value) => amount(value, unit));
  return [name, ...numbers, bound === null ? "" : `≤ ${amount(bound, unit)}`, verdict(figure)];
}
