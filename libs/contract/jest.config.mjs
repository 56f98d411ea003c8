import { nodeProject } from '../../tools/jest/base.mjs';

export default nodeProject('contract', import.meta.url);
