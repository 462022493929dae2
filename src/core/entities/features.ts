import { type Gazetteer, NAME } from '../lexicon/gazetteer.ts';
import type { Morphology } from '../lexicon/morphology.ts';
import { MORPH } from '../lexicon/morphology.ts';
import type { TaggedSentence } from '../tagging/sentence.ts';

/** Features a token has at most. */
export const MAX_FEATURES = 80;

const LEGAL_FORM = new Set(
  'AG GmbH KG SE Inc Ltd LLC Corp Co KGaA OHG UG e.V. eG plc S.A. SpA B.V. N.V. Group Gruppe Holding'.split(' '),
);
const ORG_HEAD =
  /(?:verband|bund|verein|partei|ministerium|amt|gericht|universität|hochschule|schule|klinik|klinikum|bank|kasse|gesellschaft|konzern|werke?|rat|tag|kirche|agentur|zeitung|verlag|sender|stiftung|institut|polizei|gewerkschaft|kammer|club|klub|museum|theater|orchester|kommission|union|liga|allianz|armee|behörde|präsidium|anwaltschaft)$/u;
const PLACE_TAIL =
  /(?:straße|strasse|weg|platz|allee|gasse|brücke|ufer|damm|burg|berg|dorf|stadt|heim|hausen|hofen|ingen|kirchen|feld|bach|see|tal|au|stein|furt|land|wald|insel|küste|kreis|bezirk|viertel|park|hafen|bahnhof)$/u;
const ROLE =
  /(?:präsident|minister|kanzler|chef|sprecher|vorsitzende|vorsitzender|direktor|trainer|leiter|meister|rat|rätin|kommissar|richter|anwalt|professor|senator|general|könig|königin|papst|bischof|pfarrer|autor|regisseur|sänger|spieler|stürmer|torwart|politiker|experte|expertin|manager|vorstand|gründer|komponist|schauspieler|sekretär|abgeordnete|abgeordneter|beauftragte|beauftragter|in)$/u;
const TITLES = new Set(
  'Dr Dr. Prof Prof. Herr Herrn Frau Hr. Fr. Sir Lord Lady Sankt St. San Baron Graf Prinz Prinzessin Kaiser Familie'.split(' '),
);

/** Shape of a word: letters to x/X, digits to 0, runs shortened, so "Boutros-Ghali" is "Xx-Xx". */
export function shapeOf(word: string): string {
  let shape = '';
  for (const c of word.slice(0, 24)) {
    const s = c >= '0' && c <= '9' ? '0' : c === c.toLowerCase() ? (c === c.toUpperCase() ? c : 'x') : 'X';
    if (shape.at(-1) !== s || s === 'X') shape += s;
  }
  return shape.slice(0, 8);
}

function hash(text: string, seed: number): number {
  let h = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  return mix(h);
}

function mix(h: number): number {
  let x = h ^ (h >>> 15);
  x = Math.imul(x, 0x2c1b3c6d);
  x ^= x >>> 12;
  x = Math.imul(x, 0x297a2d39);
  return (x ^ (x >>> 15)) | 0;
}

interface Word {
  readonly form: string;
  readonly lower: string;
  readonly shape: string;
  readonly names: number;
  readonly morph: number;
  readonly tag: string;
  readonly class: string;
}

/** The look-up of a form, or of the form without a genitive -s; the latter sets a bit of its own (1 << 8). */
function names(form: string, gazetteer: Gazetteer): number {
  const own = gazetteer.look(form);
  if (own !== 0) return own;
  if (form.length > 3 && form.endsWith('s')) {
    const stem = gazetteer.look(form.slice(0, -1));
    if (stem !== 0) return stem | (1 << 8);
  }
  if (form.length > 3 && /['’]s?$/u.test(form)) return gazetteer.look(form.replace(/['’]s?$/u, '')) | (1 << 8);
  const hyphen = form.lastIndexOf('-');
  if (hyphen > 1) return gazetteer.look(form.slice(0, hyphen)) !== 0 ? 1 << 9 : 0;
  return 0;
}

function classOf(form: string): string {
  if (LEGAL_FORM.has(form)) return 'legal';
  if (TITLES.has(form)) return 'title';
  const lower = form.toLowerCase();
  if (ORG_HEAD.test(lower)) return 'org';
  if (PLACE_TAIL.test(lower)) return 'place';
  if (form.length > 4 && ROLE.test(lower)) return 'role';
  return '';
}

const EDGE: Word = { form: '', lower: '', shape: '', names: 0, morph: 0, tag: '', class: '' };

/** What the recogniser looks at, once for each sentence. `long[i]` = bits of the longest gazetteer entry of several words around token i. */
export interface Prepared {
  readonly words: readonly Word[];
  readonly long: readonly string[];
}

