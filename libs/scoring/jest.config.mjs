import { nodeProject } from '../../tools/jest/base.mjs';

export default nodeProject('scoring', import.meta.url);
