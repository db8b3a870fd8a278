import Link from "next/link";
import type { ReactNode } from "react";
import { HelpButton } from "../explorer/help-button.tsx";
import { ThemeChoiceField, type ThemeWords } from "../explorer/theme-choice.tsx";
import styles from "./footer.module.css";

interface Room {
  readonly href: string;
  readonly label: string;
  /** The language of the page it leads to, where it is not this page's. */
  readonly tag?: string;
}

const ROOMS: readonly Room[] = [
  { href: "/method", label: "Method" },
  { href: "/reply", label: "Answer or correct" },
  { href: "/corrections", label: "Corrections" },
  { href: "/about", label: "About" },
  { href: "/sources", label: "Sources" },
  { href: "/verify", label: "Check a picture" },
  { href: "/fr/about", label: "Français", tag: "fr" },
];

const FRENCH_ROOMS: readonly Room[] = [
  { href: "/fr/method", label: "Méthode" },
  { href: "/fr/reply", label: "Répondre ou corriger" },
  { href: "/fr/corrections", label: "Corrections" },
  { href: "/fr/about", label: "À propos" },
  { href: "/sources", label: "Sources (in English)", tag: "en" },
  { href: "/verify", label: "Check a picture (in English)", tag: "en" },
];

const COLOURS: ThemeWords = {
  label: "Colours",
  system: "As the system has them",
  light: "Light",
  dark: "Dark",
  "contrast-light": "High contrast, light",
  "contrast-dark": "High contrast, dark",
};

const FRENCH_COLOURS: ThemeWords = {
  label: "Couleurs",
  system: "Comme le système",
  light: "Claires",
  dark: "Sombres",
  "contrast-light": "Contraste élevé, fond clair",
  "contrast-dark": "Contraste élevé, fond sombre",
};

interface Props {
  readonly version: string;
  /** Who besides us is asked for anything; empty where nobody is. */
  readonly privacy: string;
}

/** The rooms that explain the atlas, the dataset's version, and the standing caveat. */
export function Footer({ version, privacy }: Props) {
  return (
    <Frame
      rooms={ROOMS}
      colours={COLOURS}
      caveat="Being on this map is not evidence of wrongdoing. Numbers count records in this atlas, not incidents, and not proof."
    >
      Data version <span className={styles.version}>{version}</span>. No cookies, no tracking.{" "}
      {privacy || "No requests to other sites."}
      <HelpButton className={styles.help} />
    </Frame>
  );
}

/** The same in French. */
export function FrenchFooter({ version, privacy }: Props) {
  return (
    <Frame
      rooms={FRENCH_ROOMS}
      colours={FRENCH_COLOURS}
      caveat="Figurer sur cette carte n’est pas l’indice d’un acte répréhensible. Les nombres comptent les fiches de cet atlas, non des incidents, et ne sont pas une preuve."
    >
      Version des données <span className={styles.version}>{version}</span>. Aucun témoin, aucun suivi.{" "}
      {privacy ? <span lang="en">{privacy}</span> : "Aucune demande à d’autres sites."}
    </Frame>
  );
}

function Frame({
  rooms,
  colours,
  caveat,
  children,
}: {
  rooms: readonly Room[];
  colours: ThemeWords;
  caveat: string;
  children: ReactNode;
}) {
  return (
    <footer className={styles.footer}>
      <p>{caveat}</p>
      <ul className={styles.rooms}>
        {rooms.map(({ href, label, tag }) => (
          <li key={href}>
            <Link href={href} lang={tag} hrefLang={tag}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
      <ThemeChoiceField words={colours} />
      <p>{children}</p>
    </footer>
  );
}
