import { MORPH, type Morphology } from '../lexicon/morphology.ts';
import { remembering } from '../text/memory.ts';
import { STRONG_VERBS } from './strong-verbs.ts';

const SEPARABLE =
  'zusammen entgegen gegenüber auseinander zurück weiter wieder voraus vorbei vorüber herunter heraus herein herauf heran herum herbei hervor hinunter hinaus hinein hinauf hinzu hinweg hindurch nieder bekannt bereit bevor davon dazu fest fort frei heim nach statt teil über unter durch voran vor weg auf aus bei dar ein her hin hoch los mit um ab an da zu'.split(
    ' ',
  );
const INSEPARABLE = [
  'be',
  'ver',
  'ent',
  'zer',
  'er',
  'miss',
  'ge',
  'über',
  'unter',
  'wider',
  'wieder',
  'durch',
  'hinter',
  'um',
  'voll',
];
const UMLAUT: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü' };

/** Finite strong stems and participles to their infinitives. */
const finiteStems = new Map<string, string>();
/** Konjunktiv II stems, which are often those of a weak verb too ("führe"): asked last. */
const subjunctiveStems = new Map<string, string>();
const participles = new Map<string, string>();

const AUXILIARY_FORMS: Readonly<Record<string, string>> = {
  sein: 'bin bist ist sind seid war warst waren wart wäre wären wärst sei seien seiest gewesen',
  haben: 'habe hast hat haben habt hatte hatten hattest hätte hätten gehabt',
  werden: 'werde wirst wird werden werdet wurde wurden wurdest würde würden geworden worden',
  können: 'kann kannst können konnte konnten könnte könnten könne gekonnt',
  müssen: 'muss muß musst müssen musste mussten mußte mußten müsste müssten müsse gemusst',
  sollen: 'soll sollst sollen sollte sollten solle gesollt',
  wollen: 'will willst wollen wollte wollten wolle gewollt',
  dürfen: 'darf darfst dürfen durfte durften dürfte dürften dürfe gedurft',
  mögen: 'mag magst mögen mochte mochten möchte möchten möge gemocht',
  wissen: 'weiß weißt wissen wisst wusste wussten wüsste wüssten wisse gewusst wußte',
  tun: 'tue tust tut tun tat taten täte täten getan',
};

for (const entry of STRONG_VERBS.trim().split(/[|\n]/u)) {
  const [infinitive, present, preterite, subjunctive, participle] = entry.split(' ') as [string, string, string, string, string];
  const presentStem = present.replace(/(?<=.)(?:et|t)$/u, '');
  const put = (stem: string) => {
    if (!finiteStems.has(stem)) finiteStems.set(stem, infinitive);
  };
  put(present);
  put(presentStem);
  put(preterite);
  put(preterite.replace(/te$/u, ''));
  const umlaut = preterite.replace(/([aou])(?=[^aeiouäöü]*$)/u, (v) => UMLAUT[v]!);
  for (const stem of [umlaut, subjunctive.replace(/e$/u, '')])
    if (stem !== '-' && stem !== preterite && !subjunctiveStems.has(stem)) subjunctiveStems.set(stem, infinitive);
  if (preterite.includes('ß')) put(preterite.replace('ß', 'ss'));
  for (const p of [participle, participle.replace('ss', 'ß')]) if (!participles.has(p)) participles.set(p, infinitive);
}
const auxiliaries = new Map<string, string>();
for (const [infinitive, forms] of Object.entries(AUXILIARY_FORMS)) {
  for (const form of forms.split(' ')) {
    auxiliaries.set(form, infinitive);
  }
}
finiteStems.delete('');

/**
 * The infinitive of a verb form, in lower case; a separated prefix is joined ("teilte", "mit" → "mitteilen"). Strong verbs by table, weak ones by
 * ending, checked against the morphology where it is there. Undefined where no infinitive can be told.
 */
export function verbLemma(form: string, morphology: Morphology | undefined, prefix = ''): string | undefined {
  const lower = form.toLowerCase();
  const found = morphology === undefined ? lemmaOf(lower, morphology) : remembered(lower, morphology);
  return found === undefined ? undefined : prefix.toLowerCase() + found;
}

/** Infinitives by dictionary and form: a text has few verbs, and they come again. */
const KNOWN = new WeakMap<Morphology, (lower: string) => string | undefined>();
const MEMORY = 5000;
const LONGEST_REMEMBERED = 40;

function remembered(lower: string, morphology: Morphology): string | undefined {
  let known = KNOWN.get(morphology);
  if (known === undefined) {
    known = remembering(MEMORY, LONGEST_REMEMBERED, (form) => lemmaOf(form, morphology));
    KNOWN.set(morphology, known);
  }
  return known(lower);
}

function isInfinitive(word: string, morphology: Morphology | undefined): boolean {
  return morphology === undefined || (morphology.look(word) & MORPH.infinitive) !== 0;
}

function lemmaOf(form: string, morphology: Morphology | undefined): string | undefined {
  const auxiliary = auxiliaries.get(form);
  if (auxiliary !== undefined) return auxiliary;
  if (morphology !== undefined && morphology.look(form) & MORPH.infinitive && !participles.has(form)) return form;
  return (
    participle(form, morphology) ??
    strongFinite(form, finiteStems) ??
    zuInfinitive(form, morphology) ??
    weakFinite(form, morphology) ??
    strongFinite(form, subjunctiveStems) ??
    prefixed(form, morphology) ??
    (form.includes('ß') ? lemmaOf(form.replaceAll('ß', 'ss'), morphology) : undefined) ??
    guess(form)
  );
}

