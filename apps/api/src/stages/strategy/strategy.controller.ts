import { Controller } from '@nestjs/common';
import { strategy, type InputOf } from '@assay/contract';
import type { Actor } from '../../platform/http/actor.js';
import { Handles } from '../../platform/http/handles.js';
import { By, Input } from '../../platform/http/input.js';
import { CancelAction } from './cancel-action.js';
import { ChangeAction } from './change-action.js';
import { CreateAction } from './create-action.js';
import { CustomerPlans } from './customer-plan.js';
import { ProposeActions } from './propose-actions.js';
import { StrategyReads } from './strategy.reads.js';
import { WaiveCustomer } from './waive-customer.js';

@Controller()
export class StrategyController {
  constructor(
    private readonly reads: StrategyReads,
    private readonly plans: CustomerPlans,
    private readonly proposeActions: ProposeActions,
    private readonly createAction: CreateAction,
    private readonly changeAction: ChangeAction,
    private readonly cancelAction: CancelAction,
    private readonly waiveCustomer: WaiveCustomer,
  ) {}

  @Handles(strategy.overview)
  overview(@By() actor: Actor, @Input() { params }: InputOf<typeof strategy.overview>) {
    return this.reads.overview(actor, params.cycleId);
  }

  @Handles(strategy.customers)
  customers(@By() actor: Actor, @Input() { params, query }: InputOf<typeof strategy.customers>) {
    return this.reads.customerList(actor, params.cycleId, query);
  }

  @Handles(strategy.customer)
  customer(@By() actor: Actor, @Input() { params }: InputOf<typeof strategy.customer>) {
    return this.plans.of(actor, params);
  }

  @Handles(strategy.simulation)
  simulation(@By() actor: Actor, @Input() input: InputOf<typeof strategy.simulation>) {
    return this.plans.simulation(actor, input);
  }

  @Handles(strategy.preview)
  preview(@By() actor: Actor, @Input() { params }: InputOf<typeof strategy.preview>) {
    return this.reads.preview(actor, params.cycleId);
  }

  @Handles(strategy.propose)
  propose(@By() actor: Actor, @Input() input: InputOf<typeof strategy.propose>) {
    return this.proposeActions.run(actor, input);
  }

  @Handles(strategy.actions)
  actions(@By() actor: Actor, @Input() { params, query }: InputOf<typeof strategy.actions>) {
    return this.reads.actions(actor, params.cycleId, query);
  }

  @Handles(strategy.create)
  create(@By() actor: Actor, @Input() input: InputOf<typeof strategy.create>) {
    return this.createAction.run(actor, input);
  }

  @Handles(strategy.change)
  async change(@By() actor: Actor, @Input() input: InputOf<typeof strategy.change>) {
    await this.changeAction.run(actor, input);
    return this.reads.action(actor, input.params.cycleId, input.params.actionId);
  }

  @Handles(strategy.cancel)
  async cancel(@By() actor: Actor, @Input() input: InputOf<typeof strategy.cancel>) {
    await this.cancelAction.run(actor, input);
    return this.reads.action(actor, input.params.cycleId, input.params.actionId);
  }

  @Handles(strategy.waive)
  async waive(@By() actor: Actor, @Input() input: InputOf<typeof strategy.waive>) {
    await this.waiveCustomer.waive(actor, input);
    return this.reads.customer(actor, input.params.cycleId, input.params.customerId);
  }

  @Handles(strategy.unwaive)
  async unwaive(@By() actor: Actor, @Input() input: InputOf<typeof strategy.unwaive>) {
    await this.waiveCustomer.unwaive(actor, input);
    return this.reads.customer(actor, input.params.cycleId, input.params.customerId);
  }
}
