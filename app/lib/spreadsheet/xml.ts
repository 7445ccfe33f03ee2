export interface XmlOpen {
  kind: "open";
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** True for `<a/>`, which gets no `close`. */
  empty: boolean;
}
export type XmlPiece = XmlOpen | { kind: "close"; name: string } | { kind: "text"; text: string };

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : "";
  });

function tagEnd(xml: string, start: number): number {
  const mark = /["'>]/g;
  mark.lastIndex = start;
  for (let found = mark.exec(xml); found !== null; found = mark.exec(xml)) {
    if (found[0] === ">") return found.index;
    const close = xml.indexOf(found[0], found.index + 1);
    if (close < 0) return -1;
    mark.lastIndex = close + 1;
  }
  return -1;
}

function attributesOf(body: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of body.matchAll(/([\w:.-]{1,80})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/g))
    attributes.set(name, decode(double ?? single ?? ""));
  return attributes;
}

/**
 * Walks an XML text once, without building a tree. It knows the five named entities and no document type, so nothing in it can
 * grow or be fetched. Throws SyntaxError on a document type or an unfinished tag.
 */
export function* xmlPieces(xml: string): Generator<XmlPiece> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf("<", at);
    const text = xml.slice(at, open < 0 ? xml.length : open);
    if (text !== "") yield { kind: "text", text: decode(text) };
    if (open < 0) return;
    const special = [
      ["<!--", "-->"],
      ["<![CDATA[", "]]>"],
      ["<?", "?>"],
    ].find(([start = ""]) => xml.startsWith(start, open));
    const [start = "<", finish = ">"] = special ?? [];
    const end = special === undefined ? tagEnd(xml, open + 1) : xml.indexOf(finish, open + start.length);
    if (end < 0 || (special === undefined && xml[open + 1] === "!")) throw new SyntaxError("unfinished or forbidden XML");
    at = end + finish.length;
    const body = xml.slice(open + start.length, end);
    if (start === "<![CDATA[") yield { kind: "text", text: body };
    if (special !== undefined) continue;
    const name = /^\/?([^\s/>]+)/.exec(body)?.[1] ?? "";
    if (body.startsWith("/")) yield { kind: "close", name };
    else yield { kind: "open", name, attributes: attributesOf(body.slice(name.length)), empty: body.endsWith("/") };
  }
}
