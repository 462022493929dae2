// Lists that are content: what a magazine's article, a recipe, a results page holds between and after its prose. Made of invented names,
// so that a model learns the shapes of such lists without any page's text, and that they are the article's own.

type Random = () => number;

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
const words = (text: string): readonly string[] => text.split(' ');

const FIRST = words(
  'Anna Jonas Mira Karl Lena Tobias Rosa Felix Ida Moritz Greta Paul Hanna Emil Clara Anton Marta Oskar Nele Fritz Vera Ludwig Toni Samir Aylin Goran Zoë',
);
const LAST = words(
  'Ahlers Brandner Cramer Dorn Eckstein Falk Gruber Hellwig Imhof Jansen Kessler Lorenz Mertens Nowak Ostermann Pichler Quandt Reiter Sommer Thalmann Ullrich Vogt Wieland Yilmaz Zeller',
);
const TOWN = words(
  'Lindenau Birkwald Steinach Obertal Seehausen Weidenbach Altmark Kronburg Waldstadt Moorfeld Brunnthal Eichgraben Neudorf Rosenheide Talheim Hochfeld',
);
const STREET = words('Mühlgasse Bahnhofstraße Lindenallee Hauptstraße Am-Markt Seeweg Gartenstraße Burggasse Talweg Kirchplatz');
const THING = words(
  'Café Museum Bäckerei Seebad Hofladen Klettergarten Weinkeller Gasthof Markthalle Sternwarte Werkstatt Brauerei Aussichtsturm Kletterwald Schlosspark Therme Kino Buchladen Tierpark Almhütte',
);
const NOUN = words(
  'Wandern Licht Holz Kürbis Garten Winter Brot Fahrrad Puzzle Wolle Tee Apfel Regen Farbe Musik Wasser Kräuter Feuer Brücke Abend Hund Papier Seife Laterne Stoff Ofen Schnee Hafen Turm Wald',
);
const ADJECTIVE = words(
  'alte neue stille bunte kleine große wilde feine junge runde warme lange letzte grüne sanfte rote leichte freie schnelle gute',
);
const VERB = words(
  'entdecken backen basteln sammeln probieren besuchen bauen kochen lesen wandern malen feiern bewundern erleben genießen',
);
const FOOD = words(
  'Mehl Zucker Butter Eier Milch Salz Äpfel Zimt Nüsse Möhren Kartoffeln Lauch Öl Pfeffer Sahne Quark Hefe Honig',
);
const UNIT = words('g ml EL TL kg Prise Bund Scheiben Stück Liter');
const MONTH = words('Januar März April Mai Juni Juli August September Oktober Dezember');
const KEY = words(
  'Termin Ort Eintritt Beginn Einlass Dauer Veranstalter Adresse Öffnungszeiten Anfahrt Preis Gewicht Leistung Länge Höhe Verbrauch Hubraum Regie Darsteller Spielort Besetzung Laufzeit Material Farbe Alter Größe Beruf Geboren Verein Telefon Optik Belichtung Kamera Publikum Höchsttempo Grundpreis',
);

const number = (random: Random, to: number): number => 1 + Math.floor(random() * to);
const person = (r: Random): string => `${pick(r, FIRST)} ${pick(r, LAST)}`;
const cap = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
const price = (r: Random): string =>
  `${number(r, 90)}${r() < 0.6 ? `,${pick(r, ['50', '90', '00', '20'])}` : ''} ${pick(r, ['Euro', '€', 'Franken'])}`;
const clock = (r: Random): string => `${9 + Math.floor(r() * 12)}${pick(r, ['.', ':'])}${pick(r, ['00', '15', '30', '45'])}`;
const address = (r: Random): string =>
  `${r() < 0.6 ? `${pick(r, THING)} ${pick(r, TOWN)}${pick(r, [', ', ' , ', ' | '])}` : ''}${pick(r, STREET)} ${number(r, 120)}${pick(r, [', ', ' , '])}${10_000 + number(r, 89_000)} ${pick(r, TOWN)}`;

function title(r: Random): string {
  const form = Math.floor(r() * 8);
  if (form === 0) return `${pick(r, THING)} ${pick(r, TOWN)}`;
  if (form === 1) return `${cap(pick(r, ADJECTIVE))} ${pick(r, NOUN)} in ${pick(r, TOWN)} ${pick(r, VERB)}`;
  if (form === 2) return `${pick(r, NOUN)} und ${pick(r, NOUN)}`;
  if (form === 3) return person(r);
  if (form === 4) return `Im ${pick(r, THING)} von ${pick(r, TOWN)} ${pick(r, NOUN)} ${pick(r, VERB)}`;
  if (form === 5) return `${pick(r, NOUN)}: ${cap(pick(r, ADJECTIVE))} ${pick(r, NOUN)} für ${pick(r, NOUN)}`;
  if (form === 6) return `„${cap(pick(r, ADJECTIVE))} ${pick(r, NOUN)}“ von ${person(r)}`;
  return `${pick(r, NOUN)}${pick(r, ['haus', 'fest', 'spiel', 'platz', 'weg'])} ${pick(r, TOWN)}`;
}

