import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type CheckedFile, type CheckInput, checkText } from './checked-file.ts';
import { openSession, type Session, type SessionOptions } from './session.ts';
import { passOn } from './texts.ts';

/** What a worker is started with. */
interface WorkerData {
  readonly task: 'check';
  readonly options: SessionOptions;
}

/** Reading the language data costs a worker about as much as checking this many files, or this many UTF-16 units. */
const MANY_FILES = 200;
const MUCH_TEXT = 1_000_000;
/** Texts that wait at each worker, so that none idles. */
const AHEAD = 2;
/** Each holds the language data, about 200 MB. */
const MOST_JOBS = 8;

/** Whether this thread is a worker; then it answers until it is ended. */
export function isWorker(): boolean {
  return !isMainThread && (workerData as Partial<WorkerData> | null)?.task === 'check';
}

/** Checks what the main thread sends, one text after the other. */
export function runWorker(): void {
  const session = openSession((workerData as WorkerData).options);
  parentPort!.on('message', (input: CheckInput) => parentPort!.postMessage(checkText(session, input) ?? null));
}

/** Threads that check texts; each is asked in turn and answers in the order it was asked. */
class Pool {
  readonly #workers: readonly { readonly worker: Worker; readonly waiting: PromiseWithResolvers<CheckedFile | undefined>[] }[];
  #next = 0;

  constructor(jobs: number, options: SessionOptions) {
    const data: WorkerData = { task: 'check', options };
    this.#workers = Array.from({ length: jobs }, () => {
      const worker = new Worker(new URL(import.meta.url), { workerData: data, stderr: true });
      createInterface({ input: worker.stderr }).on('line', (line) => passOn(`${line}\n`));
      const waiting: PromiseWithResolvers<CheckedFile | undefined>[] = [];
      worker.on('message', (file: CheckedFile | null) => waiting.shift()?.resolve(file ?? undefined));
      worker.on('error', (error) => {
        for (const question of waiting.splice(0)) question.reject(error);
      });
      return { worker, waiting };
    });
  }

  check(input: CheckInput): Promise<CheckedFile | undefined> {
    const { worker, waiting } = this.#workers[this.#next++ % this.#workers.length]!;
    const question = deferred<CheckedFile | undefined>();
    waiting.push(question);
    worker.postMessage(input);
    return question.promise;
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map(({ worker }) => worker.terminate()));
  }
}

interface PromiseWithResolvers<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
}

/** `Promise.withResolvers`, which Node 20 does not have. */
function deferred<T>(): PromiseWithResolvers<T> {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** The first texts, as many as it takes to see that there are many; all where there are not. */
function firstOf(inputs: Iterator<CheckInput>): { readonly first: CheckInput[]; readonly many: boolean } {
  const first: CheckInput[] = [];
  let length = 0;
  for (let next = inputs.next(); !next.done; next = inputs.next()) {
    first.push(next.value);
    length += next.value.text.length;
    if (first.length > 1 && (first.length >= MANY_FILES || length >= MUCH_TEXT)) return { first, many: true };
  }
  return { first, many: false };
}

/**
 * Checks texts in their order, on several threads where there are many; `jobs` asks for a number of threads whatever there is. A text on
 * which the analysis threw gives undefined.
 */
export async function* checkAll(
  session: Session,
  texts: Iterable<CheckInput>,
  { threads: options, jobs }: { readonly threads?: SessionOptions; readonly jobs?: number },
): AsyncGenerator<CheckedFile | undefined> {
  const inputs = texts[Symbol.iterator]();
  const { first, many } = jobs === undefined ? firstOf(inputs) : { first: [], many: jobs > 1 };
  const threads = jobs ?? (many ? Math.min(availableParallelism(), MOST_JOBS) : 1);
  const rest = { [Symbol.iterator]: () => inputs };
  if (threads === 1 || !options) {
    for (const list of [first, rest]) for (const input of list) yield checkText(session, input);
    return;
  }
  const pool = new Pool(threads, options);
  try {
    const waiting: Promise<CheckedFile | undefined>[] = [];
    for (const list of [first, rest]) {
      for (const input of list) {
        waiting.push(pool.check(input));
        if (waiting.length >= threads * AHEAD) yield await waiting.shift();
      }
    }
    for (const answer of waiting) yield await answer;
  } finally {
    await pool.close();
  }
}
