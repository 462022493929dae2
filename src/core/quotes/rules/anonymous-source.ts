import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';

const CIRCLES = /^\p{Lu}?[\p{L}-]*[kK]reisen?$/u;
const NO_CIRCLES =
  /^(?:Landkreisen?|Wahlkreisen?|Umkreisen?|Freundeskreisen?|Stromkreisen?|Arbeitskreisen?|Blutkreisen?|Verkehrskreisen?)$/u;

export const anonymousSource = defineRule({
  id: 'quote/anonymous-source',
  scope: 'paragraph',
  zones: PROSE,
  inQuotes: 'drop',
  severity: 'hint',
  summary: { de: 'Die Quelle bleibt ungenannt', en: 'The source stays anonymous' },
  docs: {
    de: `
Weist auf Quellen ohne Namen hin: „der namentlich nicht genannt werden wollte“, „unter der Bedingung der Anonymität“, „aus Regierungskreisen“,
„hieß es“ ohne Quelle, „Insider“. Kein Fehler, aber eine Stelle, an der die Schlussredaktion nachfragt.

Still bleibt die Regel, wenn nach „hieß es“ die Quelle steht („hieß es in der Mitteilung“).`,
    en: `Points to sources without a name: “der namentlich nicht genannt werden wollte”, “unter der Bedingung der Anonymität”, “aus Regierungskreisen”, “hieß es” without a source, “Insider”. No error, but a place where the desk asks.

It stays silent where the source follows “hieß es” (“hieß es in der Mitteilung”).`,
  },
  messages: {
    anonymous: { de: 'Anonyme Quelle: Ist das so gewollt und geprüft?', en: 'Anonymous source: is that intended and checked?' },
  },
  examples: [
    { text: 'Ein Sprecher, der [[namentlich nicht genannt]] werden wollte, bestätigte den Kauf.' },
    { text: 'Der Kauf sei beschlossen, verlautete [[aus Regierungskreisen]].' },
    { text: 'Der Kauf sei beschlossen, [[hieß es]].' },
    { text: 'Eine Mitarbeiterin bestätigte das [[unter der Bedingung der Anonymität]].' },
    { text: 'Der Kauf sei beschlossen, hieß es in der Mitteilung des Ministeriums.' },
    { text: 'In den Landkreisen im Norden regnete es.' },
    { text: 'Die Sprecherin Ruth Adam bestätigte den Kauf.' },
    { text: 'Das Tier wurde in der Ausschreibung nicht genannt.' },
  ],
  *check(paragraph) {
    for (const { tokens } of paragraph.sentences) {
      const at = (i: number): string => tokens[i]?.norm ?? '';
      const found = (from: number, to: number) => ({
        message: 'anonymous' as const,
        start: tokens[from]!.start,
        end: tokens[to]!.end,
      });
      for (let i = 0; i < tokens.length; i++) {
        const word = at(i);
        if (word === 'namentlich' && at(i + 1) === 'nicht' && at(i + 2) === 'genannt') yield found(i, i + 2);
        else if (word === 'nicht' && at(i + 1) === 'namentlich' && /^genannt/u.test(at(i + 2))) yield found(i, i + 2);
        else if (word === 'Anonymität' && at(i - 1) === 'der' && at(i - 2) === 'Bedingung')
          yield found(at(i - 4) === 'unter' ? i - 4 : i - 2, i);
        else if (word === 'anonym' && /^(?:bleiben|bleibt)$/u.test(at(i + 1))) yield found(i, i + 1);
        else if (/^(?:[Aa]us|[Ii]n)$/u.test(word)) {
          for (let k = i + 1; k < i + 4; k++) {
            if (!CIRCLES.test(at(k)) || NO_CIRCLES.test(at(k)) || !/^\p{Lu}/u.test(at(k))) continue;
            if (word.toLowerCase() === 'aus' || /^(?:hieß|heißt|verlautete)$/u.test(at(k + 1))) yield found(i, k);
            break;
          }
        } else if (
          /^(?:hieß|heißt)$/u.test(word) &&
          at(i + 1) === 'es' &&
          /^[,.]?$/u.test(at(i + 2)) &&
          /^[,“]$/u.test(at(i - 1))
        )
          yield found(i, i + 1);
      }
    }
  },
});
