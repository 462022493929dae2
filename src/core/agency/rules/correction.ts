import type { ArticleView } from '../../rules/article.ts';
import { defineRule } from '../../rules/rule.ts';
import { PLAIN_KINDS } from '../../text/protected/protected-span.ts';
import { type Span, shift } from '../../text/span.ts';
import { gone, isAgencyCopy, isNoCopy, isQuoted, removeParagraphs } from '../article-view.ts';
import type { Correction } from '../corrections.ts';
import { stretchRemoval } from '../removal.ts';

/** Longest line that is only the word, in UTF-16 units. */
const TITLE = 16;

export const correction = defineRule({
  id: 'agency/correction',
  scope: 'document',
  sees: PLAIN_KINDS,
  severity: 'warning',
  summary: {
    de: 'Berichtigung einer Agentur, womöglich noch nicht eingearbeitet',
    en: 'An agency’s correction, perhaps not worked in yet',
  },
  docs: {
    de: `Meldet den Vermerk, mit dem eine Agentur ihre Meldung berichtigt („BERICHTIGUNG: …“, „(Berichtigt wird im zweiten Absatz die Zahl der Verletzten: 14 statt 41)“), und als eigene Meldung jede Stelle, an der die alte Angabe noch steht: dieselbe Zahl, wenn sie zweistellig ist oder vor demselben Wort steht, oder derselbe Name.

**Warum das wichtig ist:** Eine Berichtigung ist nur so viel wert wie die Stelle, die sie ändert. Falsche Angaben unverzüglich richtigzustellen verlangt Ziffer 3 des Pressekodex; die Sorgfalt davor Ziffer 2. Steht die alte Zahl noch im Text, erscheint der Fehler ein zweites Mal.

**Still bleibt die Regel** bei Anmerkungen des eigenen Hauses für die Leserschaft („In einer früheren Fassung hieß es …“), zwischen Anführungszeichen und bei „Korrektur“ im Fließtext.

**Korrekturen:** Der Vermerk wird auf Wunsch entfernt; an der alten Angabe wird die richtige angeboten. Keine der beiden ist sicher.`,
    en: `Reports the note by which an agency corrects its report (“BERICHTIGUNG: …”, “(Berichtigt wird im zweiten Absatz die Zahl der Verletzten: 14 statt 41)”), and, as findings of their own, each place that still has the old figure or name: the same number where it has two digits or stands before the same word, or the same name.

**Why it matters:** A correction is worth as much as the place that it changes. Section 3 of the Press Code asks for wrong statements to be put right at once, section 2 for care before that. If the old number still stands in the text, the error is published twice.

**It stays silent** on the house’s own notes to readers (“In einer früheren Fassung hieß es …”), between quotation marks and on “Korrektur” in running text.

**Fixes:** The note is removed when you ask for it; the old figure is offered the right one. Neither is safe.`,
  },
  messages: {
    note: {
      de: 'Berichtigung der Agentur: einarbeiten, dann den Vermerk entfernen.',
      en: 'An agency’s correction: work it in, then remove the note.',
    },
    old: { de: 'Nach der Berichtigung „{right}“, hier noch „{wrong}“', en: '“{right}” by the correction, still “{wrong}” here' },
    here: { de: 'die Berichtigung', en: 'the correction' },
    removeNote: { de: 'Vermerk entfernen', en: 'Remove the note' },
    replace: { de: 'Durch „{right}“ ersetzen', en: 'Replace by “{right}”' },
  },
  examples: [
    {
      text: '[[BERICHTIGUNG: ]]Rat beschließt Haushalt\n\nDer Rat hat am Montag den Haushalt beschlossen. Er tritt im Mai in Kraft.',
      fixed: 'Rat beschließt Haushalt\n\nDer Rat hat am Montag den Haushalt beschlossen. Er tritt im Mai in Kraft.',
    },
    {
      text: 'Viele Verletzte bei Feuer in Halle\n\n[[(Berichtigt wird die Zahl der Verletzten: 14 statt 41)]]\n\nBei einem Feuer in einer Halle sind am Montag [[41]] Menschen verletzt worden. Sie kamen in Kliniken.',
    },
    { text: 'In einer früheren Fassung hieß es, der Bau koste acht Millionen Euro. Wir haben das berichtigt.' },
    {
      text: 'Berichtigung\n\nIn unserem Bericht vom Dienstag haben wir eine falsche Zahl genannt: Die Stadt gibt 14 Millionen Euro aus, nicht 41.',
    },
    {
      text: 'Die Korrektur des Plans dauert. Eine Berichtigung: Das wäre das Mindeste, sagte sie, 14 statt 41 Plätze seien zu wenig.',
    },
  ],
  *check(article) {
    let all: ReadonlySet<number> | undefined;
    for (const { start, index, paragraph } of article.placed) {
      const { control, corrections } = paragraph.facts.agency;
      const note = control.find((c) => c.kind === 'correction');
      if (!note || isNoCopy(article, index)) continue;
      const place = shift(note, start);
      const top = index < 2 || article.zones[index]!.kind === 'headline' || article.zones[index]!.kind === 'kicker';
      // In running text only capitals or brackets make it a note.
      const bracketed =
        note.part === 'whole' ||
        /^(?:BERICHTIGUNG|KORREKTUR|RICHTIGSTELLUNG)/u.test(article.text.slice(place.start, place.end)) ||
        /^[([+]/u.test(article.text.slice(place.start, place.end));
      if (isQuoted(article, place) || !(top || bracketed)) continue;
      // „Berichtigung“ and nothing else is what a newspaper puts over its own.
      if (index === 0 && note.part === 'whole' && place.end - place.start <= TITLE && !isAgencyCopy(article)) continue;
      if (note.part === 'whole') all ??= gone(article);
      yield {
        ...place,
        message: 'note',
        fixes: [
          note.part === 'whole'
            ? removeParagraphs(article, [index], all!, false, 'removeNote')
            : {
                title: 'removeNote',
                edits: [stretchRemoval(article.text, place.start, place.end)],
                safe: false,
                preferred: true,
              },
        ],
      };
      for (const c of corrections)
        for (const old of standing(article, index, c))
          yield {
            ...old,
            message: 'old',
            args: { right: c.right, wrong: c.wrong },
            related: [{ ...shift(c, start), message: 'here' }],
            fixes: [
              { title: 'replace', args: { right: c.right }, edits: [{ ...old, text: c.right }], safe: false, preferred: true },
            ],
          };
    }
  },
});

/** Where the wrong word still stands, whole, outside the note and outside quotation marks. Linear in the text. */
function* standing(article: ArticleView, note: number, { wrong, noun }: Correction): Iterable<Span> {
  const alone = wrong.length >= 2 && /^\p{Nd}|^\p{Lu}/u.test(wrong);
  for (const { start, index, paragraph } of article.placed) {
    if (index === note) continue;
    const { text } = paragraph;
    for (let at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + wrong.length)) {
      const end = at + wrong.length;
      if (/[\p{L}\p{N}-]/u.test(text[at - 1] ?? ' ') || /[\p{L}\p{N}]/u.test(text[end] ?? ' ')) continue;
      // A part of a longer number, of a date or of a time is another number.
      if (
        /\p{Nd}/u.test(wrong) &&
        (/\p{Nd}[.,:]$/u.test(text.slice(Math.max(0, at - 2), at)) ||
          /^(?:[.,:]\p{Nd}|\. \p{Lu}\p{Ll}{2,8}|\.? Uhr| Uhr|-[Jj]ährig| Prozent| Jahre)/u.test(text.slice(end, end + 14)))
      )
        continue;
      if (!alone && !(noun && text.slice(end, end + 40).includes(noun.slice(0, 5)))) continue;
      const place = { start: start + at, end: start + end };
      if (!isQuoted(article, place)) yield place;
    }
  }
}
