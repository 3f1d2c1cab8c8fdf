import { appendFileSync, readFileSync } from 'node:fs';
import { MovableClock } from '@omni/platform';
import { atWork } from './at-work';
import { dieEverywhere } from './deaths';

// A worker of the whole product that is killed the first time it comes to a step: one death for all who are in one then.

const { DEATHS = '', NOW = '' } = process.env;
const TOGETHER_MS = 1_000;

const dying: string[] = [];
let end: NodeJS.Timeout | undefined;
dieEverywhere(new Set(readFileSync(DEATHS, 'utf8').split('\n')), (place) => {
  dying.push(place);
  clearTimeout(end);
  end = setTimeout(() => {
    appendFileSync(DEATHS, `${dying.join('\n')}\n`);
    process.kill(process.pid, 'SIGKILL');
  }, TOGETHER_MS);
  return new Promise(() => undefined);
});

atWork({}, new MovableClock(NOW));
