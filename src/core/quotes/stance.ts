import { finite } from './clause-shape.ts';
import { isMark, type Word } from './matrix.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Longer sentences say more than how somebody feels about something, in words. */
const LONGEST = 14;
const SEES = words('sieht sah sehen sahen beurteilt beurteilen bewertet bewerten empfindet empfand');
const VIEWS = words('ähnlich anders genauso ebenso kritisch gelassen skeptisch positiv negativ');
const IS = words('ist war sind waren bleibt blieb bleiben wirkt wirkte reagiert reagierte reagierten');
const FEELINGS = words(
  'begeistert bedient besorgt betroffen bestürzt beeindruckt beunruhigt dankbar empört entschlossen entsetzt enttäuscht erbost erfreut ergriffen erleichtert ernüchtert erschüttert erstaunt fassungslos frustriert froh gelassen genervt gerührt geschockt gespannt glücklich gereizt hin hoffnungsvoll irritiert kämpferisch misstrauisch nachdenklich optimistisch pessimistisch ratlos resigniert sauer schockiert selbstkritisch skeptisch sprachlos stinksauer stolz traurig überglücklich überrascht überwältigt überzeugt unbeeindruckt unzufrieden verärgert verbittert verunsichert verwundert verzweifelt vorsichtig wütend zerknirscht zufrieden zuversichtlich zwiegespalten',
);
/** Gestures and turns of phrase that stand before somebody's words in a report, by verb and the word that goes with it. */
const GESTURES: readonly (readonly [RegExp, RegExp])[] = [
  [/^sch(?:üttelt|üttelte|ütteln)$/u, /^kopf$/u],
  [/^wink(?:t|te|en|ten)$/u, /^ab$/u],
  [/^zuck(?:t|te|en|ten)$/u, /^(?:schultern|achseln)$/u],
  [/^m(?:acht|achte|achen|achten)$/u, /^(?:mut|hoffnung|druck|sorgen|luft|klar|deutlich)$/u],
  [/^h(?:at|atte|aben|atten)$/u, /^(?:angst|zweifel|bedenken|verständnis|genug|hoffnung|sorge)$/u],
  [/^schlägt|schlug$/u, /^alarm$/u],
  [/^platzte?$/u, /^kragen$/u],
];

/** "Die Wirtin ist sauer.", "Assmann sieht das ähnlich.", "Der Bäcker schüttelt den Kopf.": whose words come next is said. */
export function takesStance(list: readonly Word[]): boolean {
  if (list.length > LONGEST || /^(?:es|das|dies|was)$/u.test(list[0]?.lower ?? '')) return false;
  const verb = list.find(finite);
  if (!verb) return false;
  if (SEES.has(verb.lower)) return list.some((w) => VIEWS.has(w.lower));
  if (IS.has(verb.lower)) return list.some((w) => FEELINGS.has(w.lower)) && !list.some((w) => isMark(w, ','));
  return GESTURES.some(([form, with_]) => form.test(verb.lower) && list.some((w) => with_.test(w.lower)));
}
