import { surnameOf } from '../../entities/entity.ts';
import { defineRule } from '../../rules/rule.ts';
import { inQuote } from '../article-view.ts';
import { titleBefore } from '../bearers.ts';
import { sexOf } from '../first-names.ts';

/** Behind these words a caption names who took the picture. */
const CREDIT = /(?:Fotos?|Bild(?:er)?|Grafik|Illustration|Quelle|Archiv|©|von|:|\/|\()\s?$/u;

/** Each side of a match has its own. */
const MANY_HOLD =
  /(?:spieler|stürmer|verteidiger|torwart|torhüter|torfrau|keeper|trainer|coach|kapitän|läufer|fahrer|springer|sänger|schüler|student|abgeordnete|mitglied|kandidat|sprecher|minister|präsident|schauspieler|musiker|künstler)(?:in)?$/iu;

export const captionName = defineRule({
  id: 'consistency/caption-name',
  scope: 'document',
  severity: 'warning',
  also: ['hint'],
  summary: {
    de: 'Die Bildunterschrift nennt einen Namen anders als der Text',
    en: 'The caption gives a name otherwise than the text',
  },
  docs: {
    de: `Vergleicht die Namen in Bildunterschriften mit dem Text: Steht dort derselbe Nachname mit einem anderen Vornamen und sonst nirgends, ist es wohl dieselbe Person; ebenso, wenn der Text einen anderen Namen hinter dieselbe Funktion setzt („Kuratorin Hanna Veit … Kuratorin Sina Wulf“). Ein Name, der im Text gar nicht vorkommt, ist nur ein Hinweis, denn Bilder zeigen oft mehr.

**Warum das wichtig ist:** Bildunterschriften entstehen zuletzt und unter Zeitdruck; wer falsch benannt ist, wird mit Bild verwechselt. Wort und Bild müssen zusammenpassen (Pressekodex Ziffer 2, Richtlinie 2.2), und eine Verwechslung trifft die Persönlichkeit (Ziffer 8).

**Still bleibt die Regel** bei Fotografen und Agenturen, wenn der Text beide Personen nennt, und bei Bildunterschriften ohne Vornamen.

**Korrekturen:** Der Name des Textes wird angeboten.`,
    en: `Compares the names in captions with the text: where the same surname stands there with another first name and nowhere else, it is probably the same person; likewise where the text has another name behind the same function (“Kuratorin Hanna Veit … Kuratorin Sina Wulf”). A name that does not occur in the text at all is only a hint, since pictures often show more.

**Why it matters:** Captions are written last and in a hurry; who is named wrongly is confused together with a picture. Words and picture must fit (section 2 of the Press Code, guideline 2.2), and a confusion touches the person’s rights (section 8).

**It stays silent** on photographers and agencies, where the text names both persons, and on captions without a first name.

**Fixes:** The name in the text is offered.`,
  },
  messages: {
    other: { de: 'Im Text heißt die Person „{other}“.', en: 'In the text the person is “{other}”.' },
    absent: { de: '„{name}“ kommt im Text nicht vor.', en: '“{name}” does not stand in the text.' },
    there: { de: 'im Text „{other}“', en: 'in the text “{other}”' },
    replace: { de: 'Durch „{other}“ ersetzen', en: 'Replace by “{other}”' },
  },
  examples: [
    {
      text: 'Streit um den Hafen\n\nBürgermeisterin Jana Reimers hat am Montag die Pläne für den Hafen vorgelegt. Im Rat bekam Reimers Beifall.\n\n[[Jutta Reimers]] vor dem Rathaus. Foto: Muster',
      fixed:
        'Streit um den Hafen\n\nBürgermeisterin Jana Reimers hat am Montag die Pläne für den Hafen vorgelegt. Im Rat bekam Reimers Beifall.\n\nJana Reimers vor dem Rathaus. Foto: Muster',
    },
    {
      text: 'Spielzeug im Schloss\n\nKuratorin Hanna Veit hat am Montag die Schau eröffnet. Drei Jahre lang hat sie daran gearbeitet.\n\nIm Bild: Kuratorin [[Sina Wulf]] mit einem Kreisel. Foto: Muster',
    },
    {
      text: 'Spielzeug im Schloss\n\nKuratorin Hanna Veit und Kuratorin Pia Lehr haben am Montag die Schau eröffnet. Auch Restauratorin Sina Wulf kam.\n\nIm Bild: Restauratorin Sina Wulf mit einem Kreisel. Foto: Muster',
    },
    {
      text: 'Streit um den Hafen\n\nBürgermeisterin Jana Reimers hat am Montag die Pläne für den Hafen vorgelegt. Im Rat bekam Reimers Beifall.\n\nJana Reimers vor dem Rathaus. Foto: Paul Reimers',
    },
    {
      text: 'Streit um den Hafen\n\nBürgermeisterin Jana Reimers und ihr Bruder Paul Reimers haben am Montag die Pläne für den Hafen vorgelegt.\n\nPaul Reimers vor dem Rathaus. Foto: Muster',
    },
  ],
  *check(article) {
    const { text, zones, placed, entities } = article;
    if (!zones.some((z) => z.kind === 'caption')) return;
    const byName = new Set<string>();
    const bySurname = new Map<string, { readonly wording: string; readonly start: number; readonly end: number }[]>();
    const byTitle = new Map<string, { readonly wording: string; readonly start: number; readonly end: number }[]>();
    const inCaption: {
      readonly title: string | undefined;
      readonly wording: string;
      readonly start: number;
      readonly end: number;
    }[] = [];
    let at = 0;
    for (const e of entities) {
      if (e.kind !== 'person') continue;
      while (at + 1 < placed.length && placed[at + 1]!.start <= e.start) at++;
      const kind = zones[at]!.kind;
      const wording = text.slice(e.start, e.end);
      const title = titleBefore(text, e);
      const item = { title, wording, start: e.start, end: e.end };
      if (kind === 'caption') {
        if (
          /^\p{Lu}\p{Ll}[\p{L}-]* \p{Lu}[\p{L}-]+$/u.test(wording) &&
          !CREDIT.test(text.slice(Math.max(placed[at]!.start, e.start - 12), e.start)) &&
          !inQuote(article, e)
        )
          inCaption.push(item);
      } else if (kind !== 'byline' && kind !== 'signature' && kind !== 'boilerplate') {
        byName.add(wording).add(wording.replace(/['’]?s$/u, ''));
        const surname = surnameOf(wording);
        const list = bySurname.get(surname) ?? [];
        if (wording.includes(' ')) list.push(item);
        bySurname.set(surname, list);
        if (title && wording.includes(' ')) byTitle.set(title, [...(byTitle.get(title) ?? []), item]);
      }
    }
    for (const { title, wording, start, end } of inCaption) {
      if (byName.has(wording)) continue;
      const surname = wording.slice(wording.indexOf(' ') + 1);
      const others = bySurname.get(surname) ?? bySurname.get(surname.replace(/s$/u, ''));
      const names = new Set(others?.map((o) => o.wording));
      // "Kuratorin Hanna Veit" in the text, "Kuratorin Sina Wulf" below the picture: one of them holds the office.
      const holders =
        title && !MANY_HOLD.test(title) && !others && text.indexOf(surname) === text.lastIndexOf(surname)
          ? byTitle.get(title)
          : undefined;
      const holder = holders?.[0];
      if (holder && holders.every((h) => h.wording === holder.wording) && sharesSex(holder.wording, wording))
        yield {
          start,
          end,
          message: 'other',
          args: { other: holder.wording },
          related: [{ start: holder.start, end: holder.end, message: 'there', args: { other: holder.wording } }],
          fixes: [
            { title: 'replace', args: { other: holder.wording }, edits: [{ start, end, text: holder.wording }], safe: false },
          ],
        };
      else if (names.size === 1 && !others![0]!.wording.startsWith(`${wording.slice(0, wording.indexOf(' '))} `)) {
        const other = others![0]!;
        yield {
          start,
          end,
          message: 'other',
          args: { other: other.wording },
          related: [{ start: other.start, end: other.end, message: 'there', args: { other: other.wording } }],
          fixes: [
            { title: 'replace', args: { other: other.wording }, edits: [{ start, end, text: other.wording }], safe: false },
          ],
        };
      } else if (!others && text.indexOf(surname) === text.lastIndexOf(surname))
        yield { start, end, message: 'absent', args: { name: wording }, severity: 'hint' };
    }
  },
});

function sharesSex(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => sexOf(name.slice(0, name.indexOf(' '))));
  return x === undefined || y === undefined || x === y;
}
