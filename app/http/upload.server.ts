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

interface Watch {
  /** Throws when this sender may send no more for now; his files are then dropped, what he typed is still read. */
  admit: () => Promise<void>;
  onFields: (fields: Record<string, string>) => void;
  /** A refused body was not read to its end: the connection cannot be used again. */
  onCut: () => void;
}

/** Streams a multipart body file by file; nothing is held in memory unless a handler does so. */
export function receiver(request: Request, limits: Limits, { admit, onFields, onCut }: Watch): Received {
  return async <T>(onFile: (file: IncomingFile) => Promise<T>) => {
    const type = request.headers.get("Content-Type") ?? "";
    if (!type.startsWith("multipart/form-data") || !request.body) throw new BodyError(400);
    const parser = parserFor(type, limits);
    const turnedAway = await admit().then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
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
        stream.on("limit", () => {
          reject(tooBig(limits, field));
          stream.destroy(tooBig(limits, field));
        });
        if (!info.filename || turnedAway) {
          stream.on("error", () => undefined).resume();
          return;
        }
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
      if (turnedAway) throw turnedAway.error;
      onFields(fields);
      return { fields, files: await Promise.race([Promise.all(files), failed]) };
    } catch (error) {
      onFields(fields);
      source.unpipe(parser);
      if (!(await drained(source, turnedAway ? limits.bytes : mostDropped))) onCut();
      throw turnedAway ? turnedAway.error : error;
    } finally {
      failed.catch(() => undefined);
    }
  };
}

/** What is still read of a body already refused, and for how long. */
const mostDropped = 64_000_000;
const longestDrop = 20_000;

/**
 * Reads and drops the rest, within reason: answered before it has sent everything, a browser shows a broken connection.
 * @returns whether the end was reached; the rest stays unread, so that an answer can still go out.
 */
function drained(source: Readable, most: number): Promise<boolean> {
  if (source.readableEnded || source.destroyed) return Promise.resolve(true);
  return new Promise((resolve) => {
    let dropped = 0;
    const stop = (whole: boolean) => {
      clearTimeout(clock);
      source.off("data", drop).pause();
      resolve(whole);
    };
    const drop = (chunk: Uint8Array) => {
      dropped += chunk.byteLength;
      if (dropped > most) stop(false);
    };
    const clock = setTimeout(stop, longestDrop, false);
    // Closed without an end: the reader went away, and there is nobody left to answer.
    source.once("end", () => stop(true)).once("close", () => stop(true));
    source.on("data", drop).resume();
  });
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
