import { matchesOf } from './matches.ts';

/** What language a text is in, as far as the analyser cares. */
export type Language = 'german' | 'other' | 'unknown';

const GERMAN = new Set(
  'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an er hat aus bei nach wie am sind war sie wird werden bis vom zum zur dass wurde über einen einer einem sein haben oder aber noch nur vor durch wir ich'.split(
    ' ',
  ),
);
const OTHER = new Set(
  'the of and to is that for with was it his are this be have from or had not but they you which we at by le la les des et est un une du que dans pour qui sur pas plus au il di e che il per un non una sono el los las del y en con una por para het een van de en niet op zijn dat'.split(
    ' ',
  ),
);

/** How much of a text its language is told by, in UTF-16 units. */
const LANGUAGE_SAMPLE = 20_000;

/**
 * Shares of function words that tell a language, set by hand, not fitted. Another language has to lead besides, since German articles quote it
 * and a wrong "other" silences them; below so many words nothing is said.
 */
const TOLD = { words: 12, german: 0.08, other: 0.12, lead: 1.5 } as const;

/** A line of so many words reads as one language by itself; lists of titles and cells of tables do not. */
const READS = 10;

/** Words of a line, and how many of them are function words of German or of another language. */
interface Counts {
  readonly words: number;
  readonly german: number;
  readonly other: number;
}

/** Whether function words of another language lead. */
const isOther = ({ words, german, other }: Counts): boolean => other > german * TOLD.lead && other > words * TOLD.other;

function countsOf(line: string): Counts {
  let german = 0;
  let other = 0;
  let words = 0;
  for (const [word] of matchesOf(line, /\p{L}+/gu)) {
    const lower = word.toLowerCase();
    words++;
    if (GERMAN.has(lower)) german++;
    else if (OTHER.has(lower)) other++;
  }
  return { words, german, other };
}

/** Guesses the language of a text again and again, as somebody types in it: only lines that have changed are counted. */
export class LanguageReader {
  #lines: ReadonlyMap<string, Counts> = new Map();
  /** How many lines were counted so far; for tests. */
  counted = 0;

  /** The language by the function words of the first 20 000 units: German, another, or unknown (too few words to say). */
  read(text: string): Language {
    const seen = new Map<string, Counts>();
    let german = 0;
    let other = 0;
    let words = 0;
    let inGerman = 0;
    let inOther = 0;
    for (const line of text.slice(0, LANGUAGE_SAMPLE).split('\n')) {
      let counts = seen.get(line) ?? this.#lines.get(line);
      if (!counts) {
        counts = countsOf(line);
        this.counted++;
      }
      seen.set(line, counts);
      german += counts.german;
      other += counts.other;
      words += counts.words;
      if (counts.words < READS) continue;
      if (isOther(counts)) inOther += counts.words;
      else if (counts.german > counts.words * TOLD.german) inGerman += counts.words;
    }
    this.#lines = seen;
    if (words < TOLD.words) return 'unknown';
    // A German article with a list of English songs, or one sentence above a long table.
    if (inGerman >= TOLD.words && inGerman * 2 >= inOther) return 'german';
    if (isOther({ words, german, other })) return 'other';
    if (german / words > TOLD.german) return 'german';
    return 'unknown';
  }
}

/** So much of a passage is read, in UTF-16 units; fewer words may be a name, and so many function words of another language it holds at least. */
const PASSAGE = { sample: 2000, words: 6, other: 2 } as const;

/** Whether a passage is in another language than German by its function words, however the text around it reads. */
export function isForeignPassage(text: string): boolean {
  const { words, german, other } = countsOf(text.slice(0, PASSAGE.sample));
  return words >= PASSAGE.words && other >= PASSAGE.other && isOther({ words, german, other });
}

/** Guesses the language of a text once. */
export function detectLanguage(text: string): Language {
  return new LanguageReader().read(text);
}
