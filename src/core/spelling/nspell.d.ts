/** The part of nspell 2 that is used; the package has no types of its own. */
declare module 'nspell' {
  interface NSpell {
    correct(word: string): boolean;
    add(word: string, model?: string): NSpell;
  }
  export default function nspell(dictionary: { readonly aff: string; readonly dic: string }): NSpell;
}
