import type { Paragraph } from '../rules/article.ts';
import type { Edit, Finding } from '../rules/finding.ts';
import type { Text } from '../rules/message.ts';
import type { CommaSlip, MissingKind, NeedlessKind } from './slip.ts';

/** The messages that a comma rule puts on its fixes. */
export const FIX_TITLES = {
  insert: { de: 'Komma setzen', en: 'Insert the comma' },
  remove: { de: 'Komma löschen', en: 'Remove the comma' },
} satisfies Readonly<Record<string, Text>>;

/** The slips of some kinds as findings whose message is the kind; the fix sets or takes away exactly the comma. */
export function* commaFindings<const Kind extends MissingKind | NeedlessKind>(
  { text, facts }: Paragraph,
  kinds: readonly Kind[],
): Generator<Finding & { readonly message: Kind }> {
  for (const slip of facts.comma.slips) {
    const kind = kinds.find((k) => k === (slip.missing ?? slip.needless));
    if (kind !== undefined) yield commaFinding(slip, kind, text);
  }
}

function commaFinding<const Kind extends string>(
  { start, end, at, missing }: CommaSlip,
  message: Kind,
  text: string,
): Finding & { readonly message: Kind } {
  const [, before = '', after = ''] = /^(.*?)[\s,]+(\S+)$/su.exec(text.slice(start, end)) ?? [];
  const edit = missing === undefined ? removal(text, at) : { start: at, end: at, text: ',' };
  return {
    start,
    end,
    message,
    args: { before, after },
    fixes: [{ title: missing === undefined ? 'remove' : 'insert', edits: [edit], safe: false, preferred: true }],
  };
}

/** Takes the comma at `at` away, with a blank before it; where none stands behind it, one takes its place. */
function removal(text: string, at: number): Edit {
  let start = at;
  while (start > 0 && /[ \u00a0]/u.test(text[start - 1]!)) start--;
  return { start, end: at + 1, text: /\s/u.test(text[at + 1] ?? ' ') ? '' : ' ' };
}
