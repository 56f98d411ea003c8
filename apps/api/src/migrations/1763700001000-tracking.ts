import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Tracking1763700001000 implements MigrationInterface {
  name = 'Tracking1763700001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE `action_note` (`id` bigint UNSIGNED NOT NULL AUTO_INCREMENT, `actionId` char(36) NOT NULL, `at` datetime(3) NOT NULL, `byName` varchar(100) NOT NULL, `text` varchar(2000) NULL, `status` varchar(12) NULL, `percent` int NULL, INDEX `action_note_action` (`actionId`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    );
    await runner.query(
      'CREATE TABLE `action_evidence` (`id` char(36) NOT NULL, `actionId` char(36) NOT NULL, `fileKey` varchar(100) NOT NULL, `fileName` varchar(120) NOT NULL, `kind` varchar(8) NOT NULL, `bytes` int NOT NULL, `at` datetime(3) NOT NULL, `byName` varchar(100) NOT NULL, INDEX `action_evidence_action` (`actionId`), PRIMARY KEY (`id`)) ENGINE=InnoDB',
    );
    await runner.query(
      'ALTER TABLE `action_note` ADD CONSTRAINT `FK_b4be001fb074448071b69b5f46d` FOREIGN KEY (`actionId`) REFERENCES `action`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `action_evidence` ADD CONSTRAINT `FK_3e8c77e38aa37afa409087b4803` FOREIGN KEY (`actionId`) REFERENCES `action`(`id`) ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `action_evidence` DROP FOREIGN KEY `FK_3e8c77e38aa37afa409087b4803`');
    await runner.query('ALTER TABLE `action_note` DROP FOREIGN KEY `FK_b4be001fb074448071b69b5f46d`');
    await runner.query('DROP INDEX `action_evidence_action` ON `action_evidence`');
    await runner.query('DROP TABLE `action_evidence`');
    await runner.query('DROP INDEX `action_note_action` ON `action_note`');
    await runner.query('DROP TABLE `action_note`');
  }
}
