import { lint, s0 } from '@assay/model';
import { findingWords } from './finding-words';

const said = (code: string) => {
  const found = lint(s0).find((finding) => finding.code === code);
  if (!found) throw new RangeError(`${code} is not found`);
  return findingWords(found, s0);
};

describe('findings in words', () => {
  it('name indicators as people do, not by their keys', () => {
    expect(said('precision-lost').zh).toContain('“沟通满意度”');
    expect(said('precision-lost').en).toContain('"Communication satisfaction"');
  });

  it('name them in lists and formulas too', () => {
    const { zh, en } = said('double-count');
    expect(zh).toContain('“近12个月消费金额、采购频次、平均客单价”');
    expect(zh).toContain('近12个月消费金额 = 采购频次 × 月数 × 平均客单价');
    expect(zh).not.toMatch(/[a-z]{3}/);
    expect(en).toContain('Purchase frequency × months × Average order value');
  });
});
