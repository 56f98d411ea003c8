import type { Printable } from './printable.js';

/** A plain document for specs: its own text, one frame. */
export function smallDocument(key: string, body: string, different: Partial<Printable> = {}): Printable {
  return {
    key,
    title: `文件 ${key}`,
    language: 'zh-CN',
    css: 'p{margin:0 0 4mm;font-size:11pt}table{width:100%}thead{display:table-header-group}tr{break-inside:avoid}',
    body,
    frame: {
      orientation: 'portrait',
      header: { start: '2026年第三季度', end: key },
      footer: '计算指纹 9f2c61d07ab3',
    },
    ...different,
  };
}

/** A paragraph that has a page for itself, so that the number of pages is known. */
export function fullPage(text: string): string {
  return `<p style="break-after:page">${text}</p>`;
}
