import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Panels1763700001320 implements MigrationInterface {
  name = 'Panels1763700001320';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE `score_sheet` ADD `purpose` varchar(12) NOT NULL DEFAULT 'scoring'");
    // the foreign key of the cycle needs an index that begins with it at any time: the new one comes first
    await runner.query(
      'CREATE UNIQUE INDEX `score_sheet_purpose` ON `score_sheet` (`cycleId`, `customerId`, `expertId`, `purpose`)',
    );
    await runner.query('DROP INDEX `score_sheet_assignment` ON `score_sheet`');
    await runner.query(
      'ALTER TABLE `score_sheet` RENAME INDEX `score_sheet_purpose` TO `score_sheet_assignment`',
    );
    await runner.query('ALTER TABLE `sheet_score` ADD `confidence` varchar(6) NULL');
    await runner.query('ALTER TABLE `sheet_score` ADD `firstRoundScore` double NULL');
    await runner.query('ALTER TABLE `scoring_rules` ADD `secondRoundAt` datetime(3) NULL');
    await runner.query(
      'CREATE TABLE `score_change` (`id` bigint UNSIGNED NOT NULL AUTO_INCREMENT, `sheetId` char(36) NOT NULL, `indicatorKey` varchar(80) NOT NULL, `fromScore` double NOT NULL, `toScore` double NOT NULL, `reason` varchar(2000) NOT NULL, `at` datetime(3) NOT NULL, INDEX `score_change_sheet` (`sheetId`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    );
    await runner.query(
      'CREATE TABLE `scoring_reminder` (`id` bigint UNSIGNED NOT NULL AUTO_INCREMENT, `cycleId` char(36) NOT NULL, `expertId` char(36) NOT NULL, `step` varchar(20) NOT NULL, `sheets` int NOT NULL, `byName` varchar(100) NOT NULL, `at` datetime(3) NOT NULL, INDEX `scoring_reminder_cycle` (`cycleId`, `expertId`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    );
    await runner.query(
      'ALTER TABLE `score_change` ADD CONSTRAINT `FK_6c2948fe6cdae4c8401055778d6` FOREIGN KEY (`sheetId`) REFERENCES `score_sheet`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `scoring_reminder` ADD CONSTRAINT `FK_a0744266a376ea92e8ff44c4f1d` FOREIGN KEY (`cycleId`) REFERENCES `cycle`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `scoring_reminder` ADD CONSTRAINT `FK_2d840a1952a0b5c8b2f58cea3c5` FOREIGN KEY (`expertId`) REFERENCES `person`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `scoring_reminder` DROP FOREIGN KEY `FK_2d840a1952a0b5c8b2f58cea3c5`');
    await runner.query('ALTER TABLE `scoring_reminder` DROP FOREIGN KEY `FK_a0744266a376ea92e8ff44c4f1d`');
    await runner.query('ALTER TABLE `score_change` DROP FOREIGN KEY `FK_6c2948fe6cdae4c8401055778d6`');
    await runner.query('DROP TABLE `scoring_reminder`');
    await runner.query('DROP TABLE `score_change`');
    await runner.query('ALTER TABLE `scoring_rules` DROP COLUMN `secondRoundAt`');
    await runner.query('ALTER TABLE `sheet_score` DROP COLUMN `firstRoundScore`');
    await runner.query('ALTER TABLE `sheet_score` DROP COLUMN `confidence`');
    await runner.query(
      "DELETE `sheet_score` FROM `sheet_score` JOIN `score_sheet` ON `score_sheet`.`id` = `sheet_score`.`sheetId` WHERE `purpose` = 'calibration'",
    );
    await runner.query("DELETE FROM `score_sheet` WHERE `purpose` = 'calibration'");
    await runner.query(
      'CREATE UNIQUE INDEX `score_sheet_purpose` ON `score_sheet` (`cycleId`, `customerId`, `expertId`)',
    );
    await runner.query('DROP INDEX `score_sheet_assignment` ON `score_sheet`');
    await runner.query(
      'ALTER TABLE `score_sheet` RENAME INDEX `score_sheet_purpose` TO `score_sheet_assignment`',
    );
    await runner.query('ALTER TABLE `score_sheet` DROP COLUMN `purpose`');
  }
}
