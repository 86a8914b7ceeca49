import { type Candidate, feedsIn } from '../discover.ts';
import { decode } from './decode.ts';
import { type PageOptions, type PageResult, readPage } from './page.ts';
import { type ParseOptions, type ParseResult, parseFeed } from './parse.ts';

/** Runs inside the worker that `createReader` keeps. */
export function feed(task: {
  readonly bytes: Uint8Array;
  readonly options: ParseOptions;
}): Promise<ParseResult> {
  return parseFeed(task.bytes, task.options);
}

export function page(task: { readonly bytes: Uint8Array; readonly options: PageOptions }): PageResult {
  return readPage(task.bytes, task.options);
}

export function candidates(task: {
  readonly bytes: Uint8Array;
  readonly options: { readonly contentType: string | null; readonly url: string };
}): readonly Candidate[] {
  return feedsIn(decode(task.bytes, task.options.contentType).text, task.options.url);
}
