import { defineTexts } from '../texts/texts';

export const texts = defineTexts({
  zh: {
    required: '请填写此项。',
    tooShort: '至少需要 {least} 个字符。',
    tooLong: '最多 {most} 个字符。',
    tooSmall: '不能小于 {least}。',
    tooBig: '不能大于 {most}。',
    wrongFormat: '格式不正确。',
    invalid: '填写的内容不符合要求。',
  },
  en: {
    required: 'Please fill this in.',
    tooShort: 'At least {least} characters.',
    tooLong: 'At most {most} characters.',
    tooSmall: 'Not less than {least}.',
    tooBig: 'Not more than {most}.',
    wrongFormat: 'The format is not right.',
    invalid: 'This does not fit.',
  },
});
