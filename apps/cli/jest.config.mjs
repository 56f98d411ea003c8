import { nodeProject } from '../../tools/jest/base.mjs';

export default nodeProject('cli', import.meta.url);
