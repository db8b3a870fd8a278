/** What is used of pdfkit 0.20 and fontkit 2.0, which bring no types. Names with an underscore or without documentation are held by tests. */
declare module "fontkit" {
  export type Features = Readonly<Record<string, boolean>>;
  export interface Glyph {
    readonly id: number;
    readonly path: { readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[] };
  }
  export interface Font {
    readonly unitsPerEm: number;
    readonly characterSet: readonly number[];
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    layout(
      text: string,
      features: Features,
    ): {
      readonly glyphs: readonly Glyph[];
      readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
      readonly advanceWidth: number;
    };
  }
  export function create(bytes: Uint8Array): Font;
}

declare module "pdfkit" {
  import type { Features, Font } from "fontkit";

  export interface PDFReference {
    data: Record<string, unknown>;
    compress: boolean;
    write(bytes: Uint8Array | string): void;
    end(bytes?: Uint8Array | string): void;
  }
  export interface PDFOptions {
    readonly size: readonly [width: number, height: number];
    readonly margin: number;
    readonly font: null;
    readonly pdfVersion: string;
    readonly lang: string;
    readonly displayTitle: boolean;
    readonly info: Readonly<Record<string, string | Date>>;
  }
  export class PDFDocument {
    constructor(options: PDFOptions);
    readonly info: Record<string, unknown>;
    readonly page: {
      readonly fonts: Record<string, PDFReference>;
      readonly xobjects: Record<string, PDFReference>;
    };
    readonly _root: PDFReference;
    endMetadata: () => void;
    ref(data: Record<string, unknown>): PDFReference;
    addContent(operators: string): this;
    save(): this;
    restore(): this;
    fillOpacity(value: number): this;
    strokeOpacity(value: number): this;
    registerFont(name: string, font: Font): this;
    font(name: string): this;
    fontSize(size: number): this;
    text(
      text: string,
      x: number,
      y: number,
      options: {
        readonly lineBreak: false;
        readonly baseline: "alphabetic";
        readonly characterSpacing: number;
        readonly features: Features;
      },
    ): this;
    end(): void;
  }
}

declare module "pdfkit/output" {
  import type { PDFDocument } from "pdfkit";

  export function toBytes(document: PDFDocument): Promise<Uint8Array>;
}
