import {describe, expect, test} from 'vitest';
import {sameOffice} from '../../src/text/offices.js';
import {read} from './read.js';

function rolesIn(text: string): readonly string[] {
  return read(text).roles.map(
    ({office, holder, former}) => `${office} = ${holder}${former ? ' (former)' : ''}`,
  );
}

describe('who holds which office', () => {
  test.each<[text: string, roles: readonly string[]]>([
    // Titles before names.
    ['The host was Home Affairs Minister, Asha Rao.', ['Home Affairs Minister = Asha Rao']],
    ['Talks with transport secretary Tom Hale began.', ['transport secretary = Tom Hale']],
    ['US Secretary of State Ann K Lee flew in.', ['US Secretary of State = Ann K Lee']],
    ['They met Secretary of Energy Bo Ray there.', ['Secretary of Energy = Bo Ray']],
    ['Gov. Jane Roe backs it.', ['Gov. = Jane Roe']],
    ['It was signed by President Omar N. Lund.', ['President = Omar N. Lund']],
    ["Chile's Housing Minister, Bo Ray, agreed.", ["Chile's Housing Minister = Bo Ray"]],
    ['The burly boss Sir Ned Hart said so.', ['boss = Sir Ned Hart']],
    ['Former chief executive Ann Lee was held.', ['chief executive = Ann Lee (former)']],
    ['The deputy mayor Ann Lee spoke.', ['deputy mayor = Ann Lee']],
    ['"It holds," said UN envoy Ann de la Cruz.', ['UN envoy = Ann de la Cruz']],
    ['Minister of Labour Ann Kemp-Bo left.', ['Minister of Labour = Ann Kemp-Bo']],
    // Appositions after names.
    ['Ann Lee, the club treasurer, said so.', ['club treasurer = Ann Lee']],
    ['Ann Lee, 44, chair of the harbour board, said so.', ['chair of the harbour board = Ann Lee']],
    ['"Yes," said Bo Ray, the college\'s dean of law.', ["college's dean of law = Bo Ray"]],
    ["Bo Ray, once the union's leader, presides.", ["union's leader = Bo Ray (former)"]],
    ['It is up to Ann Lee, the president, who may wait.', ['president = Ann Lee']],
    // Verbs.
    ['Ann Lee, who is the director, says no.', ['director = Ann Lee']],
    ['Ann Lee who is dean of law said no.', ['dean of law = Ann Lee']],
    ['Ann Lee became mayor when Bo Ray retired.', ['mayor = Ann Lee', 'mayor = Bo Ray (former)']],
    ['Ask Ann Lee, the Dane who became the ILO envoy.', ['ILO envoy = Ann Lee']],
    [
      'Ann Lee, who took over from Bo Ray as site manager, spoke.',
      ['site manager = Ann Lee', 'site manager = Bo Ray (former)'],
    ],
    ["Ann Lee, who took over as Chile's housing minister, spoke.", ["Chile's housing minister = Ann Lee"]],
    ['Ann Lee succeeded Bo Ray as rector.', ['rector = Ann Lee', 'rector = Bo Ray (former)']],
    [
      'Chief executive Ann Lee, who succeeded Sir Ned Hart in May, spoke.',
      ['Chief executive = Ann Lee', 'Chief executive = Sir Ned Hart (former)'],
    ],
    ['Ann Lee, who replaced Mr Hart at the helm, spoke.', ['the helm = Ann Lee', 'the helm = Hart (former)']],
    ['Bo Ray was replaced by Ann Lee as captain.', ['captain = Bo Ray (former)', 'captain = Ann Lee']],
    ['Bo Ray resigned as mayor.', ['mayor = Bo Ray (former)']],
    ['The chief executive these days is Ann Lee.', ['chief executive = Ann Lee']],
    ['Ann Lee, who unseated Bo Ray and is now mayor, spoke.', ['mayor = Ann Lee', 'mayor = Bo Ray (former)']],
    ['The Civic Front, led by the poet Ann Lee, agreed.', ['head of Civic Front = Ann Lee']],
    ['His job at the head of the club went to Ann Lee.', ['head of the club = Ann Lee']],
    ['Ann Lee, who leads the miners, spoke.', ['head of miners = Ann Lee']],
    // The first of several who do one work.
    ['Head gardener Ann Lee spoke.', ['Head gardener = Ann Lee']],
    ['Ann Lee, the chief fire officer, spoke.', ['chief fire officer = Ann Lee']],
    // Posts that are held, given, taken up.
    ['Dr Ann Lee holds the post of chief surgeon.', ['chief surgeon = Ann Lee']],
    ['Ann Lee has held the office of mayor since May.', ['mayor = Ann Lee']],
    ['Ann Lee held the office of mayor until May.', ['mayor = Ann Lee (former)']],
    ['Ann Lee was given the job of harbour master.', ['harbour master = Ann Lee']],
    ['Ann Lee was made bishop in 2019.', ['bishop = Ann Lee']],
    ['The trust named Ann Lee as its chair.', ['chair = Ann Lee']],
    ['With Ann Lee as its new director, it grew.', ['director = Ann Lee']],
    ['Ann Lee, who chairs the inquiry, spoke.', ['head of inquiry = Ann Lee']],
    // A time between the verb and the office, or between "who" and the verb.
    ['Ann Lee took over in August as dean of law.', ['dean of law = Ann Lee']],
    ['Ann Lee stepped down last March as dean of law.', ['dean of law = Ann Lee (former)']],
    [
      'Ann Lee, who in October succeeded Bo Ray as managing director, spoke.',
      ['managing director = Ann Lee', 'managing director = Bo Ray (former)'],
    ],
    [
      'Ann Lee, who took over as rector in August when Bo Ray fell ill, spoke.',
      ['rector = Ann Lee', 'rector = Bo Ray (former)'],
    ],
    ["Ann Lee, the home's matron since May, spoke.", ["home's matron = Ann Lee"]],
    ['Ann Lee, acting head of the board, spoke.', ['head of the board = Ann Lee']],
    ['Bo Ray, a son of its founder and head of the firm since May, left.', ['head of the firm = Bo Ray']],
    [
      'Housing minister Ann Lee left. Her Kenyan counterpart, Bo Ray, stayed.',
      ['Housing minister = Ann Lee', 'Kenyan counterpart = Bo Ray'],
    ],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });

  test.each([
    ['They will visit Oslo, a palace official said.'],
    ['The minister, Norland said, would stay.'],
    ['Ann Lee will succeed Bo Ray in May.'],
    ['Ann Lee may become mayor.'],
    ['The captain beat Bo Ray in the final.'],
    ['The director of the film arrived.'],
    ['A minister told Reuters so.'],
    ['Ann Lee told the director of the museum.'],
    ['The Finance Ministry said so.'],
    ['Chief suspect Bo Ray fled.'],
    ['Ann Lee made the director wait.'],
    ['Ann Lee joined the mayor at the gate.'],
    ['Ann Lee holds the director to his word.'],
    ['The trust may name Ann Lee as its chair.'],
  ])('no role: %s', (text) => {
    expect(rolesIn(text)).toEqual([]);
  });

  test('a name that is an office, too, stays whole', () => {
    expect(rolesIn('Envoy Ann King left.')).toEqual(['Envoy = Ann King']);
  });

  test('spans lie at office and holder', () => {
    const article = read('Then the rector, Dr Ann Lee, left.');
    const [role] = article.roles;
    expect(article.text.slice(role?.holderSpan.start, role?.holderSpan.end)).toBe('Ann Lee');
    expect(article.text.slice(role?.officeSpan.start, role?.officeSpan.end)).toBe('rector');
    expect(article.text.slice(role?.start, role?.end)).toBe('rector, Dr Ann Lee');
  });
});

