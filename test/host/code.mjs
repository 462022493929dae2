#!/usr/bin/env node
// The executable that stands in for the desktop `code`: code.ts beside it, run through tsx whatever the current folder is.
import { register } from 'tsx/esm/api';

register();
await import('./code.ts');
