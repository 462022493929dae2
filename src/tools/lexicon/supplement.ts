/**
 * Reads the reviewed supplement: `word/flags`, tab, source. The flags are the dictionary's own (`Lockdown/Sozm`), so that the word
 * inflects and compounds like the words there. Throws where a line is out of order, stands twice or has no source.
 */
export function readSupplement(text: string): string[] {
  const words: string[] = [];
  let previous = '';
  text.split('\n').forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return;
    const [word, source] = line.split('\t');
    if (!word || !source) throw new Error(`supplement, line ${index + 1}: no source`);
    if (previous && word <= previous) throw new Error(`supplement, line ${index + 1}: "${word}" is out of order or stands twice`);
    previous = word;
    words.push(word);
  });
  return words;
}
