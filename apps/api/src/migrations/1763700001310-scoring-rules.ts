import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ScoringRules1763700001310 implements MigrationInterface {
  name = 'ScoringRules1763700001310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "CREATE TABLE `scoring_rules` (`id` char(36) NOT NULL, `aggregate` varchar(20) NOT NULL, `minRaters` int NOT NULL, `fixedAt` datetime(3) NULL, `waiverReason` varchar(2000) NULL, `waiverByName` varchar(100) NULL, `waivedAt` datetime(3) NULL, `version` int NOT NULL DEFAULT '1', `changedByName` varchar(100) NOT NULL, `changedAt` datetime(3) NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB",
    );
    await runner.query(
      'ALTER TABLE `scoring_rules` ADD CONSTRAINT `FK_a49b4032cca98a6f2ef2037754b` FOREIGN KEY (`id`) REFERENCES `cycle`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `scoring_rules` DROP FOREIGN KEY `FK_a49b4032cca98a6f2ef2037754b`');
    await runner.query('DROP TABLE `scoring_rules`');
  }
}