export function prepare(sentence: TaggedSentence, gazetteer: Gazetteer, morphology: Morphology | undefined): Prepared {
  const words = sentence.tokens.map((t, i): Word => {
    const form = t.norm;
    const known = t.kind === 'word';
    return {
      form,
      lower: form.toLowerCase(),
      shape: shapeOf(form),
      names: known ? names(form, gazetteer) : 0,
      morph: known && morphology ? morphology.look(form) | (morphology.look(form.toLowerCase()) !== 0 ? 1 << 31 : 0) : 0,
      tag: sentence.tags[i] ?? '',
      class: known ? classOf(form) : '',
    };
  });
  const long = new Array<string>(words.length).fill('');
  for (let i = 0; i < words.length; i++) {
    if ((words[i]!.names & NAME.part) === 0 && !/^\p{Lu}/u.test(words[i]!.form)) continue;
    let joined = words[i]!.form;
    for (let j = i + 1; j < Math.min(words.length, i + 5); j++) {
      joined += ` ${words[j]!.form}`;
      const bits = gazetteer.look(joined) || (joined.endsWith('s') ? gazetteer.look(joined.slice(0, -1)) : 0);
      if (bits === 0) continue;
      for (let k = i; k <= j; k++) long[k] = `${k === i ? 'B' : 'I'}${bits}`;
    }
  }
  return { words, long };
}

/** Fills `out` with the hashed features of token `i` and gives their number. */
export function features({ words, long }: Prepared, i: number, first: number, out: Int32Array): number {
  const c = words[i]!;
  const p = words[i - 1] ?? EDGE;
  const q = words[i + 1] ?? EDGE;
  const pp = words[i - 2] ?? EDGE;
  const qq = words[i + 2] ?? EDGE;
  const start = i === first ? '^' : '';
  let n = 0;
  let template = 0;
  const add = (value: string): void => {
    out[n++] = hash(value, ++template * 0x9e3779b1);
  };
  const nouns =
    c.morph === 0
      ? 'u'
      : `${(c.morph & MORPH.noun) !== 0 ? 'n' : ''}${(c.morph & MORPH.name) !== 0 ? 'e' : ''}${(c.morph & (1 << 31)) !== 0 ? 'l' : ''}${(c.morph & MORPH.adjective) !== 0 ? 'a' : ''}`;
  add('');
  add(c.form);
  add(c.lower);
  add(p.lower);
  add(q.lower);
  add(pp.lower);
  add(qq.lower);
  add(`${p.lower} ${c.lower}`);
  add(`${c.lower} ${q.lower}`);
  add(c.lower.slice(0, 3));
  add(c.lower.slice(0, 4));
  add(c.lower.slice(-2));
  add(c.lower.slice(-3));
  add(c.lower.slice(-4));
  add(c.lower.slice(-5));
  add(c.shape + start);
  add(`${p.shape}|${c.shape}`);
  add(`${c.shape}|${q.shape}`);
  add(`${p.shape}|${c.shape}|${q.shape}`);
  add(c.tag);
  add(`${p.tag}|${c.tag}`);
  add(`${c.tag}|${q.tag}`);
  add(`${pp.tag}|${p.tag}|${c.tag}`);
  add(`${c.tag}|${q.tag}|${qq.tag}`);
  add(`${c.names}|${start}`);
  add(`${c.names}|${p.names}`);
  add(`${c.names}|${q.names}`);
  add(`${p.names}|${c.names}|${q.names}`);
  add(`${c.names}|${c.tag}|${nouns}`);
  add(`${c.names}|${p.lower}`);
  add(`${c.names}|${p.class}`);
  add(`${c.names}|${q.class}`);
  add(nouns + start + c.shape);
  add(`${nouns}|${c.names}`);
  add(`${nouns}|${p.lower}`);
  add(c.class);
  add(`${p.class}|${c.shape}|${nouns}`);
  add(`${q.class}|${c.shape}`);
  add(`${pp.class}|${p.names}|${c.shape}`);
  add(long[i]!);
  add(`${long[i]}|${c.names}`);
  add(`${p.lower}|${q.lower}`);
  add(`${p.tag}|${c.shape}|${q.tag}`);
  add(c.form.includes('-') ? c.lower.slice(c.lower.lastIndexOf('-') + 1) : '');
  add(c.form.includes('-') ? `${c.shape}|${classOf(c.form.slice(c.form.lastIndexOf('-') + 1))}` : '');
  add(`${p.form}|${c.shape}`);
  add(`${q.form}|${c.shape}`);
  return n;
}
