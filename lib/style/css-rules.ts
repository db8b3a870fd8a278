/** A rule of a stylesheet and the at-rules around it. */
export interface CssRule {
  readonly within: readonly string[];
  readonly selectors: readonly string[];
  readonly declarations: ReadonlyMap<string, string>;
}

/** The rules of one of our stylesheets, for tests: no nesting but in at-rules, no braces or semicolons in strings. */
export function rulesOf(css: string, within: readonly string[] = []): readonly CssRule[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, "");
  const rules: CssRule[] = [];
  let start = 0;
  for (let open = text.indexOf("{"); open >= 0; open = text.indexOf("{", start)) {
    const head = (text.slice(start, open).split(";").at(-1) ?? "").trim();
    const end = closing(text, open);
    const body = text.slice(open + 1, end);
    start = end + 1;
    if (head.startsWith("@")) rules.push(...rulesOf(body, [...within, head]));
    else rules.push({ within, selectors: head.split(/,\s*/), declarations: declarationsOf(body) });
  }
  return rules;
}

/** What the rules with this selector set. Those in media queries are left out. */
export function declared(rules: readonly CssRule[], selector: string): ReadonlyMap<string, string> {
  const plain = rules.filter(({ within, selectors }) => !isConditional(within) && selectors.includes(selector));
  return new Map(plain.flatMap(({ declarations }) => [...declarations]));
}

export function isConditional(within: readonly string[]): boolean {
  return within.some((head) => head.startsWith("@media"));
}

/** The colour or number that a value stands for. `variable` says what a custom property was set to. */
export function resolved(value: string, dark: boolean, variable: (name: string) => string | undefined): string {
  const reference = /^var\((--[\w-]+)(?:, (.+))?\)$/.exec(value);
  if (reference) {
    const found = variable(reference[1] ?? "") ?? reference[2];
    if (found === undefined) throw new Error(`Nobody sets ${value}`);
    return resolved(found, dark, variable);
  }
  const themed = /^light-dark\(([^,]+), ([^,]+)\)$/.exec(value);
  return themed ? resolved((dark ? themed[2] : themed[1]) ?? "", dark, variable) : value;
}

/** Whether a compound selector of classes and attributes fits, and how strongly; null where it does not. */
export function strength(
  selector: string,
  classes: readonly string[],
  attributes: ReadonlyMap<string, string>,
): number | null {
  const parts = selector.match(/\.[\w-]+|\[[^\]]+\]/g) ?? [];
  if (parts.join("") !== selector) return null;
  const fits = parts.every((part) => {
    const [, name = "", text = ""] = /^\[([\w-]+)="([^"]*)"\]$/.exec(part) ?? [];
    return part.startsWith(".") ? classes.includes(part.slice(1)) : attributes.get(name) === text;
  });
  return fits ? parts.length : null;
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === "{") depth += 1;
    if (text[i] === "}") depth -= 1;
    if (depth === 0) return i;
  }
  throw new Error("A block of the stylesheet has no end");
}

function declarationsOf(body: string): ReadonlyMap<string, string> {
  const pairs = body.split(";").flatMap((line): [string, string][] => {
    const [name = "", ...value] = line.split(":");
    return value.length > 0 ? [[name.trim(), value.join(":").trim()]] : [];
  });
  return new Map(pairs);
}
