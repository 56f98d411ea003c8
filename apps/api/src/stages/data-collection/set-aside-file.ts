import { Injectable } from '@nestjs/common';
import { problemText, type Language } from '@assay/contract';
import { Readable } from 'node:stream';
import { Work } from '../../platform/database/work.js';
import { Download } from '../../platform/http/download.js';
import { csvLine } from '../../platform/files/csv-line.js';
import { DataCollectionReads } from './data-collection.reads.js';
import { ImportRepository } from './import.repository.js';

const PAGE = 5_000;
const HEADER = ['line', 'column', 'rule', 'reason', 'value'];

/** All rows set aside of an import as a CSV file, in words, safe to open in a spreadsheet. */
@Injectable()
export class SetAsideFile {
  constructor(
    private readonly work: Work,
    private readonly reads: DataCollectionReads,
    private readonly imports: ImportRepository,
  ) {}

  async run(cycleId: string, importId: string, language: Language): Promise<Download> {
    const found = await this.reads.importOf(cycleId, importId);
    const content = Readable.from(this.lines(importId, language));
    return new Download(`set-aside-${found.tableKey}.csv`, 'text/csv; charset=utf-8', content);
  }

  private async *lines(importId: string, language: Language): AsyncGenerator<string> {
    // The mark tells spreadsheets that the file is UTF-8.
    yield `\uFEFF${csvLine(HEADER)}`;
    for (let last = 0; ;) {
      const rows = await this.imports.setAsideAfter(this.work.reader, importId, last, PAGE);
      for (const { line, columnKey, rule, value } of rows) {
        yield csvLine([line, columnKey ?? '', rule, problemText(`row-${rule}`, {}, language), value]);
      }
      const end = rows.at(-1);
      if (!end || rows.length < PAGE) return;
      last = end.line;
    }
  }
}
