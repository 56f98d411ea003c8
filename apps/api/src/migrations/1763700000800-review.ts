import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Review1763700000800 implements MigrationInterface {
  name = 'Review1763700000800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "CREATE TABLE `review_item` (`id` char(36) NOT NULL, `cycleId` char(36) NOT NULL, `runId` char(36) NOT NULL, `customerId` char(36) NOT NULL, `departmentId` char(36) NULL, `state` varchar(10) NOT NULL DEFAULT 'pending', `effectiveTier` varchar(40) NULL, `reason` varchar(2000) NULL, `decidedById` char(36) NULL, `decidedByName` varchar(100) NULL, `decidedAt` datetime(3) NULL, `version` int NOT NULL DEFAULT '1', INDEX `review_item_cycle` (`cycleId`, `state`), UNIQUE INDEX `review_item_customer` (`runId`, `customerId`), PRIMARY KEY (`id`)) ENGINE=InnoDB",
    );
    await runner.query(
      'ALTER TABLE `review_item` ADD CONSTRAINT `FK_36b9b1be270de8e8a204ecdd740` FOREIGN KEY (`cycleId`) REFERENCES `cycle`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `review_item` ADD CONSTRAINT `FK_70238af3ab75db0009357cea486` FOREIGN KEY (`runId`) REFERENCES `run`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `review_item` ADD CONSTRAINT `FK_2e5ffe4542b544e25b8f4278c7a` FOREIGN KEY (`customerId`) REFERENCES `customer`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `review_item` DROP FOREIGN KEY `FK_2e5ffe4542b544e25b8f4278c7a`');
    await runner.query('ALTER TABLE `review_item` DROP FOREIGN KEY `FK_70238af3ab75db0009357cea486`');
    await runner.query('ALTER TABLE `review_item` DROP FOREIGN KEY `FK_36b9b1be270de8e8a204ecdd740`');
    await runner.query('DROP INDEX `review_item_customer` ON `review_item`');
    await runner.query('DROP INDEX `review_item_cycle` ON `review_item`');
    await runner.query('DROP TABLE `review_item`');
  }
}
