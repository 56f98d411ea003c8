import { Controller } from '@nestjs/common';
import { cycles, type InputOf } from '@assay/contract';
import type { Actor } from '../../platform/http/actor.js';
import { Handles } from '../../platform/http/handles.js';
import { By, Input } from '../../platform/http/input.js';
import { CycleReads } from './cycle.reads.js';
import { MoveCycle } from './move-cycle.js';
import { OpenCycle } from './open-cycle.js';
import { SetDeadlines } from './set-deadlines.js';

@Controller()
export class CycleController {
  constructor(
    private readonly reads: CycleReads,
    private readonly openCycle: OpenCycle,
    private readonly moveCycle: MoveCycle,
    private readonly setDeadlines: SetDeadlines,
  ) {}

  @Handles(cycles.list)
  list() {
    return this.reads.list();
  }

  @Handles(cycles.open)
  open(@By() actor: Actor, @Input() input: InputOf<typeof cycles.open>) {
    return this.openCycle.run(actor, input);
  }

  @Handles(cycles.one)
  one(@Input() { params }: InputOf<typeof cycles.one>) {
    return this.reads.one(params.cycleId);
  }

  @Handles(cycles.advance)
  async advance(@By() actor: Actor, @Input() { params, body }: InputOf<typeof cycles.advance>) {
    await this.moveCycle.advance(actor, { ...params, ...body });
    return this.reads.one(params.cycleId);
  }

  @Handles(cycles.returnTo)
  async returnTo(@By() actor: Actor, @Input() { params, body }: InputOf<typeof cycles.returnTo>) {
    await this.moveCycle.returnTo(actor, { ...params, ...body });
    return this.reads.one(params.cycleId);
  }

  @Handles(cycles.cancel)
  async cancel(@By() actor: Actor, @Input() { params, body }: InputOf<typeof cycles.cancel>) {
    await this.moveCycle.cancel(actor, { ...params, ...body });
    return this.reads.one(params.cycleId);
  }

  @Handles(cycles.close)
  async close(@By() actor: Actor, @Input() { params, body }: InputOf<typeof cycles.close>) {
    await this.moveCycle.close(actor, { ...params, ...body });
    return this.reads.one(params.cycleId);
  }

  @Handles(cycles.deadlines)
  async deadlines(@By() actor: Actor, @Input() input: InputOf<typeof cycles.deadlines>) {
    await this.setDeadlines.run(actor, input);
    return this.reads.one(input.params.cycleId);
  }
}
