import { DASHBOARD_SHOTS } from './shots-dashboard';
import { IN_PAGE_SHOTS } from './shots-in-page';
import { OWN_PAGE_SHOTS } from './shots-own-pages';
import type { Shot } from './shots-plan';
import { POPUP_SHOTS } from './shots-popup';

/** Every screen and state. */
export const SHOTS: readonly Shot[] = [...IN_PAGE_SHOTS, ...POPUP_SHOTS, ...OWN_PAGE_SHOTS, ...DASHBOARD_SHOTS];
