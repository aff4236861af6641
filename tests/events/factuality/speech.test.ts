import {describe, expect, test} from 'vitest';
import {eventAt} from '../read.js';

describe('Reports and claims', () => {
  test.each([
    ['The mayor said that the bridge was closed.', 'closed', 'CT+'],
    ['The mayor said the bridge was closed.', 'closed', 'CT+'],
    ['The bridge was closed, the mayor said.', 'closed', 'CT+'],
    ['"The bridge is closed," said the mayor.', 'closed', 'CT+'],
    ['The bridge, officials said, was closed.', 'closed', 'CT+'],
    ['According to the mayor, the bridge was closed.', 'closed', 'CT+'],
    ['He claims that he was pushed.', 'pushed', 'PS+'],
    ['The club denied that it had cheated.', 'cheated', 'PR-'],
    ['She was accused of taking bribes.', 'taking', 'PS+'],
    ['She was cleared of taking bribes.', 'taking', 'PR-'],
    ['She was convicted of taking bribes.', 'taking', 'CT+'],
    ['The painting is said to be worth millions.', 'worth', 'PR+'],
    ['The owner has reportedly sold it.', 'sold', 'PR+'],
    ['He allegedly took bribes.', 'took', 'PR+'],
    ['The road will probably reopen.', 'reopen', 'PS+'],
    ['It was perhaps an accident.', 'accident', 'PS+'],
    ['Nine miners were believed to be trapped.', 'trapped', 'PR+'],
    ['Officials said they had not decided whether to bring charges.', 'bring', 'Uu'],
    ['The owner insists that the roof is safe.', 'safe', 'CT+'],
    ['Polls suggest that the bill passed.', 'passed', 'PR+'],
    ['The mayor did not say that it was closed.', 'closed', 'Uu'],
    ['"We lost," he said. "We will be back."', 'lost', 'CT+'],
    ['He told reporters that the yard was sold.', 'sold', 'CT+'],
    ['Reports that the dam had burst were false.', 'burst', 'PR+'],
    ['They reported a profit.', 'profit', 'CT+'],
    ['He was fined for parking there.', 'parking', 'CT+'],
    ['The firm announced it would close the mill.', 'close', 'PR+'],
    ['It is said that he left.', 'left', 'CT+'],
  ])('%s [%s] is %s', (sentence, trigger, factuality) => {
    expect(eventAt(sentence, trigger).factuality).toBe(factuality);
  });
});
