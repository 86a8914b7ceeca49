import { expect, test } from 'vitest';
import { ofNetworkError, ofRefusal } from '../../src/alerts/outcome.ts';

test.for<[number, string, string]>([
  [403, 'Forbidden: bot was blocked by the user', 'unreachable'],
  [403, 'Forbidden: user is deactivated', 'unreachable'],
  [403, 'Forbidden: bot was kicked from the supergroup chat', 'unreachable'],
  [403, 'Forbidden: bot was kicked from the channel chat', 'unreachable'],
  [403, 'Forbidden: bot is not a member of the channel chat', 'unreachable'],
  [403, 'Forbidden: the group chat was deleted', 'unreachable'],
  [403, "Forbidden: bot can't initiate conversation with a user", 'unreachable'],
  [403, "Forbidden: bot can't send messages to bots", 'unreachable'],
  [400, 'Bad Request: chat not found', 'strike'],
  [400, 'Bad Request: not enough rights to send text messages to the chat', 'strike'],
  [400, 'Bad Request: have no rights to send a message', 'strike'],
  [400, 'Bad Request: need administrator rights in the channel chat', 'strike'],
  [400, 'Bad Request: CHAT_WRITE_FORBIDDEN', 'strike'],
  [400, 'Bad Request: CHAT_SEND_PLAIN_FORBIDDEN', 'strike'],
  [400, 'Bad Request: CHAT_RESTRICTED', 'strike'],
  [403, 'Forbidden: not enough rights to send text messages to the chat', 'strike'],
  [400, 'Bad Request: message thread not found', 'topic closed'],
  [400, 'Bad Request: TOPIC_CLOSED', 'topic closed'],
  [400, 'Bad Request: TOPIC_DELETED', 'topic closed'],
  [429, 'Too Many Requests: retry after 7', 'later'],
  [400, 'Bad Request: SLOWMODE_WAIT_30', 'later'],
  [401, 'Unauthorized', 'later'],
  [404, 'Not Found', 'later'],
  [500, "Internal Server Error: sent message was immediately deleted and can't be returned", 'sent'],
  [500, 'Internal Server Error', 'ambiguous'],
  [502, 'Bad Gateway', 'ambiguous'],
  [400, 'Bad Request: message is not modified: specified new message content is exactly the same', 'sent'],
  [400, 'Bad Request: message to edit not found', 'uneditable'],
  [400, "Bad Request: message can't be edited", 'uneditable'],
  [400, "Bad Request: can't parse entities: unsupported start tag", 'refused'],
  [400, 'Bad Request: message is too long', 'refused'],
  [400, 'Bad Request: BUTTON_DATA_INVALID', 'refused'],
])('%i %s is %s', ([error_code, description, kind]) => {
  expect(ofRefusal({ error_code, description }).kind).toBe(kind);
});

test('waits and new ids are taken from the parameters', () => {
  expect(
    ofRefusal({ error_code: 429, description: 'Too Many Requests', parameters: { retry_after: 7 } }),
  ).toMatchObject({ kind: 'later', afterMs: 7_000, scope: 'flood' });
  expect(
    ofRefusal({
      error_code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: -1005 },
    }),
  ).toEqual({ kind: 'moved', toChatId: -1005 });
  expect(ofRefusal({ error_code: 400, description: 'Bad Request: SLOWMODE_WAIT_30' })).toMatchObject({
    afterMs: 30_000,
  });
});

const caused = (cause: unknown) => new TypeError('fetch failed', { cause });
const coded = (code: string, rest = {}) =>
  Object.assign(new Error('https://host/bot1:SECRET/x'), { code, ...rest });

test.for<[string, unknown, string]>([
  ['refused', caused(coded('ECONNREFUSED')), 'later'],
  [
    'refused on every address',
    caused(new AggregateError([coded('ECONNREFUSED'), coded('ENETUNREACH')])),
    'later',
  ],
  ['no such host', caused(coded('ENOTFOUND')), 'later'],
  ['no connection in time', caused(coded('ETIMEDOUT', { syscall: 'connect' })), 'later'],
  [
    'refused here, cut there',
    caused(new AggregateError([coded('ECONNREFUSED'), coded('ECONNRESET')])),
    'ambiguous',
  ],
  ['reset', caused(coded('ECONNRESET')), 'ambiguous'],
  ['closed', caused(coded('UND_ERR_SOCKET')), 'ambiguous'],
  ['cut off', new TypeError('terminated'), 'ambiguous'],
  ['not JSON', new SyntaxError('Unexpected token <'), 'ambiguous'],
  ['too late', new Error("Request to 'sendMessage' timed out after 65 seconds"), 'ambiguous'],
])('a line that is %s', ([, error, kind]) => {
  const outcome = ofNetworkError(error);
  expect(outcome.kind).toBe(kind);
  expect(JSON.stringify(outcome)).not.toContain('SECRET');
});
