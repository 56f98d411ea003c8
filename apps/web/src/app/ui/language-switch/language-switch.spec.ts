import { draw, setUp } from '../../../testing/page';
import { LanguageSwitch } from './language-switch';

describe('language switch', () => {
  beforeEach(() => setUp());

  it('names each language in itself and tells the choice', async () => {
    const languages = await draw(LanguageSwitch, { current: 'zh' });
    expect(languages.button('中文').getAttribute('aria-pressed')).toBe('true');
    const chosen: string[] = [];
    languages.fixture.componentInstance.chosen.subscribe((language) => chosen.push(language));
    await languages.click('EN');
    expect(chosen).toEqual(['en']);
  });
});
