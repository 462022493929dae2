/** How a text breaks its lines: CRLF where it does so anywhere, else LF. */
export function lineBreakOf(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
