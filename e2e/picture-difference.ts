import type { Actions } from "./browser.ts";

/** How two pictures of the same size differ: in the mean of each channel, and in how many of their pixels; each 0 to 1. */
export interface Difference {
  readonly mean: number;
  /** Share of the pixels of which a channel differs by more than an eye overlooks. */
  readonly share: number;
}

/** The mean difference of two PNG files of the same size in each channel, 0 to 1; 1 where their sizes differ. */
export async function pictureDifference(actions: Actions, one: Buffer, other: Buffer): Promise<number> {
  return (await differenceOf(actions, one, other)).mean;
}

/** Both measures of two PNG files; 1 where their sizes differ. */
export async function differenceOf(actions: Actions, one: Buffer, other: Buffer): Promise<Difference> {
  return actions.evaluate(
    async (files) => {
      const [a, b] = await Promise.all(
        files.map(async (file) => {
          const bytes = Uint8Array.from(atob(file), (character) => character.charCodeAt(0));
          const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
          context?.drawImage(picture, 0, 0);
          return context?.getImageData(0, 0, picture.width, picture.height);
        }),
      );
      if (!a || !b || a.width !== b.width || a.height !== b.height) return { mean: 1, share: 1 };
      const overlooked = 10;
      let [sum, seen] = [0, 0];
      for (let at = 0; at < a.data.length; at += 4) {
        let most = 0;
        for (let channel = at; channel < at + 4; channel++) {
          const apart = Math.abs((a.data[channel] ?? 0) - (b.data[channel] ?? 0));
          sum += apart;
          most = Math.max(most, apart);
        }
        if (most > overlooked) seen++;
      }
      return { mean: sum / a.data.length / 255, share: (4 * seen) / a.data.length };
    },
    [one, other].map((file) => file.toString("base64")),
  );
}
