import type { Readable } from 'node:stream';
import * as zlib from 'node:zlib';

export type Body =
  /** `isWhole`: it ended where its sender meant it to. */
  | { readonly kind: 'body'; readonly bytes: Uint8Array; readonly isWhole: boolean }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'too-many-encodings' };

const MOST_ENCODINGS = 3;
const CHUNK_BYTES = 64 * 1024;

/**
 * Reads a body and undoes its content codings. `limit` counts the bytes that come over the wire and those that come out
 * of each decompressor. A body cut short is read as far as it goes; an encoding that is not what it says is taken for
 * what it is.
 */
export async function readBody(stream: Readable, contentEncoding: string, limit: number): Promise<Body> {
  const encodings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name in DECODERS);
  if (encodings.length > MOST_ENCODINGS) {
    stream.on('error', () => undefined).destroy();
    return { kind: 'too-many-encodings' };
  }
  let body = await collect(stream, limit);
  for (const encoding of encodings.toReversed()) body = await decode(body, encoding, limit);
  // Compressed twice, or compressed and not declared: no feed and no page begins like gzip.
  for (let more = 0; more < MOST_ENCODINGS && body.kind === 'body' && isGzip(body.bytes); more++)
    body = await decode(body, 'gzip', limit);
  return body;
}

const DECODERS: Readonly<Record<string, (bytes: Uint8Array) => zlib.Gunzip>> = {
  gzip: () => zlib.createGunzip({ chunkSize: CHUNK_BYTES }),
  'x-gzip': () => zlib.createGunzip({ chunkSize: CHUNK_BYTES }),
  br: () => zlib.createBrotliDecompress({ chunkSize: CHUNK_BYTES }),
  zstd: () => zlib.createZstdDecompress({ chunkSize: CHUNK_BYTES }),
  // Some servers send it without the zlib header (RFC 9110, 8.4.1.2).
  deflate: ([first = 0]) =>
    (first & 0x0f) === 8
      ? zlib.createInflate({ chunkSize: CHUNK_BYTES })
      : zlib.createInflateRaw({ chunkSize: CHUNK_BYTES }),
};

async function decode(body: Body, encoding: string, limit: number): Promise<Body> {
  const make = DECODERS[encoding];
  if (body.kind !== 'body' || make === undefined || body.bytes.length === 0) return body;
  if (encoding.endsWith('gzip') && !isGzip(body.bytes)) return body;
  const decoder = make(body.bytes);
  const decoded = collect(decoder, limit);
  decoder.end(body.bytes);
  const result = await decoded;
  if (result.kind !== 'body') return result;
  // Nothing came out of it: it was not encoded so.
  if (result.bytes.length === 0 && !result.isWhole) return body;
  return { ...result, isWhole: result.isWhole && body.isWhole };
}

/** Everything the stream gives until it ends or breaks. */
function collect(stream: Readable, limit: number): Promise<Body> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  return new Promise((resolve) => {
    const done = (isWhole: boolean): void =>
      resolve(
        size > limit ? { kind: 'too-large' } : { kind: 'body', bytes: Buffer.concat(chunks, size), isWhole },
      );
    stream.on('data', (chunk: Uint8Array) => {
      size += chunk.length;
      if (size <= limit) return void chunks.push(chunk);
      chunks.length = 0;
      stream.destroy();
      done(false);
    });
    stream.once('end', () => done(true));
    stream.on('error', () => done(false));
    stream.once('close', () => done(false));
  });
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
