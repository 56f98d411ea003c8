import { mediumProject } from './jest/base.mjs';

export default mediumProject('tools', import.meta.url, {
  roots: ['<rootDir>/start', '<rootDir>/services', '<rootDir>/checks'],
  modulePathIgnorePatterns: ['<rootDir>/checks/fixtures'],
});