/** What a form that nobody knows is most likely a form of. */
function guess(form: string): string | undefined {
  if (/(?:en|ern|eln)$/u.test(form)) return form;
  const weak = /^(.{3,}?)(?:te[nt]?|t|e)$/u.exec(form);
  return weak ? `${weak[1]}${/(?:er|el)$/u.test(weak[1]!) ? 'n' : 'en'}` : undefined;
}

function zuInfinitive(form: string, morphology: Morphology | undefined): string | undefined {
  if (!form.endsWith('n')) return undefined;
  const at = form.indexOf('zu', 2);
  if (at < 0) return undefined;
  const rest = form.slice(at + 2);
  return rest.length > 2 && isInfinitive(rest, morphology) && morphology !== undefined ? form.slice(0, at) + rest : undefined;
}

/** Endings of finite forms, longest first. */
const ENDINGS = ['test', 'ten', 'tet', 'te', 'est', 'st', 'et', 'en', 'e', 't', ''];
/** Endings after a strong stem, shortest first, so that the longest stem wins ("brachten" is no form of "brechen"). */
const STRONG_ENDINGS = ['', 'n', 'e', 't', 'en', 'st', 'et', 'est'];

function strongFinite(form: string, stems: ReadonlyMap<string, string>): string | undefined {
  for (const p of ['', ...INSEPARABLE]) {
    if (!form.startsWith(p) || p === 'ge') continue;
    const rest = form.slice(p.length);
    for (const ending of STRONG_ENDINGS) {
      if (!rest.endsWith(ending) || rest.length - ending.length < 2) continue;
      const found = stems.get(rest.slice(0, rest.length - ending.length));
      if (found !== undefined) return p + found;
    }
  }
  return undefined;
}

function participle(form: string, morphology: Morphology | undefined): string | undefined {
  const whole = participles.get(form);
  if (whole !== undefined) return whole;
  for (const p of INSEPARABLE) {
    if (p === 'ge') continue;
    if (!form.startsWith(p)) continue;
    const strong = participles.get(`ge${form.slice(p.length)}`);
    if (strong !== undefined) return p + strong;
  }
  for (const p of SEPARABLE) {
    if (!form.startsWith(p) || form.length - p.length < 3) continue;
    const rest = form.slice(p.length);
    if (!rest.startsWith('ge') && !INSEPARABLE.some((x) => rest.startsWith(x))) continue;
    const inner = participle(rest, morphology);
    if (inner !== undefined) return p + inner;
  }
  if (form.startsWith('ge') && /e?t$/u.test(form)) {
    for (const stem of [form.slice(2, -1), form.slice(2).replace(/et$/u, '')]) {
      for (const ending of ['en', 'n']) if (isInfinitive(stem + ending, morphology)) return stem + ending;
    }
  }
  return undefined;
}

function weakFinite(form: string, morphology: Morphology | undefined): string | undefined {
  for (const ending of ENDINGS) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, form.length - ending.length);
    if (stem.length < 2) continue;
    for (const end of /(?:er|el)$/u.test(stem) ? ['n', 'en'] : ['en', 'n']) {
      if (morphology !== undefined && isInfinitive(stem + end, morphology)) return stem + end;
    }
  }
  return undefined;
}

/** A verb with its separable prefix joined, which the morphology does not know as a whole ("mitteilte", "mitzuteilen"). */
function prefixed(form: string, morphology: Morphology | undefined): string | undefined {
  for (const p of SEPARABLE) {
    if (!form.startsWith(p) || form.length - p.length < 3) continue;
    const rest = form.slice(p.length);
    const inner = rest.startsWith('zu')
      ? lemmaOf(rest.slice(2), morphology)
      : (strongFinite(rest, finiteStems) ?? weakFinite(rest, morphology) ?? strongFinite(rest, subjunctiveStems));
    if (inner !== undefined) return p + inner;
  }
  return undefined;
}

/**
 * Prefixes that hold fast to most verbs ("unterschreibt") and come off some. Only these come off, here. Source: own list, the verbs that newspapers use.
 */
const SOMETIMES_SEPARABLE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'um setzen bauen ziehen stellen benennen steigen kehren kommen fallen denken lenken schalten rüsten siedeln stürzen wandeln',
    'durch führen setzen greifen kommen fallen sickern ringen drehen halten',
    'unter bringen gehen kommen tauchen ordnen',
    'über',
    'wieder kommen geben wählen finden sehen kehren erkennen eröffnen beleben aufnehmen',
  ].map((line) => {
    const [prefix = '', ...verbs] = line.split(' ');
    return [prefix, new Set(verbs)] as const;
  }),
);

/**
 * The separable prefix of a finite verb that a subordinate clause has joined to it ("einstellt": "ein"), in lower case; undefined for a verb
 * that has none ("unterschreibt") and for a form the morphology does not know.
 */
export function separablePrefix(form: string, morphology: Morphology): string | undefined {
  const word = form.toLowerCase();
  if ((morphology.look(word) & MORPH.joinedSeparable) === 0) return undefined;
  return SEPARABLE.find((p) => {
    const rest = word.slice(p.length);
    if (!word.startsWith(p) || (morphology.look(rest) & (MORPH.finite3 | MORPH.finite2)) === 0) return false;
    const verbs = SOMETIMES_SEPARABLE.get(p);
    return verbs === undefined || verbs.has(verbLemma(rest, morphology) ?? '');
  });
}
