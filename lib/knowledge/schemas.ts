// The exact form of every file of `data/`, one subject a file.
export * from './schemas/advice.ts';
export * from './schemas/career-fit.ts';
export * from './schemas/learning-order.ts';
export * from './schemas/market.ts';
export * from './schemas/pay.ts';
export * from './schemas/places.ts';
export * from './schemas/primitives.ts';
export * from './schemas/roles.ts';
export * from './schemas/skills.ts';
export * from './schemas/sources.ts';
export * from './schemas/titles.ts';
