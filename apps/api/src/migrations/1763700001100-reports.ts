import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Reports1763700001100 implements MigrationInterface {
  name = 'Reports1763700001100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE `print_order` (`id` char(36) NOT NULL, `cycleId` char(36) NOT NULL, `runId` char(36) NOT NULL, `runNumber` int NOT NULL, `kind` varchar(12) NOT NULL, `language` varchar(2) NOT NULL, `state` varchar(10) NOT NULL, `customerIds` json NOT NULL, `documents` int NOT NULL, `showsContacts` tinyint NOT NULL, `seesAll` tinyint NOT NULL, `average` json NULL, `taskId` char(36) NOT NULL, `orderedById` char(36) NOT NULL, `orderedByName` varchar(100) NOT NULL, `orderedAt` datetime(3) NOT NULL, `finishedAt` datetime(3) NULL, INDEX `print_order_cycle` (`cycleId`, `orderedAt`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    );
    await runner.query(
      'CREATE TABLE `printed_file` (`id` char(36) NOT NULL, `orderId` char(36) NOT NULL, `place` int NOT NULL, `customerId` char(36) NULL, `fileName` varchar(250) NOT NULL, `fileKey` varchar(100) NULL, `bytes` int NULL, `pages` int NULL, `problemCode` varchar(60) NULL, `problemFacts` json NULL, UNIQUE INDEX `printed_file_place` (`orderId`, `place`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    );
    await runner.query(
      'ALTER TABLE `print_order` ADD CONSTRAINT `FK_e85e3801a8c63f4cca47d90bf98` FOREIGN KEY (`cycleId`) REFERENCES `cycle`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `print_order` ADD CONSTRAINT `FK_cb77e45e5c352ee72e2f6bb165f` FOREIGN KEY (`runId`) REFERENCES `run`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `printed_file` ADD CONSTRAINT `FK_4ddd5e55d5e089cb72e56233675` FOREIGN KEY (`orderId`) REFERENCES `print_order`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `printed_file` ADD CONSTRAINT `FK_8b1def5b0086e0f93811c18c4cb` FOREIGN KEY (`customerId`) REFERENCES `customer`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `printed_file` DROP FOREIGN KEY `FK_8b1def5b0086e0f93811c18c4cb`');
    await runner.query('ALTER TABLE `printed_file` DROP FOREIGN KEY `FK_4ddd5e55d5e089cb72e56233675`');
    await runner.query('ALTER TABLE `print_order` DROP FOREIGN KEY `FK_cb77e45e5c352ee72e2f6bb165f`');
    await runner.query('ALTER TABLE `print_order` DROP FOREIGN KEY `FK_e85e3801a8c63f4cca47d90bf98`');
    await runner.query('DROP INDEX `printed_file_place` ON `printed_file`');
    await runner.query('DROP TABLE `printed_file`');
    await runner.query('DROP INDEX `print_order_cycle` ON `print_order`');
    await runner.query('DROP TABLE `print_order`');
  }
}
