/** Reads the options of `npm run still`, on the command line and in a line of a list. */
import { parseArgs } from "node:util";
import { SCALES, type Scale } from "../export/png.ts";
import { type Included, SHAPES, type Shape, STILL_THEMES, type StillTheme } from "../export/still.ts";

/** What is wrong with what somebody asked for, in sentences for them. */
export class UsageError extends Error {}

/** What somebody has decided about a picture; what they have not is left to the studio. */
export interface Wishes {
  readonly shape?: Shape;
  readonly scale?: Scale;
  readonly theme?: StillTheme;
  readonly title?: string;
  readonly subtitle?: string;
  readonly without: readonly (keyof Included)[];
  readonly outlines: boolean;
  /** A file, or a folder where it ends in a slash. */
  readonly out?: string;
}

export interface Command {
  readonly views: readonly string[];
  readonly wishes: Wishes;
  readonly list: string | null;
  readonly help: boolean;
}

const VALUES = ["shape", "scale", "theme", "title", "subtitle", "out", "list"] as const;
const SWITCHES = ["no-key", "no-scale", "no-locator", "no-names", "outlines", "help"] as const;
type Value = (typeof VALUES)[number];
type Switch = (typeof SWITCHES)[number];

const SHAPE_NAMES = Object.keys(SHAPES) as Shape[];

/** Reads arguments. Throws a `UsageError` that names the first option that cannot be used. */
export function readCommand(args: readonly string[]): Command {
  const { values, switches, views } = readTokens(args);
  const shape = oneOf("shape", values.get("shape"), SHAPE_NAMES);
  const scale = oneOf("scale", values.get("scale")?.replace(/x$/, ""), SCALES.map(String));
  const theme = oneOf("theme", values.get("theme"), STILL_THEMES);
  const title = words("title", values.get("title"));
  const subtitle = words("subtitle", values.get("subtitle"));
  const out = values.get("out");
  if (title === "") throw new UsageError("--title is empty. Leave it out to get the title that the view suggests.");
  if (out === "") throw new UsageError("--out is empty. It is the file to write, or a folder that ends in a slash.");
  return {
    views,
    list: values.get("list") ?? null,
    help: switches.has("help"),
    wishes: {
      ...(shape && { shape }),
      ...(scale && { scale: Number(scale) as Scale }),
      ...(theme && { theme }),
      ...(title && { title }),
      ...(subtitle !== undefined && { subtitle }),
      ...(out && { out }),
      without: (["key", "scale", "locator", "names"] as const).filter((part) => switches.has(`no-${part}`)),
      outlines: switches.has("outlines"),
    },
  };
}

/** The wishes of a line of a list over those of the command: what the line says counts. */
export function over(command: Wishes, line: Wishes): Wishes {
  return {
    ...command,
    ...line,
    without: [...new Set([...command.without, ...line.without])],
    outlines: command.outlines || line.outlines,
  };
}

function readTokens(args: readonly string[]) {
  const options = {
    ...Object.fromEntries(VALUES.map((name) => [name, { type: "string" as const }])),
    ...Object.fromEntries(SWITCHES.map((name) => [name, { type: "boolean" as const }])),
  };
  // Not strict: Node's own sentences about options are for those who wrote them.
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const values = new Map<Value, string>();
  const switches = new Set<Switch>();
  const views: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") views.push(token.value);
    if (token.kind !== "option") continue;
    const { rawName, name, value, inlineValue } = token;
    if (isOne(SWITCHES, name)) {
      if (value !== undefined) throw new UsageError(`${rawName} takes no value, and got ${quoted(value)}.`);
      switches.add(name);
    } else if (isOne(VALUES, name)) {
      if (values.has(name)) throw new UsageError(`${rawName} is given twice.`);
      if (value === undefined || (!inlineValue && value.startsWith("--")))
        throw new UsageError(`${rawName} has no value. Where it begins with two hyphens, write ${rawName}="--…".`);
      values.set(name, value);
    } else {
      const all = [...VALUES, ...SWITCHES].map((each) => `--${each}`).join(", ");
      throw new UsageError(`There is no option ${rawName}. There are ${all}.`);
    }
  }
  return { values, switches, views };
}

function oneOf<Choice extends string>(name: Value, value: string | undefined, all: readonly Choice[]) {
  if (value === undefined || isOne(all, value)) return value;
  throw new UsageError(`--${name} is ${quoted(value)}; it is one of ${all.join(", ")}.`);
}

/** Words for a picture, on one line as the studio's fields hold them. */
function words(name: Value, value: string | undefined): string | undefined {
  const plain = value?.replaceAll(/\s+/g, " ").trim();
  if (plain && /\p{Cc}/u.test(plain)) throw new UsageError(`--${name} holds characters that cannot be printed.`);
  return plain;
}

function isOne<Name extends string>(all: readonly Name[], name: string): name is Name {
  return (all as readonly string[]).includes(name);
}

function quoted(value: string): string {
  return `"${value}"`;
}
