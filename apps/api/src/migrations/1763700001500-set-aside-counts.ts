import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SetAsideCounts1763700001500 implements MigrationInterface {
  name = 'SetAsideCounts1763700001500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `import` ADD `asideByRule` json NULL');
    await runner.query(
      "UPDATE `import` JOIN (SELECT `importId`, JSON_ARRAYAGG(JSON_OBJECT('rule', `rule`, 'rows', `amount`)) AS `counts` FROM (SELECT `importId`, `rule`, COUNT(*) AS `amount` FROM `import_set_aside` GROUP BY `importId`, `rule`) AS `counted` GROUP BY `importId`) AS `known` ON `known`.`importId` = `import`.`id` SET `asideByRule` = `known`.`counts` WHERE `import`.`state` = 'done'",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `import` DROP COLUMN `asideByRule`');
  }
}
