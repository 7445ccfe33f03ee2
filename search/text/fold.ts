import { simplified, traditional } from "./han";

const pairs = new Map<string, string>();
const to = [...simplified];
[...traditional].forEach((character, place) => {
  const folded = to[place];
  if (folded) pairs.set(character, folded);
});

/**
 * One form for everything that is compared: NFKC, lower case, no Latin accents, one Chinese form per character
 * (traditional → simplified, 臺 = 台). Never shown to anybody.
 */
export function fold(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .normalize("NFC");
  let folded = "";
  for (const character of plain) folded += pairs.get(character) ?? character;
  return folded;
}
