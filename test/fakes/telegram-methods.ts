import type { Answer } from './telegram-answers.ts';
import { refusal } from './telegram-answers.ts';
import type { Payload } from './telegram-body.ts';

type Known = {
  readonly members: ReadonlyMap<string, object>;
  readonly chats: ReadonlyMap<number, object>;
};

/** Methods that only answer or set something; null when unknown. */
export function answerQuery(
  method: string,
  payload: Payload,
  me: { readonly id: number },
  { members, chats }: Known,
): Answer | null {
  switch (method) {
    case 'getMe':
      return { ok: true, result: me };
    case 'getChat':
      return getChat(payload, chats);
    case 'getChatMember': {
      const user_id = Number(payload['user_id']);
      const member = members.get(`${payload['chat_id']}:${user_id}`) ?? { status: 'left' };
      return {
        ok: true,
        result: { user: { id: user_id, is_bot: user_id === me.id, first_name: 'Someone' }, ...member },
      };
    }
    case 'getChatAdministrators':
      return { ok: true, result: administrators(payload, members) };
    case 'getChatMemberCount':
      return { ok: true, result: 2 };
    case 'getMyCommands':
      return { ok: true, result: [] };
    case 'getWebhookInfo':
      return { ok: true, result: { url: '', has_custom_certificate: false, pending_update_count: 0 } };
    case 'getFile':
      return {
        ok: true,
        result: { file_id: payload['file_id'], file_unique_id: 'u', file_path: 'documents/f' },
      };
    default:
      return QUIET_METHODS.includes(method) ? { ok: true, result: true } : null;
  }
}

function getChat(payload: Payload, chats: Known['chats']): Answer {
  const wanted = payload['chat_id'];
  for (const [id, chat] of chats)
    if (id === Number(wanted) || ('username' in chat && `@${chat.username}` === wanted))
      return { ok: true, result: { id, ...chat } };
  const id = Number(wanted);
  if (Number.isNaN(id)) return refusal(400, 'Bad Request: chat not found');
  return {
    ok: true,
    result:
      id > 0 ? { id, type: 'private', first_name: 'Someone' } : { id, type: 'supergroup', title: 'Group' },
  };
}

function administrators({ chat_id }: Payload, members: Known['members']): readonly object[] {
  return [...members]
    .filter(([key, member]) => {
      const status = 'status' in member ? String(member.status) : '';
      return key.startsWith(`${chat_id}:`) && ['creator', 'administrator'].includes(status);
    })
    .map(([key, member]) => ({
      user: { id: Number(key.split(':')[1]), is_bot: false, first_name: 'Admin' },
      ...member,
    }));
}

const QUIET_METHODS = [
  ...['setMyCommands', 'deleteMyCommands', 'setMyDescription', 'setMyShortDescription', 'setMyName'],
  ...['setChatMenuButton', 'setMyDefaultAdministratorRights', 'answerCallbackQuery', 'answerInlineQuery'],
  ...['sendChatAction', 'setMessageReaction', 'deleteWebhook', 'setWebhook', 'leaveChat', 'pinChatMessage'],
  ...['close', 'logOut'],
];
