import { describe, expect, it } from 'vitest';
import type { SectionKind } from '../../../lib/sections/section';
import { findRequirement, readCues } from '../../../lib/skills/requirement';

function requirementOf(sentence: string, word: string, kind: SectionKind = 'required') {
  return findRequirement(kind, readCues(sentence), sentence.indexOf(word));
}

describe('findRequirement', () => {
  it.each([
    ['It is a merit if you have worked with Gazebo or CARLA', 'CARLA'],
    ["We'd be thrilled by: Rust, Zig", 'Zig'],
    ['We would be delighted to see Rust', 'Rust'],
    ['Some Rust would delight us', 'Rust'],
    ['Knowledge of Rust helpful.', 'Rust'],
    ["A bit of Rust doesn't hurt", 'Rust'],
    ['Rust earns you extra points', 'Rust'],
    ['Schön wäre Erfahrung mit Rust', 'Rust'],
    ['Wir freuen uns, wenn du Rust kennst', 'Rust'],
    ['Erfahrung im Verkauf, gern Rust', 'Rust'],
    ['Kenntnisse in Rust schaden nicht', 'Rust'],
    ['Rust ist ebenfalls willkommen', 'Rust'],
    ['Nous serions ravis si vous connaissez Rust', 'Rust'],
    ['La connaissance de Rust fera la différence', 'Rust'],
    ['Des notions de Rust seront appréciées', 'Rust'],
    ['Nos encantaría que conozcas Rust', 'Rust'],
    ['Conocer Rust suma puntos', 'Rust'],
    ['Rust será bienvenido', 'Rust'],
  ])('takes a wish for one: %j', (sentence, word) => {
    expect(requirementOf(sentence, word)).toBe('preferred');
  });

  it.each([
    ["Games run on Unity, but you won't touch that: you write Rust", 'Unity'],
    ['Games are written in C++, and you will not have to.', 'C++'],
    ["There's no Scrum here", 'Scrum'],
    ["We don't use Scrum, we use Kanban", 'Scrum'],
    ['Azure (essential; AWS alone is not enough)', 'AWS'],
    ['It integrates with Stripe and PayPal', 'PayPal'],
    ['Damit hat niemand Sorgen: Unity steckt drin, aber damit hast du nichts zu tun', 'Unity'],
    ['Bei uns gibt es keinen Scrum-Zirkus', 'Scrum'],
    ['Keine Erfahrung mit Rust nötig', 'Rust'],
    ["Pas d'expérience en Rust demandée : le mot est dans l'air", 'Rust'],
    ["Le jeu tourne sous Unity, vous n'y toucherez pas", 'Unity'],
    ['Pas de Scrum chez nous', 'Scrum'],
    ['No se exige experiencia con Rust', 'Rust'],
    ['El juego usa Unity, pero no lo tocarás', 'Unity'],
    ['Aquí no usamos Scrum', 'Scrum'],
  ])('leaves out what is denied: %j', (sentence, word) => {
    expect(requirementOf(sentence, word)).toBeUndefined();
  });

  it.each([
    ["We don't use Scrum, we use Kanban", 'Kanban'],
    ["Games run on Unity, but you won't touch that: you write Rust", 'Rust'],
    ['Azure (essential; AWS alone is not enough)', 'Azure'],
    ['There is no better place for Rust here', 'Rust'],
    ['You will not have to wait: Rust compiles fast enough', 'Rust'],
    ['Build tools that integrate with Stripe', 'Stripe'],
    ['Useful command of Rust for daily work', 'Rust'],
    ["We'd love to hear from you, Rust people", 'Rust'],
    ['Wir freuen uns über deine Bewerbung mit Rust', 'Rust'],
    ['Vous aimez Rust', 'Rust'],
    ['No solo Python, también Rust', 'Rust'],
  ])('takes a near miss for asked: %j, %j', (sentence, word) => {
    expect(requirementOf(sentence, word)).toBe('required');
  });
});
