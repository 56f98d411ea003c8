import { loadZorroStyles } from './zorro-styles';

describe('stylesheet of the component library', () => {
  it('is asked for once, and a failure holds nobody up', async () => {
    const page = document.implementation.createHTMLDocument();
    const both = Promise.all([loadZorroStyles(page), loadZorroStyles(page)]);
    const links = page.querySelectorAll('link');
    expect(links).toHaveLength(1);
    links[0]?.dispatchEvent(new Event('error'));
    await expect(both).resolves.toEqual([undefined, undefined]);
  });
});
