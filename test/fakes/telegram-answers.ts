import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from './telegram-body.ts';

export type Answer =
  | { readonly ok: true; readonly result: unknown }
  | {
      readonly ok: false;
      readonly error_code: number;
      readonly description: string;
      readonly parameters: object | undefined;
    };

export function refusal(error_code: number, description: string, parameters?: object): Answer {
  return { ok: false, error_code, description, parameters };
}

export const MESSAGE_MAKERS = [
  ...['sendMessage', 'sendPhoto', 'sendDocument', 'sendMediaGroup', 'sendAnimation', 'sendVideo', 'sendPoll'],
  ...['copyMessage', 'copyMessages', 'forwardMessage', 'forwardMessages'],
];
export const EDITORS = [
  'editMessageText',
  'editMessageReplyMarkup',
  'editMessageCaption',
  'editMessageMedia',
];

/** What a rule may do to a call. `accepts`: whether the message exists afterwards. */
export type Trouble =
  | {
      readonly kind: 'error';
      readonly code: number;
      readonly description: string;
      readonly parameters?: object;
    }
  | { readonly kind: 'late'; readonly ms: number }
  | { readonly kind: 'drop'; readonly accepts: boolean }
  | { readonly kind: 'cut'; readonly accepts: boolean }
  | { readonly kind: 'html'; readonly code: number; readonly accepts: boolean };

export type Rule = (call: {
  readonly method: string;
  readonly chatId: number | null;
  readonly payload: Payload;
}) => Trouble | null;

export function send(response: ServerResponse, answer: Answer): void {
  response.statusCode = answer.ok ? 200 : answer.error_code;
  response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
}

export async function reply(
  response: ServerResponse,
  answer: Answer,
  trouble: Trouble | null,
): Promise<void> {
  switch (trouble?.kind) {
    case undefined:
    case 'error':
      return send(response, answer);
    case 'late':
      await sleep(trouble.ms);
      return send(response, answer);
    case 'drop':
      response.socket?.destroy();
      return;
    case 'cut':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 500 });
      response.write('{"ok":true,"resu');
      await sleep(5);
      response.socket?.destroy();
      return;
    case 'html':
      response.writeHead(trouble.code, { 'content-type': 'text/html' });
      response.end('<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>');
      return;
    default:
      trouble satisfies never;
  }
}
