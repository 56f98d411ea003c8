export * from './audit.js';
export * from './common.js';
export * from './endpoint.js';
export * from './people.js';
export * from './problems/index-of-problems.js';
export * from './problems/problem.js';
export * from './tasks.js';
