import { nodeProject } from './jest/base.mjs';

export default nodeProject('tools', import.meta.url, {
  modulePathIgnorePatterns: ['<rootDir>/checks/fixtures'],
});
