import { Injectable } from '@nestjs/common';
import type { expertScoring, InputOf } from '@assay/contract';
import { Work } from '../../../platform/database/work.js';
import { harmless } from '../../../platform/files/harmless.js';
import { xlsxFile } from '../../../platform/files/xlsx-file.js';
import type { Actor } from '../../../platform/http/actor.js';
import { Download } from '../../../platform/http/download.js';
import { RuleBroken } from '../../../platform/http/rule-broken.js';
import { CustomerReader } from '../../../core/customers/customer.reader.js';
import { CycleReader } from '../../../core/cycle/cycle.reader.js';
import { ModelReader } from '../../../core/models/model.reader.js';
import { expertIndicators, rubricOf } from '../expert-indicators.js';
import { ScoreSheetRepository } from '../score-sheet.repository.js';
import { SheetScoreRepository } from '../sheet-score.repository.js';
import { codeOf, OFFLINE_WORDS } from './offline-rows.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The own open sheets of a cycle as a workbook to fill in elsewhere; calibration alone as long as it is open. */
@Injectable()
export class DownloadSheets {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleReader,
    private readonly models: ModelReader,
    private readonly customers: CustomerReader,
    private readonly sheets: ScoreSheetRepository,
    private readonly scores: SheetScoreRepository,
  ) {}

  async run(actor: Actor, { params, query }: InputOf<typeof expertScoring.offline>): Promise<Download> {
    const manager = this.work.reader;
    const cycle = await this.cycles.one(manager, params.cycleId);
    const { content: model } = await this.models.ofCycle(manager, cycle);
    const open = (await this.sheets.own(manager, actor.id, cycle.id)).filter(({ state }) => state === 'open');
    const first = open.filter(({ purpose }) => purpose === 'calibration');
    const wanted = first.length > 0 ? first : open;
    if (wanted.length === 0) throw new RuleBroken('no-open-sheets');
    const ids = wanted.map(({ customerId }) => customerId);
    const names = await this.customers.byIds(manager, ids);
    const { language } = query;
    const words = OFFLINE_WORDS[language];
    const indicators = expertIndicators(model);
    const rows: (string | number | null)[][] = [];
    for (const { id, customerId, purpose, version } of wanted) {
      const written = new Map((await this.scores.ofSheet(manager, id)).map((one) => [one.indicatorKey, one]));
      const name = harmless(names.get(customerId)?.name ?? '—');
      for (const { key, name: indicator } of indicators) {
        const { score = null, confidence = null, note = '' } = written.get(key) ?? {};
        rows.push([
          purpose === 'calibration' ? `${words.calibration}${name}` : name,
          indicator[language],
          score,
          confidence && words.confidence[confidence],
          note === '' ? null : harmless(note),
          codeOf(id, key, version),
        ]);
      }
    }
    const rubric = indicators.flatMap((indicator) =>
      rubricOf(indicator).map(({ score, name, anchor }) => [
        indicator.name[language],
        score,
        name[language],
        anchor[language],
      ]),
    );
    const content = await xlsxFile([
      { name: words.sheet, rows: [words.headings, ...rows], widths: [32, 18, 8, 12, 48, 60] },
      { name: words.rubric, rows: [words.rubricHeadings, ...rubric], widths: [18, 8, 16, 80] },
    ]);
    return new Download(`${words.sheet}-${cycle.name}.xlsx`, XLSX, content);
  }
}
