import {describe, expect, test} from 'vitest';
import {eventAt} from '../read.js';

describe('Modal verbs', () => {
  test.each([
    ['The ferry will sail on Monday.', 'sail', 'PR+'],
    ['The ferry will not sail.', 'sail', 'CT-'],
    ["The ferry won't sail.", 'sail', 'CT-'],
    ['The mayor may resign.', 'resign', 'PS+'],
    ['The mayor may not resign.', 'resign', 'PS-'],
    ['The bridge could reopen in spring.', 'reopen', 'PS+'],
    ['The bridge could not be repaired.', 'repaired', 'CT-'],
    ['The bridge can carry trucks.', 'carry', 'PS+'],
    ['The council should act.', 'act', 'Uu'],
    ['The owner must pay.', 'pay', 'PS+'],
    ['The pilot may have erred.', 'erred', 'PS+'],
    ['He must have known.', 'known', 'PR+'],
    ['They should have called.', 'called', 'PR-'],
    ['It would have closed without the grant.', 'closed', 'PS-'],
    ['The minister said the plant would close in May.', 'close', 'PR+'],
    ['The plant would be going ahead with it.', 'going ahead', 'PR+'],
    ['She need not wait.', 'wait', 'PR-'],
    ['They will never give up the port.', 'give up', 'CT-'],
    ['The talks open in May.', 'open', 'CT+'],
    ['The will of the people was heard.', 'heard', 'CT+'],
    ['The ferry will have sailed by noon.', 'sailed', 'PR+'],
    ['She said that she would resign.', 'resign', 'PR+'],
    ['The firm might sell the yard.', 'sell', 'PS+'],
    ["The road can't be closed.", 'closed', 'CT-'],
    ['I will call the office.', 'call', 'PR+'],
    ['The bank shall repay the loan.', 'repay', 'PR+'],
    ['The roof cannot hold.', 'hold', 'CT-'],
    ['They need not have come.', 'come', 'PR+'],
  ])('%s [%s] is %s', (sentence, trigger, factuality) => {
    expect(eventAt(sentence, trigger).factuality).toBe(factuality);
  });
});
