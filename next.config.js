/** Configuration of Next only: what the pages are and how they are built is said elsewhere. */

/** Features that the site never uses, denied to itself and to whatever might get into a page. */
const denied = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "display-capture",
  "encrypted-media",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "usb",
  "xr-spatial-tracking",
];

/** Headers of every answer. The Content-Security-Policy depends on the path: `proxy.ts` sets it. */
const security = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: denied.map((feature) => `${feature}=()`).join(", ") },
];

// Only a public address that is https may promise to stay so.
if (process.env.TIELINES_URL?.startsWith("https://")) {
  security.push({ key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" });
}

/** Folders whose files change their name, or their package's version, when their content changes. */
const immutable = ["basemap", "fonts", "maplibre", "atlas-data", "previews"];

/** @type {import("next").NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  compress: true,
  images: { unoptimized: true },
  // Said outright: Next would search the folders above for lock files, and warn.
  turbopack: { root: import.meta.dirname },
  // `npm run check` checks the types, tests included. Here it would need the test tools, which serving does without.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    { source: "/:path*", headers: security },
    // Pages that demand such a word of what they frame can frame these.
    { source: "/embed/:path*", headers: [{ key: "Cross-Origin-Resource-Policy", value: "cross-origin" }] },
    // Others show them beside links to the pages that they stand for.
    { source: "/previews/:path*", headers: [{ key: "Cross-Origin-Resource-Policy", value: "cross-origin" }] },
    ...immutable.map((folder) => ({
      source: `/${folder}/:path*`,
      headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
    })),
  ],
};
