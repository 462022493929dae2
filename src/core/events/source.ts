import { argumentsOf, phraseSpan, tokensOfClause } from '../syntax/query.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';
import type { Span } from '../text/span.ts';
import { behindSo } from './asides.ts';
import { type ClausePlace, opensWith } from './clause-place.ts';
import { isReported } from './event-status.ts';
import { eventVerb, isSpeech } from './event-verb.ts';

/** On whose word a clause stands, and whether on that alone. */
export interface Source {
  readonly span: Span;
  /** The clause is only said: a content clause of a verb of saying, in reported speech or under "laut". */
  readonly alone: boolean;
}

/** The subject of a clause that tells of somebody speaking; undefined for others and for pronouns. */
function speakerOf(place: ClausePlace, at: number): Span | undefined {
  const { sentence, lexicon } = place;
  const clause = sentence.clauses[at]!;
  const own = tokensOfClause(sentence, at);
  const verb = eventVerb({ ...place, clause, k: at, own });
  const subject = argumentsOf(sentence, at, lexicon.morphology)?.subject;
  if (!verb || subject === undefined || !isSpeech(sentence, verb)) return undefined;
  return /^P/u.test(sentence.tags[sentence.phrases[subject]!.head]!) ? undefined : phraseSpan(sentence, subject);
}

function isWieClause(sentence: ParsedSentence, at: number): boolean {
  return opensWith(sentence, sentence.clauses[at]!, /^wie$/u);
}

/**
 * Who says what a clause tells: "laut *Polizei*", "nach Angaben *der Stadt*", "*die Polizei* teilte mit, dass …", "…, sagte *der Bürgermeister*",
 * "…, wie *das Amt* mitteilte", "…, so *die Sprecherin*".
 */
export function sourceOf(place: ClausePlace): Source | undefined {
  const { sentence, clause, k, lexicon } = place;
  const own = argumentsOf(sentence, k, lexicon.morphology)?.source;
  if (own !== undefined) return { span: phraseSpan(sentence, own), alone: true };
  const so = behindSo(sentence);
  if (so !== undefined && clause.first < so) {
    const at = sentence.phrases.findIndex((p) => p.first === so + 1 && p.preposition === undefined);
    if (at >= 0) return { span: phraseSpan(sentence, at), alone: true };
  }
  const reported = clause.finite !== undefined && isReported(sentence.words[clause.finite]!);
  for (let at = 0; at < sentence.clauses.length; at++) {
    if (at === k) continue;
    const governs = clause.parent === at && clause.kind !== 'relative';
    const wie = isWieClause(sentence, at);
    if (!governs && !reported && !wie) continue;
    const span = speakerOf(place, at);
    if (span) return { span, alone: !wie };
  }
  return undefined;
}
