import type { Morphology } from '../lexicon/morphology.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';
import { lowerFirst } from '../text/first-letter.ts';
import { SMALL_ADJECTIVES } from './data/small-adjectives.generated.ts';
import type { Slip } from './slip.ts';

let byStem: ReadonlyMap<string, readonly string[]> | undefined;

const readAdjectives = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    SMALL_ADJECTIVES.split('\n')
      .map((row) => row.split('\t') as [string, string])
      .map(([stem, nouns]) => [stem, nouns.split(' ')]),
  );

/** What belongs to a country and makes no name with its adjective: "der französische Präsident". */
const OF_COUNTRY =
  /^(?:(?:Staats|Minister|Vize)?[Pp]räsident(?:en|in)?|Regierung|Regierungschefs?|Regierungschefin|Staatschefs?|Kanzlers?|(?:Außen|Innen|Verteidigungs|Finanz|Premier)minister(?:s|n|in)?|Botschafter(?:s|n|in)?|Staatsbürger(?:s|n|in|schaft)?|Bevölkerung|Hauptstadt)$/u;
const COUNTRY =
  /^(?:Deutsch|(?:Französ|Russ|Amerikan|Brit|Engl|Italien|Span|Portugies|Griech|Türk|Poln|Tschech|Slowak|Ungar|Rumän|Bulgar|Serb|Kroat|Slowen|Bosn|Alban|Ukrain|Belaruss|Estn|Lett|Litau|Finn|Schwed|Norweg|Dän|Niederländ|Belg|Österreich|Schweizer|Ir|Schott|Israel|Palästinens|Ägypt|Syr|Irak|Iran|Libanes|Jordan|Saud|Tunes|Marokkan|Alger|Liby|Ind|Pakistan|Afghan|Chines|Japan|Korean|Vietnames|Thailänd|Indones|Australi|Kanad|Mexikan|Brasilian|Argentin|Chilen|Kuban|Venezolan|Kolumbian|Nigerian|Südafrikan)isch)$/u;
/** Before the name of an office, a subject or a department: "das Amt für Öffentliche Ordnung". */
const DEPARTMENT = /^(?:für|und|sowie|&|of)$/u;

/**
 * "der Öffentliche Nahverkehr", "die Russische Regierung": an adjective with a capital inside the sentence that is part of no name (Amtliches Regelwerk
 * 2024, § 63). Silent where a name or an abbreviation in brackets follows. Linear; never throws.
 */
export function findSmallAdjectives({ tokens, tags }: ParsedSentence, morphology: Morphology | undefined): readonly Slip[] {
  if (!morphology) return [];
  byStem ??= readAdjectives();
  const found: Slip[] = [];
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (tags[i + 1] !== 'NN') continue;
    const { norm, text, start, end } = tokens[i]!;
    const [, stem] = /^(\p{Lu}\p{Ll}{2,30})e[mnrs]?$/u.exec(norm) ?? [];
    if (stem === undefined) continue;
    const before = tokens[i - 1]!;
    if (
      (before.kind !== 'word' && before.text !== ',') ||
      DEPARTMENT.test(before.norm) ||
      (i > 1 && /^\p{Lu}/u.test(before.norm))
    )
      continue;
    if (!/^(?:ART|APPR|APPRART|PPOSAT|PIAT|PDAT|ADJA|\$,)$/u.test(tags[i - 1]!)) continue;
    const noun = tokens[i + 1]!.norm;
    const listed = byStem.get(stem.toLowerCase())?.some((word) => isFormOf(noun, word, morphology));
    if (!listed && !(COUNTRY.test(stem) && OF_COUNTRY.test(noun))) continue;
    // A name or its abbreviation follows, or the end of a quotation.
    const next = tokens[i + 2]?.text ?? '';
    if (/^[("„“”»«]/u.test(next) || (listed && /^\p{Lu}/u.test(next))) continue;
    found.push({ start, end, right: lowerFirst(text) });
  }
  return found;
}

/** Whether a form is one of the noun: by its lemma, or by an ending of its own. */
const isFormOf = (form: string, noun: string, morphology: Morphology): boolean =>
  form === noun ||
  (form.startsWith(noun) && /^(?:e?s|e?n|er|ern|e)$/u.test(form.slice(noun.length))) ||
  (form.startsWith(noun.charAt(0)) && morphology.lemmas(form).includes(noun));
