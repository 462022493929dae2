import type { Article } from './rules/article.ts';
import { directFixesOf, plainEditsOf } from './rules/finding.ts';
import { type Locale, messageText } from './rules/text.ts';
import { clauseSpan, objectSpan, subjectSpan } from './syntax/query.ts';
import type { ParsedSentence } from './syntax/sentence.ts';
import type { Span } from './text/span.ts';

/** The clauses of a sentence, in order, with the spans of finite verb, subject and object. */
function clausesOf(sentence: ParsedSentence, offset: number): Record<string, unknown>[] {
  const placed = (span: Span | undefined) => (span ? { start: offset + span.start, end: offset + span.end } : null);
  const token = (i: number | undefined) => placed(i === undefined ? undefined : sentence.tokens[i]);
  return sentence.clauses.map((clause) => ({
    ...placed(clauseSpan(sentence, clause)),
    kind: clause.kind,
    finite: token(clause.finite),
    subject: placed(subjectSpan(sentence, clause)),
    object: placed(objectSpan(sentence, clause)),
  }));
}

/** An article as the JSON Lines interface gives it: plain data, absolute UTF-16 offsets. */
export function reportOf(
  id: string,
  article: Article,
  options: { readonly locale: Locale; readonly tokens: boolean },
): Record<string, unknown> {
  const span = (s: { start: number; end: number }) => ({ start: s.start, end: s.end });
  const mention = (m: { start: number; end: number; text: string } | undefined) => (m ? { ...span(m), text: m.text } : null);
  return {
    id,
    // Steps that threw: their part of the answer is missing. Left out where there are none.
    ...(article.incomplete.length > 0 && { incomplete: article.incomplete }),
    findings: article.findings.map((f) => ({
      rule: f.rule,
      ...span(f),
      severity: f.severity,
      message: messageText(f.rule, f.message, f.args, options.locale),
      fixes: directFixesOf(f).map((x) => ({
        title: messageText(f.rule, x.title, x.args, options.locale),
        safe: x.safe,
        // What it puts in has to be adapted or filled in by hand.
        ...(x.snippet && { draft: true }),
        edits: plainEditsOf(x).map((e) => ({ ...span(e), text: e.text })),
      })),
    })),
    quotes: article.quotes.map((q) => ({
      ...span(q),
      kind: q.kind,
      speaker: q.speaker ? { ...mention(q.speaker), name: q.speakerName ?? q.speaker.text } : null,
      cue: mention(q.cue),
    })),
    times: article.times.map((t) => ({ ...span(t), type: t.type, value: t.value })),
    entities: article.entities.map((e) => ({ ...span(e), kind: e.kind })),
    events: article.events.map((e) => ({
      ...span(e),
      trigger: span(e.trigger),
      title: e.title,
      when: e.when
        ? {
            ...span(e.when),
            value: e.when.value,
            ...(e.when.until !== undefined && { until: e.when.until }),
            certain: e.when.certain,
          }
        : null,
      who: e.who.map(mention),
      where: e.where.map(mention),
      status: e.status,
      source: mention(e.source),
      cluster: e.cluster,
      main: e.main,
    })),
    sentences: article.placed.flatMap((p) =>
      p.paragraph.sentences.map((s) => ({ start: p.start + s.start, end: p.start + s.end })),
    ),
    ...(options.tokens && {
      tokens: article.placed.flatMap((p) =>
        p.paragraph.sentences.flatMap((s) =>
          s.tokens.map((t, i) => ({ start: p.start + t.start, end: p.start + t.end, tag: s.tags[i] })),
        ),
      ),
      clauses: article.placed.flatMap((p) => p.paragraph.sentences.flatMap((s) => clausesOf(s, p.start))),
    }),
    zones: article.zones.map((z) => ({ ...span(z), kind: z.kind })),
  };
}
