import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The departments of a new installation: id, key, name in Chinese and English. */
const PRESETS = [
  ['019ab000-0000-7000-8000-000000000001', 'sales', '销售部', 'Sales'],
  ['019ab000-0000-7000-8000-000000000002', 'customer-service', '客户服务部', 'Customer Service'],
  ['019ab000-0000-7000-8000-000000000003', 'marketing', '市场部', 'Marketing'],
  ['019ab000-0000-7000-8000-000000000004', 'data-analysis', '数据分析部', 'Data Analysis'],
  ['019ab000-0000-7000-8000-000000000005', 'key-accounts', '大客户部', 'Key Accounts'],
  ['019ab000-0000-7000-8000-000000000006', 'customer-success', '客户成功部', 'Customer Success'],
] as const;

export class People1763700000100 implements MigrationInterface {
  name = 'People1763700000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "CREATE TABLE `department` (`id` char(36) NOT NULL, `key` varchar(64) NOT NULL, `nameZh` varchar(50) NOT NULL, `nameEn` varchar(80) NOT NULL, `version` int NOT NULL DEFAULT '1', `changedByName` varchar(100) NOT NULL, `changedAt` datetime(3) NOT NULL, UNIQUE INDEX `department_key` (`key`), PRIMARY KEY (`id`)) ENGINE=InnoDB",
    );
    await runner.query(
      "CREATE TABLE `person` (`id` char(36) NOT NULL, `login` varchar(64) NOT NULL, `name` varchar(100) NOT NULL, `email` varchar(200) NULL, `departmentId` char(36) NULL, `active` tinyint NOT NULL DEFAULT 1, `language` enum ('zh', 'en') NOT NULL DEFAULT 'zh', `passwordHash` varchar(200) NULL, `mustChangePassword` tinyint NOT NULL DEFAULT 0, `oidcSubject` char(64) NULL, `demoAccount` json NULL, `lastSeenAt` datetime(3) NULL, `version` int NOT NULL DEFAULT '1', `changedByName` varchar(100) NOT NULL, `changedAt` datetime(3) NOT NULL, UNIQUE INDEX `person_login` (`login`), UNIQUE INDEX `person_email` (`email`), UNIQUE INDEX `person_oidc_subject` (`oidcSubject`), PRIMARY KEY (`id`)) ENGINE=InnoDB",
    );
    await runner.query(
      'CREATE TABLE `person_role` (`personId` char(36) NOT NULL, `role` varchar(20) NOT NULL, INDEX `person_role_role` (`role`), PRIMARY KEY (`personId`, `role`)) ENGINE=InnoDB',
    );
    await runner.query(
      'CREATE TABLE `known_device` (`tokenHash` char(64) NOT NULL, `personId` char(36) NOT NULL, `expiresAt` datetime(3) NOT NULL, INDEX `known_device_person` (`personId`), INDEX `known_device_expires` (`expiresAt`), PRIMARY KEY (`tokenHash`)) ENGINE=InnoDB',
    );
    await runner.query(
      'CREATE TABLE `session` (`tokenHash` char(64) NOT NULL, `personId` char(36) NOT NULL, `csrfToken` char(43) NOT NULL, `createdAt` datetime(3) NOT NULL, `lastSeenAt` datetime(3) NOT NULL, `expiresAt` datetime(3) NOT NULL, `ip` varchar(45) NOT NULL, `userAgent` varchar(200) NOT NULL, INDEX `session_person` (`personId`), INDEX `session_expires` (`expiresAt`), PRIMARY KEY (`tokenHash`)) ENGINE=InnoDB',
    );
    await runner.query(
      'CREATE TABLE `sign_in_throttle` (`subject` varchar(100) NOT NULL, `tries` int NOT NULL, `lastTryAt` datetime(3) NOT NULL, INDEX `sign_in_throttle_last` (`lastTryAt`), PRIMARY KEY (`subject`)) ENGINE=InnoDB',
    );
    await runner.query(
      'ALTER TABLE `person` ADD CONSTRAINT `FK_5ad0e94b674f9ffc1200893a479` FOREIGN KEY (`departmentId`) REFERENCES `department`(`id`) ON DELETE RESTRICT ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `person_role` ADD CONSTRAINT `FK_db538089003770e376fea746eea` FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `known_device` ADD CONSTRAINT `FK_c5cabf76723e78ada76393663b3` FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE `session` ADD CONSTRAINT `FK_b8e1fcf37e349295272a5ebbd50` FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    for (const preset of PRESETS) {
      await runner.query(
        "INSERT INTO `department` (`id`, `key`, `nameZh`, `nameEn`, `changedByName`, `changedAt`) VALUES (?, ?, ?, ?, 'Assay', CURRENT_TIMESTAMP(3))",
        [...preset],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `session`');
    await runner.query('DROP TABLE `known_device`');
    await runner.query('DROP TABLE `person_role`');
    await runner.query('DROP TABLE `person`');
    await runner.query('DROP TABLE `department`');
    await runner.query('DROP TABLE `sign_in_throttle`');
  }
}
