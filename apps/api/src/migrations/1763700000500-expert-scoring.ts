import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ExpertScoring1763700000500 implements MigrationInterface {
  name = 'ExpertScoring1763700000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "CREATE TABLE `score_sheet` (`id` char(36) NOT NULL, `cycleId` char(36) NOT NULL, `customerId` char(36) NOT NULL, `expertId` char(36) NOT NULL, `state` varchar(10) NOT NULL DEFAULT 'open', `reason` varchar(2000) NULL, `reasonByName` varchar(100) NULL, `reasonAt` datetime(3) NULL, `submittedAt` datetime(3) NULL, `version` int NOT NULL DEFAULT '1', `changedByName` varchar(100) NOT NULL, `changedAt` datetime(3) NOT NULL, INDEX `score_sheet_expert` (`expertId`, `cycleId`), UNIQUE INDEX `score_sheet_assignment` (`cycleId`, `customerId`, `expertId`), PRIMARY KEY (`id`)) ENGINE=InnoDB",
    );
    await runner.query(
      "CREATE TABLE `sheet_score` (`sheetId` char(36) NOT NULL, `indicatorKey` varchar(80) NOT NULL, `score` double NULL, `note` varchar(2000) NOT NULL DEFAULT '', `savedAt` datetime(3) NOT NULL, PRIMARY KEY (`sheetId`, `indicatorKey`)) ENGINE=InnoDB",
    );
    await runner.query(
      'ALTER TABLE `score_sheet` ADD CONSTRAINT `FK_08084f6bcf1512b3481867eae2f` FOREIGN KEY (`cycleId`) REFERENCES `cycle`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `score_sheet` ADD CONSTRAINT `FK_3963067eda6d939d7173095095d` FOREIGN KEY (`customerId`) REFERENCES `customer`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `score_sheet` ADD CONSTRAINT `FK_9d3c89e42f08cbf530e0b36da24` FOREIGN KEY (`expertId`) REFERENCES `person`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `sheet_score` ADD CONSTRAINT `FK_1fadccad0215e7d35f595d8c5f4` FOREIGN KEY (`sheetId`) REFERENCES `score_sheet`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `sheet_score` DROP FOREIGN KEY `FK_1fadccad0215e7d35f595d8c5f4`');
    await runner.query('ALTER TABLE `score_sheet` DROP FOREIGN KEY `FK_9d3c89e42f08cbf530e0b36da24`');
    await runner.query('ALTER TABLE `score_sheet` DROP FOREIGN KEY `FK_3963067eda6d939d7173095095d`');
    await runner.query('ALTER TABLE `score_sheet` DROP FOREIGN KEY `FK_08084f6bcf1512b3481867eae2f`');
    await runner.query('DROP TABLE `sheet_score`');
    await runner.query('DROP INDEX `score_sheet_assignment` ON `score_sheet`');
    await runner.query('DROP INDEX `score_sheet_expert` ON `score_sheet`');
    await runner.query('DROP TABLE `score_sheet`');
  }
}
