import type { IncomingMessage } from 'node:http';

/** An uploaded file, in the place of the field that named it. */
export type Upload = { readonly filename: string; readonly bytes: Buffer };

export type Payload = Readonly<Record<string, unknown>>;

/** Reads what grammY sends: JSON, or multipart with `attach://` references put back in place. */
export async function readPayload(request: IncomingMessage): Promise<Payload> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  const boundary = /boundary=(.+)$/.exec(type)?.[1];
  if (boundary !== undefined) return readMultipart(body, boundary);
  if (body.length > 0 && type.startsWith('application/json')) return JSON.parse(body.toString('utf8'));
  return Object.fromEntries(new URL(request.url ?? '', 'http://fake').searchParams);
}

function readMultipart(body: Buffer, boundary: string): Payload {
  const fields: Record<string, unknown> = {};
  const uploads: Record<string, Upload> = {};
  for (const part of body.toString('latin1').split(`--${boundary}`)) {
    const [head = '', ...rest] = part.split('\r\n\r\n');
    const name = /name="([^"]*)"/.exec(head)?.[1];
    if (name === undefined) continue;
    const bytes = Buffer.from(rest.join('\r\n\r\n').replace(/\r\n$/, ''), 'latin1');
    const filename = /filename="?([^";\r]*)"?/.exec(head)?.[1];
    if (filename === undefined) fields[name] = toValue(bytes.toString('utf8'));
    else uploads[name] = { filename, bytes };
  }
  for (const [name, value] of Object.entries(fields)) {
    const reference = typeof value === 'string' ? /^attach:\/\/(.+)$/.exec(value)?.[1] : undefined;
    if (reference !== undefined) fields[name] = uploads[reference];
  }
  return fields;
}

function toValue(text: string): unknown {
  if (/^-?\d+$/.test(text)) return Number(text);
  return /^[{[]/.test(text) ? JSON.parse(text) : text;
}
