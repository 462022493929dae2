import { AGREEMENT } from '../../lexicon/agreement.ts';
import { isPluralForm } from '../../lexicon/morphology.ts';
import { nounGroupAt } from '../../syntax/noun-groups.ts';
import type { ParsedSentence } from '../../syntax/sentence.ts';
import { casedLike } from '../../text/first-letter.ts';
import type { GrammarSlip } from '../slip.ts';
import { headMask } from './head-readings.ts';
import { phraseCorrections } from './noun-corrections.ts';
import { mayHang, readGroup } from './noun-reading.ts';
import type { PhraseReader } from './phrase-fit.ts';

/** Endings that are wrong whatever noun follows, and articles that are wrong before every verb that does. Linear. */
export function findPlainEndings(s: ParsedSentence, reader: PhraseReader): GrammarSlip[] {
  const found: GrammarSlip[] = [];
  const subject = genitiveForSubject(s, reader);
  if (subject) found.push(subject);
  for (let i = 0; i + 1 < s.tokens.length; i++) {
    const slip =
      secondDative(s, i, reader) ??
      strongBehindStrong(s, i) ??
      bareBehindReason(s, i, reader) ??
      dativeForGenitive(s, i, reader) ??
      lostBehindHyphen(s, i, reader);
    if (slip) found.push(slip);
  }
  return found;
}

/** Determiners that show the dative themselves; not "allem", behind which both endings are met. */
const DATIVE = /^(?:dem|diesem|jenem|jedem|k?einem|[mds]einem|ihrem|unser?em|eurem|im|am|vom|zum|beim)$/u;
const DEGREE = /^(?:ADV|ADJD|PTKA|PTKNEG|PIS|APPR)$/u;
/** What the tagger may take for a preposition or an indefinite pronoun before an adjective: "viel zu niedrigem". */
const INTENSIFIER = /^(?:zu|viel|wenig)$/u;
/** Most adverbs between the two. */
const ADVERBS = 2;

/** "von diesem ungerechtfertigtem Verbot", "mit einem viel zu niedrigem Preis": behind an ending -em the adjective is weak (Duden, Grammatik 2022). */
function strongBehindStrong({ tokens, tags, words }: ParsedSentence, i: number): GrammarSlip | undefined {
  if (!DATIVE.test(words[i]!.lower) || !/^(?:ART|APPRART|PPOSAT|PDAT|PIAT)$/u.test(tags[i]!)) return undefined;
  // ", dem großem Dank gebührt": a relative pronoun.
  const before = tokens[i - 1];
  if (words[i]!.lower === 'dem' && (before?.text === ',' || tokens[i - 2]?.text === ',')) return undefined;
  let at = i + 1;
  while (
    at <= i + ADVERBS &&
    DEGREE.test(tags[at] ?? '') &&
    (!/^(?:PIS|APPR)$/u.test(tags[at]!) || INTENSIFIER.test(words[at]!.lower))
  )
    at++;
  const { norm, start, end } = tokens[at] ?? { norm: '', start: 0, end: 0 };
  if (tags[at] !== 'ADJA' || !/^\p{Ll}{3,}em$/u.test(norm) || !/^\p{Lu}/u.test(tokens[at + 1]?.norm ?? '')) return undefined;
  if (/^(?:beid|unser|eur|ander|all|viel|wenig|manch|solch)em$/u.test(norm) || tags[at + 1] !== 'NN') return undefined;
  const right = `${norm.slice(0, -1)}n`;
  return {
    rule: 'agreement',
    kind: 'determiner-adjective',
    start: tokens[i]!.start,
    end,
    corrections: [{ right, edits: [{ start, end, text: right }] }],
  };
}

/**
 * "Der Folgen waren schwer": the phrase before the finite verb is a genitive plural, the verb is a plural and has no other subject. Verbs with a genitive
 * have one ("Der Opfer gedachten Tausende").
 */
