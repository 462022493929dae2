/** FNV-1a over the UTF-16 units of a text from `from` up to `to`, as a signed 32-bit integer: the same on every machine. (Fowler, Noll, Vo.) */
export function fnv1a(text: string, from = 0, to: number = text.length): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}
