import type { Case } from './cases.ts';

/** More sentences of our own: who is in what, what stands and what does not, lists, tallies, and what is no claim. */
export const standingCases: readonly Case[] = [
  {
    text: 'Serbia, a member of neither NATO nor the European Union, abstained.',
    claims: ['membership SRB - non-member'],
    exact: false,
  },
  { text: 'As an ASEAN member, Vietnam took part.', claims: ['membership VNM - member'] },
  { text: 'The ambassador of Kenya was in the European Union.', claims: [], exact: true },
  { text: 'Ghana is a member of the Security Council.', claims: [], exact: true },
  { text: 'Morocco is part of the African Union.', claims: ['membership MAR - member'] },
  { text: 'Non-NATO Austria stayed away.', claims: ['membership AUT - non-member'] },
  {
    text: 'Sudan is no longer branded a state sponsor of terrorism by the United States.',
    claims: ['designation SDN USA not-designated'],
  },
  {
    text: 'Cuba demanded its removal from the list of state sponsors of terrorism.',
    claims: [],
    exact: true,
  },
  { text: 'Cuba denies that it is a state sponsor of terrorism.', claims: [], exact: true },
  {
    text: 'Iran, like Syria, is listed by Canada as a state supporter of terrorism.',
    claims: ['designation IRN CAN designated', 'designation SYR CAN designated'],
  },
  { text: 'There is no Japanese embassy in Pyongyang.', claims: ['status JPN PRK no-mission'] },
  {
    text: 'There are no diplomatic relations between Japan and North Korea.',
    claims: ['status JPN PRK no-relations'],
  },
  { text: 'Kosovo is not recognised by Serbia.', claims: ['status SRB XKX no-recognition'] },
  {
    text: 'After half a century without diplomatic relations, Havana and Washington will talk.',
    claims: ['duration CUB USA P50Y'],
  },
  { text: 'The United Nations now has 193 members.', claims: ['count UNO - 193'] },
  { text: 'The 27-member European Union met.', claims: ['count EUE - 27'] },
  { text: 'Nauru has recognised Abkhazia, bringing the tally to four.', claims: ['count XAB - 4'] },
  {
    text: 'China had not recalled its ambassador to Lithuania before the vote.',
    claims: [],
    exact: true,
  },
  { text: 'Sweden never closed its embassy in Pyongyang.', claims: [], exact: true },
];
