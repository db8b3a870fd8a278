import { describe, expect, test } from "vitest";
import { over, readCommand, UsageError } from "./still-options.ts";

const complaint = (...args: string[]) => {
  try {
    readCommand(args);
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as Error).message;
  }
  return "";
};

describe("options", () => {
  test("are read, and the rest is left to the studio", () => {
    const all = ["--shape", "4:5", "--scale=2", "--theme", "greyscale", "--no-key", "--no-names", "--outlines"];
    expect(readCommand(["/regions/ottawa", ...all, "--title", " Two\nlines ", "--out", "a.svg"])).toEqual({
      views: ["/regions/ottawa"],
      list: null,
      help: false,
      wishes: {
        shape: "4:5",
        scale: 2,
        theme: "greyscale",
        title: "Two lines",
        out: "a.svg",
        without: ["key", "names"],
        outlines: true,
      },
    });
    expect(readCommand(["?q=x"]).wishes).toEqual({ without: [], outlines: false });
  });

  test("a subtitle may be empty, and a title may not", () => {
    expect(readCommand(["--subtitle", ""]).wishes.subtitle).toBe("");
    expect(complaint("--title", " ")).toContain("--title is empty");
  });

  test.each([
    [["--shape", "3:2"], '--shape is "3:2"; it is one of 16:9, 1:1, 4:5, 9:16.'],
    [["--scale", "4"], '--scale is "4"; it is one of 1, 2, 3.'],
    [["--theme", "sepia"], '--theme is "sepia"; it is one of light, dark, greyscale.'],
    [["--out"], "--out has no value."],
    [["--title", "--no-key"], "--title has no value."],
    [["--no-key=yes"], '--no-key takes no value, and got "yes".'],
    [["--theme", "dark", "--theme", "light"], "--theme is given twice."],
    [["--size", "2"], "There is no option --size."],
    [["-o", "a.png"], "There is no option -o."],
    [["--title", "a\u0000b"], "--title holds characters that cannot be printed."],
  ])("%j is refused by name", (args, sentence) => {
    expect(complaint(...args)).toContain(sentence);
  });

  test("a title may begin with hyphens where it is written with =", () => {
    expect(readCommand(["--title=--so"]).wishes.title).toBe("--so");
  });

  test("of a line count more than the command's, and what both leave out is left out", () => {
    const { wishes: command } = readCommand(["--theme", "dark", "--shape", "1:1", "--no-key"]);
    const { wishes: line } = readCommand(["--theme", "light", "--no-scale", "--no-key"]);
    expect(over(command, line)).toEqual({ theme: "light", shape: "1:1", without: ["key", "scale"], outlines: false });
  });
});
