import type { ProblemText } from './problem.js';

/** Refusals of work on actions. */
export const trackingProblems = {
  'note-required': {
    status: 422,
    zh: '完成、取消或重新开启行动时，请填写说明。',
    en: 'Ending an action, or taking it up again, needs a note.',
  },
  'evidence-kind': {
    status: 415,
    zh: '“{name}”不是可接受的证明材料。请上传 PDF、PNG、JPG、XLSX、DOCX、CSV 或 TXT 文件，且扩展名须与内容一致。',
    en: '“{name}” cannot be filed. Evidence is PDF, PNG, JPG, XLSX, DOCX, CSV or TXT, and the name must fit the content.',
  },
  'too-much-evidence': {
    status: 409,
    zh: '每项行动最多上传 {limit} 个文件。',
    en: 'An action holds {limit} files at most.',
  },
} as const satisfies Record<string, ProblemText>;
