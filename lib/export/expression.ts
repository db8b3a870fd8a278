/** What an expression of the map's style is evaluated for. */
export interface Given {
  readonly zoom: number;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A text of several runs: what `format` gives, without its font scales' keys. */
export interface Formatted {
  readonly runs: readonly { readonly text: string; readonly scale: number }[];
}

type Operator = (rest: readonly unknown[], given: Given) => unknown;

/**
 * The value of a property or a filter of our own style: plain values as they are, expressions evaluated as MapLibre does. It knows
 * the expressions that the ground's layers use and no others; an unknown one is an error, and the tests evaluate every layer.
 */
export function evaluate(value: unknown, given: Given): unknown {
  if (!Array.isArray(value) || typeof value[0] !== "string") return value;
  const operator = OPERATORS[value[0]];
  if (!operator) throw new Error(`Stills do not know the expression ${value[0]}.`);
  return operator(value.slice(1), given);
}

/** A number; 0 for what is none, as `get` of a missing property. */
export function evaluateNumber(value: unknown, given: Given): number {
  const found = evaluate(value, given);
  return typeof found === "number" ? found : 0;
}

const OPERATORS: Readonly<Record<string, Operator>> = {
  literal: ([value]) => value,
  zoom: (_, { zoom }) => zoom,
  get: ([name], { properties }) => properties[String(name)] ?? null,
  has: ([name], { properties }) => properties[String(name)] !== undefined,
  // Nothing hovers or is named by a feature's state in a still.
  "feature-state": () => null,
  boolean: (values, given) => values.map((value) => evaluate(value, given)).find((value) => typeof value === "boolean"),
  "==": ([a, b], given) => evaluate(a, given) === evaluate(b, given),
  "<=": ([a, b], given) => evaluateNumber(a, given) <= evaluateNumber(b, given),
  all: (values, given) => values.every((value) => evaluate(value, given) === true),
  "-": ([a, b], given) => evaluateNumber(a, given) - evaluateNumber(b, given),
  "*": (values, given) => values.reduce<number>((product, value) => product * evaluateNumber(value, given), 1),
  min: (values, given) => Math.min(...values.map((value) => evaluateNumber(value, given))),
  max: (values, given) => Math.max(...values.map((value) => evaluateNumber(value, given))),
  upcase: ([value], given) => String(evaluate(value, given)).toUpperCase(),
  case: (values, given) => {
    for (let i = 0; i + 1 < values.length; i += 2)
      if (evaluate(values[i], given) === true) return evaluate(values[i + 1], given);
    return evaluate(values.at(-1), given);
  },
  step: ([input, first, ...stops], given) => {
    const at = evaluateNumber(input, given);
    let output = first;
    for (let i = 0; i < stops.length && Number(stops[i]) <= at; i += 2) output = stops[i + 1];
    return evaluate(output, given);
  },
  interpolate,
  format: (values, given): Formatted => ({
    runs: values.flatMap((value, i) => {
      if (i % 2 === 1) return [];
      const { "font-scale": scale = 1 } = (values[i + 1] ?? {}) as { "font-scale"?: number };
      return [{ text: String(evaluate(value, given) ?? ""), scale }];
    }),
  }),
};

/** Numbers between stops, linear or exponential. */
function interpolate([kind, input, ...stops]: readonly unknown[], given: Given): number {
  const [name, base] = kind as readonly [string, number?];
  if (name !== "linear" && name !== "exponential") throw new Error(`Stills do not interpolate ${name}.`);
  const at = evaluateNumber(input, given);
  const output = (i: number) => evaluateNumber(stops[i + 1], given);
  const next = stops.findIndex((stop, i) => i % 2 === 0 && Number(stop) > at);
  if (next === 0) return output(0);
  if (next === -1) return output(stops.length - 2);
  const [low, high] = [Number(stops[next - 2]), Number(stops[next])];
  const power = name === "exponential" ? (base ?? 1) : 1;
  const share = power === 1 ? (at - low) / (high - low) : (power ** (at - low) - 1) / (power ** (high - low) - 1);
  return output(next - 2) + share * (output(next) - output(next - 2));
}
