import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Calculation1763700000700 implements MigrationInterface {
  name = 'Calculation1763700000700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "CREATE TABLE `run` (`id` char(36) NOT NULL, `cycleId` char(36) NOT NULL, `number` int NOT NULL, `state` varchar(10) NOT NULL, `modelVersionId` char(36) NOT NULL, `fingerprint` char(64) NOT NULL, `rulesVersion` varchar(20) NOT NULL, `weights` json NOT NULL, `medians` json NULL, `customers` int NOT NULL DEFAULT '0', `scored` int NOT NULL DEFAULT '0', `taskId` char(36) NOT NULL, `startedByName` varchar(100) NOT NULL, `startedAt` datetime(3) NOT NULL, `finishedAt` datetime(3) NULL, UNIQUE INDEX `run_cycle` (`cycleId`, `number`), PRIMARY KEY (`id`)) ENGINE=InnoDB",
    );
    await runner.query(
      'CREATE TABLE `customer_result` (`runId` char(36) NOT NULL, `customerId` char(36) NOT NULL, `total` double NULL, `tierByScore` varchar(40) NULL, `tier` varchar(40) NULL, `coverage` double NOT NULL, `dimensions` json NOT NULL, `weakest` varchar(80) NULL, `problems` json NOT NULL, `borderline` tinyint NOT NULL, `movedByGate` tinyint NOT NULL, `explanation` json NOT NULL, INDEX `customer_result_customer` (`customerId`), PRIMARY KEY (`runId`, `customerId`)) ENGINE=InnoDB',
    );
    await runner.query(
      'ALTER TABLE `run` ADD CONSTRAINT `FK_9c1e9090d5ebdf62239ea605e7b` FOREIGN KEY (`cycleId`) REFERENCES `cycle`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `customer_result` ADD CONSTRAINT `FK_3f4b8f90b93a2c7b04c98b583e1` FOREIGN KEY (`runId`) REFERENCES `run`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `customer_result` ADD CONSTRAINT `FK_04f5f363624c433b72c60cc6dc8` FOREIGN KEY (`customerId`) REFERENCES `customer`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `customer_result` DROP FOREIGN KEY `FK_04f5f363624c433b72c60cc6dc8`');
    await runner.query('ALTER TABLE `customer_result` DROP FOREIGN KEY `FK_3f4b8f90b93a2c7b04c98b583e1`');
    await runner.query('ALTER TABLE `run` DROP FOREIGN KEY `FK_9c1e9090d5ebdf62239ea605e7b`');
    await runner.query('DROP INDEX `customer_result_customer` ON `customer_result`');
    await runner.query('DROP TABLE `customer_result`');
    await runner.query('DROP INDEX `run_cycle` ON `run`');
    await runner.query('DROP TABLE `run`');
  }
}
