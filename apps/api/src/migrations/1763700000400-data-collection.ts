import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DataCollection1763700000400 implements MigrationInterface {
  name = 'DataCollection1763700000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE `order_record` (`id` bigint UNSIGNED NOT NULL AUTO_INCREMENT, `customerId` char(36) NOT NULL, `importId` char(36) NOT NULL, `sourceId` varchar(64) NOT NULL, `orderedAt` datetime(0) NOT NULL, `amount` decimal(24,8) NOT NULL, `status` varchar(10) NOT NULL, `productType` varchar(200) NULL, `channel` varchar(100) NULL, `margin` decimal(24,8) NULL, INDEX `order_record_customer` (`customerId`, `orderedAt`), UNIQUE INDEX `order_record_source` (`sourceId`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    );
    await runner.query(
      'CREATE TABLE `order_line` (`id` bigint UNSIGNED NOT NULL AUTO_INCREMENT, `customerId` char(36) NOT NULL, `importId` char(36) NOT NULL, `rowHash` char(40) NOT NULL, `orderId` varchar(64) NOT NULL, `orderedAt` datetime(0) NOT NULL, `amount` decimal(24,8) NOT NULL, `productType` varchar(200) NULL, `quantity` double NULL, `status` varchar(10) NOT NULL, INDEX `order_line_customer` (`customerId`, `orderedAt`), UNIQUE INDEX `order_line_source` (`rowHash`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    );
    await runner.query(
      'CREATE TABLE `invoice` (`id` bigint UNSIGNED NOT NULL AUTO_INCREMENT, `customerId` char(36) NOT NULL, `importId` char(36) NOT NULL, `sourceId` varchar(64) NOT NULL, `issuedAt` datetime(0) NULL, `dueAt` datetime(0) NOT NULL, `paidAt` datetime(0) NULL, `amount` decimal(24,8) NOT NULL, INDEX `invoice_customer` (`customerId`, `dueAt`), UNIQUE INDEX `invoice_source` (`sourceId`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    );
    await runner.query(
      'CREATE TABLE `ticket` (`id` bigint UNSIGNED NOT NULL AUTO_INCREMENT, `customerId` char(36) NOT NULL, `importId` char(36) NOT NULL, `sourceId` varchar(64) NOT NULL, `openedAt` datetime(0) NOT NULL, `kind` varchar(12) NOT NULL, `resolvedAt` datetime(0) NULL, `topic` varchar(200) NULL, `satisfaction` double NULL, INDEX `ticket_customer` (`customerId`, `openedAt`), UNIQUE INDEX `ticket_source` (`sourceId`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    );
    await runner.query(
      'CREATE TABLE `interaction` (`id` bigint UNSIGNED NOT NULL AUTO_INCREMENT, `customerId` char(36) NOT NULL, `importId` char(36) NOT NULL, `sourceId` varchar(64) NOT NULL, `at` datetime(0) NOT NULL, `kind` varchar(100) NOT NULL, `channel` varchar(100) NULL, `responded` tinyint NULL, INDEX `interaction_customer` (`customerId`, `at`), UNIQUE INDEX `interaction_source` (`sourceId`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    );
    await runner.query(
      'CREATE TABLE `survey_answer` (`id` bigint UNSIGNED NOT NULL AUTO_INCREMENT, `customerId` char(36) NOT NULL, `importId` char(36) NOT NULL, `sourceId` varchar(64) NOT NULL, `at` datetime(0) NOT NULL, `question` varchar(100) NOT NULL, `score` decimal(24,8) NOT NULL, `comment` text NULL, INDEX `survey_answer_customer` (`customerId`, `at`), UNIQUE INDEX `survey_answer_source` (`sourceId`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    );
    await runner.query(
      "CREATE TABLE `import` (`id` char(36) NOT NULL, `cycleId` char(36) NOT NULL, `tableKey` varchar(20) NOT NULL, `fileName` varchar(200) NOT NULL, `fileKey` varchar(60) NOT NULL, `bytes` bigint UNSIGNED NOT NULL, `state` varchar(10) NOT NULL DEFAULT 'queued', `taskId` char(36) NOT NULL, `stagedLine` int NOT NULL DEFAULT '0', `readRows` int NOT NULL DEFAULT '0', `accepted` int NOT NULL DEFAULT '0', `setAside` int NOT NULL DEFAULT '0', `added` int NOT NULL DEFAULT '0', `updated` int NOT NULL DEFAULT '0', `unknownColumns` json NOT NULL, `problemCode` varchar(60) NULL, `problemFacts` json NULL, `byName` varchar(100) NOT NULL, `at` datetime(3) NOT NULL, INDEX `import_cycle` (`cycleId`, `at`), PRIMARY KEY (`id`)) ENGINE=InnoDB",
    );
    await runner.query(
      'CREATE TABLE `import_set_aside` (`importId` char(36) NOT NULL, `line` int NOT NULL, `columnKey` varchar(100) NULL, `rule` varchar(40) NOT NULL, `value` varchar(200) NOT NULL, PRIMARY KEY (`importId`, `line`)) ENGINE=InnoDB',
    );
    await runner.query(
      'CREATE TABLE `staged_row` (`importId` char(36) NOT NULL, `line` int NOT NULL, `c1` varchar(400) NULL, `c2` varchar(400) NULL, `c3` varchar(400) NULL, `c4` varchar(400) NULL, `c5` varchar(400) NULL, `c6` varchar(400) NULL, `c7` varchar(400) NULL, `c8` varchar(400) NULL, `c9` varchar(400) NULL, `c10` varchar(400) NULL, `c11` varchar(400) NULL, `c12` varchar(400) NULL, `c13` text NULL, PRIMARY KEY (`importId`, `line`)) ENGINE=InnoDB',
    );
    await runner.query(
      'CREATE TABLE `indicator_entry` (`cycleId` char(36) NOT NULL, `customerId` char(36) NOT NULL, `indicatorKey` varchar(80) NOT NULL, `at` date NOT NULL, `value` double NOT NULL, `source` varchar(200) NULL, `importId` char(36) NULL, `enteredById` char(36) NULL, `enteredByName` varchar(100) NULL, PRIMARY KEY (`cycleId`, `customerId`, `indicatorKey`, `at`)) ENGINE=InnoDB',
    );
    await runner.query(
      "CREATE TABLE `indicator_value` (`cycleId` char(36) NOT NULL, `customerId` char(36) NOT NULL, `indicatorKey` varchar(80) NOT NULL, `value` double NULL, `parts` json NULL, `reason` varchar(40) NULL, `sourceRows` int NOT NULL DEFAULT '0', PRIMARY KEY (`cycleId`, `customerId`, `indicatorKey`)) ENGINE=InnoDB",
    );
    await runner.query(
      "CREATE TABLE `collection` (`cycleId` char(36) NOT NULL, `revision` int NOT NULL DEFAULT '1', `collectedRevision` int NULL, `collectedAt` datetime(3) NULL, `fingerprint` char(64) NULL, `taskId` char(36) NULL, PRIMARY KEY (`cycleId`)) ENGINE=InnoDB",
    );
    await runner.query(
      'CREATE TABLE `coverage_waiver` (`cycleId` char(36) NOT NULL, `indicatorKey` varchar(80) NOT NULL, `reason` varchar(2000) NOT NULL, `byName` varchar(100) NOT NULL, `at` datetime(3) NOT NULL, INDEX `coverage_waiver_cycle` (`cycleId`), PRIMARY KEY (`cycleId`, `indicatorKey`)) ENGINE=InnoDB',
    );
    await runner.query(
      'ALTER TABLE `order_record` ADD CONSTRAINT `FK_27f8513d6f41f906df8982b933e` FOREIGN KEY (`customerId`) REFERENCES `customer`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `order_line` ADD CONSTRAINT `FK_8ed4f38e03f7e1a7208f75d23b1` FOREIGN KEY (`customerId`) REFERENCES `customer`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `invoice` ADD CONSTRAINT `FK_925aa26ea12c28a6adb614445ee` FOREIGN KEY (`customerId`) REFERENCES `customer`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `ticket` ADD CONSTRAINT `FK_8932781487db15d1393b206482e` FOREIGN KEY (`customerId`) REFERENCES `customer`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `interaction` ADD CONSTRAINT `FK_6680a4d595bf89fc94984065e0b` FOREIGN KEY (`customerId`) REFERENCES `customer`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `survey_answer` ADD CONSTRAINT `FK_1b1c44f1610abfdd00bf6041b91` FOREIGN KEY (`customerId`) REFERENCES `customer`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `import` ADD CONSTRAINT `FK_fceccab3f8bcceaa5cd1cd2d5fb` FOREIGN KEY (`cycleId`) REFERENCES `cycle`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `import_set_aside` ADD CONSTRAINT `FK_d13e7b02a61cd48c331b1c7924f` FOREIGN KEY (`importId`) REFERENCES `import`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `indicator_entry` ADD CONSTRAINT `FK_839e1291ea9e5e545bd97df8193` FOREIGN KEY (`cycleId`) REFERENCES `cycle`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `indicator_entry` ADD CONSTRAINT `FK_bc6705569c54506343d33b17ed0` FOREIGN KEY (`customerId`) REFERENCES `customer`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `indicator_value` ADD CONSTRAINT `FK_3ddab944854c39a18c7fe0fa6b8` FOREIGN KEY (`cycleId`) REFERENCES `cycle`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `collection` ADD CONSTRAINT `FK_8257325ffa44b2ccc359d1505ad` FOREIGN KEY (`cycleId`) REFERENCES `cycle`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `coverage_waiver` ADD CONSTRAINT `FK_4cbbe3631d83cd5fd9b45e68b3e` FOREIGN KEY (`cycleId`) REFERENCES `cycle`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `coverage_waiver` DROP FOREIGN KEY `FK_4cbbe3631d83cd5fd9b45e68b3e`');
    await runner.query('ALTER TABLE `collection` DROP FOREIGN KEY `FK_8257325ffa44b2ccc359d1505ad`');
    await runner.query('ALTER TABLE `indicator_value` DROP FOREIGN KEY `FK_3ddab944854c39a18c7fe0fa6b8`');
    await runner.query('ALTER TABLE `indicator_entry` DROP FOREIGN KEY `FK_bc6705569c54506343d33b17ed0`');
    await runner.query('ALTER TABLE `indicator_entry` DROP FOREIGN KEY `FK_839e1291ea9e5e545bd97df8193`');
    await runner.query('ALTER TABLE `import_set_aside` DROP FOREIGN KEY `FK_d13e7b02a61cd48c331b1c7924f`');
    await runner.query('ALTER TABLE `import` DROP FOREIGN KEY `FK_fceccab3f8bcceaa5cd1cd2d5fb`');
    await runner.query('ALTER TABLE `survey_answer` DROP FOREIGN KEY `FK_1b1c44f1610abfdd00bf6041b91`');
    await runner.query('ALTER TABLE `interaction` DROP FOREIGN KEY `FK_6680a4d595bf89fc94984065e0b`');
    await runner.query('ALTER TABLE `ticket` DROP FOREIGN KEY `FK_8932781487db15d1393b206482e`');
    await runner.query('ALTER TABLE `invoice` DROP FOREIGN KEY `FK_925aa26ea12c28a6adb614445ee`');
    await runner.query('ALTER TABLE `order_line` DROP FOREIGN KEY `FK_8ed4f38e03f7e1a7208f75d23b1`');
    await runner.query('ALTER TABLE `order_record` DROP FOREIGN KEY `FK_27f8513d6f41f906df8982b933e`');
    await runner.query('DROP INDEX `coverage_waiver_cycle` ON `coverage_waiver`');
    await runner.query('DROP TABLE `coverage_waiver`');
    await runner.query('DROP TABLE `collection`');
    await runner.query('DROP TABLE `indicator_value`');
    await runner.query('DROP TABLE `indicator_entry`');
    await runner.query('DROP TABLE `staged_row`');
    await runner.query('DROP TABLE `import_set_aside`');
    await runner.query('DROP INDEX `import_cycle` ON `import`');
    await runner.query('DROP TABLE `import`');
    await runner.query('DROP INDEX `survey_answer_source` ON `survey_answer`');
    await runner.query('DROP INDEX `survey_answer_customer` ON `survey_answer`');
    await runner.query('DROP TABLE `survey_answer`');
    await runner.query('DROP INDEX `interaction_source` ON `interaction`');
    await runner.query('DROP INDEX `interaction_customer` ON `interaction`');
    await runner.query('DROP TABLE `interaction`');
    await runner.query('DROP INDEX `ticket_source` ON `ticket`');
    await runner.query('DROP INDEX `ticket_customer` ON `ticket`');
    await runner.query('DROP TABLE `ticket`');
    await runner.query('DROP INDEX `invoice_source` ON `invoice`');
    await runner.query('DROP INDEX `invoice_customer` ON `invoice`');
    await runner.query('DROP TABLE `invoice`');
    await runner.query('DROP INDEX `order_line_source` ON `order_line`');
    await runner.query('DROP INDEX `order_line_customer` ON `order_line`');
    await runner.query('DROP TABLE `order_line`');
    await runner.query('DROP INDEX `order_record_source` ON `order_record`');
    await runner.query('DROP INDEX `order_record_customer` ON `order_record`');
    await runner.query('DROP TABLE `order_record`');
  }
}
