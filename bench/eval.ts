import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Measures judgement on labelled data that lies beside the project, not in it: `npm run eval [quotes|detect|cluster]`.
 * Without the data it says so and changes nothing.
 */
const SCRIPT = '../shared/data/eval.py';
const KINDS = ['quotes', 'detect', 'cluster'];

const [kind, ...rest] = process.argv.slice(2);
const kinds = kind === undefined ? KINDS : [kind];
if (!existsSync(SCRIPT)) {
  console.log(`No labelled data here (${SCRIPT} is missing): nothing was measured.`);
} else {
  const failed = kinds.filter(
    (one) => spawnSync('python3', [SCRIPT, one, ...rest], { stdio: 'inherit' }).status !== 0,
  );
  process.exitCode = failed.length === 0 ? 0 : 1;
}
