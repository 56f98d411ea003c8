import type { EvaluationModel } from '@assay/model';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A model ready for cycles, with the repairs of the linter's findings that were accepted. It never changes. */
@Entity('model_version')
@Index('model_version_key', ['modelKey', 'modelVersion'], { unique: true })
export class ModelVersion {
  @PrimaryColumn({ type: 'char', length: 36 })
  id!: string;

  @Column({ type: 'varchar', length: 80 })
  modelKey!: string;

  @Column({ type: 'varchar', length: 20 })
  modelVersion!: string;

  @Column({ type: 'json' })
  content!: EvaluationModel;

  /** The linter's findings that were decided, each with the repair chosen. */
  @Column({ type: 'json' })
  decisions!: { code: string; path: string; repair: string }[];

  @Column({ type: 'varchar', length: 100 })
  createdByName!: string;

  @Column({ type: 'datetime', precision: 3 })
  createdAt!: Date;
}
