import { compileList } from '../generate-data.ts';

/**
 * Reads the reviewed supplement (`word`, `model`, any more columns): each word as a dictionary line with the flags of its model word, so that it
 * inflects and compounds like the model; `-` is a word without other forms. Throws where a row is out of order, stands twice, or names
 * a model the dictionary does not have.
 */
export function readSupplement(name: string, content: string, dictionary: string): string[] {
  const flags = new Map<string, string>();
  for (const line of dictionary.split('\n').slice(1)) {
    const [word, own = ''] = line.trim().split('/');
    if (word && !line.startsWith('\t')) flags.set(word, (flags.get(word) ?? '') + own);
  }
  return compileList(name, content)
    .split('\n')
    .map((row) => {
      const [word, model] = row.split('\t') as [string, string];
      if (model === '-') return word;
      const own = flags.get(model);
      if (own === undefined) throw new Error(`${name}: "${word}" has no model: "${model}" is not in the dictionary`);
      return own === '' ? word : `${word}/${own}`;
    });
}
