import type { ParagraphView, SentenceView } from './view.ts';

/** Beginnings of a main part that does without its verb, whatever clause follows. Own list; lower case. */
export const SHORTENED: ReadonlySet<string> = new Set('kein keine keinen nicht nichts so wie je schade gut allen'.split(' '));

/** Words at the head of a verbless sentence that German news uses and readers complete. Own list; lower case. */
export const ELLIPTIC_STARTS = new Set(
  `kein keine keinen keiner keinerlei nicht nichts nie niemals wie was warum wieso weshalb wozu woher wohin wer je desto soweit soviel so
   ebenso genauso auch nur erst schon noch mehr weniger viel vielen herzlichen besten anders darunter darüber davon dazu daher dafür dagegen
   daneben statt stattdessen ja nein doch ende anfang und oder aber sondern denn also eher lieber besser schlimmer immerhin zumindest
   wenigstens kurz kurzum siehe vgl quelle foto fotos bild text video weitere typisch willkommen schade einziger einzige grund fazit
   dann hier dort da eben gut vielleicht tel telefon infos info termin eintritt karten ort beginn`.split(/\s+/u),
);

/** Beginnings of remarks that are meant without a verb. */
export const STYLE = /^(?:und (?:das|zwar|doch)|vor allem|ein grund|eine? (?:frage|wunder|traum)|alles in allem|ganz)(?!\p{L})/iu;

/** The words before the first comma behind which a clause begins; undefined where the sentence has none. */
function beforeClause({ tokens, tags, words }: SentenceView): Opening | undefined {
  const opens = (i: number): boolean => {
    const at = /^APPR/u.test(tags[i] ?? '') ? i + 1 : i;
    return /^(?:KOUS|PREL|PW)/u.test(tags[at] ?? '');
  };
  const comma = tokens.findIndex((t, i) => t.text === ',' && opens(i + 1));
  return comma < 1 ? undefined : { words: words.filter((i) => i < comma), comma };
}

interface Opening {
  readonly words: readonly number[];
  /** Token index of the comma. */
  readonly comma: number;
}

/** „Schlimm genug, dass …“, „Schön, wenn …“, „Glück im Unglück, dass …“: a remark on what the clause says. */
export function isComment(view: SentenceView): boolean {
  const main = beforeClause(view);
  if (!main || main.words.length > 4 || view.tags[main.comma + 1] !== 'KOUS') return false;
  const first = view.tags[main.words[0]!]!;
  return (
    (first === 'ADJD' || (first === 'NN' && main.words.length > 1)) &&
    !main.words.some((i) => /^(?:PPER|PDS|PIS|ART|V.*|PTKVZ)$/u.test(view.tags[i]!))
  );
}

/** Nouns that an indirect question explains. Own list; endings of compounds. */
const QUESTIONED =
  /(?:fragen?|rätsel|geheimnis|debatten?|diskussion(?:en)?|streit|antwort(?:en)?|beispiel|überblick|suche|analyse)$/u;
const IN_PHRASE = /^(?:ART|ADJA|ADJD|ADV|NN|NE|APPR|APPRART|CARD|KON|PPOSAT|PIAT|PDAT|TRUNC|PTKNEG|PROAV)$/u;

/**
 * „Fragen über Fragen, auf die …“, „Ein Mann, der nie aufgab.“, „Ein Gespräch über Geld und die Frage, warum …“: one noun phrase with what hangs
 * on it, and a relative clause or an indirect question to its end. Two bare noun phrases side by side have lost their verb.
 */
export function isNounWithClause(view: SentenceView): boolean {
  const main = beforeClause(view);
  const clauses = view.sentence.clauses;
  if (!main || main.words.length === 0) return false;
  const { tags, lower, sentence } = view;
  const last = main.words.at(-1)!;
  const question = /^PW/u.test(tags[main.comma + 1] ?? '') && QUESTIONED.test(lower[last]!);
  const relative =
    clauses.some((c) => c.kind === 'relative' && c.first <= main.comma + 2 && c.last > main.comma) &&
    clauses.every((c) => c.first <= last || c.kind === 'relative' || c.kind === 'subordinate');
  if (!question && !relative) return false;
  if (!main.words.every((i) => IN_PHRASE.test(tags[i]!)) || /^(?:APPR|APPRART|ADV|ADJD)$/u.test(tags[main.words[0]!]!))
    return false;
  // Nothing of a main clause behind the clause: its verb is the last word.
  if (view.finite.at(-1) !== view.words.at(-1)) return false;
  const bare = sentence.phrases.filter(
    (p) => p.last <= main.comma && /^N[NE]$/u.test(tags[p.head]!) && !/^APPR/u.test(tags[p.first]!) && !hangsOn(view, p.first),
  );
  return bare.length === 1;
}

