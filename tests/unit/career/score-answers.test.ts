import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CareerAnswers, chooseAnswer, countAnswered, parseAnswers } from '../../../lib/career/answers';
import { FIT_CHOICES, FIT_QUESTIONS, type FitQuestionId } from '../../../lib/career/fit-questions';
import { listBases, rankCareers } from '../../../lib/career/rank-careers';
import { scoreAnswers } from '../../../lib/career/score-answers';
import { loadGuide } from '../../../lib/knowledge/load-guide';
import type { RoleFitRecord } from '../../../lib/knowledge/schemas';
import { readHeld } from './resumes';

const guide = loadGuide();
const { careerFit } = guide;

function rank(answers: CareerAnswers): string[] {
  return rankCareers({ answers }, 'answers', guide).map(({ role }) => role.id);
}

function chooseSome(question: FitQuestionId) {
  const most = careerFit.questions.find(({ id }) => id === question)?.most;
  return fc.subarray<string>([...FIT_CHOICES[question]], { maxLength: most });
}

const answersArbitrary = fc
  .record(Object.fromEntries(FIT_QUESTIONS.map((question) => [question, chooseSome(question)])))
  .map(parseAnswers);

describe('roles by answers', () => {
  test.each<[string, CareerAnswers]>([
    [
      'machine-learning-engineer',
      {
        background: ['software'],
        work: ['build'],
        subject: ['data'],
        coding: ['fluent'],
        math: ['strong'],
        goal: ['pay'],
      },
    ],
    [
      'ai-ethics-specialist',
      {
        background: ['communication'],
        work: ['check', 'advise'],
        subject: ['society'],
        coding: ['none'],
        goal: ['impact'],
        degree: ['bachelor'],
      },
    ],
    [
      'ai-marketing-specialist',
      {
        background: ['communication'],
        work: ['explain'],
        subject: ['media'],
        coding: ['none'],
        goal: ['quick'],
        time: ['months-3'],
        degree: ['none'],
      },
    ],
    [
      'ai-research-scientist',
      {
        background: ['research'],
        work: ['research'],
        subject: ['language'],
        coding: ['fluent'],
        math: ['strong'],
        degree: ['doctorate'],
        goal: ['pay'],
        time: ['months-18'],
      },
    ],
    [
      'prompt-engineer',
      {
        background: ['communication'],
        work: ['build'],
        subject: ['language'],
        coding: ['none'],
        degree: ['none'],
        goal: ['quick'],
      },
    ],
  ])('%s comes first for its own kind of person', (role, answers) => {
    expect(rank(answers)[0]).toBe(role);
  });

  test('every role comes first for some answers', () => {
    for (const record of careerFit.roles) {
      expect(
        listOwnAnswers(record).some((answers) => rank(answers)[0] === record.role),
        record.role,
      ).toBe(true);
    }
  });

  test('who neither codes nor calculates is not sent to the hardest roles', () => {
    const answers: CareerAnswers = {
      background: ['starting'],
      work: ['build', 'research'],
      subject: ['language', 'vision'],
      coding: ['none'],
      math: ['little'],
      degree: ['none'],
      time: ['months-3'],
    };
    const fits = rankCareers({ answers }, 'answers', guide);
    for (const id of [
      'ai-research-scientist',
      'computer-vision-engineer',
      'machine-learning-engineer',
      'nlp-engineer',
    ]) {
      expect(['partial', 'far'], id).toContain(fits.find(({ role }) => role.id === id)?.band);
    }
  });

  test('a reason has its source where a source gives one', () => {
    const fits = rankCareers({ answers: { degree: ['doctorate'] } }, 'answers', guide);
    const part = fits.find(({ role }) => role.id === 'ai-research-scientist')?.answers?.parts[0];
    expect(part).toMatchObject({ question: 'degree', credit: 1, chosen: ['doctorate'] });
    expect(part?.grounds[0]?.cite[0]?.source).toBe('ai-career-trends-2025');
  });

  test('the way is shorter from a background that is near', () => {
    const months = (background: CareerAnswers['background']) =>
      rankCareers({ answers: { background } }, 'answers', guide).find(({ role }) => role.id === 'data-scientist')
        ?.answers?.months;
    expect(months(['analytics'])).toBe(4);
    expect(months(['field'])).toBe(11);
    expect(months(['communication'])).toBe(18);
  });
});

