import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { FRONT_PAGE, PAGES, PARAGRAPHS, PAYWALL } from '../core/page/pages.ts';
import { openDesk } from '../support/cli.ts';

const { run, file, close } = openDesk();
const [blog, house] = PAGES;

describe('extract on the command line', () => {
  after(close);

  it('writes the article as text, Markdown or JSON', () => {
    const name = file('seite.html', house!.html);
    const text = run(['extract', name]);
    assert.equal(text.status, 0);
    assert.ok(text.out.startsWith(`${house!.headline}\n\n`));
    assert.ok(text.out.includes(`\n\n${PARAGRAPHS.CLINIC[0]}\n\n`));
    const markdown = run(['extract', name, '--format', 'markdown']).out;
    assert.ok(markdown.startsWith(`---\ntitle: "${house!.headline}"\n`));
    assert.match(markdown, /^date: 2024-11-21T06:10$/m);
    assert.match(markdown, /^## Eine Stunde bis zur nächsten Station$/m);
    const json = JSON.parse(run(['extract', name, '--format', 'json']).out);
    assert.equal(json.date, '2024-11-21T06:10');
    assert.ok(json.omitted.some((o: { kind: string; text: string }) => o.kind === 'newsletter' || o.text.includes('Newsletter')));
  });

  it('reads the standard input', () => {
    assert.ok(run(['extract', '-'], blog!.html).out.startsWith(blog!.headline));
  });

  it('answers JSON Lines in order, a bad line by an error, and goes on', () => {
    const input = [
      JSON.stringify({ id: 'a', html: blog!.html }),
      '{ kein JSON',
      JSON.stringify({ id: 'b' }),
      JSON.stringify(['html']),
      JSON.stringify({ id: 'c', html: '' }),
    ].join('\n');
    const { status, out } = run(['extract', '--jsonl'], input);
    assert.equal(status, 1);
    const [a, bad, b, list, c] = out
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l));
    assert.deepEqual(a.text.split('\n'), blog!.text);
    assert.equal(a.headline, blog!.headline);
    assert.equal(a.date.slice(0, 10), blog!.day);
    assert.deepEqual([bad.id, typeof bad.error], [null, 'string']);
    assert.deepEqual([b.id, typeof b.error], ['b', 'string']);
    assert.deepEqual([list.id, typeof list.error], [null, 'string']);
    assert.deepEqual([c.id, c.text], ['c', '']);
    assert.equal(run(['extract', '--jsonl'], JSON.stringify({ id: 1, html: '<p>Ein Satz.</p>' })).status, 0);
  });

  it('says where it did not read a page to its end', () => {
    const paragraphs = Array.from({ length: 4000 }, (_, i) => `<p>${i}: ${PARAGRAPHS.BRIDGE[0]}</p>`).join('');
    const long = `<html><head><title>Brücke gesperrt</title></head><body><h1>Brücke gesperrt</h1>${paragraphs}</body></html>`;
    const text = run(['extract', '-'], long);
    assert.match(text.err, /nicht bis zum Ende gelesen/);
    assert.equal(run(['extract', '-', '--format', 'json'], long).err, '');
    assert.equal(run(['extract', '-'], blog!.html).err, '');
  });

  it('says when a page has no article, and when the text ends at the paywall', () => {
    const front = run(['extract', '-'], FRONT_PAGE);
    assert.match(front.err, /kein Artikel/);
    assert.match(front.out, /Brücke gesperrt/);
    assert.match(run(['extract', '-'], PAYWALL).err, /Bezahlschranke/);
  });

  const page = (charset: string): string =>
    `<html><head><meta charset="${charset}"></head><body><p>Für die Gäste öffnen Ärzte die Säle – „früh“ kostet es 5 Euro.</p></body></html>`;
  const ENCODINGS: readonly (readonly [string, Buffer])[] = [
    ['UTF-8', Buffer.from(page('utf-8'))],
    ['UTF-8 that calls itself Latin-1', Buffer.from(page('iso-8859-1'))],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${page('utf-16')}`, 'utf16le')],
    [
      'Windows-1252 that says nothing',
      Buffer.from(page('').replaceAll('–', '\x96').replaceAll('„', '\x84').replaceAll('“', '\x93'), 'latin1'),
    ],
    [
      'Windows-1252 that calls itself UTF-8',
      Buffer.from(page('utf-8').replaceAll('–', '\x96').replaceAll('„', '\x84').replaceAll('“', '\x93'), 'latin1'),
    ],
    [
      'Mac Roman by its name',
      Buffer.from(
        page('macintosh').replace(
          /[üäöÄ–„“]/g,
          (c) => ({ ü: '\x9f', ä: '\x8a', ö: '\x9a', Ä: '\x80', '–': '\xd0', '„': '\xe3', '“': '\xd2' })[c]!,
        ),
        'latin1',
      ),
    ],
  ];
  for (const [name, bytes] of ENCODINGS) {
    it(`reads ${name}`, () => {
      assert.equal(
        run(['extract', file('seite.html', bytes)]).out,
        'Für die Gäste öffnen Ärzte die Säle – „früh“ kostet es 5 Euro.\n',
      );
    });
  }

  it('ends with 2 for what is no page', () => {
    assert.equal(run(['extract', 'fehlt.html']).status, 2);
    assert.equal(run(['extract', file('bild.html', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xd8', 'latin1'))]).status, 2);
    assert.equal(run(['extract']).status, 2);
  });
});
