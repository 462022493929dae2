/**
 * A pure function of a word form that remembers its answers: most words of a text come again. Emptied when it holds `most` answers, so bounded
 * whatever text comes; forms of more than `longest` UTF-16 units do not come again and are not kept.
 */
export function remembering<V>(most: number, longest: number, work: (form: string) => V): (form: string) => V {
  const known = new Map<string, V>();
  return (form) => {
    const seen = known.get(form);
    if (seen !== undefined || known.has(form)) return seen as V;
    const answer = work(form);
    if (known.size >= most) known.clear();
    if (form.length <= longest) known.set(form, answer);
    return answer;
  };
}