/** Answers of people who are near to a role: all that speak for it, in all pairs. */
function listOwnAnswers({ background, work, subject, coding, math, degree, goals }: RoleFitRecord): CareerAnswers[] {
  const able = { coding: [coding], math: [math], degree: [degree], time: ['months-12' as const] };
  return [...background.first, ...background.also].flatMap((from) =>
    pairs([...work.first, ...work.also]).flatMap((works) =>
      pairs([...subject.first, ...subject.also]).flatMap((subjects) =>
        [...goals, 'quick' as const].map((goal) => ({
          ...able,
          background: [from],
          work: works,
          subject: subjects,
          goal: [goal],
        })),
      ),
    ),
  );
}

function pairs<T>(values: readonly T[]): T[][] {
  return values.flatMap((one, index) => [[one], ...values.slice(index + 1).map((other) => [one, other])]);
}

describe('the formula', () => {
  test.each(['coding', 'math', 'degree', 'time'] as const)('more %s never lowers a role', (question) => {
    const [least, ...steps] = FIT_CHOICES[question];
    fc.assert(
      fc.property(answersArbitrary, fc.constantFrom(...careerFit.roles), (answers, role) => {
        let before = scoreOf({ ...answers, [question]: [least] }, role);
        for (const step of steps) {
          const after = scoreOf({ ...answers, [question]: [step] }, role);
          expect(after).toBeGreaterThanOrEqual(before - 1e-9);
          before = after;
        }
      }),
    );
  });

  test('the same answers in another order give the same scores between 0 and 100', () => {
    fc.assert(
      fc.property(answersArbitrary, fc.constantFrom(...careerFit.roles), (answers, role) => {
        const turned = Object.fromEntries(
          Object.entries(answers)
            .toReversed()
            .map(([id, chosen]) => [id, chosen.toReversed()]),
        );
        const fit = scoreAnswers(answers, role, careerFit);
        expect(scoreAnswers(turned, role, careerFit)?.score).toBe(fit?.score);
        expect(fit?.score ?? 0).toBeGreaterThanOrEqual(0);
        expect(fit?.score ?? 0).toBeLessThanOrEqual(100);
        expect(fit === undefined).toBe(countAnswered(answers) === 0);
      }),
    );
  });

  function scoreOf(answers: CareerAnswers, role: RoleFitRecord): number {
    return scoreAnswers(answers, role, careerFit)?.score ?? Number.NaN;
  }
});

describe('answers', () => {
  test.each([
    [undefined],
    ['software'],
    [{ background: 'software' }],
    [{ background: ['astronaut'], hobby: ['chess'] }],
    [[1, 2]],
  ])('%j from storage is no answer', (value) => {
    expect(parseAnswers(value)).toEqual({});
  });

  test('a question with one answer replaces it, one with two fills up and then takes no more', () => {
    expect(chooseAnswer({ coding: ['none'] }, 'coding', 'some', 1)).toEqual({ coding: ['some'] });
    const two = chooseAnswer(chooseAnswer({}, 'work', 'build', 2), 'work', 'run', 2);
    expect(two).toEqual({ work: ['build', 'run'] });
    expect(chooseAnswer(two, 'work', 'plan', 2)).toEqual(two);
    expect(chooseAnswer({ work: ['run'] }, 'work', 'run', 2)).toEqual({});
  });

  test('a ranking rests on what is there', () => {
    const held = readHeld('analyst');
    expect(listBases({ answers: {} })).toEqual([]);
    expect(listBases({ held, answers: {} })).toEqual(['resume']);
    expect(listBases({ answers: { coding: ['some'] } })).toEqual(['answers']);
    expect(listBases({ held, answers: { coding: ['some'] } })).toEqual(['both', 'resume', 'answers']);
    expect(rankCareers({ answers: {} }, 'both', guide)).toEqual([]);
  });

  test('by both the score lies between the two', () => {
    const person = { held: readHeld('analyst'), answers: { work: ['research'], subject: ['language'] } } as const;
    const scores = (basis: 'both' | 'resume' | 'answers') =>
      new Map(rankCareers(person, basis, guide).map(({ role, score }) => [role.id, score]));
    const [both, resume, answers] = [scores('both'), scores('resume'), scores('answers')];
    for (const [id, score] of both) {
      const two = [resume.get(id) ?? 0, answers.get(id) ?? 0];
      expect(score).toBeGreaterThanOrEqual(Math.min(...two) - 1);
      expect(score).toBeLessThanOrEqual(Math.max(...two) + 1);
    }
  });
});
