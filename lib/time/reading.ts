import type { EdtfNode } from "edtf";
import { DateError, type Moment, readMoment } from "./moment.ts";

/** `open`: no such side (..); `unknown`: there is one, nobody says when (nothing before or after the slash). */
export type Side = Moment | "open" | "unknown";

export interface Stretch {
  readonly from: Moment;
  readonly to: Moment;
}

/** What an expression says, before it becomes days and words. */
export type Reading =
  | { readonly kind: "moment"; readonly moment: Moment }
  | { readonly kind: "interval"; readonly from: Side; readonly to: Side }
  | {
      readonly kind: "choice";
      /** True for {all of these}, false for [one of these]. */
      readonly all: boolean;
      readonly members: readonly (Moment | Stretch)[];
      readonly earlier: boolean;
      readonly later: boolean;
    };

const REVERSED = "it ends before it begins; write the earlier date first";

/** Reads the whole tree that `edtf` parsed. Throws DateError on reversed or empty intervals and on what readMoment refuses. */
export function readTree(node: EdtfNode): Reading {
  if (node.type === "Interval") return readInterval(node);
  if (node.type !== "Set" && node.type !== "List") return { kind: "moment", moment: readMoment(node) };
  const members = node.values.map(readMember);
  return {
    kind: "choice",
    all: node.type === "List",
    members,
    earlier: node.earlier === true,
    later: node.later === true,
  };
}

function readInterval(node: EdtfNode): Reading {
  const [first, second] = (node as { values: unknown[] }).values;
  const from = readSide(first);
  const to = readSide(second);
  if (typeof from === "string" && typeof to === "string") {
    throw new DateError("it is open on both sides and says nothing; leave the date out");
  }
  if (typeof from !== "string" && typeof to !== "string" && from.min > to.max) throw new DateError(REVERSED);
  return { kind: "interval", from, to };
}

function readSide(value: unknown): Side {
  if (value === null) return "unknown";
  // The parser writes an open side as Infinity.
  if (typeof value === "number") return "open";
  return readMoment(value as EdtfNode);
}

function readMember(value: EdtfNode["values"][number]): Moment | Stretch {
  if (Array.isArray(value) && value.length === 2) {
    const [from, to] = value.map(readMoment) as [Moment, Moment];
    if (from.min > to.max) throw new DateError(REVERSED);
    return { from, to };
  }
  if (value === null || typeof value === "number" || Array.isArray(value)) throw new DateError("it has an empty part");
  return readMoment(value);
}
