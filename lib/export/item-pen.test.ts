import { expect, test } from "vitest";
import { ItemPen, rounded } from "./item-pen.ts";

test("what is drawn is moved, turned and scaled in the path itself", () => {
  const pen = new ItemPen();
  pen.translate(100, 50);
  pen.rotate(Math.PI / 2);
  pen.scale(2, 2);
  pen.beginPath();
  pen.moveTo(1, 0);
  pen.lineTo(0, 3);
  pen.lineWidth = 1.5;
  pen.strokeStyle = "#123456";
  pen.stroke();
  expect(pen.items).toEqual([{ kind: "path", d: "M100 52L94 50", stroke: "#123456", width: 3 }]);
});

test("a circle is two halves, and a hole runs the other way", () => {
  const pen = new ItemPen();
  pen.beginPath();
  pen.arc(0, 0, 5, 0, 2 * Math.PI);
  pen.moveTo(3, 0);
  pen.arc(0, 0, 3, 0, 2 * Math.PI, true);
  pen.fillStyle = "#ffffff";
  pen.fill();
  expect(pen.items).toEqual([
    { kind: "path", d: "M5 0A5 5 0 0 1 -5 0A5 5 0 0 1 5 0M3 0L3 0A3 3 0 0 0 -3 0A3 3 0 0 0 3 0", fill: "#ffffff" },
  ]);
});

test("text begins so that its middle is where it was asked for", () => {
  const pen = new ItemPen();
  pen.translate(40, 20);
  pen.font = '600 10px "Inter", sans-serif';
  pen.fillStyle = "#000000";
  pen.fillText("12", 0, 3);
  const [item] = pen.items;
  expect(item).toMatchObject({ kind: "text", text: "12", face: "sans-semibold", size: 10, y: 23 });
  if (item?.kind !== "text") throw new Error("no text");
  expect(item.x).toBeLessThan(40);
  expect(item.x).toBeGreaterThan(30);
});

test("there is no minus zero", () => {
  expect(Object.is(rounded(-0.001), 0)).toBe(true);
  expect(rounded(1.239)).toBe(1.24);
});
