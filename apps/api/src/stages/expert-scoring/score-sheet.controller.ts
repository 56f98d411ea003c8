import { Controller } from '@nestjs/common';
import { expertScoring, type InputOf } from '@assay/contract';
import type { Actor } from '../../platform/http/actor.js';
import { Handles } from '../../platform/http/handles.js';
import { By, Input } from '../../platform/http/input.js';
import { Upload, type UploadedFile } from '../../platform/http/upload.js';
import { DownloadSheets } from './offline/download-sheets.js';
import { UploadScores } from './offline/upload-scores.js';
import { RecuseSheet } from './recuse-sheet.js';
import { ScoreIndicator } from './score-indicator.js';
import { ScoreSheetReads } from './score-sheet.reads.js';
import { SubmitSheet } from './submit-sheet.js';

/** What an expert asks and does with the own sheets. */
@Controller()
export class ScoreSheetController {
  constructor(
    private readonly reads: ScoreSheetReads,
    private readonly downloadSheets: DownloadSheets,
    private readonly uploadScores: UploadScores,
    private readonly scoreIndicator: ScoreIndicator,
    private readonly submitSheet: SubmitSheet,
    private readonly recuseSheet: RecuseSheet,
  ) {}

  @Handles(expertScoring.mine)
  mine(@By() actor: Actor, @Input() input: InputOf<typeof expertScoring.mine>) {
    return this.reads.mine(actor, input);
  }

  @Handles(expertScoring.offline)
  offline(@By() actor: Actor, @Input() input: InputOf<typeof expertScoring.offline>) {
    return this.downloadSheets.run(actor, input);
  }

  @Handles(expertScoring.takeOffline)
  takeOffline(
    @By() actor: Actor,
    @Input() input: InputOf<typeof expertScoring.takeOffline>,
    @Upload() file: UploadedFile,
  ) {
    return this.uploadScores.run(actor, input, file);
  }

  @Handles(expertScoring.sheet)
  sheet(@By() actor: Actor, @Input() { params }: InputOf<typeof expertScoring.sheet>) {
    return this.reads.one(actor, params.sheetId);
  }

  @Handles(expertScoring.score)
  score(@By() actor: Actor, @Input() input: InputOf<typeof expertScoring.score>) {
    return this.scoreIndicator.run(actor, input);
  }

  @Handles(expertScoring.submit)
  async submit(@By() actor: Actor, @Input() input: InputOf<typeof expertScoring.submit>) {
    await this.submitSheet.run(actor, input);
    return this.reads.one(actor, input.params.sheetId);
  }

  @Handles(expertScoring.recuse)
  async recuse(@By() actor: Actor, @Input() input: InputOf<typeof expertScoring.recuse>) {
    await this.recuseSheet.run(actor, input);
    return this.reads.one(actor, input.params.sheetId);
  }
}
