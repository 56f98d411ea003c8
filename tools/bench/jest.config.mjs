import { nodeProject } from '../jest/base.mjs';

export default nodeProject('bench', import.meta.url);
