import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';
import { commaFindings, FIX_TITLES } from '../findings.ts';

/** No comma before “sondern”, “aber”, “und zwar”. */
export const contrast = defineRule({
  id: 'comma/contrast',
  scope: 'paragraph',
  severity: 'warning',
  zones: PROSE,
  inQuotes: 'drop',
  summary: {
    de: 'Komma vor „sondern“, vor „denn“ zwischen zwei Sätzen, „aber“, „und zwar“ fehlt',
    en: 'No comma before “sondern”, “aber”, “und zwar”, or “denn” between sentences',
  },
  docs: {
    de: `Meldet das fehlende Komma vor „sondern“, vor „aber“ zwischen zwei Adjektiven („ein kleiner aber feiner Laden“) oder zwei Sätzen und vor dem Nachtrag mit „und zwar“ (Amtliches Regelwerk, Komma bei entgegenstellenden Konjunktionen und bei Nachträgen; in der Fassung von 2018 §§ 71, 72, 77).

**Still bleibt die Regel** bei „aber“ als Füllwort („das ist aber schön“), hinter einem Nebensatz und bei „und zwar …, aber …“; in direkter Rede, in Listen und Überschriften immer.

**Korrekturen:** Das Komma wird gesetzt, sonst nichts.`,
    en: `Reports the missing comma before “sondern”, before “aber” between two adjectives (“ein kleiner aber feiner Laden”) or two sentences, before “denn” between two sentences, and before an addition with “und zwar” (official rules, comma at opposing conjunctions and additions; §§ 71, 72, 77 in the version of 2018).

**It stays silent** on “aber” as a filler (“das ist aber schön”), behind a subordinate clause and on “und zwar …, aber …”; always in direct speech, in lists and headings.

**Fixes:** The comma is inserted, nothing else.`,
  },
  messages: {
    contrast: { de: 'Vor „{after}“ fehlt das Komma.', en: 'A comma belongs before “{after}”.' },
    ...FIX_TITLES,
  },
  examples: [
    {
      text: 'Die Gäste dürfen das Haus [[verlassen und]] das auch nur am Morgen.',
      fixed: 'Die Gäste dürfen das Haus verlassen, und das auch nur am Morgen.',
    },
    { text: 'Sie wollen das Haus verlassen und das nur am Morgen offene Bad sehen.' },
    { text: 'Das ist kein [[Gewinn sondern]] ein Verlust.', fixed: 'Das ist kein Gewinn, sondern ein Verlust.' },
    {
      text: 'Der Verein führt einen [[kleinen aber]] sehr gut besuchten Laden.',
      fixed: 'Der Verein führt einen kleinen, aber sehr gut besuchten Laden.',
    },
    {
      text: 'Die Leitung wurde am Vormittag [[geflickt aber]] am Abend brach sie wieder.',
      fixed: 'Die Leitung wurde am Vormittag geflickt, aber am Abend brach sie wieder.',
    },
    {
      text: 'Die Bauern liefern jetzt [[mehr und]] zwar auch am Wochenende.',
      fixed: 'Die Bauern liefern jetzt mehr, und zwar auch am Wochenende.',
    },
    {
      text: 'Der Markt fiel am [[Samstag denn]] am Ufer stand das Wasser noch hoch.',
      fixed: 'Der Markt fiel am Samstag, denn am Ufer stand das Wasser noch hoch.',
    },
    { text: 'Der Markt war schöner denn je und blieb denn auch gut besucht.' },
    { text: 'Was macht der Markt denn am Samstag, wenn es regnet?' },
    { text: 'Das ist nicht teuer, sondern günstig.' },
    { text: 'Der Umbau wird aber teuer und dauert lange.' },
    { text: 'Sie sondern die kranken Tiere ab.' },
    { text: 'Er sprach leise und zwar undeutlich, aber er sprach.' },
    { text: 'Sie hat den Brief aber gelesen und verstanden.' },
  ],
  check: (paragraph) => commaFindings(paragraph, ['contrast']),
});
