import type { SpellingDictionary } from '../lexicon/spelling-dictionary.ts';
import { upperFirst } from '../text/first-letter.ts';

/**
 * Stems whose spelling the reform of 1996–2006 changed other than by ß → ss, as [old, new]; capitalised where the word is a noun.
 * Source: amtliches Regelwerk, Wörterverzeichnis (2006, 2018), own selection.
 */
const STEMS: readonly (readonly [string, string])[] = (
  'rauh:rau numerier:nummerier plazier:platzier deplazier:deplatzier behende:behände belemmert:belämmert überschwenglich:überschwänglich ' +
  'schneuz:schnäuz verbleu:verbläu wieviel:wie_viel irgendetwas:irgendetwas einbleu:einbläu Greuel:Gräuel greulich:gräulich Stengel:Stängel ' +
  'Gemse:Gämse Quentchen:Quäntchen Känguruh:Känguru Roheit:Rohheit Zäheit:Zähheit Tolpatsch:Tollpatsch tolpatschig:tollpatschig ' +
  'Schiffahrt:Schifffahrt Tip:Tipp Stukkateur:Stuckateur Karamel:Karamell Zierat:Zierrat Bendel:Bändel Hobbies:Hobbys Parties:Partys ' +
  'Babies:Babys Lobbies:Lobbys Handies:Handys Rowdies:Rowdys Ponies:Ponys Städtchens:Städtchens ' +
  'Brennessel:Brennnessel Flanellappen:Flanelllappen Stilleben:Stillleben Bettuch:Betttuch Fußballänderspiel:Fußballländerspiel ' +
  'Alptraum:Albtraum Mesner:Messner Waggon:Waggon Rhythmen:Rhythmen Rauheit:Rauheit Rauhreif:Raureif Rauhbein:Raubein Step:Stepp As:Ass ' +
  'Mop:Mopp Mißstand:Missstand Gäßchen:Gässchen Schlegel:Schlägel Känguruhs:Kängurus Nummerierung:Nummerierung Numerierung:Nummerierung ' +
  'Plazierung:Platzierung Schlußstrich:Schlussstrich Ballettänzer:Balletttänzer Kontrollampe:Kontrolllampe Baletttruppe:Balletttruppe ' +
  'Schrittempo:Schritttempo Rolladen:Rollladen Seeelefant:Seeelefant Stemmeisen:Stemmeisen Wollappen:Wolllappen'
)
  .split(' ')
  .map((pair) => pair.replace('_', ' ').split(':') as unknown as readonly [string, string])
  .filter(([old, modern]) => old !== modern);

/** Words that need no ß → ss by their own but are old as they stand. */
const WHOLE: ReadonlyMap<string, string> = new Map([
  ['wieviel', 'wie viel'],
  ['wieviele', 'wie viele'],
  ['soviele', 'so viele'],
  ['zuviel', 'zu viel'],
  ['zuviele', 'zu viele'],
  ['zuwenig', 'zu wenig'],
]);

/** „das Geschoß“: right in Austria and the south, where the vowel is long (amtliches Wörterverzeichnis). */
export const isSouthernForm = (word: string): boolean => /geschoß(?:e[ns]?)?$/iu.test(word);

/** Shortest word by which the ß of a compound is known to be today's. */
const SHORTEST_OWN = 4;

/** Whether the ß at `at` stands in a word of its own that is spelled so today: the "straße" of "Aurachstraße", the "Fuß" of "Fußrücken". */
function isOwn(word: string, at: number, { entry }: Pick<SpellingDictionary, 'entry'>): boolean {
  const listed = (part: string): boolean => part.length >= SHORTEST_OWN && (entry(part) || entry(upperFirst(part)));
  // "beschoß" is no word of "Schoß": only nouns that hold more than a prefix before theirs.
  if (!/^\p{Lu}/u.test(word)) return false;
  for (let from = SHORTEST_OWN; from < at; from++) if (listed(word.slice(from))) return true;
  return false;
}

/** The spelling since the reform of a word that was right before it, or undefined. Only for words the dictionary does not know. */
export function modernSpelling(word: string, dictionary: Pick<SpellingDictionary, 'correct' | 'entry'>): string | undefined {
  if (isSouthernForm(word)) return undefined;
  const whole = WHOLE.get(word);
  if (whole) return whole;
  for (let at = word.indexOf('ß'); at >= 0; at = word.indexOf('ß', at + 1)) {
    const modern = `${word.slice(0, at)}ss${word.slice(at + 1)}`;
    // After these vowels ß stands for ss by the old rules; elsewhere it is a plain mistake.
    if (dictionary.correct(modern) && !isOwn(word, at, dictionary)) return modern;
  }
  for (const [old, modern] of STEMS) {
    const at = word.indexOf(old);
    if (at < 0 || (old.length <= 3 && word !== old && word !== `${old}s`)) continue;
    const candidate = word.slice(0, at) + modern + word.slice(at + old.length);
    if (dictionary.correct(candidate)) return candidate;
  }
  return undefined;
}
