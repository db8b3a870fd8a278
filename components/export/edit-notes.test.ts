import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LONGEST_NOTE, MOST_NOTES, type Note, type Spot } from "../../lib/export/notes.ts";
import { handlesOf, moved, newNote, noteWords, replaced, reworded, STEP, stepped, withNote } from "./edit-notes.ts";

const kinds = ["text", "arrow", "circle"] as const;
const anywhere = fc.tuple(fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: -3, max: 3, noNaN: true }));

describe("notes", () => {
  test("are twelve at most", () => {
    let notes: readonly Note[] = [];
    for (let i = 0; i < 20; i++) notes = withNote(notes, newNote("text"));
    expect(notes).toHaveLength(MOST_NOTES);
  });

  test("stay within the map wherever their points are moved", () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.array(anywhere), (kind, spots) => {
        const first = newNote(kind);
        const last = spots.reduce<Note>(
          (note, spot, i) => moved(note, handlesOf(note)[i % handlesOf(note).length]?.handle ?? "at", spot),
          first,
        );
        const points = last.kind === "arrow" ? [last.from, last.to] : [last.at];
        for (const value of points.flat()) expect(value >= 0 && value <= 1).toBe(true);
        if (last.kind === "circle") expect(last.radius).toBeGreaterThan(0);
      }),
    );
  });

  test("are drawn from one point to another", () => {
    expect(newNote("arrow", [0.1, 0.2], [0.6, 0.7])).toMatchObject({ from: [0.1, 0.2], to: [0.6, 0.7] });
    expect(newNote("circle", [0.5, 0.5], [0.7, 0.5])).toMatchObject({ at: [0.5, 0.5], radius: expect.closeTo(0.2) });
    expect(newNote("text", [0.3, 0.4])).toMatchObject({ at: [0.3, 0.4] });
  });

  test("are walked by arrow keys, further with Shift, and by no other key", () => {
    const spot: Spot = [0.5, 0.5];
    expect(stepped(spot, "ArrowRight", false)).toEqual([0.5 + STEP.small, 0.5]);
    expect(stepped(spot, "ArrowUp", true)).toEqual([0.5, 0.5 - STEP.large]);
    expect(stepped(spot, "a", false)).toBeNull();
  });

  test("hold no more characters than they may, and no half ones", () => {
    const long = "𝒜".repeat(LONGEST_NOTE + 5);
    expect([...reworded(newNote("text"), long).text]).toHaveLength(LONGEST_NOTE);
  });

  test("are told apart by their words", () => {
    expect(noteWords(newNote("arrow"))).toBe("Arrow without words");
    expect(noteWords(reworded(newNote("circle"), " The lake "))).toBe("Circle: “The lake”");
    expect(replaced([newNote("text"), newNote("arrow")], 1, newNote("circle")).map(({ kind }) => kind)).toEqual([
      "text",
      "circle",
    ]);
  });
});
