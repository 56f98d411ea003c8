import type { Language, WeightRoom } from '@assay/contract';
import { indicatorsOf, type EvaluationModel, type Text } from '@assay/model';
import { CONSENSUS_BANDS, judgementOfStep, pairIndex, pairsOf } from '@assay/weighting';
import type { XlsxCell, XlsxSheet } from '../../platform/files/xlsx-file.js';
import { askingNodes, nodeName } from './answers.js';
import type { RoundAnswers, WeightRound } from './weight-round.entity.js';
import { METHOD_WORDS, OUTCOME_WORDS, WORKBOOK_WORDS } from './workbook-words.js';

/** What the workbook is made from. */
export interface WorkbookSource {
  readonly model: EvaluationModel;
  /** The room as the reader may see it. */
  readonly room: WeightRoom;
  /** Closed rounds whose single answers the reader may see; none where experts are not named. */
  readonly rounds: readonly WeightRound[];
}

type Word = (key: keyof typeof WORKBOOK_WORDS) => string;

/** Comparisons, group matrices, consensus, rounds and weight sets, one sheet each. */
export function weightSheets(source: WorkbookSource, language: Language): XlsxSheet[] {
  const word: Word = (key) => WORKBOOK_WORDS[key][language];
  const say = (text: Text | undefined): string => text?.[language] ?? '';
  return [
    weightsSheet(source, word, say),
    comparisonsSheet(source, word, say),
    groupsSheet(source, word, say),
    consensusSheet(source, word, say),
    pairwiseSheet(source, word, say),
    roundsSheet(source, word, say),
    setsSheet(source, word, say),
  ];
}

type Say = (text: Text | undefined) => string;

function weightsSheet({ room }: WorkbookSource, word: Word, say: Say): XlsxSheet {
  const heading = [word('indicator'), word('printed'), word('template'), word('group'), word('accepted')];
  const rows = room.weights.map(({ name, printed, template, ahp, accepted }) => [
    say(name),
    printed,
    template,
    ahp,
    accepted,
  ]);
  return { name: word('weights'), rows: [heading, ...rows] };
}

function comparisonsSheet({ model, rounds }: WorkbookSource, word: Word, say: Say): XlsxSheet {
  const heading = [
    ...[word('round'), word('expert'), word('weight'), word('node')],
    ...[word('first'), word('second'), word('judgement'), word('reason')],
  ];
  const ofExpert = (number: number, { name, weight, nodes }: RoundAnswers): XlsxCell[][] =>
    nodes.flatMap(({ node: key, steps, reasons }) => {
      const node = askingNodes(model).find((one) => one.key === key);
      if (!node) return [];
      return pairsOf(node.items.length).map(({ row, column }, place) => {
        const step = steps[place] ?? null;
        return [
          ...[number, name, weight, say(nodeName(node))],
          ...[say(node.items[row]?.name), say(node.items[column]?.name)],
          ...[step === null ? null : judgementOfStep(step), reasons[place] ?? null],
        ];
      });
    });
  const rows = rounds.flatMap(({ number, answers }) =>
    (answers ?? []).flatMap((expert) => ofExpert(number, expert)),
  );
  return { name: word('comparisons'), rows: [heading, ...rows] };
}

/** One block for each round and node: the whole matrix and the weights beside it. */
function groupsSheet({ model, rounds }: WorkbookSource, word: Word, say: Say): XlsxSheet {
  const widest = Math.max(0, ...askingNodes(model).map(({ items }) => items.length));
  const heading = [
    ...[word('round'), word('node'), word('item'), word('share')],
    ...Array.from({ length: widest }, (_, at) => String(at + 1)),
  ];
  const rows = rounds.flatMap(({ number, result }) =>
    (result?.groups ?? []).flatMap(({ node: key, upper, weights }) => {
      const node = askingNodes(model).find((one) => one.key === key);
      if (!node) return [];
      const size = node.items.length;
      const at = (row: number, column: number): number => {
        if (row === column) return 1;
        const judgement = upper[pairIndex(size, Math.min(row, column), Math.max(row, column))] ?? 1;
        return row < column ? judgement : 1 / judgement;
      };
      return node.items.map(({ name }, row): XlsxCell[] => [
        ...[number, say(nodeName(node)), say(name), weights[row] ?? null],
        ...node.items.map((_, column) => at(row, column)),
      ]);
    }),
  );
  return { name: word('groups'), rows: [heading, ...rows] };
}

function consensusSheet({ room }: WorkbookSource, word: Word, say: Say): XlsxSheet {
  const band = (key: string): string => say(CONSENSUS_BANDS.find((one) => one.key === key));
  const heading = [
    ...[word('node'), word('expert'), word('sStar'), word('band')],
    ...[word('ratio'), word('cardinal'), word('ordinal')],
  ];
  const whole = room.consensus;
  const total = whole ? [[word('whole'), null, whole.value, band(whole.band), null, null, null]] : [];
  const rows = room.nodes.flatMap((node): XlsxCell[][] => [
    [
      ...[say(node.name), null, node.consensus?.value ?? null],
      ...[node.consensus ? band(node.consensus.band) : null, node.consistencyRatio, null, null],
    ],
    ...node.experts.map(({ person, consistencyRatio, cardinal, ordinal }): XlsxCell[] => [
      ...[say(node.name), person.name, null, null, consistencyRatio, cardinal, ordinal],
    ]),
  ]);
  return { name: word('consensus'), rows: [heading, ...total, ...rows] };
}

function pairwiseSheet({ room }: WorkbookSource, word: Word, say: Say): XlsxSheet {
  const names = room.nodes[0]?.experts.map(({ person }) => person.name) ?? [];
  const rows = room.nodes.flatMap(({ name, experts, pairwise }) =>
    pairwise.map((values, at): XlsxCell[] => [say(name), experts[at]?.person.name ?? '', ...values]),
  );
  return { name: word('pairwise'), rows: [[word('node'), word('expert'), ...names], ...rows] };
}

function roundsSheet({ room }: WorkbookSource, word: Word, say: Say): XlsxSheet {
  const heading = [
    ...[word('round'), word('opened'), word('closed'), word('by'), word('invited'), word('answered')],
    ...[word('sStar'), word('outcome'), word('ruledOut')],
  ];
  const rows = room.rounds.map(({ number, openedAt, closedAt, closedBy, result }): XlsxCell[] => [
    ...[number, openedAt, closedAt, closedBy, result?.invited ?? null, result?.answered ?? null],
    result?.consensus?.value ?? null,
    result ? say(OUTCOME_WORDS[result.outcome]) : null,
    result ? result.ruledOut.map(({ name, reason }) => `${name}: ${reason}`).join('\n') : null,
  ]);
  return { name: word('rounds'), rows: [heading, ...rows] };
}

function setsSheet({ model, room }: WorkbookSource, word: Word, say: Say): XlsxSheet {
  const indicators = indicatorsOf(model);
  const heading = [
    ...[word('number'), word('method'), word('by'), word('at'), word('rationale'), word('exception')],
    ...indicators.map(({ name }) => say(name)),
  ];
  const rows = room.sets.map(({ number, method, by, at, rationale, exception, weights }): XlsxCell[] => [
    ...[number, say(METHOD_WORDS[method]), by, at, rationale, exception],
    ...indicators.map(({ key }) => weights.find(({ indicator }) => indicator === key)?.share ?? null),
  ]);
  return { name: word('sets'), rows: [heading, ...rows] };
}
