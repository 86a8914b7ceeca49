import { Tokenizer } from 'htmlparser2';

export type Attributes = ReadonlyMap<string, string>;

export type TokenHandlers = {
  /** Names come in lower case, attribute values as written (entities not decoded). */
  readonly open?: (name: string, attributes: Attributes, selfClosing: boolean) => void;
  readonly close?: (name: string) => void;
  /** As written: entities not decoded. */
  readonly text?: (text: string) => void;
  readonly cdata?: (text: string) => void;
};

/**
 * Walks over markup token by token, in time linear in its length whatever it is. Tags are reported as they stand:
 * nothing is matched or nested, because the stack of a tree builder is what hostile documents attack.
 */
export function eachToken(markup: string, language: 'xml' | 'html', handlers: TokenHandlers): void {
  let name = '';
  let attribute = '';
  let value = '';
  let attributes = new Map<string, string>();
  const opened = (selfClosing: boolean): void => handlers.open?.(name, attributes, selfClosing);

  const tokenizer = new Tokenizer(
    { xmlMode: language === 'xml', decodeEntities: false },
    {
      onopentagname(start, end) {
        name = markup.slice(start, end).toLowerCase();
        attributes = new Map();
      },
      onattribname(start, end) {
        attribute = markup.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        value += markup.slice(start, end);
      },
      onattribend() {
        if (attributes.size < MOST_ATTRIBUTES && !attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: () => opened(false),
      onselfclosingtag: () => opened(language === 'xml'),
      onclosetag: (start, end) => handlers.close?.(markup.slice(start, end).trim().toLowerCase()),
      ontext: (start, end) => handlers.text?.(markup.slice(start, end)),
      oncdata: (start, end, tail) => handlers.cdata?.(markup.slice(start, end - tail)),
      onattribentity: ignore,
      ontextentity: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(markup);
  tokenizer.end();
}

const MOST_ATTRIBUTES = 100;

function ignore(): void {}
