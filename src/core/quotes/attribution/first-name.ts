import { FIRST_NAMES } from '../data/first-names.generated.ts';

const [FEMININE, MASCULINE] = ['feminine', 'masculine'].map(
  (gender) =>
    new Set(
      FIRST_NAMES.split('\n')
        .find((row) => row.startsWith(gender))
        ?.split('\t'),
    ),
);

/** The gender a first name nearly always has in German news, by the list, else by an ending that seldom misleads; undefined if unsure. */
export function genderOfFirstName(
  name: string,
): { readonly gender: 'masculine' | 'feminine'; readonly sure: boolean } | undefined {
  const [first = ''] = name.split('-');
  if (FEMININE!.has(first)) return { gender: 'feminine', sure: true };
  if (MASCULINE!.has(first)) return { gender: 'masculine', sure: true };
  if (/(?:[^hjk]a|ine|ette|elle|ike|eth|lin|ie|ne|se|le)$/u.test(first)) return { gender: 'feminine', sure: false };
  if (/(?:[bdfgkmoprtuvwxz]|us|an|on)$/u.test(first)) return { gender: 'masculine', sure: false };
  return undefined;
}
