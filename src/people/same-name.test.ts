import { describe, expect, it } from 'vitest';
import { areProbablyOne, bucketsOf, comparedName } from './same-name.ts';

const probably = (a: string, b: string) => areProbablyOne(comparedName(a), comparedName(b));
const meet = (a: string, b: string) =>
  bucketsOf(comparedName(a)).some((key) => bucketsOf(comparedName(b)).includes(key));

describe('two names are probably one person’s', () => {
  it.each([
    ['Mohammad Sadiq', 'Mohammad Sadiq Khan'],
    ['Maria Silva', 'Ana Maria Silva'],
    ['Luisa Fernández', 'Luisa Fernandez Olmedo'],
    ['John Smith', 'John Paul Smith'],
    ['Mohammad Sadiq', 'Muhammed Sadeq'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['Yusuf Islam', 'Youssef Islam'],
    ['Abdel Fattah al-Sisi', 'Abdel Fattah el-Sisi'],
    ['Abdullah Karimi', 'Abdallah Karimi'],
    ['Alexei Petrov', 'Aleksey Petrov'],
    ['J. Smith', 'John Smith'],
    ['J. R. Hallowell', 'John Hallowell'],
    ['Bill Hart', 'William Hart'],
    ['Khaled bin Rashid', 'Khalid Rashid'],
  ])('%s, %s', (a, b) => {
    expect([probably(a, b), probably(b, a), meet(a, b)]).toEqual([true, true, true]);
  });
});

describe('two names are not', () => {
  it.each([
    ['Hassan Karimi', 'Hussein Karimi'],
    ['Mohammad Sadiq', 'Mohammad Karimi'],
    ['Asif Ali', 'Asif Durrani'],
    ['Donald Trump', 'Donald Trump Jr.'],
    ['Henry Tudor', 'Henry Tudor II'],
    ['John Smith', 'Jane Smith'],
    ['John Paul Smith', 'John Peter Smith'],
    ['Carl Jones', 'Carol Jones'],
    ['Maria Rossi', 'Mario Rossi'],
    ['Anna Lund', 'Anne Lund'],
    ['Ellen Price', 'Allen Price'],
    ['Ali Khan', 'Imran Khan'],
    ['Sadiq', 'Mohammad Sadiq'],
  ])('%s, %s', (a, b) => {
    expect([probably(a, b), probably(b, a)]).toEqual([false, false]);
  });
});
