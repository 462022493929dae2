/**
 * What may be said of an error outside: its name, and where it was thrown. Never its message, which could quote the article; the message
 * may have lines that look like places, so it is taken out first.
 */
export function errorPlace(error: unknown): { readonly name: string; readonly place: string } {
  if (!(error instanceof Error)) return { name: typeof error, place: '' };
  const { name, message, stack = '' } = error;
  const at = message === '' ? -1 : stack.indexOf(message);
  // A stack that does not hold the message as it is now may hold another.
  if (message !== '' && at < 0) return { name: nameOf(name), place: '' };
  const places = stack
    .slice(at < 0 ? 0 : at + message.length)
    .split('\n')
    .filter((line) => /^ {4}at /u.test(line));
  return { name: nameOf(name), place: places.slice(0, 3).join('\n') };
}

function nameOf(name: unknown): string {
  return typeof name === 'string' && /^[A-Za-z]{1,40}$/u.test(name) ? name : 'Error';
}