/** A phrase that is part of the one before it: a genitive, joined to it by „und“, or under its preposition. */
function hangsOn({ tags, lower }: SentenceView, first: number): boolean {
  const before = tags[first - 1];
  return (
    before !== undefined &&
    (before === 'KON' || before === '$,' || /^APPR/u.test(before) || /^(?:des|der|eines|einer)$/u.test(lower[first]!))
  );
}

export const endsInInfinitive = ({ tags, words }: SentenceView): boolean => /^V.INF$/u.test(tags[words.at(-1)!]!);

/** A noun or pronoun under no preposition, which could be the subject. */
export function hasBareNoun({ sentence, tags, words }: SentenceView): boolean {
  return (
    words.some((i) => /^(?:PPER|PIS|PDS|CARD)$/u.test(tags[i]!)) ||
    sentence.phrases.some(
      (p) => /^N[NE]$/u.test(tags[p.head]!) && !/^APPR/u.test(tags[p.first]!) && !/^(?:KON|\$,)$/u.test(tags[p.first - 1] ?? ''),
    )
  );
}

/** Words that open an advice in the infinitive. Own list. */
const ADVISING = /^(?:nun|jetzt|dann|danach|anschließend|zuletzt|zuerst|zunächst|einfach|lieber|besser|bitte|beides|alles)$/u;

/** „Nun die Flasche sanft kippen.“, „Am besten die Fenster öffnen.“: one object and an infinitive, which have no subject. */
export function isAdvice(view: SentenceView): boolean {
  const { lower, words, tags, sentence } = view;
  const [first, second] = words;
  const opens = ADVISING.test(lower[first!]!) || (lower[first!] === 'am' && lower[second ?? 0] === 'besten');
  if (!opens || !endsInInfinitive(view) || tags.includes('PPER')) return false;
  return (
    sentence.phrases.filter((p) => /^N[NE]$/u.test(tags[p.head]!) && !/^APPR/u.test(tags[p.first]!) && p.parent === undefined)
      .length <= 1
  );
}

/** „Ich jedenfalls nicht.“, „Er auch.“: what was said before is denied of somebody, or said of another. */
export const isDenial = ({ lower, words }: SentenceView): boolean =>
  words.length <= 4 && /^(?:nicht|auch|schon|kaum)$/u.test(lower[words.at(-1)!]!);

/** „Wieder vertagt, wieder ein Gutachten, wieder ein Jahr verloren.“: three parts or more that begin alike are meant so. */
const ALIKE = 3;
export function isAnaphora({ tokens, lower, words }: SentenceView): boolean {
  const first = lower[words[0]!];
  let parts = 1;
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i - 1]!.text !== ',') continue;
    if (lower[i] !== first) return false;
    parts++;
  }
  return parts >= ALIKE;
}

const INSTRUCTIONS = 3;

/** Infinitives at the end of several sentences: „Den Kohl waschen. Die Zwiebeln würfeln und dünsten.“ */
export function givesInstructions({ sentences }: ParagraphView): boolean {
  const instructions = sentences.filter((s) => s.finite.length === 0 && s.words.length > 1 && endsInInfinitive(s));
  return instructions.length >= INSTRUCTIONS;
}

/** „„Endlich“, so die Sprecherin.“: the sentence is a quotation, and „so“ behind it says that somebody speaks. */
export function isAttributedBySo({ tokens, lower }: SentenceView): boolean {
  if (!/^[„“»«"]$/u.test(tokens[0]?.text ?? '')) return false;
  return tokens.some((t, i) => i > 0 && /^[“”»«"]$/u.test(t.text) && tokens[i + 1]?.text === ',' && lower[i + 2] === 'so');
}

/** „Mit dem Ziel, gleich behandelt zu werden.“: prepositional phrases alone and what one is to do hang on the sentence before. */
export function isAddition({ tokens, tags, words, lower, sentence }: SentenceView): boolean {
  const comma = tokens.findIndex((t) => t.text === ',');
  const last = words.at(-1)!;
  const infinitive = tags[last] === 'VVIZU' || (/^V.INF$/u.test(tags[last]!) && lower[last - 1] === 'zu');
  if (comma < 1 || !infinitive || !/^APPR/u.test(tags[words[0]!]!)) return false;
  const main = words.filter((i) => i < comma);
  return (
    !main.some((i) => /^(?:V|PPER|PIS|PDS|ADJD)/u.test(tags[i]!)) &&
    sentence.phrases.every(
      (p) => p.first >= comma || /^APPR/u.test(tags[p.first]!) || /^(?:des|der|eine[rs])$/u.test(lower[p.first]!),
    )
  );
}
