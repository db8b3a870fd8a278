import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from "yaml";
import type { Problem } from "./problem.ts";

type Path = readonly PropertyKey[];

/** Largest file read: a record is a few kilobytes; anything near this is a mistake or an attack. */
const LARGEST_FILE = 256 * 1024;

/** A YAML file that remembers where each value stands, so that a problem can name line and column. */
export class SourceFile {
  readonly file: string;
  readonly value: unknown;
  readonly problems: readonly Problem[];
  readonly #document: Document;
  readonly #lines = new LineCounter();

  /** `file` is the path that problems print. Never throws: what does not parse becomes a problem. */
  constructor(file: string, source: string) {
    this.file = file;
    const readable = source.length <= LARGEST_FILE;
    this.#document = parseDocument(readable ? source : "", {
      lineCounter: this.#lines,
      uniqueKeys: true,
      strict: true,
      prettyErrors: false,
    });
    const problems: Problem[] = readable
      ? this.#document.errors.map((error) => ({
          file,
          ...this.#position(error.pos[0]),
          what: `is not YAML: ${firstLine(error.message)}`,
          remedy: "correct the syntax",
        }))
      : [{ file, line: 1, column: 1, what: `is larger than ${LARGEST_FILE} bytes`, remedy: "split it" }];
    this.value = undefined;
    if (problems.length === 0) {
      try {
        this.value = this.#document.toJS({ maxAliasCount: 0 });
      } catch (error) {
        problems.push({
          file,
          line: 1,
          column: 1,
          what: `cannot be read: ${firstLine(String(error))}`,
          remedy: "write values out instead of using YAML aliases",
        });
      }
    }
    this.problems = problems;
  }

  /** The problem at the value that `path` leads to, or at its nearest ancestor that exists. */
  problem(path: Path, what: string, remedy: string): Problem {
    return { file: this.file, ...this.#at(path), what, remedy };
  }

  /** The problem at the key itself, for a key that should not be there. */
  problemAtKey(path: Path, key: string, what: string, remedy: string): Problem {
    const parent = path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key);
      const start = pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
      if (start !== undefined) return { file: this.file, ...this.#position(start), what, remedy };
    }
    return this.problem(path, what, remedy);
  }

  #at(path: Path): { line: number; column: number } {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? this.#document.contents : this.#document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return this.#position(node.range[0]);
    }
    return { line: 1, column: 1 };
  }

  #position(offset: number): { line: number; column: number } {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }
}

function firstLine(message: string): string {
  return message.split("\n")[0] ?? message;
}
