import { nodeProject } from '../jest/base.mjs';

export default nodeProject('online-retail', import.meta.url);