function genitiveForSubject(s: ParsedSentence, reader: PhraseReader): GrammarSlip | undefined {
  const { tokens, tags, words } = s;
  const own = nounGroupAt(s, 0);
  if (tokens[0]?.norm !== 'Der' || own?.determiner !== 0 || own.uninflected !== undefined || tags[own.head] !== 'NN')
    return undefined;
  const { mask } = readGroup(s, own, reader).fit;
  if (mask === 0 || (mask & ~(AGREEMENT.plural & AGREEMENT.genitive)) !== 0) return undefined;
  let at = own.last;
  for (let turn = 0; turn < 3; turn++) {
    const next = nounGroupAt(s, at);
    if (!next || !mayHang(s, next, reader)) break;
    at = next.last;
  }
  const verb = words[at];
  if (!verb || !/^V[AMV]FIN$/u.test(tags[at]!) || !/^\p{Ll}/u.test(tokens[at]!.norm)) return undefined;
  if (isPluralForm(verb.lowerMask) !== true) return undefined;
  for (let i = at + 1; i < tokens.length; i++) {
    if (/^(?:PPER|PIS|PDS|CARD|NE|FM|XY)$/u.test(tags[i]!)) return undefined;
    const group = nounGroupAt(s, i);
    if (!group) {
      if (tags[i] === 'NN') return undefined;
      continue;
    }
    // A genitive behind a noun, or what a preposition governs, is no subject.
    if (group.preposition === undefined) return undefined;
    i = group.last - 1;
  }
  const { start, end } = tokens[0]!;
  return {
    rule: 'agreement',
    kind: 'determiner-noun',
    start,
    end: tokens[own.head]!.end,
    corrections: [{ right: 'Die', edits: [{ start, end, text: 'Die' }] }],
  };
}

const REASON = /^(?:aufgrund|infolge)$/u;

/** "aufgrund Bauarbeiten": a bare plural shows no genitive, so "von" has to stand before it (Duden, Grammatik 2022). */
function bareBehindReason({ tokens, tags, words }: ParsedSentence, i: number, reader: PhraseReader): GrammarSlip | undefined {
  const noun = tokens[i + 1]!;
  if (!REASON.test(words[i]!.lower) || tags[i] !== 'APPR' || tags[i + 1] !== 'NN') return undefined;
  // "Bauarbeiten" may be what somebody does at work, too; a genitive singular would have an s, but for feminines ("aufgrund Krankheit").
  const mask = headMask(reader.head(noun.norm));
  if (!(mask & AGREEMENT.plural) || mask & AGREEMENT.feminine || noun.norm.endsWith('s')) return undefined;
  // "aufgrund Webers Absage": a name in the genitive; "aufgrund Zahlungen Dritter" has one behind it.
  if (/^\p{Lu}/u.test(tokens[i + 2]?.norm ?? '') || words[i + 1]!.names !== 0) return undefined;
  const { start, end, norm } = tokens[i]!;
  const right = `${casedLike(words[i]!.lower, norm)} von`;
  return {
    rule: 'preposition-case',
    kind: 'bare-plural',
    start,
    end: noun.end,
    corrections: [{ right, edits: [{ start, end, text: right }] }],
  };
}

/** Prepositions behind which print has the genitive; "wegen" is met with a dative in speech. */
const GENITIVE = /^(?:wegen|aufgrund|infolge|angesichts|anhand|mithilfe|innerhalb|außerhalb|während)$/u;

