import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Conflicts1763700001300 implements MigrationInterface {
  name = 'Conflicts1763700001300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `score_sheet` ADD `declaredConflict` varchar(20) NULL');
    await runner.query('ALTER TABLE `score_sheet` ADD `overruleReason` varchar(2000) NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `score_sheet` DROP COLUMN `overruleReason`');
    await runner.query('ALTER TABLE `score_sheet` DROP COLUMN `declaredConflict`');
  }
}
