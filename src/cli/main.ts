#!/usr/bin/env node
import { isWorker, runWorker } from './check-pool.ts';
import { runProgram } from './program.ts';

// A worker of `check` runs this same file.
if (isWorker()) runWorker();
else await runProgram();
