import { create, type Font, type Glyph } from "fontkit";
import type { PDFDocument, PDFReference } from "pdfkit";
import { FACES, type Face, type TextItem } from "./display-list.ts";
import type { FontBytes } from "./font-files.ts";
import { concat, n, readColour, setAlpha } from "./pdf-paint.ts";

/** Part of a run that one file of its face holds all letters of. */
interface Piece {
  readonly text: string;
  readonly font: Font;
}

/** A piece set in its size: where it begins, and its glyphs in the font's own units. */
interface Run extends Piece {
  readonly x: number;
  readonly layout: ReturnType<Font["layout"]>;
  /** Units of the still to one of the font. */
  readonly scale: number;
}

/** Stands where no font has the letter, so that nothing is missing in silence. */
const STAND_IN = "?";

/** Painters join no letters and let none depend on its neighbours: lines were measured so. */
const PLAIN = { liga: false, clig: false, calt: false };

/**
 * Sets the text of a still, which stays text. A halo lies below as outlines: drawn as text it would be read and copied twice. Each
 * glyph's outline is written once.
 */
export class PdfText {
  private readonly doc: PDFDocument;
  private readonly faces: ReadonlyMap<Face, readonly Font[]>;
  private readonly outlines = new Map<string, { form: PDFReference; glyph: Glyph }>();
  /** Under which the document knows each font: by its own name it would confuse the files of one face. */
  private readonly names = new Map<Font, string>();

  constructor(doc: PDFDocument, bytes: FontBytes) {
    this.doc = doc;
    this.faces = new Map(FACES.map((face) => [face, bytes[face].map((file) => create(file))]));
  }

  paint(item: TextItem): void {
    const { text, y, size, fill, spacing = 0, halo, transform } = item;
    if (text.trim() === "") return;
    const { doc } = this;
    const runs = this.runsOf(item);
    doc.save();
    if (transform) doc.addContent(concat(transform));
    if (halo) this.paintHalo(runs, item, halo);
    const { rgb, alpha } = readColour(fill);
    setAlpha(doc, alpha, 1);
    doc.addContent(`${rgb.map((share) => n(share)).join(" ")} rg`);
    for (const run of runs) {
      doc.font(this.nameOf(run.font)).fontSize(size);
      doc.text(run.text, run.x, y, {
        lineBreak: false,
        baseline: "alphabetic",
        characterSpacing: spacing * size,
        features: PLAIN,
      });
    }
    doc.restore();
  }

  /**
   * Writes the outlines that were used. Only after the last text: asking for the outline of an accented letter makes fontkit forget
   * what the letter below the accent stands for, and that could no longer be copied.
   */
  finish(): void {
    for (const { form, glyph } of this.outlines.values()) form.end(`${outlineOperators(glyph)} S`);
    this.outlines.clear();
  }

  /** The runs of a text with their glyphs, each where the one before ends. */
  private runsOf({ text, face, size, spacing = 0, x: start }: TextItem): Run[] {
    let x = start;
    return this.piecesOf(text, face).map((piece) => {
      const layout = piece.font.layout(piece.text, PLAIN);
      const scale = size / piece.font.unitsPerEm;
      const run = { ...piece, x, layout, scale };
      x += layout.advanceWidth * scale + layout.glyphs.length * spacing * size;
      return run;
    });
  }

  private paintHalo(
    runs: readonly Run[],
    { y, size, spacing = 0 }: TextItem,
    halo: NonNullable<TextItem["halo"]>,
  ): void {
    const { doc } = this;
    const { rgb, alpha } = readColour(halo.colour);
    doc.save();
    setAlpha(doc, 1, alpha);
    doc.addContent(`${rgb.map((share) => n(share)).join(" ")} RG 1 j`);
    for (const { font, layout, scale, x: start } of runs) {
      let x = start;
      layout.glyphs.forEach((glyph, index) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = layout.positions[index] ?? {};
        this.outline(font, glyph, { x: x + xOffset * scale, y: y - yOffset * scale, scale, width: halo.width });
        x += xAdvance * scale + spacing * size;
      });
    }
    doc.restore();
  }

  /**
   * A text cut where another file has to take over. What no file of the face has is looked for in all others, and what none has is
   * shown by a sign for it: an editor's words may be in any script.
   */
  private piecesOf(text: string, face: Face): Piece[] {
    const own = this.faces.get(face) ?? [];
    const all = [...own, ...[...this.faces.values()].flat()];
    const pieces: { text: string; font: Font }[] = [];
    for (const each of text) {
      const character = all.some(holds(each)) ? each : STAND_IN;
      const last = pieces.at(-1);
      // A combining mark, or a space, stays with what it belongs to.
      const stays = last && /[\p{M}\s]/u.test(character) && holds(character)(last.font);
      const font = stays ? last.font : (all.find(holds(character)) ?? own[0]);
      if (!font) throw new RangeError(`There is no font for the face ${face}.`);
      if (last?.font === font) last.text += character;
      else pieces.push({ text: character, font });
    }
    return pieces;
  }

  private outline(
    font: Font,
    glyph: Glyph,
    { x, y, scale, width }: { x: number; y: number; scale: number; width: number },
  ): void {
    const name = `${this.nameOf(font)}-${glyph.id}`;
    const form = this.outlines.get(name)?.form ?? this.outlineForm(font);
    this.outlines.set(name, { form, glyph });
    this.doc.page.xobjects[name] = form;
    this.doc.addContent(`q ${concat([scale, 0, 0, -scale, x, y])} ${n(width / scale)} w /${name} Do Q`);
  }

  /** A form for a glyph's outline in the font's own units, to be stroked as whoever uses it says. */
  private outlineForm({ unitsPerEm: em }: Font): PDFReference {
    const box = [-2 * em, -2 * em, 4 * em, 4 * em];
    return this.doc.ref({ Type: "XObject", Subtype: "Form", FormType: 1, BBox: box, Resources: {} });
  }

  private nameOf(font: Font): string {
    const known = this.names.get(font);
    if (known !== undefined) return known;
    const name = `font${this.names.size + 1}`;
    this.names.set(font, name);
    this.doc.registerFont(name, font);
    return name;
  }
}

function holds(character: string): (font: Font) => boolean {
  return (font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}

/** The outline of a glyph as the page's operators, in the font's own units, up being up. */
function outlineOperators({ path }: Glyph): string {
  let [x, y] = [0, 0];
  const write = (operator: string, ...numbers: number[]) => `${numbers.map((value) => n(value)).join(" ")} ${operator}`;
  const lines = path.commands.map(({ command, args }) => {
    const [a = 0, b = 0, c = 0, d = 0] = args;
    const [fromX, fromY] = [x, y];
    [x, y] = [args.at(-2) ?? x, args.at(-1) ?? y];
    switch (command) {
      case "moveTo":
        return write("m", ...args);
      case "lineTo":
        return write("l", ...args);
      case "bezierCurveTo":
        return write("c", ...args);
      case "quadraticCurveTo":
        return write("c", third(fromX, a), third(fromY, b), third(c, a), third(d, b), c, d);
      default:
        return "h";
    }
  });
  return lines.join("\n");
}

function third(from: number, control: number): number {
  return from + (2 / 3) * (control - from);
}
