/** Short articles about people and places that are plainly invented, by story. */
import type {StoryArticle} from '../../src/stories/profile.js';

const TEXTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // Two stories about one company, with the same chief executive and the same minister.
  takeover: {
    '2031-02-10': `Brixolane in talks to buy Quenby Freight

Brixolane is close to buying Quenby Freight for 400 million crowns, people who know of the talks said on Monday. The logistics company, which runs 1,200 lorries, would get the warehouses of Quenby at Port Ellow and Kestmark.

Chief executive Ilse Varga-Holm declined to comment. The Quenby family, which owns two thirds of the shares, is said to be split: Hugo Quenby wants to sell, his sister Perpetua does not.

The competition office would have to agree. Transport Minister Tobias Renn said that he had no objection.`,
    '2031-06-21': `Quenby Freight sold after all

The Quenby family has sold its haulage business to Brixolane for 365 million crowns, a tenth less than was on the table in winter. Perpetua Quenby, who had held out for four months, signed on Friday evening.

The competition office let the sale through on condition that the warehouse at Kestmark goes to somebody else. A buyer has been found in Fjordline Stores.

“We are glad that it is over,” said Ilse Varga-Holm, the chief executive of Brixolane. Hugo Quenby will stay on as an adviser.`,
  },
  poisoning: {
    '2031-03-03': `Forty fall ill at Brixolane canteen

Forty-one clerks at the head office of Brixolane in Harton were taken to hospital on Tuesday with stomach cramps after eating in the canteen. Doctors at St Osyth's suspect salmonella in a mayonnaise.

The caterer, Plumbago Kitchens, has closed the canteen. Inspector Mirela Dobbs of the food office took samples.

Chief executive Ilse Varga-Holm visited the sick. The logistics company pays their wages meanwhile.`,
    '2031-09-14': `Caterer fined over salmonella

Plumbago Kitchens must pay 90,000 crowns because of the salmonella that put 41 people into St Osyth's hospital in March, a court in Harton ruled. The mayonnaise had stood beside an oven for a day, Inspector Mirela Dobbs testified.

Brixolane has since given the contract for its canteen to another firm. One clerk, Oswin Pell, has not recovered and will sue.`,
  },
  // A story in four articles, told by two papers.
  dam: {
    '2029-01-12': `Minister wants a dam at Orvia gorge

The government plans to dam the Tarn Veddow at Orvia gorge, Energy Minister Calla Strom said on Thursday. The dam would cost 2.1 billion crowns and give light to 300,000 homes. Work could begin in 2031.

Fishermen at Lindqvast fear for the Veddow salmon. “They will be gone in ten years,” said Bram Osterhout, who leads their league.`,
    '2030-05-02': `Court halts Orvia dam

Judges at Varrick have stopped the work at Orvia gorge before it began. The ministry had not asked what the dam would do to the Veddow salmon, they found. Bram Osterhout of the fishermen's league wept in court.

Energy Minister Calla Strom called it “a delay, no more”. A new study will take a year.`,
    '2032-11-30': `Salmon ladder saves the dam

The Orvia dam may be built after all, now that it has a ladder. Engineers have drawn 114 pools by which the salmon are to climb the wall. It adds 200 million crowns to the price.

The league at Lindqvast has dropped its suit. Bram Osterhout said that he would believe in the ladder when he saw a fish on it. Calla Strom's successor, Joen Halvard, hopes to pour concrete in spring.`,
    '2036-08-19': `First salmon over the wall

A salmon of eleven kilos was filmed on Monday in the topmost pool of the ladder at Orvia, three years after the gorge was closed. Old Bram Osterhout was shown the film at Lindqvast and asked to see it again.

The dam has given light since June. It cost 2.9 billion crowns in the end.`,
  },
  // Same country, same ministers, same towns; other matters.
  budget: {
    '2030-05-03': `Budget passes by four votes

The parliament at Varrick has passed the budget by 61 votes to 57. Energy Minister Calla Strom gets 400 million crowns for the grid, Transport Minister Tobias Renn half of what he asked for.

The opposition voted against it. The crown rose a little.`,
  },
  train: {
    '2031-03-05': `Night train to Kestmark comes back

The night train from Harton to Kestmark will run again from May, Transport Minister Tobias Renn said in Port Ellow. It was stopped nine years ago. Bunks cost 80 crowns.

Lorry drivers will be allowed to take their cabs along.`,
  },
  football: {
    '2032-12-01': `Lindqvast go up

Lindqvast are in the first division for the first time in 61 years after a 2-1 win at Varrick. Ana Ferro scored both goals. Their keeper, Ottoline Brack, saved a penalty in the last minute.

The mayor gave the schools a day off.`,
  },
};

/** The articles of the stories named, or of all; ids are `story/date`. */
export function invented(...stories: readonly string[]): readonly StoryArticle[] {
  const chosen = stories.length === 0 ? Object.keys(TEXTS) : stories;
  return chosen.flatMap((story) =>
    Object.entries(TEXTS[story] ?? {}).map(([date, text]) => ({
      id: `${story}/${date}`,
      title: text.split('\n')[0] ?? null,
      date,
      source: null,
      text,
    })),
  );
}
