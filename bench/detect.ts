/**
 * How long a judgement takes (language, defence, urgency), for a teaser and for a full page.
 *
 *     node bench/detect.ts
 */
import { detect } from '../src/news/detection/detect.ts';
import { judgeUrgency } from '../src/news/detection/urgency.ts';
import { detectLanguage } from '../src/news/language.ts';

const SENTENCES = [
  'The defence minister said that the brigade had received howitzers and drones from allies in the spring.',
  'Residents of the town had asked the council for a new bridge, a school and a bus to the coast.',
  'Russian forces shelled the outskirts overnight, and air defence shot down four missiles over the river.',
  'The bank kept its interest rate, although the price of bread and of fuel had risen since the election.',
];

for (const [name, length] of [
  ['teaser', 200],
  ['page', 5_000],
  ['long read', 20_000],
] as const) {
  const text = SENTENCES.join(' ').repeat(60).slice(0, length);
  const article = { title: 'Brigade receives howitzers after a night of strikes', text };
  const judge = () => {
    const language = detectLanguage(article, null);
    judgeUrgency(article, language, detect(article, language));
  };
  for (let round = 0; round < 200; round += 1) judge();
  const startedAt = performance.now();
  for (let round = 0; round < 500; round += 1) judge();
  console.log(name.padEnd(10), `${((performance.now() - startedAt) / 500).toFixed(3)} ms`);
}
