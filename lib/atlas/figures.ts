import type { Figure } from "../../geodata/schema/statement.ts";
import type { Comparison } from "../../geodata/schema/vocabulary.ts";

const COMPARISON_WORDS: Readonly<Record<Comparison, string>> = {
  exactly: "",
  "at-least": "at least ",
  about: "about ",
  "more-than": "more than ",
  nearly: "nearly ",
  "up-to": "up to ",
};

/** A count with those that lie inside it and what is left over. */
export interface CountTree {
  readonly id: string;
  readonly words: string;
  readonly by: string;
  readonly parts: readonly CountTree[];
  /** How many of this count lie in none of its parts; null where a comparison makes the difference meaningless. */
  readonly remainder: number | null;
}

/** A figure in words: "at least 11 candidates", "129 people listed". */
function figureWords(figure: Figure): string {
  const unit = figure.unit ? `${figure.unit} ` : "";
  return `${COMPARISON_WORDS[figure.cmp]}${unit}${figure.n.toLocaleString("en-CA")} ${figure.of}`;
}

/** Figures as trees, outermost first, with remainders computed. The gate has ruled out circles and parts larger than wholes. */
export function countTrees(figures: readonly Figure[]): CountTree[] {
  const tree = (figure: Figure): CountTree => {
    const inside = figures.filter((candidate) => candidate.within === figure.id);
    const exact = inside.length > 0 && [figure, ...inside].every((part) => part.cmp === "exactly");
    return {
      id: figure.id,
      words: figureWords(figure),
      by: figure.by,
      parts: inside.map(tree),
      remainder: exact ? figure.n - inside.reduce((sum, part) => sum + part.n, 0) : null,
    };
  };
  return figures.filter((figure) => figure.within === undefined).map(tree);
}
