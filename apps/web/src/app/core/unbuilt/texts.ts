import { defineTexts } from '../../platform/texts/texts';

export const texts = defineTexts({
  zh: { title: '页面尚未完成', text: '“{room}”的页面正在建设中。' },
  en: { title: 'This page is not built yet', text: 'The pages of “{room}” are still to come.' },
});
