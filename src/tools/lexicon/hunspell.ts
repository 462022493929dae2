/** Bits of a form in the compiled spelling dictionary: what the Hunspell flags of the source allow it to be. */
import { SPELL } from '../../core/lexicon/spelling-dictionary.ts';

interface AffixEntry {
  readonly strip: string;
  readonly add: string;
  /** Flags of the affixed form (continuation classes). */
  readonly flags: string;
  readonly condition: RegExp | undefined;
}

interface AffixRule {
  readonly suffix: boolean;
  readonly cross: boolean;
  readonly entries: AffixEntry[];
}

/** The special flags of the German affix file (COMPOUNDBEGIN x … NEEDAFFIX h); the compiler stops if they have changed. */
const SPECIAL: Readonly<Record<string, string>> = {
  COMPOUNDBEGIN: 'x',
  COMPOUNDMIDDLE: 'y',
  COMPOUNDEND: 'z',
  FORBIDDENWORD: 'd',
  COMPOUNDPERMITFLAG: 'c',
  ONLYINCOMPOUND: 'o',
  NEEDAFFIX: 'h',
  KEEPCASE: 'w',
  CIRCUMFIX: 'f',
  NOSUGGEST: 'n',
};

/** Reads the affix classes of a Hunspell affix file. */
function readAffixes(text: string): Map<string, AffixRule> {
  const rules = new Map<string, AffixRule>();
  for (const line of text.split(/\r?\n/u)) {
    const [kind, flag, third, fourth, condition] = line.replace(/^#.*/u, '').trim().split(/\s+/u);
    if (kind && SPECIAL[kind] && SPECIAL[kind] !== flag) throw new Error(`${kind} is ${flag}, not ${SPECIAL[kind]}`);
    if ((kind !== 'PFX' && kind !== 'SFX') || !flag || third === undefined || fourth === undefined) continue;
    const suffix = kind === 'SFX';
    const rule = rules.get(flag);
    if (!rule) {
      rules.set(flag, { suffix, cross: third === 'Y', entries: [] });
      continue;
    }
    const [add = '', flags = ''] = fourth.split('/');
    rule.entries.push({
      strip: third === '0' ? '' : third,
      add: add === '0' ? '' : add,
      flags,
      condition: condition && condition !== '.' ? new RegExp(suffix ? `${condition}$` : `^${condition}`, 'u') : undefined,
    });
  }
  return rules;
}

/** What a form may be, by the flags of its entry and of its affixes. Affixes inside a compound need COMPOUNDPERMITFLAG. */
function bitsOf(entry: string, prefix: string | undefined, suffix: string | undefined): number {
  if (entry.includes('d')) return SPELL.forbidden;
  const all = entry + (prefix ?? '') + (suffix ?? '');
  const suffixInside = suffix?.includes('c') ?? true;
  const prefixInside = prefix?.includes('c') ?? true;
  let bits = 0;
  if (!all.includes('o')) bits |= SPELL.alone;
  if (all.includes('x') && suffixInside) bits |= SPELL.begin;
  if (all.includes('y') && suffixInside && prefixInside) bits |= SPELL.middle;
  if (all.includes('z') && prefixInside) bits |= SPELL.end;
  if (bits && entry.includes('w')) bits |= SPELL.keepCase;
  if (bits && entry.includes('n')) bits |= SPELL.noSuggestion;
  return bits;
}

function applies(entry: AffixEntry, word: string, suffix: boolean): boolean {
  if (entry.strip && !(suffix ? word.endsWith(entry.strip) : word.startsWith(entry.strip))) return false;
  return entry.condition?.test(word) ?? true;
}

/** All forms of one entry with their bits. */
function expandEntry(word: string, flags: string, rules: ReadonlyMap<string, AffixRule>, put: (w: string, b: number) => void) {
  if (!flags.includes('h')) put(word, bitsOf(flags, undefined, undefined));
  const suffixed: { form: string; entry: AffixEntry; cross: boolean }[] = [];
  for (const flag of flags) {
    const rule = rules.get(flag);
    if (!rule?.suffix) continue;
    for (const entry of rule.entries) {
      if (!applies(entry, word, true)) continue;
      const form = word.slice(0, word.length - entry.strip.length) + entry.add;
      suffixed.push({ form, entry, cross: rule.cross });
      if (!entry.flags.includes('f')) put(form, bitsOf(flags, undefined, entry.flags));
    }
  }
  for (const flag of flags) {
    const rule = rules.get(flag);
    if (!rule || rule.suffix) continue;
    for (const entry of rule.entries) {
      if (!applies(entry, word, false)) continue;
      if (!entry.flags.includes('f')) put(entry.add + word.slice(entry.strip.length), bitsOf(flags, entry.flags, undefined));
      if (!rule.cross) continue;
      for (const { form, entry: end, cross } of suffixed) {
        // CIRCUMFIX: such a prefix goes only with such a suffix.
        if (!cross || entry.flags.includes('f') !== end.flags.includes('f')) continue;
        if (entry.condition && !entry.condition.test(form)) continue;
        put(entry.add + form.slice(entry.strip.length), bitsOf(flags, entry.flags, end.flags));
      }
    }
  }
}

/** Makes the function that gives all forms of `word/flags` lines over one affix file. */
export function makeExpander(affixes: string): (lines: Iterable<string>) => Map<string, number> {
  const rules = readAffixes(affixes);
  return (lines) => {
    const forms = new Map<string, number>();
    const put = (form: string, bits: number): void => {
      if (bits) forms.set(form, (forms.get(form) ?? 0) | bits);
    };
    for (const line of lines) {
      if (line === '' || line.startsWith('\t')) continue;
      const slash = line.indexOf('/');
      const word = (slash < 0 ? line : line.slice(0, slash)).trim();
      if (word) expandEntry(word, slash < 0 ? '' : line.slice(slash + 1).trim(), rules, put);
    }
    return forms;
  };
}
