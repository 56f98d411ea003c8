import { Injectable } from '@nestjs/common';
import { Work } from '../../platform/database/work.js';
import { xlsxFile } from '../../platform/files/xlsx-file.js';
import { Download } from '../../platform/http/download.js';
import type { Actor } from '../../platform/http/actor.js';
import { Audit } from '../../core/audit/audit.js';
import { CycleReader } from '../../core/cycle/cycle.reader.js';
import { ModelReader } from '../../core/models/model.reader.js';
import { PanelReader } from './panel.reader.js';
import { namesExperts, seesAnswers } from './sees-answers.js';
import { WeightRoomReads } from './weight-room.reads.js';
import { weightSheets } from './weight-workbook.js';
import { WORKBOOK_WORDS } from './workbook-words.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The room as a workbook: no more than the reader sees on the page. Who took it away stays in the trail. */
@Injectable()
export class ExportWorkbook {
  constructor(
    private readonly work: Work,
    private readonly cycles: CycleReader,
    private readonly models: ModelReader,
    private readonly panels: PanelReader,
    private readonly reads: WeightRoomReads,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, cycleId: string): Promise<Download> {
    const manager = this.work.reader;
    const cycle = await this.cycles.one(manager, cycleId);
    const { content: model } = await this.models.ofCycle(manager, cycle);
    const panel = await this.panels.of(manager, cycleId);
    const room = await this.reads.of(actor, cycleId);
    const shown = seesAnswers(actor, panel, room.current !== null) && namesExperts(actor);
    const rounds = shown ? panel.rounds : [];
    const content = await xlsxFile(weightSheets({ model, room, rounds }, actor.language));
    await this.work.transact((tx) => {
      this.audit.record(tx, actor, {
        act: 'weights.exported',
        cycleId,
        subjectType: 'cycle',
        subjectId: cycleId,
        subjectName: cycle.name,
        after: { rounds: rounds.length, sets: room.sets.length },
      });
      return Promise.resolve();
    });
    return new Download(`${cycle.name}-${WORKBOOK_WORDS.weights[actor.language]}.xlsx`, XLSX, content);
  }
}
