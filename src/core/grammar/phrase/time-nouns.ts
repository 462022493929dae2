/** Nouns of time and measure, behind which a second phrase may stand: "Am Abend die Nachricht". */
export const TIME =
  /(?:tag|woche|monat|jahr|stunde|abend|morgen|mittag|mal|nacht|minute|sekunde|million|milliarde|prozent|euro|(?<=^|[ns])ende|anfang|mitte|uhr|zeit|saison|runde|weile)(?:e|en|s|es|n)?$/iu;
