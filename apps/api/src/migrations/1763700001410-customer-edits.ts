import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CustomerEdits1763700001410 implements MigrationInterface {
  name = 'CustomerEdits1763700001410';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE `customer_edit` (`id` bigint UNSIGNED NOT NULL AUTO_INCREMENT, `customerId` char(36) NOT NULL, `personId` char(36) NOT NULL, `byName` varchar(100) NOT NULL, `version` int NOT NULL, `at` datetime(3) NOT NULL, INDEX `customer_edit_customer` (`customerId`, `at`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    );
    await runner.query(
      'ALTER TABLE `customer_edit` ADD CONSTRAINT `FK_3ab1a71a845112c309c38b4caac` FOREIGN KEY (`customerId`) REFERENCES `customer`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `customer_edit` ADD CONSTRAINT `FK_1105b5f198cb54b88f1c84e936c` FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `customer_edit` DROP FOREIGN KEY `FK_1105b5f198cb54b88f1c84e936c`');
    await runner.query('ALTER TABLE `customer_edit` DROP FOREIGN KEY `FK_3ab1a71a845112c309c38b4caac`');
    await runner.query('DROP TABLE `customer_edit`');
  }
}
