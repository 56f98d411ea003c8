import { nodeProject } from '../jest/base.mjs';

export default nodeProject('demo', import.meta.url);
