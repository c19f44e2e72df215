import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';
import { extractSkills } from '../../../lib/skills/extract-skills';

const { vocabulary } = loadKnowledge();

function requirementsOf(description: string): Record<string, string> {
  const skills = extractSkills({ title: 'Engineer', description }, vocabulary);
  return Object.fromEntries(skills.map(({ id, requirement }) => [id, requirement]));
}

describe('headings of wishes without colon or mark, in whole postings', () => {
  it.each([
    '業務内容\n・地図を作ります\n\n必須スキル\n・Python\n\n歓迎スキル\n・Kubernetes',
    '必須スキル\n・Python\n\n歓迎する経験\n・Kubernetes\n\n福利厚生\n・果物',
    '【必須スキル】\n・Python\n\n【歓迎スキル】\n・Kubernetes',
    '■必須要件\nPython\n■歓迎要件\nKubernetes',
    '必須スキル：Python\n歓迎スキル：Kubernetes',
    '任职要求\n- Python\n\n加分项\n- Kubernetes',
    '岗位职责\n1. 画地图\n任职要求\n1. Python\n优先条件\n1. Kubernetes',
    '자격요건\n- Python\n\n우대사항\n- Kubernetes',
    '자격요건\n- Python\n\n이런 경험이 있으면 더 좋아요\n- Kubernetes\n\n복지\n- 과일',
    'Requisiti\n- Python\n\nGradito\n- Kubernetes\n\nOffriamo\n- frutta',
    'Requisiti\n- Python\n\nCompetenze gradite\n- Kubernetes',
    'Requisitos\n- Python\n\nDiferenciais\n- Kubernetes\n\nBenefícios\n- fruta',
    'Requisitos\n- Python\n\nRequisitos desejáveis\n- Kubernetes',
    'Functie-eisen\n- Python\n\nEen pré\n- Kubernetes',
  ])('%j', (text) => {
    expect(requirementsOf(text)).toEqual({ python: 'required', kubernetes: 'preferred' });
  });

  it.each([
    '必須スキル\n・Python\n・歓迎会の幹事\n・Kubernetes',
    '必須スキル\n・Python\n新しい仲間を歓迎します！\n・Kubernetes',
    'Requisiti\n- Python\nGradito il sorriso di chi scrive ogni giorno\n- Kubernetes',
  ])('begins no list of wishes: %j', (text) => {
    expect(requirementsOf(text)).toEqual({ python: 'required', kubernetes: 'required' });
  });
});
