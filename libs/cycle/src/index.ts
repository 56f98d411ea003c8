export * from './acts.js';
export * from './may.js';
export * from './roles.js';
export * from './stages.js';
export * from './transitions.js';
