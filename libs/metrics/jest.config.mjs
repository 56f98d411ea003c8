import { nodeProject } from '../../tools/jest/base.mjs';

export default nodeProject('metrics', import.meta.url);
