import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractArticle, textOfArticle } from '../../../src/core/index.ts';
import { PARAGRAPHS } from './pages.ts';

const paragraphs = PARAGRAPHS.CLINIC.map((p) => `<p>${p}</p>`).join('');
/** Two frames: what stands below is beside the article, or in one element with its paragraphs. */
const FRAMES: readonly (readonly [string, (below: string) => string])[] = [
  [
    'beside the article',
    (below) =>
      `<body><nav><a href="/">Start</a></nav><main><article><h1>Kreis hält an Geburtshilfe fest</h1><div class="k7">${paragraphs}</div></article>${below}</main><footer>Impressum</footer></body>`,
  ],
  [
    'with its paragraphs',
    (below) =>
      `<body><nav><a href="/">Start</a></nav><div class="w2"><h1>Kreis hält an Geburtshilfe fest</h1>${paragraphs}${below}</div><footer>Impressum</footer></body>`,
  ],
];

const SAID: readonly (readonly [string, string])[] = [
  ['Heidekraut', 'Ich bin dort selbst geboren und freue mich für alle, die noch kommen.'],
  ['Rolf M.', 'Wer rechnet uns das eigentlich einmal vor? Bezahlt haben wir es noch nicht.'],
  ['Ute Sander', 'Danke an den Landrat, das war lange überfällig und musste einmal gesagt werden.'],
  ['brandtaler', 'Meine Schwester musste im Winter nach Oberau fahren, das wünsche ich niemandem.'],
];
const OTHERS: readonly (readonly [string, string])[] = [
  ['Freibad öffnet später', 'Die Pumpen sind noch nicht geliefert. Schwimmer müssen bis Juni warten.'],
  ['Kreisstraße wird breiter', 'Im Herbst rücken die Bagger an. Der Verkehr wird über Oberau geleitet.'],
  ['Chor sucht Tenöre', 'Vier Männer sind zu wenig für das Konzert im Dezember.'],
];
const LIFE =
  'Clara Winkens hat in Trier Geschichte studiert und berichtet seit elf Jahren aus dem Kreistag. Sie schreibt auch über Musik.';

const each = <T>(items: readonly T[], html: (item: T, i: number) => string): string => items.map(html).join('');

const BELOW: readonly { name: string; html: string; words: readonly string[] }[] = [
  {
    name: 'comments in boxes with name and time',
    html: `<div>${each(SAID, ([n, t], i) => `<div class="a1"><div><b>${n}</b> <i>vor ${i + 2} Stunden</i></div><p>${t}</p></div>`)}</div>`,
    words: SAID.map((s) => s[1]),
  },
  {
    name: 'comments as a list',
    html: `<ul class="b4">${each(SAID, ([n, t]) => `<li><strong>${n}</strong><br>${t}</li>`)}</ul>`,
    words: SAID.map((s) => s[1]),
  },
  {
    name: 'comments with the name below',
    html: each(SAID, ([n, t], i) => `<div class="c2"><p>${t}</p><span>${n}, 1${i}.4.2026</span></div>`),
    words: SAID.map((s) => s[1]),
  },
  {
    name: 'comments without boxes',
    html: each(SAID, ([n, t], i) => `<p class="n">${n} am 1${i}. April um 8.3${i} Uhr</p><p class="t">${t}</p>`),
    words: SAID.map((s) => s[1]),
  },
  {
    name: 'teasers with linked titles',
    html: `<div>${each(OTHERS, ([h, t], i) => `<div class="d9"><img src="${i}.jpg"><b><a href="/${i}">${h}</a></b><p>${t}</p></div>`)}</div>`,
    words: OTHERS.flat(),
  },
  {
    name: 'teasers with a link below',
    html: `<section>${each(OTHERS, ([h, t], i) => `<div><h3>${h}</h3><p>${t}</p><a href="/${i}">Lesen</a></div>`)}</section>`,
    words: OTHERS.flat(),
  },
  {
    name: 'the life of the author beside a picture',
    html: `<div class="e3"><img src="c.jpg"><p>${LIFE}</p></div>`,
    words: [LIFE],
  },
  { name: 'the life of the author under the name', html: `<div><b>Clara Winkens</b><p>${LIFE}</p></div>`, words: [LIFE] },
  { name: 'the life of the author in italics', html: `<hr><p><em>${LIFE}</em></p>`, words: [LIFE] },
];

const PLACES: readonly (readonly [string, string])[] = [
  ['Heimatmuseum', 'Das Museum am Markt ist bis Sonntag geöffnet und kostet drei Euro Eintritt.'],
  ['Mühle Süd', 'Die alte Mühle mahlt jeden ersten Samstag im Monat Getreide wie früher.'],
  ['Badesee', 'Am See gibt es einen Kiosk, einen Sprungturm und Schatten unter Pappeln.'],
];
const VOICES = SAID.map(
  ([, t], i) => [`${['Anna Roth', 'Jens Moll', 'Lea Funk', 'Karl Haas'][i]} (${30 + i}), Brandtal`, t] as const,
);

