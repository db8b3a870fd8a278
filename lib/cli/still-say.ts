/** What `npm run still` says on the way, on standard error. */

/** Where words go. On a terminal a line may be written over. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Says things of one still; `name` stands before all of them. */
export interface Teller {
  /** A step, and how far it is (0 to 1). */
  readonly tell: (what: string, share?: number) => void;
  readonly warn: (sentence: string) => void;
  readonly done: (sentence: string) => void;
  readonly fail: (sentence: string) => void;
}

/** On a terminal a step's line changes as it goes on; in a log there is a line for each step and each quarter of it. */
export function teller(output: Output, name: string): Teller {
  let last = "";
  const clear = output.isTTY ? "\r\u001b[K" : "";
  const line = (text: string) => {
    output.write(`${clear}${name}: ${text}\n`);
  };
  return {
    tell(what, share) {
      const steps = output.isTTY ? 100 : 4;
      const percent = Math.floor((share ?? 0) * steps + 1e-9) * (100 / steps);
      const text = percent > 0 ? `${what}, ${percent} %` : what;
      if (text === last) return;
      last = text;
      if (output.isTTY) output.write(`${clear}${name}: ${text}`);
      else line(text);
    },
    warn: (sentence) => line(`note: ${sentence}`),
    done: line,
    fail: (sentence) => line(`error: ${sentence}`),
  };
}
