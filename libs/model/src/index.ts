export * from './ahp-tree.js';
export * from './bands.js';
export * from './inputs.js';
export * from './templates/s0/model.js';
export * from './templates/templates.js';
export * from './types.js';
export * from './weights.js';
