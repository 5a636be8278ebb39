import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '../../project-root.ts';
import { type WorkerAnswer, type WorkerJob } from './document.worker.ts';
import { FormatError } from './format-error.ts';
import { type Noticed } from './noticed.ts';
import { type WrittenText } from './text-writer.ts';

/**
 * Reads a file in a worker thread within the job's limits of time and memory. A worker that has done its job waits for the
 * next one and keeps no process alive; one that went beyond a limit is ended.
 *
 * @throws FormatError as the format's reader says; TIMED_OUT and TOO_LARGE at a limit
 */
export async function readInWorker(job: WorkerJob): Promise<WrittenText & { readonly noticed: readonly Noticed[] }> {
  const worker = takeWorker(job.limits.memory);
  worker.ref();
  try {
    const answer = await answerOf(worker, job);
    idle.push({ worker, memory: job.limits.memory });
    if ('failed' in answer) throw new FormatError(answer.failed.code, job.name, answer.failed.detail);
    return { noticed: [], ...answer.read };
  } finally {
    worker.unref();
  }
}

/** Workers between two jobs, with the heap they were given. */
const idle: { readonly worker: Worker; readonly memory: number }[] = [];

function takeWorker(memory: number): Worker {
  const at = idle.findIndex((each) => each.memory === memory);
  const [waiting] = at < 0 ? [] : idle.splice(at, 1);
  return waiting?.worker ?? startWorker(memory);
}

function startWorker(memory: number): Worker {
  // tsc rewrites the specifiers of imports and not the string in `new URL`: the worker has this file's own extension.
  const extension = extname(fileURLToPath(import.meta.url));
  const execArgv = extension === '.ts' ? ['--import', typeScriptLoader()] : [];
  const worker = new Worker(new URL(`./document.worker${extension}`, import.meta.url), {
    execArgv,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  // A worker that dies between two jobs, or after it was ended, is nobody's error.
  worker.on('error', () => undefined);
  worker.on('exit', () => {
    const at = idle.findIndex((each) => each.worker === worker);
    if (at >= 0) idle.splice(at, 1);
  });
  return worker;
}

/** The loader as a place and not as a package name, which Node would look for from the folder one happens to be in. */
function typeScriptLoader(): string {
  return pathToFileURL(join(projectRoot, 'node_modules/@swc-node/register/esm/esm-register.mjs')).href;
}

function answerOf(worker: Worker, job: WorkerJob): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    const { time, memory } = job.limits;
    const fail = (error: FormatError) => {
      settle();
      void worker.terminate();
      reject(error);
    };
    const onError = (cause: unknown) => {
      const exhausted = (cause as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
      fail(
        exhausted
          ? new FormatError('TOO_LARGE', job.name, `${memory} MB of memory`, cause)
          : new FormatError('BROKEN', job.name, cause instanceof Error ? cause.message : String(cause), cause),
      );
    };
    const onExit = () => fail(new FormatError('BROKEN', job.name, 'its reader stopped'));
    const onMessage = (answer: WorkerAnswer) => {
      settle();
      resolve(answer);
    };
    const timer = setTimeout(() => fail(new FormatError('TIMED_OUT', job.name, `${time / 1000} s`)), time);
    const settle = () => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(job);
  });
}
