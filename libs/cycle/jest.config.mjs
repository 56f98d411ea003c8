import { nodeProject } from '../../tools/jest/base.mjs';

export default nodeProject('cycle', import.meta.url);
