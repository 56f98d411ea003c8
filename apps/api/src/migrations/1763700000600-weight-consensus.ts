import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WeightConsensus1763700000600 implements MigrationInterface {
  name = 'WeightConsensus1763700000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "CREATE TABLE `comparison` (`cycleId` char(36) NOT NULL, `expertId` char(36) NOT NULL, `node` varchar(80) NOT NULL, `steps` json NOT NULL, `version` int NOT NULL DEFAULT '1', PRIMARY KEY (`cycleId`, `expertId`, `node`)) ENGINE=InnoDB",
    );
    await runner.query(
      'CREATE TABLE `comparison_submission` (`cycleId` char(36) NOT NULL, `expertId` char(36) NOT NULL, `submittedAt` datetime(3) NOT NULL, `inconsistencyReason` varchar(2000) NULL, PRIMARY KEY (`cycleId`, `expertId`)) ENGINE=InnoDB',
    );
    await runner.query(
      'CREATE TABLE `weight_set` (`id` char(36) NOT NULL, `cycleId` char(36) NOT NULL, `number` int NOT NULL, `method` varchar(10) NOT NULL, `weights` json NOT NULL, `evidence` json NOT NULL, `rationale` varchar(2000) NOT NULL, `exception` varchar(2000) NULL, `byName` varchar(100) NOT NULL, `at` datetime(3) NOT NULL, UNIQUE INDEX `weight_set_number` (`cycleId`, `number`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    );
    await runner.query(
      'ALTER TABLE `comparison` ADD CONSTRAINT `FK_75894b777c01e6336d41cf4081d` FOREIGN KEY (`cycleId`) REFERENCES `cycle`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `comparison` ADD CONSTRAINT `FK_f5c4496fa5fd598d0ad6d033810` FOREIGN KEY (`expertId`) REFERENCES `person`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `comparison_submission` ADD CONSTRAINT `FK_68e8195c0d5158c077e7687663c` FOREIGN KEY (`cycleId`) REFERENCES `cycle`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `comparison_submission` ADD CONSTRAINT `FK_ca761a20d7800ea37125d7d6207` FOREIGN KEY (`expertId`) REFERENCES `person`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `weight_set` ADD CONSTRAINT `FK_58787f192d1317ed4330a076418` FOREIGN KEY (`cycleId`) REFERENCES `cycle`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `weight_set` DROP FOREIGN KEY `FK_58787f192d1317ed4330a076418`');
    await runner.query(
      'ALTER TABLE `comparison_submission` DROP FOREIGN KEY `FK_ca761a20d7800ea37125d7d6207`',
    );
    await runner.query(
      'ALTER TABLE `comparison_submission` DROP FOREIGN KEY `FK_68e8195c0d5158c077e7687663c`',
    );
    await runner.query('ALTER TABLE `comparison` DROP FOREIGN KEY `FK_f5c4496fa5fd598d0ad6d033810`');
    await runner.query('ALTER TABLE `comparison` DROP FOREIGN KEY `FK_75894b777c01e6336d41cf4081d`');
    await runner.query('DROP INDEX `weight_set_number` ON `weight_set`');
    await runner.query('DROP TABLE `weight_set`');
    await runner.query('DROP TABLE `comparison_submission`');
    await runner.query('DROP TABLE `comparison`');
  }
}
