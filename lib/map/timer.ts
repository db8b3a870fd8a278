/** Runs once after so long, unless stopped; starting twice changes nothing. Time in a hidden tab does not count. */
export function timer(milliseconds: number, run: () => void) {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(waiting);
    waiting = undefined;
  };
  const start = () => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      // A hidden tab is given no frames: nothing in it is ever done.
      if (document.hidden) start();
      else run();
    }, milliseconds);
  };
  const extend = () => {
    if (waiting === undefined) return;
    stop();
    start();
  };
  return { start, stop, extend };
}
