/** A short made-up article with something put after it or, where `middle` is given, between its paragraphs; for the rules' examples. */
export function sample(after: string, middle?: string): string {
  const paragraphs = [
    'Rat lässt die Brücke am Mühlbach sanieren',
    'Der Gemeinderat von Neustadt hat am Montagabend beschlossen, die alte Brücke am Mühlbach zu sanieren. Die Arbeiten beginnen nach Angaben der Verwaltung im Mai und dauern bis zum Herbst.',
    'Bürgermeisterin Petra Beispiel sagte, die Sperrung sei nicht zu vermeiden. Das Bauwerk stammt aus dem Jahr 1931 und trägt nur noch Fahrzeuge bis zu drei Tonnen.',
    ...(middle === undefined ? [] : [middle]),
    'Die Kosten von rund zwei Millionen Euro teilen sich die Stadt und das Land. Im Haushalt sind dafür in diesem Jahr 600.000 Euro vorgesehen.',
    'Anwohner fürchten den Umweg über die Nachbargemeinde. Für Schulkinder soll deshalb ein Bus fahren, wie die Verwaltung mitteilte.',
  ];
  return [...paragraphs, ...(after === '' ? [] : [after])].join('\n\n');
}
