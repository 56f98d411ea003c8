import { nodeProject } from '../../tools/jest/base.mjs';

export default nodeProject('model', import.meta.url);
