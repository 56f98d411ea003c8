export * from './acts.js';
export * from './names.js';
export * from './roles.js';
export * from './stages.js';
