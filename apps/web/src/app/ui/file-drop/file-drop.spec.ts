import { draw, setUp, type Drawn } from '../../../testing/page';
import { FileDrop } from './file-drop';

describe('file drop', () => {
  beforeEach(() => setUp());

  async function dropped(files: File[], multiple = false): Promise<[Drawn<FileDrop>, string[]]> {
    const place = await draw(FileDrop, { accept: '.csv,.xlsx', maxBytes: 10, multiple });
    const taken: string[] = [];
    place.fixture.componentInstance.files.subscribe((some) => taken.push(...some.map(({ name }) => name)));
    const event = new Event('drop', { cancelable: true });
    Object.assign(event, { dataTransfer: { files } });
    place.host.dispatchEvent(event);
    await place.settle();
    return [place, taken];
  }

  it('takes a file of the right kind and size', async () => {
    const [place, taken] = await dropped([new File(['a;b'], 'orders.CSV')]);
    expect(taken).toEqual(['orders.CSV']);
    expect(place.all('[role=alert]')).toEqual([]);
  });

  it('refuses others in words, and still takes the good ones', async () => {
    const files = [new File(['x'], 'a.exe'), new File(['0123456789ab'], 'b.csv'), new File(['ok'], 'c.csv')];
    const [place, taken] = await dropped(files, true);
    expect(taken).toEqual(['c.csv']);
    expect(place.all('[role=alert]').map((one) => one.textContent)).toEqual([
      '“a.exe”不是支持的文件类型。',
      expect.stringMatching(/^“b\.csv”超过 10.* 的上限。$/),
    ]);
  });

  it('takes only one where one is wanted', async () => {
    const [, taken] = await dropped([new File(['1'], '1.csv'), new File(['2'], '2.csv')]);
    expect(taken).toEqual(['1.csv']);
  });
});
