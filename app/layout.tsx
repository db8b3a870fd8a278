import "@fontsource-variable/inter/opsz.css";
import "@fontsource-variable/source-serif-4/opsz.css";
import "./globals.css";
import "./high-contrast.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { BEFORE_FIRST_PAINT } from "../components/explorer/first-paint.ts";
import { loadAtlas } from "../lib/server/atlas.ts";
import { publicAddress } from "../lib/server/settings.ts";
import { PrintColophon } from "./print-colophon.tsx";

export function generateMetadata(): Metadata {
  const { site } = loadAtlas();
  const address = publicAddress();
  return {
    title: { default: `${site.title} · ${site.name}`, template: `%s · ${site.name}` },
    description: site.subtitle,
    ...(address ? { metadataBase: new URL(address) } : {}),
    formatDetection: { telephone: false, address: false, email: false },
    referrer: "no-referrer",
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcfbf8" },
    { media: "(prefers-color-scheme: dark)", color: "#14191f" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant, hashed into the Content-Security-Policy at build time */}
        <script dangerouslySetInnerHTML={{ __html: BEFORE_FIRST_PAINT }} />
      </head>
      <body>
        <a className="skip" href="#content">
          Skip to the records
        </a>
        {children}
        <PrintColophon />
      </body>
    </html>
  );
}
