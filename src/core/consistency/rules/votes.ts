import { defineRule } from '../../rules/rule.ts';
import { statedIn } from '../article-view.ts';

export const votes = defineRule({
  id: 'consistency/votes',
  scope: 'document',
  severity: 'warning',
  summary: {
    de: 'Die Stimmen ergeben nicht die Zahl derer, die abgestimmt haben',
    en: 'The votes do not make the number of those who voted',
  },
  docs: {
    de: `Zählt die Stimmen zusammen: „Von den 38 Mitgliedern stimmten 24 dafür und elf dagegen, zwei enthielten sich“, „mit neun zu fünf Stimmen … Alle 16 Mitglieder stimmten ab, niemand enthielt sich“, „mit 22 zu 14 Stimmen … von den 34 abgegebenen Stimmen“.

**Warum das wichtig ist:** Ein Abstimmungsergebnis ist eine nachprüfbare Tatsache; geht es nicht auf, stimmt mindestens eine Zahl nicht. Nachzurechnen gehört zur Sorgfalt nach Ziffer 2 des Pressekodex, richtigzustellen zu Ziffer 3.

**Still bleibt die Regel**, wenn der Artikel von mehreren Abstimmungen erzählt, wenn jemand fehlte oder nicht teilnahm, wenn Enthaltungen nicht genannt sind (außer es sind mehr Stimmen als Stimmberechtigte), und in Zitaten.`,
    en: `Adds up votes: “Von den 38 Mitgliedern stimmten 24 dafür und elf dagegen, zwei enthielten sich”, “mit neun zu fünf Stimmen … Alle 16 Mitglieder stimmten ab, niemand enthielt sich”, “mit 22 zu 14 Stimmen … von den 34 abgegebenen Stimmen”.

**Why it matters:** The result of a vote is a fact that can be checked; where it does not add up at least one number is wrong. Checking is care by section 2 of the Press Code, putting right is section 3.

**It stays silent** where the article tells of several votes, where somebody was absent or took no part, where abstentions are not told (unless there are more votes than voters), and in quotations.`,
  },
  messages: {
    clash: { de: 'Die Stimmen ergeben {sum}, abgestimmt haben {body}.', en: 'The votes make {sum}, but {body} voted.' },
    there: { de: 'hier {body}', en: 'here {body}' },
  },
  examples: [
    {
      text: 'Der Antrag ging [[mit 19 zu 12 Stimmen]] durch. Der Streit war heftig.\n\nVon den 30 abgegebenen Stimmen war keine ungültig.',
    },
    {
      text: 'Der Antrag ging mit 19 zu 12 Stimmen durch. Der Streit war heftig.\n\nVon den 33 abgegebenen Stimmen waren zwei ungültig.',
    },
    {
      text: 'Der Rat hat das Bad am Montag beschlossen. Von den 38 Mitgliedern stimmten [[24 dafür und elf dagegen, zwei enthielten sich]].',
    },
    {
      text: 'Das hat der Ausschuss am Montag [[mit neun zu fünf Stimmen]] entschieden.\n\nAlle 16 Mitglieder beteiligten sich an der Abstimmung, niemand enthielt sich.',
    },
    {
      text: 'Der Rat hat das Bad am Montag beschlossen. Von den 37 Mitgliedern stimmten 24 dafür und elf dagegen, zwei enthielten sich.',
    },
    { text: 'Der Rat hat das Bad am Montag beschlossen. Von den 38 Mitgliedern stimmten 24 dafür und elf dagegen.' },
    {
      text: 'Das hat der Ausschuss am Montag mit neun zu fünf Stimmen entschieden.\n\nDie 16 Mitglieder stimmten im Herbst noch anders.',
    },
  ],
  *check(article) {
    const all = [...statedIn(article, (facts) => facts.votes)];
    const results = all.filter((v) => v.kind === 'result');
    const bodies = all.filter((v) => v.kind === 'body');
    if (results.length !== 1 || bodies.length !== 1) return;
    const [result, body] = [results[0]!, bodies[0]!];
    const more = result.count > body.count;
    if (!more && !(result.count < body.count && body.all && (result.told || body.told))) return;
    yield {
      start: result.start,
      end: result.end,
      message: 'clash',
      args: { sum: result.count, body: body.count },
      related: [{ start: body.start, end: body.end, message: 'there', args: { body: body.count } }],
    };
  },
});