/** One line of a data sheet: "Eintritt: 12 Euro". */
function datum(r: Random): string {
  const value = pick<(r: Random) => string>(r, [
    price,
    (x) => `${number(x, 400)} ${pick(x, UNIT)}`,
    title,
    (x) => `ab ${clock(x)} Uhr`,
    person,
    address,
  ]);
  return `${pick(r, KEY)}: ${value(r)}`;
}

/** An item that stands between paragraphs of prose: a numbered title, a name with its address, an information line or two. */
function itemMaker(r: Random): (n: number) => string[] {
  const numbering = Math.floor(r() * 6);
  const after = Math.floor(r() * 5);
  const before = r() < 0.25;
  return (n) => {
    const name = title(r);
    const head =
      numbering === 0
        ? [`${n}. ${name}`]
        : numbering === 1
          ? [String(n), name]
          : numbering === 2
            ? [`#${n} ${name}`]
            : numbering === 3
              ? [`Platz ${n}: ${name}`]
              : [name];
    const extra =
      after === 0
        ? [address(r)]
        : after === 1
          ? [datum(r), datum(r)]
          : after === 2
            ? [`${title(r)} (${price(r)})`]
            : after === 3
              ? [title(r)]
              : [];
    return before ? [...extra, ...head] : [...head, ...extra];
  };
}

const LISTS: readonly ((r: Random) => string[])[] = [
  (r) => ['Zutaten:', ...Array.from({ length: 4 + number(r, 8) }, () => `${number(r, 500)} ${pick(r, UNIT)} ${pick(r, FOOD)}`)],
  (r) =>
    Array.from(
      { length: 3 + number(r, 12) },
      (_, i) => `${i + 1}. ${person(r)} (${pick(r, TOWN)}) ${number(r, 59)}:${10 + number(r, 49)},${number(r, 9)}`,
    ),
  (r) =>
    Array.from({ length: 3 + number(r, 8) }, () => `SV ${pick(r, TOWN)} – FC ${pick(r, TOWN)} ${number(r, 5)}:${number(r, 5)}`),
  (r) => Array.from({ length: 3 + number(r, 7) }, () => `${clock(r)} Uhr${pick(r, [': ', ' ', ' – '])}${title(r)}`),
  (r) => Array.from({ length: 3 + number(r, 9) }, () => datum(r)),
  (r) => Array.from({ length: 4 + number(r, 12) }, () => `${title(r)}${r() < 0.3 ? '*' : ''}`),
  (r) => Array.from({ length: 3 + number(r, 6) }, () => `${pick(r, ['-', '•', '–', '*'])} ${title(r)}`),
  (r) => [
    `${person(r)}: ${cap(pick(r, ADJECTIVE))} ${pick(r, NOUN)}. Verlag ${pick(r, LAST)}, ${pick(r, TOWN)} ${2000 + number(r, 24)}, ${number(r, 600)} Seiten, ${price(r)}`,
  ],
  (r) => [
    title(r),
    `${pick(r, LAST)} Verlag, ${number(r, 9)}. Auflage, ${number(r, 600)} Seiten, gebunden, ISBN 978-3-${number(r, 999_999)}-${number(r, 99)}-${number(r, 9)}`,
    price(r),
  ],
  (r) => Array.from({ length: 3 + number(r, 6) }, () => `${number(r, 28)}. ${pick(r, MONTH)}: ${pick(r, TOWN)}, ${title(r)}`),
  (r) => Array.from({ length: 3 + number(r, 5) }, () => `${title(r)} ${number(r, 60)},${number(r, 9)} Prozent`),
  (r) => [
    `Die ${pick(r, ['Termine', 'Ergebnisse', 'Gewinner', 'Fakten', 'Stationen', 'Zahlen'])} im Überblick`,
    ...Array.from({ length: 3 + number(r, 6) }, () => title(r)),
  ],
  (r) =>
    Array.from(
      { length: 2 + number(r, 5) },
      () => `${person(r)}, ${number(r, 80)}, ${pick(r, NOUN)}händler aus ${pick(r, TOWN)}`,
    ),
  (r) => [`Info`, `${title(r)}, ${address(r)}, ${clock(r)} bis ${clock(r)} Uhr, Eintritt ${price(r)}`],
];

/** Lines to stand before each of the prose paragraphs `places` (undefined = nothing there), as a list article has them. */
export function listArticle(random: Random, places: number): readonly (readonly string[])[] {
  const item = itemMaker(random);
  const opening = 1 + Math.floor(random() * 2);
  return Array.from({ length: places }, (_, i) => (i < opening ? [] : item(i - opening + 1)));
}

/** One list of its own, to stand anywhere in an article or at its end. */
export function contentList(random: Random): readonly string[] {
  return pick(random, LISTS)(random);
}
