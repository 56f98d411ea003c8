import { Controller } from '@nestjs/common';
import { expertScoring, type InputOf } from '@assay/contract';
import type { Actor } from '../../platform/http/actor.js';
import { Handles } from '../../platform/http/handles.js';
import { By, Input } from '../../platform/http/input.js';
import { DrawCalibration } from './calibration/draw-calibration.js';
import { ReadCustomerPanel } from './panel/customer-panel.js';
import { PanelReads } from './panel/panel-reads.js';
import { RemindExpert } from './reminders/remind-expert.js';
import { OpenSecondRound } from './second-round/open-second-round.js';
import { AssignExperts } from './assign-experts.js';
import { ExpireSheets } from './expire-sheets.js';
import { ReopenSheet } from './reopen-sheet.js';
import { SetScoringRules } from './rules/set-scoring-rules.js';
import { WaiveRaters } from './rules/waive-raters.js';
import { ScoringBoardReads } from './scoring-board.reads.js';
import { SpreadOverTeam } from './spread-over-team.js';
import { WithdrawSheet } from './withdraw-sheet.js';

/** What the coordinator asks and does. */
@Controller()
export class ExpertScoringController {
  constructor(
    private readonly reads: ScoringBoardReads,
    private readonly panelReads: PanelReads,
    private readonly readCustomerPanel: ReadCustomerPanel,
    private readonly remindExpert: RemindExpert,
    private readonly discloseScores: OpenSecondRound,
    private readonly drawCalibration: DrawCalibration,
    private readonly setScoringRules: SetScoringRules,
    private readonly waiveTooFew: WaiveRaters,
    private readonly spreadOverTeam: SpreadOverTeam,
    private readonly assignExperts: AssignExperts,
    private readonly withdrawSheet: WithdrawSheet,
    private readonly expireSheets: ExpireSheets,
    private readonly reopenSheet: ReopenSheet,
  ) {}

  @Handles(expertScoring.overview)
  overview(@Input() input: InputOf<typeof expertScoring.overview>) {
    return this.reads.overview(input);
  }

  @Handles(expertScoring.customers)
  customers(@Input() input: InputOf<typeof expertScoring.customers>) {
    return this.reads.customers(input);
  }

  @Handles(expertScoring.panel)
  panel(@Input() input: InputOf<typeof expertScoring.panel>) {
    return this.panelReads.report(input);
  }

  @Handles(expertScoring.customerPanel)
  customerPanel(@Input() input: InputOf<typeof expertScoring.customerPanel>) {
    return this.readCustomerPanel.run(input);
  }

  @Handles(expertScoring.remind)
  remind(@By() actor: Actor, @Input() input: InputOf<typeof expertScoring.remind>) {
    return this.remindExpert.run(actor, input);
  }

  @Handles(expertScoring.openSecondRound)
  openSecondRound(@By() actor: Actor, @Input() input: InputOf<typeof expertScoring.openSecondRound>) {
    return this.discloseScores.run(actor, input);
  }

  @Handles(expertScoring.calibrate)
  calibrate(@By() actor: Actor, @Input() input: InputOf<typeof expertScoring.calibrate>) {
    return this.drawCalibration.run(actor, input);
  }

  @Handles(expertScoring.setRules)
  setRules(@By() actor: Actor, @Input() input: InputOf<typeof expertScoring.setRules>) {
    return this.setScoringRules.run(actor, input);
  }

  @Handles(expertScoring.waiveRaters)
  waiveRaters(@By() actor: Actor, @Input() input: InputOf<typeof expertScoring.waiveRaters>) {
    return this.waiveTooFew.run(actor, input);
  }

  @Handles(expertScoring.spread)
  spread(@By() actor: Actor, @Input() input: InputOf<typeof expertScoring.spread>) {
    return this.spreadOverTeam.run(actor, input);
  }

  @Handles(expertScoring.assign)
  assign(@By() actor: Actor, @Input() input: InputOf<typeof expertScoring.assign>) {
    return this.assignExperts.run(actor, input);
  }

  @Handles(expertScoring.withdraw)
  withdraw(@By() actor: Actor, @Input() input: InputOf<typeof expertScoring.withdraw>) {
    return this.withdrawSheet.run(actor, input);
  }

  @Handles(expertScoring.expire)
  expire(@By() actor: Actor, @Input() input: InputOf<typeof expertScoring.expire>) {
    return this.expireSheets.run(actor, input);
  }

  @Handles(expertScoring.reopen)
  reopen(@By() actor: Actor, @Input() input: InputOf<typeof expertScoring.reopen>) {
    return this.reopenSheet.run(actor, input);
  }
}