describe('one office under two phrases', () => {
  const keyOf = (phrase: string): string => read(`We met ${phrase} Ann Lee there.`).roles[0]?.key ?? '';

  test.each<[string, string]>([
    ['defence secretary', 'Secretary of Defence'],
    ['Defense Secretary', 'defence secretary'],
    ['UN envoy', 'United Nations envoy'],
    ['External Affairs Minister', 'foreign minister'],
    ['Commerce Minister', 'trade minister'],
    ['CEO', 'chief executive'],
    ['boss', 'chief executive'],
    ['premier', 'Prime Minister'],
    ['director', 'project director'],
    ['housing minister', "Chile's housing minister"],
    ["Kenya's finance minister", 'Kenyan Finance Minister'],
    ['American president', 'US President'],
  ])('%s and %s are one', (a, b) => {
    expect(sameOffice(keyOf(a), keyOf(b))).toBeGreaterThanOrEqual(0.7);
  });

  test.each<[string, string]>([
    ['defence secretary', 'Defence Minister'],
    ['Defence Minister', 'Finance Minister'],
    ['mayor', 'deputy mayor'],
    ['president', 'vice president'],
    ["Chile's housing minister", "Kenya's housing minister"],
    ['Acme chief executive', 'Bolt chief executive'],
    ['Secretary of State', 'Secretary of Energy'],
    ['governor', 'mayor'],
  ])('%s and %s are two', (a, b) => {
    expect(sameOffice(keyOf(a), keyOf(b))).toBe(0);
  });
});
