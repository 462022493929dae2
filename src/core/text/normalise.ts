const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

/** A word for comparison and look-up: NFC, without soft hyphens, zero-width and bidirectional marks, with plain hyphens; case is kept. */
export function normaliseWord(text: string): string {
  let plain = true;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0xad || c >= 0x300) {
      plain = false;
      break;
    }
  }
  return plain
    ? text
    : text
        .normalize('NFC')
        .replace(INVISIBLE, '')
        .replace(/[\u2010\u2011]/gu, '-');
}