/** "wegen schwerem Betrug": a strong adjective in the dative, which shows its case, where the norm has the genitive (Duden, Zweifelsfälle 2021). */
function dativeForGenitive(s: ParsedSentence, i: number, reader: PhraseReader): GrammarSlip | undefined {
  if (!GENITIVE.test(s.words[i]!.lower) || s.tags[i] !== 'APPR' || s.tags[i + 1] !== 'ADJA') return undefined;
  const group = nounGroupAt(s, i);
  if (!group || group.preposition !== i || group.determiner !== undefined || group.cardinal || group.attributes.length !== 1)
    return undefined;
  const noun = s.tokens[group.head]!;
  if (group.head !== i + 2 || s.tags[i + 2] !== 'NN' || !/^\p{Ll}+em$/u.test(s.tokens[i + 1]!.norm)) return undefined;
  if (/^(?:folgend|ander|all|viel|solch|etlich|manch)em$/u.test(s.tokens[i + 1]!.norm)) return undefined;
  const read = readGroup(s, group, reader);
  if (reader.head(noun.norm).readings.length === 0) return undefined;
  const corrections = phraseCorrections({ ...read, governed: AGREEMENT.genitive & AGREEMENT.singular }, 'governed-bare', reader);
  if (corrections.length === 0) return undefined;
  return {
    rule: 'preposition-case',
    kind: 'governed-bare',
    start: s.tokens[i]!.start,
    end: noun.end,
    corrections,
    ...(s.words[i]!.lower === 'wegen' && { doubt: 'some' as const }),
  };
}

/** "eines Melde- und Prüfverfahren": the article shows a genitive, and the noun behind "und" has lost its ending. */
function lostBehindHyphen({ tokens, tags, words }: ParsedSentence, i: number, reader: PhraseReader): GrammarSlip | undefined {
  if (!/^(?:des|eines|seines|ihres|dieses|unseres)$/u.test(words[i]!.lower) || !/^(?:ART|PPOSAT|PDAT)$/u.test(tags[i]!))
    return undefined;
  if (tags[i + 1] !== 'TRUNC' || !/^(?:und|oder)$/u.test(words[i + 2]?.lower ?? '') || tags[i + 3] !== 'NN') return undefined;
  const { norm, start, end } = tokens[i + 3]!;
  const mask = headMask(reader.head(norm));
  const bare = AGREEMENT.masculine | AGREEMENT.neuter;
  // A neuter has its s; a weak masculine has none ("des Bundes- und Landespräsidenten"), nor have nouns in use without it.
  const weak = mask & AGREEMENT.masculine & AGREEMENT.genitive && mask & AGREEMENT.masculine & AGREEMENT.dative;
  if (!(mask & bare) || mask & AGREEMENT.feminine || weak || /[szxß]$/u.test(norm)) return undefined;
  if (/^\p{Lu}/u.test(tokens[i + 4]?.norm ?? '')) return undefined;
  const right = reader.nounForms(norm).find((form) => /e?s$/u.test(form) && form.startsWith(norm));
  if (right === undefined) return undefined;
  const edits = [{ start, end, text: right }];
  return { rule: 'genitive', kind: 'genitive', start: tokens[i]!.start, end, corrections: [{ right, edits }] };
}

/** "Gründe, ihm dem Preis zu verleihen": of two datives side by side before an infinitive with "zu" the second is its object. */
function secondDative(s: ParsedSentence, i: number, reader: PhraseReader): GrammarSlip | undefined {
  const { tokens, tags, words } = s;
  if (tags[i] !== 'PPER' || !/^(?:ihm|ihnen|mir|dir)$/u.test(words[i]!.lower) || words[i + 1]!.lower !== 'dem') return undefined;
  const group = nounGroupAt(s, i + 1);
  if (!group || group.determiner !== i + 1 || group.attributes.length > 0 || tags[group.head] !== 'NN') return undefined;
  if (!/^(?:PTKZU|VVIZU)$/u.test(tags[group.last] ?? '')) return undefined;
  const mask = headMask(reader.head(tokens[group.head]!.norm));
  const masculine = mask === 0 || (mask & AGREEMENT.masculine) !== 0;
  const neuter = mask === 0 || (mask & AGREEMENT.neuter) !== 0;
  if (!masculine && !neuter) return undefined;
  const { start, end } = tokens[i + 1]!;
  // Of an unknown noun nobody knows which it is.
  const corrections = [...(masculine ? ['den'] : []), ...(neuter ? ['das'] : [])].map((right) => ({
    right,
    edits: [{ start, end, text: right }],
    ...(masculine && neuter && { even: true }),
  }));
  return { rule: 'object-case', kind: 'two-datives', start, end: tokens[group.head]!.end, corrections };
}
