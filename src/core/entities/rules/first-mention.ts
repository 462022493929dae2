import { zoneAt } from '../../rules/in-article.ts';
import { defineRule } from '../../rules/rule.ts';
import { surnameOf } from '../entity.ts';

/** A capitalised word right before a place, or right after it: a role, a first name nobody knows, or another name. */
const BEFORE = /(?:^|[^\p{L}])\p{Lu}[\p{L}.]* $/u;
const AFTER = /^ \p{Lu}/u;
/** Longest word that is looked at beside a name. */
const REACH = 40;

/** Whether a capitalised word stands directly beside a stretch of the text. */
function besideCapital(text: string, start: number, end: number): boolean {
  return BEFORE.test(text.slice(Math.max(0, start - REACH), start)) || AFTER.test(text.slice(end, end + 2));
}

/** Whether a name stands before an offset already, after a capitalised word: that was its full mention, though not seen as one. */
function namedBefore(text: string, name: string, offset: number): boolean {
  for (let at = text.indexOf(name); at >= 0 && at < offset; at = text.indexOf(name, at + name.length)) {
    if (BEFORE.test(text.slice(Math.max(0, at - REACH), at))) return true;
  }
  return false;
}

export const firstMention = defineRule({
  id: 'style/first-mention',
  scope: 'document',
  severity: 'hint',
  summary: {
    de: 'Der volle Name kommt erst nach dem bloßen Nachnamen',
    en: 'The full name comes after the surname alone',
  },
  docs: {
    de: `Meldet die erste Nennung einer Person im Text, wenn dort nur der Nachname ohne Vornamen und Funktion steht und der volle Name erst
in einem späteren Satz folgt: Beim Umstellen von Absätzen passiert das leicht.

Bleibt still in Dachzeile, Überschrift und Vorspann, in Zitaten, in Bildunterschriften, bei Nennungen mit Funktion („Kanzler Reimers“)
oder neben einem anderen großgeschriebenen Wort („das Reimers Theater“), wenn derselbe Name schon weiter oben nach einem
großgeschriebenen Wort steht und wenn der volle Name im selben Absatz folgt.

Die Korrektur setzt den vollen Namen ein.`,
    en: `Reports the first mention of a person in the text where only the surname stands without first name or role and the full name follows only in a later sentence: that happens easily when paragraphs are moved.

It stays silent in kicker, headline and lead, in quotations, in captions, on mentions with a role (“Kanzler Reimers”) or beside another word with a capital (“das Reimers Theater”), where the same name stands further up behind a word with a capital, and where the full name follows in the same paragraph.

The fix puts in the full name.`,
  },
  messages: {
    late: {
      de: 'Erste Nennung von „{name}“ ohne Vornamen und Funktion',
      en: 'First mention of “{name}” without first name or role',
    },
    full: { de: 'voller Name erst hier', en: 'full name only here' },
    insert: { de: '„{name}“ einsetzen', en: 'Insert “{name}”' },
  },
  examples: [
    {
      text: 'Streit um den Hafen\n\nIn Hallstedt wird über den Hafen gestritten.\n\nAm Abend verteidigte [[Reimers]] die Pläne im Rat der Stadt.\n\nBürgermeisterin Jana Reimers hatte sie im Mai vorgelegt. Danach sprach Jana Reimers mit Anwohnern.',
      fixed:
        'Streit um den Hafen\n\nIn Hallstedt wird über den Hafen gestritten.\n\nAm Abend verteidigte Jana Reimers die Pläne im Rat der Stadt.\n\nBürgermeisterin Jana Reimers hatte sie im Mai vorgelegt. Danach sprach Jana Reimers mit Anwohnern.',
    },
    {
      text: 'Reimers verteidigt Pläne\n\nBürgermeisterin Jana Reimers hat die Pläne für den Hafen vorgelegt.\n\nIm Rat bekam Reimers Beifall.',
    },
    {
      text: 'Streit um den Hafen\n\nIn Hallstedt wird über den Hafen gestritten.\n\nAm Abend lief im Reimers Theater ein Film dazu.\n\nJana Reimers hatte die Pläne im Mai vorgelegt. Danach sprach Jana Reimers mit Anwohnern.',
    },
    {
      text: 'Streit um den Hafen\n\nIn Hallstedt wird über den Hafen gestritten. Das sagte Bürgermeisterin Reimers.\n\nJana Reimers hatte die Pläne im Mai vorgelegt.',
    },
  ],
  *check(article) {
    const seen = new Set<string>();
    for (const e of article.entities) {
      if (e.kind !== 'person' || seen.has(e.name)) continue;
      const zone = zoneAt(article, e.start);
      if (zone?.kind !== 'body') {
        // A lead may name people short; what counts is the running text. A full name there still counts as given.
        if (article.text.slice(e.start, e.end).includes(' ')) seen.add(e.name);
        continue;
      }
      seen.add(e.name);
      const wording = article.text.slice(e.start, e.end);
      if (!e.name.includes(' ') || wording !== surnameOf(e.name) || e.role) continue;
      if (besideCapital(article.text, e.start, e.end) || namedBefore(article.text, wording, e.start)) continue;
      if (article.quotes.some((q) => q.start <= e.start && e.end <= q.end)) continue;
      const full = article.entities.find(
        (f) => f.start > e.start && f.name === e.name && article.text.slice(f.start, f.end) === e.name,
      );
      if (!full || full.start < zone.end) continue;
      yield {
        start: e.start,
        end: e.end,
        message: 'late',
        args: { name: wording },
        related: [{ start: full.start, end: full.end, message: 'full' }],
        fixes: [
          {
            title: 'insert',
            args: { name: e.name },
            edits: [{ start: e.start, end: e.end, text: e.name }],
            safe: false,
            preferred: true,
          },
        ],
      };
    }
  },
});
