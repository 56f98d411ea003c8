import { actionLine } from '../../../../testing/actions';
import { boardColumns } from './board-columns';

it('sorts actions into columns by status, what is due first on top', () => {
  const actions = [
    actionLine({ id: 'later', dueDate: '2026-10-20' }),
    actionLine({ id: 'done', status: 'done' }),
    actionLine({ id: 'sooner', dueDate: '2026-10-02' }),
  ];
  expect(boardColumns(actions).map(({ status, actions: own }) => [status, own.map(({ id }) => id)])).toEqual([
    ['open', ['sooner', 'later']],
    ['in-progress', []],
    ['done', ['done']],
    ['cancelled', []],
  ]);
});
