import type { Actions } from "./browser.ts";

/** The mean difference of two PNG files of the same size in each channel, 0 to 1; 1 where their sizes differ. */
export async function pictureDifference(actions: Actions, one: Buffer, other: Buffer): Promise<number> {
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
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
      return a.data.reduce((sum, value, i) => sum + Math.abs(value - (b.data[i] ?? 0)), 0) / a.data.length / 255;
    },
    [one, other].map((file) => file.toString("base64")),
  );
}
