import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { shareComputedStyles } from './computed-styles';

shareComputedStyles();
afterEach(cleanup);
