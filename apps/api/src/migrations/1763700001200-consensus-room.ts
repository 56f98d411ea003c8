import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ConsensusRoom1763700001200 implements MigrationInterface {
  name = 'ConsensusRoom1763700001200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `comparison` ADD `reasons` json NULL');
    await runner.query('ALTER TABLE `comparison` ADD `changedAt` datetime(3) NULL');
    await runner.query('ALTER TABLE `weight_set` MODIFY `method` varchar(20) NOT NULL');
    await runner.query(
      'CREATE TABLE `comparison_seat` (`cycleId` char(36) NOT NULL, `expertId` char(36) NOT NULL, `weight` double NOT NULL DEFAULT 1, `weightReason` varchar(2000) NULL, `weightByName` varchar(100) NULL, `ruledOutReason` varchar(2000) NULL, `ruledOutByName` varchar(100) NULL, `ruledOutAt` datetime(3) NULL, `returnedReason` varchar(2000) NULL, `returnedByName` varchar(100) NULL, `returnedAt` datetime(3) NULL, `reminders` int NOT NULL DEFAULT 0, `remindedAt` datetime(3) NULL, PRIMARY KEY (`cycleId`, `expertId`)) ENGINE=InnoDB',
    );
    await runner.query(
      'CREATE TABLE `weight_rules` (`cycleId` char(36) NOT NULL, `rules` json NOT NULL, `byName` varchar(100) NOT NULL, `at` datetime(3) NOT NULL, `version` int NOT NULL DEFAULT 1, PRIMARY KEY (`cycleId`)) ENGINE=InnoDB',
    );
    await runner.query(
      'CREATE TABLE `weight_round` (`cycleId` char(36) NOT NULL, `number` int NOT NULL, `rules` json NOT NULL, `openedAt` datetime(3) NOT NULL, `openedByName` varchar(100) NOT NULL, `closedAt` datetime(3) NULL, `closedByName` varchar(100) NULL, `answers` json NULL, `result` json NULL, PRIMARY KEY (`cycleId`, `number`)) ENGINE=InnoDB',
    );
    await runner.query(
      'ALTER TABLE `comparison_seat` ADD CONSTRAINT `FK_da6d375c9626aba240940e009c7` FOREIGN KEY (`cycleId`) REFERENCES `cycle`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `comparison_seat` ADD CONSTRAINT `FK_2719da4d727727249f27e6c88ea` FOREIGN KEY (`expertId`) REFERENCES `person`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `weight_rules` ADD CONSTRAINT `FK_d4ec62d31bb271178522ba97a42` FOREIGN KEY (`cycleId`) REFERENCES `cycle`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `weight_round` ADD CONSTRAINT `FK_0dbd368457b618c96fa9aacf75e` FOREIGN KEY (`cycleId`) REFERENCES `cycle`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `weight_round` DROP FOREIGN KEY `FK_0dbd368457b618c96fa9aacf75e`');
    await runner.query('ALTER TABLE `weight_rules` DROP FOREIGN KEY `FK_d4ec62d31bb271178522ba97a42`');
    await runner.query('ALTER TABLE `comparison_seat` DROP FOREIGN KEY `FK_2719da4d727727249f27e6c88ea`');
    await runner.query('ALTER TABLE `comparison_seat` DROP FOREIGN KEY `FK_da6d375c9626aba240940e009c7`');
    await runner.query('DROP TABLE `weight_round`');
    await runner.query('DROP TABLE `weight_rules`');
    await runner.query('DROP TABLE `comparison_seat`');
    await runner.query('ALTER TABLE `weight_set` MODIFY `method` varchar(10) NOT NULL');
    await runner.query('ALTER TABLE `comparison` DROP COLUMN `changedAt`');
    await runner.query('ALTER TABLE `comparison` DROP COLUMN `reasons`');
  }
}
