import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { timer } from "./timer.ts";

const tab = { hidden: false };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("document", tab);
  tab.hidden = false;
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("runs once, however often it is started, and not when stopped", () => {
  const run = vi.fn();
  const wait = timer(1000, run);
  wait.start();
  vi.advanceTimersByTime(900);
  wait.start();
  vi.advanceTimersByTime(5000);
  expect(run).toHaveBeenCalledTimes(1);
  wait.start();
  wait.stop();
  vi.advanceTimersByTime(5000);
  expect(run).toHaveBeenCalledTimes(1);
});

test("is extended only while it runs", () => {
  const run = vi.fn();
  const wait = timer(1000, run);
  wait.extend();
  vi.advanceTimersByTime(5000);
  wait.start();
  vi.advanceTimersByTime(900);
  wait.extend();
  vi.advanceTimersByTime(900);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(run).toHaveBeenCalledTimes(1);
});

test("time in a hidden tab does not count", () => {
  const run = vi.fn();
  timer(1000, run).start();
  tab.hidden = true;
  vi.advanceTimersByTime(60_000);
  expect(run).not.toHaveBeenCalled();
  tab.hidden = false;
  vi.advanceTimersByTime(1000);
  expect(run).toHaveBeenCalledTimes(1);
});
