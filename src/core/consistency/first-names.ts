/** Men whose first name ends like a woman's. */
const MEN: ReadonlySet<string> = new Set(
  'Arne Uwe Ole Helge Malte Hauke Sönke Andre René Rene André Luca Noah Jona Joshua Mika Sascha Mischa Nikita Claude Pierre Jorge Jose George Mike Steve Dave Janne Ode Thore Tjorge Bjarne Jerome Maxime Philippe Dante Giuseppe Daniele Michele Salvatore Davide Hanke Tjarke Fiete Jelle Wilke Kolja Ilja Ilya Battista Elia Aljoscha Jonte Bosse Lasse Momme Okke Enne Onno Tade'.split(
    ' ',
  ),
);
/** Names of men in one country and of women in another. */
const EITHER: ReadonlySet<string> = new Set('Andrea Simone Heike Nicola Kim Robin Toni Luca Sascha Nikita Dominique'.split(' '));
/** Women whose first name ends like a man's. */
const WOMEN: ReadonlySet<string> = new Set(
  'Agnes Almut Astrid Birgit Carmen Carolin Karolin Catrin Christin Dagmar Doris Dorit Edith Elisabeth Ellen Esther Evelin Evelyn Friedrun Gertrud Gerlind Gudrun Heidrun Helen Hildegard Hiltrud Iris Ines Ingeborg Ingrid Irmgard Jasmin Judith Karen Karin Kathrin Katrin Kerstin Kirsten Kristin Lilian Maren Margit Margot Margret Margrit Marion Marlen Marlis Marleen Mechthild Mirjam Miriam Myriam Nadin Rahel Rosalind Rosmarin Ruth Sarah Sigrid Siglind Sieglind Thordis Traudl Ursel Vivien Yasmin Hannah Judit Beatrix Solveig Ragnhild Gerhild Brunhild Sharon Rachel Isabel Annabel Muriel Chantal'.split(
    ' ',
  ),
);

/** Whose first name it is, by its form; undefined where either may bear it. */
export function sexOf(first: string): 'f' | 'm' | undefined {
  const name = first.slice(first.lastIndexOf('-') + 1);
  if (EITHER.has(name)) return undefined;
  if (MEN.has(name)) return 'm';
  if (WOMEN.has(name)) return 'f';
  if (/[ae]$/u.test(name)) return 'f';
  return /(?:[iy]|[^aeiou]l)$/u.test(name) ? undefined : 'm';
}
