export * from './acts.js';
export * from './roles.js';
export * from './stages.js';
