import { stripVTControlCharacters } from 'node:util';

/** An entity of the Bot API as far as a terminal can show it. Offsets are UTF-16 units. */
export type ShownEntity = { readonly type: string; readonly offset: number; readonly length: number };

export type ShownButton = { readonly label: string; readonly number: number };

const STYLES: Readonly<Record<string, readonly [string, string]>> = {
  bold: ['\u001b[1m', '\u001b[22m'],
  italic: ['\u001b[3m', '\u001b[23m'],
  text_link: ['\u001b[4m', '\u001b[24m'],
  code: ['\u001b[2m', '\u001b[22m'],
};
const MARGIN = '  ';
const QUOTE_MARGIN = '  │ ';

/** A message as Telegram would show it: emphasis where the terminal has it, a bar beside quotations, numbered buttons. */
export function toScreen(
  message: {
    readonly text: string;
    readonly entities: readonly ShownEntity[];
    readonly buttons: readonly (readonly ShownButton[])[];
    readonly heading: string;
  },
  look: { readonly width: number; readonly styled: boolean },
): string {
  const lines: string[] = [];
  let offset = 0;
  for (const line of message.text.split('\n')) {
    const isQuoted = message.entities.some(
      (entity) =>
        /blockquote/.test(entity.type) && entity.offset <= offset && offset < entity.offset + entity.length,
    );
    const margin = isQuoted ? QUOTE_MARGIN : MARGIN;
    const shown = look.styled ? styled(line, offset, message.entities) : line;
    for (const part of wrap(shown, look.width - margin.length)) lines.push(`${margin}${part}`.trimEnd());
    offset += line.length + 1;
  }
  const rows = message.buttons.map(
    (row) => MARGIN + row.map(({ label, number }) => `[${number}] ${label}`).join('   '),
  );
  return [message.heading, ...lines, ...rows, ''].join('\n');
}

function styled(line: string, lineAt: number, entities: readonly ShownEntity[]): string {
  const marks = entities.flatMap((entity) => {
    const style = STYLES[entity.type];
    const start = Math.max(0, entity.offset - lineAt);
    const end = Math.min(line.length, entity.offset + entity.length - lineAt);
    return style && start < end
      ? [
          { at: end, code: style[1] },
          { at: start, code: style[0] },
        ]
      : [];
  });
  let result = line;
  for (const { at, code } of marks.toSorted((a, b) => b.at - a.at))
    result = result.slice(0, at) + code + result.slice(at);
  return result;
}

/** Breaks a line at spaces; escape codes take no room. */
function wrap(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  let room = width;
  for (const word of line.split(' ')) {
    const length = stripVTControlCharacters(word).length;
    if (current !== '' && length + 1 > room) {
      lines.push(current);
      current = word;
      room = width - length;
    } else {
      current = current === '' ? word : `${current} ${word}`;
      room -= length + 1;
    }
  }
  return [...lines, current];
}
