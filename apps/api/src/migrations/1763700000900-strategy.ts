import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Strategy1763700000900 implements MigrationInterface {
  name = 'Strategy1763700000900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "CREATE TABLE `action` (`id` char(36) NOT NULL, `cycleId` char(36) NOT NULL, `customerId` char(36) NOT NULL, `indicator` varchar(80) NULL, `problem` json NOT NULL, `measure` json NOT NULL, `measureKey` varchar(80) NULL, `departmentId` char(36) NULL, `ownerId` char(36) NOT NULL, `dueDate` date NOT NULL, `effectMetric` varchar(160) NULL, `effectFrom` double NULL, `effectTo` double NULL, `effectBeyond` tinyint NOT NULL DEFAULT 0, `promise` json NULL, `runId` char(36) NULL, `status` varchar(12) NOT NULL DEFAULT 'open', `percent` int NOT NULL DEFAULT '0', `reason` varchar(2000) NULL, `endedAt` datetime(3) NULL, `openKey` char(64) NULL, `carriedFromId` char(36) NULL, `carriedToId` char(36) NULL, `createdByName` varchar(100) NOT NULL, `createdAt` datetime(3) NOT NULL, `changedByName` varchar(100) NOT NULL, `changedAt` datetime(3) NOT NULL, `version` int NOT NULL DEFAULT '1', UNIQUE INDEX `action_open_key` (`openKey`), UNIQUE INDEX `action_carried_from` (`carriedFromId`), INDEX `action_owner` (`ownerId`, `status`), INDEX `action_cycle` (`cycleId`, `customerId`), PRIMARY KEY (`id`)) ENGINE=InnoDB",
    );
    await runner.query(
      'CREATE TABLE `action_waiver` (`cycleId` char(36) NOT NULL, `customerId` char(36) NOT NULL, `reason` varchar(2000) NOT NULL, `byName` varchar(100) NOT NULL, `at` datetime(3) NOT NULL, PRIMARY KEY (`cycleId`, `customerId`)) ENGINE=InnoDB',
    );
    await runner.query(
      'ALTER TABLE `action` ADD CONSTRAINT `FK_347e5e26d7bfab00fb3604a4e40` FOREIGN KEY (`cycleId`) REFERENCES `cycle`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `action` ADD CONSTRAINT `FK_993cba4d8a810843244dcf04a1c` FOREIGN KEY (`customerId`) REFERENCES `customer`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `action` ADD CONSTRAINT `FK_f9490f42f1c29433272637992ff` FOREIGN KEY (`ownerId`) REFERENCES `person`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `action_waiver` ADD CONSTRAINT `FK_4d0c3461bb86f38cbfd8fb2ce70` FOREIGN KEY (`cycleId`) REFERENCES `cycle`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `action_waiver` ADD CONSTRAINT `FK_09580d7c5676945bca722f6003c` FOREIGN KEY (`customerId`) REFERENCES `customer`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `action_waiver` DROP FOREIGN KEY `FK_09580d7c5676945bca722f6003c`');
    await runner.query('ALTER TABLE `action_waiver` DROP FOREIGN KEY `FK_4d0c3461bb86f38cbfd8fb2ce70`');
    await runner.query('ALTER TABLE `action` DROP FOREIGN KEY `FK_f9490f42f1c29433272637992ff`');
    await runner.query('ALTER TABLE `action` DROP FOREIGN KEY `FK_993cba4d8a810843244dcf04a1c`');
    await runner.query('ALTER TABLE `action` DROP FOREIGN KEY `FK_347e5e26d7bfab00fb3604a4e40`');
    await runner.query('DROP TABLE `action_waiver`');
    await runner.query('DROP INDEX `action_cycle` ON `action`');
    await runner.query('DROP INDEX `action_owner` ON `action`');
    await runner.query('DROP INDEX `action_carried_from` ON `action`');
    await runner.query('DROP INDEX `action_open_key` ON `action`');
    await runner.query('DROP TABLE `action`');
  }
}