const OWN: readonly { name: string; html: string; words: readonly string[] }[] = [
  {
    name: 'a list in a wrapper like those of teasers',
    html: each(
      [
        '<p>Die Hebammen des Kreises hatten im Frühjahr eine Liste mit mehr als 5000 Namen übergeben, die Hälfte davon aus Oberau.</p>',
        ...OTHERS.slice(0, 2).map(([t]) => `<h4>${t}</h4><p><a href="/x">Weiter zum Bericht</a></p>`),
        '<ul><li>Im Mai tagt der Ausschuss.</li><li>Im Juni wird ausgeschrieben.</li></ul>',
        '<p>Beides ist öffentlich.</p>',
      ],
      (x) => `<div class="z9"><div>${x}</div></div>`,
    ),
    words: ['Im Mai tagt der Ausschuss.', 'Im Juni wird ausgeschrieben.'],
  },
  {
    name: 'a list of places',
    html: `<ul>${each(PLACES, ([n, t]) => `<li><strong>${n}</strong><br>${t}</li>`)}</ul>`,
    words: PLACES.map((p) => p[1]),
  },
  {
    name: 'dates in boxes',
    html: each(PLACES, ([n, t], i) => `<div class="f1"><b>${n}, 1${i}. April, 19.30 Uhr</b><p>${t}</p></div>`),
    words: PLACES.map((p) => p[1]),
  },
  {
    name: 'a chronicle under its heading',
    html: `<h2>Chronik</h2><table>${each(PLACES, ([n, t], i) => `<tr><td>${n}<br>1${i}.3.2024</td><td>${t}</td></tr>`)}</table>`,
    words: PLACES.map((p) => p[1]),
  },
  {
    name: 'links that a line announces',
    html: `<p>Hier gibt es Hilfe:</p><ul>${each(PLACES, ([n, t]) => `<li><a href="https://example.org">${n} in Brandtal</a><br>${t}</li>`)}</ul>`,
    words: PLACES.map((p) => p[1]),
  },
  {
    name: 'people who were asked, with their age',
    html: each(VOICES, ([n, t]) => `<div class="g5"><h4>${n}</h4><p>${t}</p></div>`),
    words: VOICES.map((v) => v[1]),
  },
  {
    name: 'people who were asked, under a heading',
    html: `<h2>Das sagen die Eltern</h2>${each(VOICES, ([n, t]) => `<div class="g6"><b>${n.split(' (')[0]}</b><p>${t}</p></div>`)}`,
    words: VOICES.map((v) => v[1]),
  },
  {
    name: 'entries of a live ticker by two people',
    html: each(
      SAID,
      ([, t], i) => `<div class="h2"><span>${i % 2 ? 'Anna Kurz' : 'Ben Lang'}, 1${i}.30 Uhr</span><p>${t}</p></div>`,
    ),
    words: SAID.map((s) => s[1]),
  },
  {
    name: 'entries of a live ticker with short titles',
    html: each(
      PARAGRAPHS.BRIDGE,
      (t, i) => `<div class="h3"><time>1${i}:30</time><h3>Meldung aus Ort ${i}</h3><p>${t}</p></div>`,
    ),
    words: PARAGRAPHS.BRIDGE,
  },
  {
    name: 'a paragraph about somebody of the trade',
    html: '<p>Miriam Taube schreibt seit zwölf Jahren für die Zeitung und hat den Streit begleitet.</p>',
    words: ['Miriam Taube schreibt seit zwölf Jahren für die Zeitung und hat den Streit begleitet.'],
  },
];

describe('what stands below an article without a head of its own', () => {
  for (const [where, frame] of FRAMES) {
    for (const { name, html, words } of BELOW)
      it(`is left out: ${name}, ${where}`, () => {
        const article = extractArticle(frame(html));
        const text = textOfArticle(article);
        for (const p of PARAGRAPHS.CLINIC) assert.ok(text.includes(p), p);
        const out = article.omitted.map((o) => o.text).join('\n');
        for (const w of words) {
          assert.ok(!text.includes(w), `${w} is left in`);
          assert.ok(out.includes(w), `${w} is nowhere`);
        }
      });
    if (where !== 'with its paragraphs') continue;
    for (const { name, html, words } of OWN)
      it(`is the article's own: ${name}`, () => {
        const text = textOfArticle(extractArticle(frame(html)));
        for (const w of [...PARAGRAPHS.CLINIC, ...words]) assert.ok(text.includes(w), w);
      });
  }
});
