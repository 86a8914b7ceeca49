import { mergeStatements } from '../../news/stories/story.ts';
import type { Utterance } from '../../store/news/statements.ts';

export type Retold = Utterance & {
  /** Every printing of it, one for each outlet, its own first. */
  readonly printings: readonly Utterance[];
};

/**
 * Utterances in order, what several outlets of one story told given once. Only within a story: the same few words on
 * another day are another statement.
 */
export function joinRetold(utterances: readonly Utterance[]): readonly Retold[] {
  const ofStory = Map.groupBy(utterances, ({ storyId, id }) => storyId ?? `alone ${id}`);
  const kept = new Map<number, readonly Utterance[]>();
  for (const told of ofStory.values())
    for (const one of mergeStatements(told, told[0]?.language ?? 'en'))
      kept.set(one.id, printings(one, told));
  return utterances.flatMap((one) => {
    const found = kept.get(one.id);
    return found ? [{ ...one, printings: found }] : [];
  });
}

function printings(one: Utterance, told: readonly Utterance[]): readonly Utterance[] {
  const same = told.filter(
    (other) => other.id !== one.id && mergeStatements([one, other], one.language).length === 1,
  );
  return [...new Map([...same, one].toReversed().map((each) => [each.outlet, each])).values()];
}
