// `node --import tsx src/tools/lexicon/readings-source.ts FOLDER`: packs the German POS dictionary (FOLDER/forms.tsv.gz: form, lemma or =, number
// of a tag set; FOLDER/tagsets.tsv) into data/readings.bin, which is committed. Needed only when that dictionary changes.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { AGREEMENT } from '../../core/lexicon/agreement.ts';
import { CLASS, classOf, KIND, kindOf } from '../../core/lexicon/readings.ts';
import { adjectivalNoun, mergeReadings, readingOf } from './morphy.ts';
import { type FormEntry, packReadings } from './readings-packing.ts';

const WORD = /^\p{L}[\p{L}\d'’-]*$/u;
const CAPITAL = /^\p{Lu}/u;
/** Closed classes with a capital are mere sentence beginnings in the source; these are not. */
const POLITE = new Set(
  'Sie Ihnen Ihr Ihre Ihrem Ihren Ihrer Ihres Du Dich Dir Dein Deine Deinem Deinen Deiner Deines'.split(' '),
);
/** Comparatives of participles are made by rule in the source ("laufendere"): only what people say is kept. */
const COMPARED =
  /^(?:be(?:deut|kannt|liebt|rühmt)|ange(?:sehen|nehm)|ausge(?:präg|wog)|reiz|spann|drin|über(?:zeug|rasch)|ge(?:fragt|eignet|schickt))/u;

function readForms(folder: string): Map<string, FormEntry[]> {
  const tags = new Map(
    readFileSync(path.join(folder, 'tagsets.tsv'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t') as [string, string]),
  );
  const rows = gunzipSync(readFileSync(path.join(folder, 'forms.tsv.gz')))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  const forms = new Map<string, FormEntry[]>();
  for (const line of rows) {
    const [form, own, set] = line.split('\t') as [string, string, string];
    const lemma = own === '=' ? form : own;
    if (!WORD.test(form) || !WORD.test(lemma)) continue;
    const kept = mergeReadings(
      tags
        .get(set)!
        .split(' ')
        .filter((tag) => !/^PA[12]:.*:(?:KOM|SUP):/u.test(tag) || COMPARED.test(form))
        .map((tag) => readingOf(form, tag)),
    ).flatMap((reading) =>
      classOf(reading) === CLASS.noun && kindOf(reading) === KIND.noun.adjectival
        ? adjectivalNoun(form, reading & 0xffff)
        : [reading],
    );
    const allowed = CAPITAL.test(form) && !POLITE.has(form) ? kept.filter((r) => classOf(r) <= CLASS.participle2) : kept;
    if (allowed.length === 0) continue;
    const entries = forms.get(form) ?? [];
    const same = entries.findIndex((entry) => entry.lemma === lemma);
    if (same < 0) entries.push({ lemma, readings: allowed });
    else entries[same] = { lemma, readings: mergeReadings([...entries[same]!.readings, ...allowed]) };
    forms.set(form, entries);
  }
  return forms;
}

/** "Beamter", "Deutscher" stand in the source as plain nouns beside "Beamte", "Deutsche" that are declined like adjectives. */
function mendAdjectival(forms: Map<string, FormEntry[]>): void {
  const adjectival = (form: string): boolean =>
    forms
      .get(form)
      ?.some(({ readings }) => readings.some((r) => classOf(r) === CLASS.noun && kindOf(r) === KIND.noun.adjectival)) ?? false;
  const plain = readingOf('', 'SUB:NOM:SIN:MAS');
  for (const [form, entries] of forms) {
    if (!form.endsWith('er') || !adjectival(form.slice(0, -1))) continue;
    forms.set(
      form,
      entries.map(({ lemma, readings }) => ({
        lemma,
        readings: readings.flatMap((r) => (r === plain ? adjectivalNoun(form, AGREEMENT.singular) : [r])),
      })),
    );
  }
}

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder with forms.tsv.gz and tagsets.tsv.');
const forms = readForms(folder);
mendAdjectival(forms);
const bytes = packReadings(forms);
writeFileSync(path.join(import.meta.dirname, 'data/readings.bin'), bytes);
process.stdout.write(`${forms.size} forms, ${bytes.length} bytes\n`);
