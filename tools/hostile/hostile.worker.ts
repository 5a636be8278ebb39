import { parentPort, workerData } from 'node:worker_threads';
import { type Run, triesOf, tryInput } from './try-inputs.ts';

/** What the worker is given: the run, where to begin, and a cell in which it shows where it is. */
export interface HostileWork {
  readonly run: Run;
  readonly from: number;
  readonly progress: Int32Array;
}

const { run, from, progress } = workerData as HostileWork;

// Compiled before time counts.
progress[0] = -1;
for (let index = 0; index < Math.min(run.count, 300); index += 1)
  if (index !== from) tryInput({ ...run, seed: run.seed + 1 }, index);
for (let index = from; index < triesOf(run); index += 1) {
  progress[0] = index;
  for (const failure of tryInput(run, index)) parentPort?.postMessage(failure);
}
