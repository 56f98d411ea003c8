import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ActionDepartment1763700001400 implements MigrationInterface {
  name = 'ActionDepartment1763700001400';

  async up(runner: QueryRunner): Promise<void> {
    // An action of a department that is gone belongs to none.
    await runner.query(
      'UPDATE `action` SET `departmentId` = NULL WHERE `departmentId` NOT IN (SELECT `id` FROM `department`)',
    );
    await runner.query(
      'ALTER TABLE `action` ADD CONSTRAINT `FK_149147b67573e36b49e38adfcc7` FOREIGN KEY (`departmentId`) REFERENCES `department`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `action` DROP FOREIGN KEY `FK_149147b67573e36b49e38adfcc7`');
    await runner.query('DROP INDEX `FK_149147b67573e36b49e38adfcc7` ON `action`');
  }
}
