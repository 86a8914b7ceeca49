import { button, type Keyboard } from '../buttons.ts';
import type { BotContext } from '../context.ts';

type Paged = {
  readonly offset: number;
  readonly size: number;
  readonly hasMore: boolean;
  /** The callback data of the page that begins there. */
  readonly to: (offset: number) => string;
};

/** A row that leads to the page before and the page after; no row when there is one page. */
export function paging(ctx: BotContext, { offset, size, hasMore, to }: Paged): Keyboard {
  const row = [
    ...(offset > 0 ? [button(ctx.say('button-newer'), to(Math.max(0, offset - size)))] : []),
    ...(hasMore ? [button(ctx.say('button-older'), to(offset + size))] : []),
  ];
  return row.length === 0 ? [] : [row];
}
