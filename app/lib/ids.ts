const last = { ms: -1, counter: 0 };
const counterBits = 26;

/**
 * A uuid version 7 (RFC 9562 §5.7): 48 bits of milliseconds, a 26-bit counter seeded at random, 48 random bits.
 * Ids made one after another for the same millisecond sort in that order.
 */
export function newId(now: Date = new Date()): string {
  const ms = now.getTime();
  const random = crypto.getRandomValues(new Uint8Array(10));
  const [a = 0, b = 0, c = 0, d = 0] = random;
  const fresh = ((a << 24) | (b << 16) | (c << 8) | d) & (2 ** (counterBits - 1) - 1);
  last.counter = ms === last.ms ? last.counter + 1 : fresh;
  last.ms = ms;
  const time = ms.toString(16).padStart(12, "0");
  const high = (0x7000 | (last.counter >>> 14)).toString(16);
  const low = (0x8000 | (last.counter & 0x3fff)).toString(16);
  const tail = Array.from(random.subarray(4), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${time.slice(0, 8)}-${time.slice(8)}-${high}-${low}-${tail}`;
}

/** True for any uuid in lower or upper case, whatever its version. */
export const isUuid = (value: unknown): value is string => typeof value === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);

/** Damm's quasigroup of order 10 (2004): finds every single wrong digit and every swap of neighbours. */
const damm = [
  "0317598642",
  "7092154863",
  "4206871359",
  "1750983426",
  "6123045978",
  "3674209581",
  "5869720134",
  "8945362017",
  "9438617205",
  "2581436790",
];

const checkDigit = (digits: string): number => Array.from(digits).reduce((row, digit) => Number(damm[row]?.[Number(digit)]), 0);

/** `A114-000123-7`: ROC year, running number (six digits or more), check digit. */
export function receiptNumber(yearRoc: number, seq: number): string {
  const year = String(yearRoc).padStart(3, "0");
  const running = String(seq).padStart(6, "0");
  return `A${year}-${running}-${checkDigit(year + running)}`;
}

/** True when the form and the check digit are right; whether it was ever given out only the database knows. */
export function isReceiptNumber(text: string): boolean {
  const parts = /^A(\d{3})-(\d{6,12})-(\d)$/.exec(text);
  return parts !== null && checkDigit(`${parts[1]}${parts[2]}`) === Number(parts[3]);
}
