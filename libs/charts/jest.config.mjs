import { nodeProject } from '../../tools/jest/base.mjs';

export default nodeProject('charts', import.meta.url);
