import fc from 'fast-check';

/** For mutation tests alone, where every property runs some thousand times over: a wrong formula shows in a few runs. */
fc.configureGlobal({ numRuns: 15 });
