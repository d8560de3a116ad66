/** What a careful reader finds in one article of the fictional edition. */
export interface Expected {
  /** Full names, in the order of first appearance in the body. */
  readonly people: readonly string[];
  /** The words that date something and their EDTF value, in the order of the body; a range gives two entries. */
  readonly times: readonly (readonly [words: string, edtf: string])[];
}

/**
 * Made by hand, by reading: every English article but the long one, by slug. Bodies only. Words hold no
 * preposition; a week is the interval of its seven days, Monday first, and a quarter that of its months.
 */
export const expected: Readonly<Record<string, Expected>> = {
  'arvena-tuzlaren-water-treaty': {
    people: ['Luisa Fernández Olmedo', 'Kemal Yıldızoğlu', 'Ayşe Karabulak'],
    times: [
      ['Monday', '2024-10-21'],
      ['1970s', '197X'],
      ['3 November 1987', '1987-11-03'],
      ['2026', '2026'],
      ['2030', '2030'],
      ['March 2025', '2025-03'],
      ['this week', '2024-10-21/2024-10-27'],
    ],
  },
  'ashcombe-stadium-plan': {
    people: ['Helena Corrigan', 'Dominic Corrigan', 'Farida Osei-Lund'],
    times: [
      ['Saturday', '2025-04-05'],
      ['1931', '1931'],
      ['autumn 2022', '2022-23'],
      ['22 April', '2025-04-22'],
      ['August 2021', '2021-08'],
    ],
  },
  'caldria-rail-freight-levy': {
    people: ['Ingrid Maddox', 'Bertil Quayle', 'Oskar Lindqvale'],
    times: [
      ['yesterday', '2025-03-11'],
      ['January', '2025-01'],
      ['1 January 2026', '2026-01-01'],
      ['November 2024', '2024-11'],
      ['2009', '2009'],
      ['2013', '2013'],
      ['20 March', '2025-03-20'],
    ],
  },
  'garrow-bridge-inquiry': {
    people: ['Leopold Strandvik', 'Amara Nwosu-Bell'],
    times: [
      ['Tuesday', '2025-09-16'],
      ['19 May 2024', '2024-05-19'],
      ['2018', '2018'],
      ['Monday', '2025-09-22'],
      ['the spring of 2026', '2026-21'],
    ],
  },
  'hill-villages-mobile-library': {
    people: ['J. R. Hallowell', 'Maeve O’Dwyer'],
    times: [],
  },
  'ketterby-orchard-deeds': {
    people: ['Tobias Renfield', 'Oriel Vantongeren', 'Hester Mbeki-Lowe', 'Casimir Dolan'],
    times: [
      ['14 March 2023', '2023-03-14'],
      ['Wednesday', '2025-10-08'],
      ['June 2024', '2024-06'],
      ['1951', '1951'],
      ['30 October', '2025-10-30'],
    ],
  },
  'kelda-tidal-turbine-trial': {
    people: ['Daniel Ferrow', 'Oluwaseun Adebakin'],
    times: [
      ['3', '2025-02-03'],
      ['9 February', '2025-02-09'],
      ['the fourth quarter of 2024', '2024-10/2024-12'],
      ['the summer of 2023', '2023-22'],
      ['30 June', '2025-06-30'],
    ],
  },
  'nordlijn-ferry-delayed': {
    people: ['Pieter van der Zanden', 'Niamh O’Rafferty', 'Ingrid Maddox'],
    times: [
      ['Friday', '2025-08-29'],
      ['1 September', '2025-09-01'],
      ['15 October', '2025-10-15'],
      ['March', '2025-03'],
      ['July', '2025-07'],
    ],
  },
  'rhys-letters-found': {
    people: ['Alma Rhys', 'Tobias Calders', 'Winifred Rhys', 'Marcus Thibodeaux-Jones'],
    times: [
      ['last month', '2025-01'],
      ['1958', '1958'],
      ['1964', '1964'],
      ['February 1971', '1971-02'],
      ['1960s', '196X'],
      ['2027', '2027'],
    ],
  },
  'sahmar-desalination-inquiry': {
    people: ['Khalid bin Rashid al-Mutawi', 'Noura al-Sabbahi', 'Abdelkarim Ould Sidati'],
    times: [
      ['Thursday', '2025-01-30'],
      ['the summer of 2023', '2023-22'],
      ['the third quarter of 2024', '2024-07/2024-09'],
      ['December', '2024-12'],
      ['9 September 2024', '2024-09-09'],
      ['April', '2025-04'],
    ],
  },
  'santa-brisa-kitchen-prize': {
    people: ['Daniel Ferrow', 'Inés Robledo Vidal', 'Luisa Fernández Olmedo'],
    times: [
      ['Sunday', '2025-06-15'],
      ['2016', '2016'],
      ['1988', '1988'],
    ],
  },
  'seorim-shipyard-order': {
    people: ['Kang Tae-joon', 'Liu Wenqing', 'Tran Thi Minh Chau', 'Hwang Do-yeon'],
    times: [
      ['Tuesday', '2025-05-13'],
      ['the spring of 2028', '2028-21'],
      ['1990s', '199X'],
      ['2019', '2019'],
      ['2022', '2022'],
      ['April 2024', '2024-04'],
      ['2 June', '2025-06-02'],
    ],
  },
  'tarnholm-ferry-link-agreed': {
    people: ['Ingrid Maddox', 'Pieter van der Zanden', 'Rosalind Achterberg'],
    times: [
      ['Wednesday', '2025-03-12'],
      ['14 February 2023', '2023-02-14'],
      ['last week', '2025-03-03/2025-03-09'],
      ['1 September', '2025-09-01'],
      ['May', '2025-05'],
    ],
  },
  'union-rejects-longer-shifts': {
    people: ['Niamh O’Rafferty', 'J. R. Hallowell', 'Sibusiso Varga', 'Bertil Quayle'],
    times: [
      ['Thursday', '2025-10-02'],
      ['July', '2025-07'],
      ['2024', '2024'],
      ['next Wednesday', '2025-10-08'],
      ['20 October', '2025-10-20'],
    ],
  },
  'wexley-sound-fog': {
    people: [],
    times: [
      ['Thursday', '2025-11-06'],
      ['Wednesday', '2025-11-05'],
      ['6', '2025-11-06'],
      ['8 November', '2025-11-08'],
      ['Friday', '2025-11-07'],
      ['November 2011', '2011-11'],
    ],
  },
  'young-sailor-finishes-crossing': {
    people: ['Linnea Aspergren', 'Karin Aspergren', 'Gideon Nakamura-Holt'],
    times: [
      ['Sunday', '2025-07-20'],
      ['28 June', '2025-06-28'],
      ['the spring', '2025-21'],
      ['1997', '1997'],
      ['25 August', '2025-08-25'],
    ],
  },
};
