import { nodeProject } from '../../tools/jest/base.mjs';

export default nodeProject('weighting', import.meta.url);
