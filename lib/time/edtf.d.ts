/** The little of `edtf` that is used here; the package ships no types. Only its parser: its own bounds are not trusted. */
declare module "edtf" {
  export interface EdtfNode {
    type?: string;
    values: (number | null | EdtfNode | EdtfNode[])[];
    /** Bit mask of the digits written as X: 1, 2, 4, 8 of the year, 16, 32 of the month, 64, 128 of the day. */
    unspecified?: number;
    approximate?: boolean | number;
    uncertain?: boolean | number;
    earlier?: boolean;
    later?: boolean;
  }
  /** Throws an Error on anything its grammar does not know. */
  export function parse(expression: string): EdtfNode;
}
