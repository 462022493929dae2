import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { EventsAnswer, QuotesAnswer } from '../../src/shared/protocol.ts';
import { EMPTY_LEXICON, type Session, startSession } from '../support/server.ts';

const ARTICLE = `Stadtrat vertagt Entscheidung über Radweg

Der Stadtrat von Hallstedt hat die Entscheidung über den neuen Radweg am Dienstag vertagt. „Wir brauchen mehr Zeit für die Planung“, sagte Bürgermeisterin Jana Reimers.

Die Opposition kritisierte den Beschluss.

Schreibe einen Kommentar

Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert
`;
/** LSP's severity of what editors do not list. */
const HINT = 4;
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

async function within<T>(run: (session: Session) => Promise<T>, options?: Parameters<typeof startSession>[0]): Promise<T> {
  const session = await startSession(options);
  try {
    return await run(session);
  } finally {
    session.stop();
  }
}

describe('server', () => {
  after(() => setTimeout(() => process.exit(), 500).unref());

  it('pulls findings, faded where they are boilerplate, and answers "unchanged" to the same result id', () =>
    within(async (s) => {
      await s.open(ARTICLE);
      const first = await s.pull();
      const comment = first.items.find((d) => d.code === 'boilerplate/comment-form');
      assert.ok(comment, JSON.stringify(first.items));
      assert.deepEqual(comment.tags, [1]);
      assert.equal(comment.range.start.line, 6);
      assert.equal((await s.pull(first.resultId)).kind, 'unchanged');
      await s.change('Neu. ', { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } });
      assert.equal((await s.pull(first.resultId)).kind, 'unchanged', 'typing elsewhere moves nothing on other lines');
      await s.change('\n', { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } });
      const moved = await s.pull(first.resultId);
      assert.equal(moved.kind, 'full');
      assert.equal(moved.items.find((d) => d.code === 'boilerplate/comment-form')?.range.start.line, 7);
    }));

  it('fades a block of boilerplate stretch by stretch: one entry in the list, nothing over empty lines', () =>
    within(async (s) => {
      await s.open('');
      for (const end of ['\n', '\r\n']) {
        await s.change(ARTICLE.replaceAll('\n', end));
        const { items } = await s.pull();
        const block = items.filter((d) => d.code === 'boilerplate/comment-form');
        const lines = block.map((d) => [d.range.start.line, d.range.end.line, d.severity === HINT]);
        assert.deepEqual(lines, [
          [6, 6, false],
          [8, 8, true],
        ]);
        for (const d of block) {
          assert.deepEqual(d.tags, [1]);
          assert.ok(d.range.end.character > 0 && d.range.start.character === 0);
          const titles = (await s.actions(d.range)).map((a) => a.title);
          assert.ok(
            titles.some((t) => /entfernen/.test(t)),
            'the fix is offered in every stretch',
          );
        }
      }
    }));

  it('offers versioned fixes at a finding, and removes all boilerplate by command', () =>
    within(async (s) => {
      await s.open(ARTICLE);
      const { items } = await s.pull();
      const at = items.find((d) => d.code === 'boilerplate/comment-form')!.range;
      const actions = await s.actions(at);
      const edit = actions.find((a) => a.edit)?.edit?.documentChanges[0];
      assert.equal(edit?.textDocument.version, 1);
      assert.ok(actions.some((a) => a.command?.command === 'schlussredaktion.removeBoilerplate'));
      assert.ok(actions.some((a) => a.command?.command === 'schlussredaktion.dismiss'));
      const all = await s.actions(WHOLE, ['source.fixAll']);
      assert.deepEqual(
        all.map((a) => a.kind),
        ['source.fixAll.schlussredaktion'],
      );
      const { command } = all[0]!;
      assert.equal(command?.command, 'schlussredaktion.fixed');
      const { blocks, lines, others } = command.arguments[0] as Record<string, number>;
      assert.ok(blocks! >= 1 && lines! >= blocks! && others === 0, JSON.stringify(command.arguments));
    }));

  it('adds an attribution as one snippet, whatever else has to change', () =>
    within(async (s) => {
      const quote = '„Wir haben drei Stunden ohne Licht gesessen.“';
      await s.open(`Der Zug hielt auf offener Strecke bei Hallstedt. ${quote} Der Betrieb lief am Abend wieder an.`);
      const found = (await s.pull()).items.find((d) => d.code === 'quote/unattributed');
      assert.ok(found);
      const action = (await s.actions(found.range)).find((a) => a.command?.command === 'schlussredaktion.insertSnippet');
      const args = action?.command?.arguments[0] as { range: { start: { character: number } }; snippet: string };
      assert.match(args.snippet, /^“?, sagte \$\{1:[^}]+\}\.$|“, sagte \$\{1:[^}]+\}\.$/u);
    }));

  it('gives the structure, events and quotes of the article', () =>
    within(async (s) => {
      await s.open(ARTICLE);
      const symbols = await s.request<{ name: string; children: { name: string }[] }[]>('textDocument/documentSymbol');
      assert.equal(symbols[0]?.name, 'Stadtrat vertagt Entscheidung über Radweg');
      assert.ok(symbols[0]?.children.length);
      const quotes = await s.request<{ speakers: { name: string; quotes: unknown[] }[] }>('schlussredaktion/quotes');
      assert.equal(quotes.speakers.length, 1);
      assert.match(quotes.speakers[0]!.name, /Jana Reimers/);
      const events = await s.request<{ version: number; events: unknown[] }>('schlussredaktion/events');
      assert.equal(events.version, 1);
      assert.ok(events.events.length > 0);
    }));

  it('lists all findings with their level and kind, hints too', () =>
    within(async (s) => {
      await s.open(ARTICLE);
      type Found = { version: number; findings: { id: string; rule: string; kind: string; severity: string; message: string }[] };
      const { version, findings } = await s.request<Found>('schlussredaktion/findings');
      assert.equal(version, 1);
      const form = findings.find((f) => f.rule === 'boilerplate/comment-form');
      assert.ok(form && form.kind !== form.rule && form.message !== '');
      assert.equal(new Set(findings.map((f) => f.id)).size, findings.length);
    }));

  it('gives the structure of a Markdown file in words, without its marks', () =>
    within(async (s) => {
      const body =
        'Der Rat *kam* am 2. März 2026 nach [Köln](https://e.example).\n\n## Neue **Wege**\n\n„Das ist _gut_“, sagte Ada Kern.\n';
      await s.open(`# Rat **tagt**\n\n${body}`, 'markdown');
      type Symbols = { name: string; children: Symbols }[];
      const names = (list: Symbols): string[] => list.flatMap((n) => [n.name, ...names(n.children)]);
      const told = names(await s.request<Symbols>('textDocument/documentSymbol'));
      for (const name of ['Rat tagt', 'Der Rat kam nach Köln', 'Neue Wege', '„Das ist gut“'])
        assert.ok(told.includes(name), told.join('\n'));
      assert.doesNotMatch(told.join('\n'), /[#*_[\]]|e\.example/u);
    }));

  it('lists in the outline what is told, and speakers by their role alone', () =>
    within(async (s) => {
      await s.open(`---
datum: 2026-06-05
---
Brücke wird ersetzt

Von Marlene Voigt

Auheim. Der Gemeinderat hat am Mittwoch den Neubau beschlossen. „Eine Sanierung wäre billiger und schneller“, meint ihr Sprecher Jens Habermann.

„Das ist kein Zustand, den wir noch einen Monat lang hinnehmen.“

Schreibe einen Kommentar
`);
      type Symbols = { name: string; children: Symbols }[];
      const [title] = await s.request<Symbols>('textDocument/documentSymbol');
      assert.equal(title?.name, 'Brücke wird ersetzt');
      const [told, said, ...rest] = title?.children ?? [];
      assert.ok(told?.children.some((leaf) => leaf.name.startsWith('„Eine Sanierung')));
      assert.deepEqual([said?.name.slice(0, 4), said?.children, rest], ['„Das', [], []], 'a quote alone stands there once');
      const { speakers } = await s.request<QuotesAnswer>('schlussredaktion/quotes');
      assert.deepEqual(
        speakers.map((p) => [p.name, p.role]),
        [['Jens Habermann', 'Sprecher']],
      );
    }));

  it('writes quotes as a table that a German spreadsheet opens by a double click', () =>
    within(async (s) => {
      await s.open('Ärger in Köln\n\n„Wir warten; es kommt nichts“, sagte Bürgermeisterin Jana Müßig am Montag.');
      const { text } = await s.request<{ text: string }>('schlussredaktion/export', { what: 'quotes', format: 'csv' });
      const [head, line] = text.split('\r\n');
      assert.equal(head, '\ufeffZeile;Wer;Funktion;Zitat;geprüft');
      assert.equal(line, '3;Jana Müßig;Bürgermeisterin;"„Wir warten; es kommt nichts“";');
    }));

  it('tells who takes part in the base form, by name and kind, and the clock of an event', () =>
    within(async (s) => {
      await s.open('Der Stadtrat tagte am Montag. Am Dienstag beschloss er den Haushalt.');
      const before = await s.request<EventsAnswer>('schlussredaktion/events');
      assert.deepEqual(
        before.events.map((e) => e.who.map((p) => [p.text, p.inferred])),
        [[['Stadtrat', false]], [['Stadtrat', true]]],
      );
      await s.change(
        'Husum, 24. Februar 2026 – Für den 5. März um 19 Uhr ist eine Sitzung des Kreistags angesetzt. Landrätin Maren Petersen will am Freitag einen Vertrag unterzeichnen.',
      );
      const { events } = await s.request<EventsAnswer>('schlussredaktion/events');
      const told = events.map((e) => [
        e.when?.value,
        e.who.map((p) => p.text),
        e.who.flatMap((p) => p.actors.map((a) => `${a.kind}: ${a.name}`)),
      ]);
      assert.deepEqual(told, [
        ['2026-03-05T19:00', ['Kreistag'], ['organisation: Kreistag']],
        ['2026-02-27', ['Landrätin Maren Petersen'], ['person: Maren Petersen']],
      ]);
    }));

  it('writes worked-out days into the line only as long as needed, the rest in the tooltip', () =>
    within(
      async (s) => {
        await s.open('Husum, 24. Februar 2026 – Der Rat hat am Montagabend beraten. Am 5. März 2026 um 19 Uhr tagt er wieder.');
        const hints = await s.request<{ label: string; tooltip: string }[]>('textDocument/inlayHint', { range: WHOLE });
        assert.deepEqual(
          hints.map((h) => h.label),
          ['= Mo., 23.2.'],
        );
        await s.change('Husum, 2. Januar 2026 – Der Rat hat am Montagabend beraten.');
        const [other] = await s.request<{ label: string }[]>('textDocument/inlayHint', { range: WHOLE });
        assert.equal(other?.label, '= Mo., 29.12.2025', 'with the year where it is another');
        assert.match(hints[0]!.tooltip, /^= Montag, 23\. Februar 2026.*aus dem Artikeldatum/);
      },
      { section: { einblendungen: { zeiten: true } } },
    ));

  it('takes settings per resource, asks for a refresh when they change, and names an invalid one', () =>
    within(async (s) => {
      await s.open(ARTICLE);
      assert.ok((await s.pull()).items.some((d) => d.code === 'boilerplate/comment-form'));
      s.section = { regeln: { 'boilerplate/comment-form': 'off' }, region: 'Bayern' };
      await s.settingsChanged();
      const { items } = await s.pull();
      assert.ok(!items.some((d) => d.code === 'boilerplate/comment-form'));
      await s.pull();
      assert.ok(s.notifications.some((n) => n.method === 'refresh'));
      const problems = s.notifications.filter((n) => n.method === 'schlussredaktion/problems').at(-1);
      assert.match(JSON.stringify(problems), /schlussredaktion\.region/);
    }));

  it('says which data is missing and goes on without it', () =>
    within(
      async (s) => {
        await s.open(ARTICLE);
        await s.pull();
        await s.pull();
        const told = JSON.stringify(s.notifications.filter((n) => n.method === 'schlussredaktion/problems'));
        assert.match(told, /spelling\.bin.*gibt es nicht.*names\.bin.*beschädigt/);
        assert.doesNotMatch(told, /ENOENT|cut off/);
      },
      {
        lexicon: {
          ...EMPTY_LEXICON,
          problems: [
            { file: 'spelling.bin', reason: 'ENOENT', damaged: false },
            { file: 'names.bin', reason: 'cut off', damaged: true },
          ],
        },
      },
    ));

  it('remembers what was dismissed for the article', () =>
    within(
      async (s) => {
        await s.open(ARTICLE);
        const { items } = await s.pull();
        assert.ok(!items.some((d) => d.code === 'boilerplate/comment-form'), JSON.stringify(items));
      },
      {
        house: {
          articles: [
            {
              uri: 'file:///artikel/probe.artikel',
              dismissed: [
                {
                  rule: 'boilerplate/comment-form',
                  text: 'Schreibe einen Kommentar\n\nDeine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert',
                },
              ],
            },
          ],
        },
      },
    ));

  it('answers on a closed document, on other languages and on odd input', () =>
    within(async (s) => {
      assert.deepEqual((await s.pull()).items, []);
      const odd = [
        '',
        '\u0000',
        '\ud800',
        '\ufeff\r\n\r\n',
        'a'.repeat(200_000),
        '„'.repeat(500),
        '<div>&nbsp;</div>'.repeat(200),
      ];
      await s.open('');
      for (const text of odd) {
        await s.change(text);
        const report = await s.pull();
        assert.ok(Array.isArray(report.items) || report.kind === 'unchanged', text.slice(0, 10));
        await s.request('textDocument/documentSymbol');
        await s.request('textDocument/semanticTokens/full');
        await s.request('textDocument/foldingRange');
      }
      await s.change(
        'The council has voted on the new budget for the city. It was the first time that this had happened in the history of the town and the mayor said that she was pleased.',
      );
      assert.deepEqual((await s.pull()).items, []);
    }));
});
