import { mediumProject } from './jest/base.mjs';

export default mediumProject('tools', import.meta.url);
