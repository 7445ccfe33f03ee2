import { Readable } from "node:stream";
import type { ReadableStream as WebStream } from "node:stream/web";
import busboy from "busboy";
import { AppError, invalidField } from "~/lib/errors";
import { BodyError } from "./form.server";

export interface IncomingFile {
  field: string;
  /** As the browser named it, without folders. Untrusted. */
  name: string;
  /** As the browser claims. Untrusted. */
  type: string;
  stream: Readable;
  /** The whole content, for small files. */
  bytes(): Promise<Uint8Array>;
}
export type Received = <T>(onFile: (file: IncomingFile) => Promise<T>) => Promise<{ fields: Record<string, string>; files: T[] }>;

interface Limits {
  bytes: number;
  files?: number;
}

const readable = (bytes: number) => (bytes >= 1_000_000 ? `${Math.floor(bytes / 1_000_000)} MB` : `${Math.floor(bytes / 1_000)} KB`);
const tooBig = (limits: Limits, field: string) => invalidField(field, "errors_file_too_big", { limit: readable(limits.bytes) });
const tooMany = (limits: Limits) => new AppError("invalid", { reason: "errors_too_many_files", params: { maximum: limits.files ?? 1 } });

/** Streams a multipart body file by file; nothing is held in memory unless a handler does so. */
export function receiver(request: Request, limits: Limits, onFields: (fields: Record<string, string>) => void): Received {
  return async <T>(onFile: (file: IncomingFile) => Promise<T>) => {
    const type = request.headers.get("Content-Type") ?? "";
    if (!type.startsWith("multipart/form-data") || !request.body) throw new BodyError(400);
    const parser = parserFor(type, limits);
    const fields: Record<string, string> = {};
    const files: Promise<T>[] = [];
    parser.on("field", (name, value) => {
      fields[name] = value;
    });
    const source = Readable.fromWeb(request.body as WebStream<Uint8Array>);
    const failed = new Promise<never>((_, reject) => {
      source.on("error", () => reject(new BodyError(400)));
      parser.on("error", () => reject(new BodyError(400)));
      parser.on("filesLimit", () => reject(tooMany(limits)));
      parser.on("fieldsLimit", () => reject(new BodyError(413)));
      parser.on("partsLimit", () => reject(new BodyError(413)));
      parser.on("file", (field, stream, info) => {
        if (!info.filename) {
          stream.resume();
          return;
        }
        stream.on("limit", () => {
          reject(tooBig(limits, field));
          stream.destroy(tooBig(limits, field));
        });
        const file: IncomingFile = { field, name: info.filename, type: info.mimeType, stream, bytes: () => collect(stream) };
        const handled = onFile(file).finally(() => stream.resume());
        handled.catch(reject);
        files.push(handled);
      });
    });
    const finished = new Promise<void>((resolve) => {
      parser.on("close", resolve);
    });
    source.pipe(parser);
    try {
      await Promise.race([finished, failed]);
      onFields(fields);
      return { fields, files: await Promise.race([Promise.all(files), failed]) };
    } catch (error) {
      onFields(fields);
      source.unpipe(parser);
      await drained(source);
      throw error;
    } finally {
      failed.catch(() => undefined);
    }
  };
}

/** What is still read of a body already refused. */
const mostDropped = 64_000_000;

/** Reads and drops the rest, within reason: answered before it has sent everything, a browser shows a broken connection. */
async function drained(source: Readable): Promise<void> {
  let dropped = 0;
  try {
    for await (const chunk of source) {
      dropped += (chunk as Uint8Array).byteLength;
      if (dropped > mostDropped) break;
    }
  } catch {
    // The reader went away: there is nobody left to answer.
  }
}

function parserFor(type: string, limits: Limits) {
  try {
    return busboy({
      headers: { "content-type": type },
      defParamCharset: "utf8",
      limits: { fileSize: limits.bytes, files: limits.files ?? 1, fields: 100, fieldSize: 1_000_000, parts: 120 },
    });
  } catch {
    throw new BodyError(400);
  }
}

async function collect(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
