import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '../platform/config/config.js';
import { PdfPrinter } from '../platform/pdf/pdf-printer.js';

/** The one printer of a process, made when the first report is printed. */
@Injectable()
export class ReportPrinter implements OnApplicationShutdown {
  private made: PdfPrinter | undefined;

  constructor(private readonly config: Config) {}

  get printer(): PdfPrinter {
    const { CHROME_PATH } = this.config.settings;
    this.made ??= new PdfPrinter(CHROME_PATH ? { executablePath: CHROME_PATH } : {});
    return this.made;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.made?.close();
  }
}
