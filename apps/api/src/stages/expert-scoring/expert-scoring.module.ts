import { Module } from '@nestjs/common';
import { DataCollectionModule } from '../data-collection/data-collection.module.js';
import { AssignExperts } from './assign-experts.js';
import { ReadAssignmentRules } from './assignment-rules.js';
import { ChangeSheet } from './change-sheet.js';
import { ConflictRepository } from './conflicts/conflict.repository.js';
import { KnownConflicts } from './conflicts/known-conflicts.js';
import { ExpertScoringController } from './expert-scoring.controller.js';
import { ExpertScoringGate } from './expert-scoring.gate.js';
import { ExpertScoringReader } from './expert-scoring.reader.js';
import { ExpireSheets } from './expire-sheets.js';
import { RecuseSheet } from './recuse-sheet.js';
import { ReopenSheet } from './reopen-sheet.js';
import { OfficialScores } from './official-scores.js';
import { DownloadSheets } from './offline/download-sheets.js';
import { UploadScores } from './offline/upload-scores.js';
import { ReadCustomerPanel } from './panel/customer-panel.js';
import { PanelReads } from './panel/panel-reads.js';
import { RemindExpert } from './reminders/remind-expert.js';
import { ScoringReminderRepository } from './reminders/scoring-reminder.repository.js';
import { OpenSecondRound } from './second-round/open-second-round.js';
import { ScoreChangeRepository } from './second-round/score-change.repository.js';
import { DrawCalibration } from './calibration/draw-calibration.js';
import { ChangeRules } from './rules/change-rules.js';
import { ScoringRulesRepository } from './rules/scoring-rules.repository.js';
import { SetScoringRules } from './rules/set-scoring-rules.js';
import { WaiveRaters } from './rules/waive-raters.js';
import { ScoreIndicator } from './score-indicator.js';
import { ScoreSheetController } from './score-sheet.controller.js';
import { ScoreSheetReads } from './score-sheet.reads.js';
import { ScoreSheetRepository } from './score-sheet.repository.js';
import { ScoringBoardReads } from './scoring-board.reads.js';
import { ScoringBoardRepository } from './scoring-board.repository.js';
import { SheetScoreRepository } from './sheet-score.repository.js';
import { SpreadOverTeam } from './spread-over-team.js';
import { SubmitSheet } from './submit-sheet.js';
import { WithdrawSheet } from './withdraw-sheet.js';

@Module({
  imports: [DataCollectionModule],
  controllers: [ExpertScoringController, ScoreSheetController],
  providers: [
    ScoreSheetRepository,
    SheetScoreRepository,
    ScoringBoardRepository,
    ScoringRulesRepository,
    ScoringReminderRepository,
    ScoreChangeRepository,
    DownloadSheets,
    UploadScores,
    PanelReads,
    ReadCustomerPanel,
    RemindExpert,
    OpenSecondRound,
    DrawCalibration,
    ChangeRules,
    SetScoringRules,
    WaiveRaters,
    OfficialScores,
    ConflictRepository,
    KnownConflicts,
    ReadAssignmentRules,
    ChangeSheet,
    ScoringBoardReads,
    ScoreSheetReads,
    ExpertScoringReader,
    ExpertScoringGate,
    SpreadOverTeam,
    AssignExperts,
    WithdrawSheet,
    ExpireSheets,
    ReopenSheet,
    ScoreIndicator,
    SubmitSheet,
    RecuseSheet,
  ],
  exports: [ExpertScoringReader],
})
export class ExpertScoringModule {}
