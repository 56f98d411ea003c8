import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Core1763700000200 implements MigrationInterface {
  name = 'Core1763700000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE `audit_entry` (`id` bigint UNSIGNED NOT NULL AUTO_INCREMENT, `at` datetime(3) NOT NULL, `actorId` char(36) NULL, `actorName` varchar(100) NOT NULL, `ip` varchar(45) NOT NULL, `act` varchar(60) NOT NULL, `cycleId` char(36) NULL, `subjectType` varchar(40) NOT NULL, `subjectId` varchar(64) NOT NULL, `subjectName` varchar(200) NOT NULL, `before` json NULL, `after` json NULL, `reason` varchar(2000) NULL, `hash` char(64) NOT NULL, INDEX `audit_entry_cycle` (`cycleId`), INDEX `audit_entry_subject` (`subjectType`, `subjectId`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    );
    await runner.query(
      'CREATE TABLE `audit_head` (`id` tinyint NOT NULL, `hash` char(64) NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB',
    );
    await runner.query(
      "CREATE TABLE `customer` (`id` char(36) NOT NULL, `code` varchar(64) NOT NULL, `name` varchar(200) NOT NULL, `industry` varchar(100) NULL, `size` varchar(40) NULL, `region` varchar(100) NULL, `since` date NULL, `ownerId` char(36) NULL, `departmentId` char(36) NULL, `contact` varchar(100) NULL, `phone` varchar(40) NULL, `email` varchar(200) NULL, `stage` varchar(10) NOT NULL DEFAULT 'existing', `naturalPerson` tinyint NOT NULL DEFAULT 0, `version` int NOT NULL DEFAULT '1', `changedAt` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3), UNIQUE INDEX `customer_code` (`code`), INDEX `customer_owner` (`ownerId`), INDEX `customer_department` (`departmentId`), PRIMARY KEY (`id`)) ENGINE=InnoDB",
    );
    await runner.query(
      "CREATE TABLE `cycle` (`id` char(36) NOT NULL, `name` varchar(100) NOT NULL, `goal` varchar(500) NOT NULL, `target` json NULL, `state` varchar(20) NOT NULL DEFAULT 'target-setup', `periodStart` date NOT NULL, `periodEnd` date NOT NULL, `sideBySide` tinyint NOT NULL DEFAULT 0, `deadlines` json NOT NULL, `scopeFilter` json NOT NULL, `scopeFrozenAt` datetime(3) NULL, `customers` int NOT NULL DEFAULT '0', `modelVersionId` char(36) NULL, `previousId` char(36) NULL, `openedAt` datetime(3) NOT NULL, `endedAt` datetime(3) NULL, `version` int NOT NULL DEFAULT '1', `changedByName` varchar(100) NOT NULL, `changedAt` datetime(3) NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB",
    );
    await runner.query(
      'CREATE TABLE `cycle_member` (`cycleId` char(36) NOT NULL, `role` varchar(20) NOT NULL, `personId` char(36) NOT NULL, PRIMARY KEY (`cycleId`, `role`, `personId`)) ENGINE=InnoDB',
    );
    await runner.query(
      'CREATE TABLE `cycle_customer` (`cycleId` char(36) NOT NULL, `customerId` char(36) NOT NULL, `departmentId` char(36) NULL, `ownerId` char(36) NULL, INDEX `cycle_customer_owner` (`cycleId`, `ownerId`), INDEX `cycle_customer_department` (`cycleId`, `departmentId`), PRIMARY KEY (`cycleId`, `customerId`)) ENGINE=InnoDB',
    );
    await runner.query(
      'CREATE TABLE `cycle_move` (`id` bigint UNSIGNED NOT NULL AUTO_INCREMENT, `cycleId` char(36) NOT NULL, `kind` varchar(10) NOT NULL, `fromState` varchar(20) NULL, `toState` varchar(20) NOT NULL, `byName` varchar(100) NOT NULL, `at` datetime(3) NOT NULL, `reason` varchar(2000) NULL, INDEX `cycle_move_cycle` (`cycleId`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    );
    await runner.query(
      'CREATE TABLE `model_version` (`id` char(36) NOT NULL, `modelKey` varchar(80) NOT NULL, `modelVersion` varchar(20) NOT NULL, `content` json NOT NULL, `decisions` json NOT NULL, `createdByName` varchar(100) NOT NULL, `createdAt` datetime(3) NOT NULL, UNIQUE INDEX `model_version_key` (`modelKey`, `modelVersion`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    );
    await runner.query(
      "CREATE TABLE `task` (`id` char(36) NOT NULL, `kind` varchar(40) NOT NULL, `cycleId` char(36) NULL, `subjectId` char(36) NULL, `parentId` char(36) NULL, `payload` json NOT NULL, `state` varchar(10) NOT NULL DEFAULT 'queued', `done` int NOT NULL DEFAULT '0', `total` int NOT NULL DEFAULT '0', `problemCode` varchar(60) NULL, `problemFacts` json NULL, `startedById` char(36) NULL, `startedByName` varchar(100) NOT NULL, `revision` int NOT NULL DEFAULT '1', `failures` int NOT NULL DEFAULT '0', `lease` char(36) NULL, `createdAt` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3), `beatAt` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3), `changedAt` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3), `finishedAt` datetime(3) NULL, INDEX `task_changed` (`changedAt`), INDEX `task_parent` (`parentId`), INDEX `task_state` (`state`, `beatAt`), PRIMARY KEY (`id`)) ENGINE=InnoDB",
    );
    await runner.query(
      'CREATE TABLE `idempotent_request` (`personId` char(36) NOT NULL, `requestKey` varchar(64) NOT NULL, `fingerprint` char(64) NOT NULL, `answer` json NULL, `done` tinyint NOT NULL DEFAULT 0, `createdAt` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3), PRIMARY KEY (`personId`, `requestKey`)) ENGINE=InnoDB',
    );
    await runner.query(
      'ALTER TABLE `cycle_member` ADD CONSTRAINT `FK_6314b87ff507676dff5a106ac43` FOREIGN KEY (`cycleId`) REFERENCES `cycle`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `cycle_customer` ADD CONSTRAINT `FK_14171811ae5e1601cbdb1c87748` FOREIGN KEY (`cycleId`) REFERENCES `cycle`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `cycle_customer` ADD CONSTRAINT `FK_69e33d0774d36bf6576286b5664` FOREIGN KEY (`customerId`) REFERENCES `customer`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `cycle_move` ADD CONSTRAINT `FK_6deb99bbb0ab738e6c261de8bd9` FOREIGN KEY (`cycleId`) REFERENCES `cycle`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query("INSERT INTO `audit_head` (`id`, `hash`) VALUES (1, REPEAT('0', 64))");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `cycle_move` DROP FOREIGN KEY `FK_6deb99bbb0ab738e6c261de8bd9`');
    await runner.query('ALTER TABLE `cycle_customer` DROP FOREIGN KEY `FK_69e33d0774d36bf6576286b5664`');
    await runner.query('ALTER TABLE `cycle_customer` DROP FOREIGN KEY `FK_14171811ae5e1601cbdb1c87748`');
    await runner.query('ALTER TABLE `cycle_member` DROP FOREIGN KEY `FK_6314b87ff507676dff5a106ac43`');
    await runner.query('DROP TABLE `idempotent_request`');
    await runner.query('DROP INDEX `task_state` ON `task`');
    await runner.query('DROP INDEX `task_parent` ON `task`');
    await runner.query('DROP INDEX `task_changed` ON `task`');
    await runner.query('DROP TABLE `task`');
    await runner.query('DROP INDEX `model_version_key` ON `model_version`');
    await runner.query('DROP TABLE `model_version`');
    await runner.query('DROP INDEX `cycle_move_cycle` ON `cycle_move`');
    await runner.query('DROP TABLE `cycle_move`');
    await runner.query('DROP INDEX `cycle_customer_department` ON `cycle_customer`');
    await runner.query('DROP INDEX `cycle_customer_owner` ON `cycle_customer`');
    await runner.query('DROP TABLE `cycle_customer`');
    await runner.query('DROP TABLE `cycle_member`');
    await runner.query('DROP TABLE `cycle`');
    await runner.query('DROP INDEX `customer_department` ON `customer`');
    await runner.query('DROP INDEX `customer_owner` ON `customer`');
    await runner.query('DROP INDEX `customer_code` ON `customer`');
    await runner.query('DROP TABLE `customer`');
    await runner.query('DROP TABLE `audit_head`');
    await runner.query('DROP INDEX `audit_entry_subject` ON `audit_entry`');
    await runner.query('DROP INDEX `audit_entry_cycle` ON `audit_entry`');
    await runner.query('DROP TABLE `audit_entry`');
  }
}
