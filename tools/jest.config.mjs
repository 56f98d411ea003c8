import { nodeProject } from './jest/base.mjs';

export default nodeProject('tools', import.meta.url, {
  roots: ['<rootDir>/start', '<rootDir>/services', '<rootDir>/checks'],
  modulePathIgnorePatterns: ['<rootDir>/checks/fixtures'],
});
