import { setFlagsFromString } from 'node:v8';

/**
 * How much of itself a function has to have run before V8 compiles it anew for speed: eight times as much as V8 asks for. A build
 * calls thousands of functions a few thousand times each, in up to four threads that share nothing, and by V8's own measure a
 * fifth of its processor time goes into compiling what has next to nothing left to do. Bytes of bytecode.
 */
const BUDGET = 1056 * 1024;
/** From V8 12 on (Node 22) a cheaper compiler stands between, and the measure means something else. */
const BEFORE = 12;

if (Number.parseInt(process.versions.v8, 10) < BEFORE) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
