import { nodeProject } from '../../tools/jest/base.mjs';

/** The specs run the program that was built, so it is built first. */
export default nodeProject('cli', import.meta.url, { globalSetup: '<rootDir>/testing/build.mjs' });
