export * from './acts.js';
export * from './guards/blocker.js';
export * from './guards/target-setup.js';
export * from './may.js';
export * from './names.js';
export * from './roles.js';
export * from './stages.js';
export * from './transitions.js';
