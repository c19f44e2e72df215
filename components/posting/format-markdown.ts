import type { Analysis, Benchmark, JobPosting, SkillMention } from '../../lib/analysis';
import { escapeMarkdown } from '../../lib/text/escape-markdown';
import type { Messages } from '../messages/en';
import { formatBenchmarkTerms } from '../pay/describe-pay';
import { findSaidKinds } from '../skills/find-said-kinds';
import { groupSkills, type SkillEntry } from '../skills/group-skills';
import { formatTips } from '../tips/format-tips';

/** The analysis as a Markdown document to keep or send: what the posting is, its pay, skills and tips, with its address. */
export function formatMarkdown(analysis: Analysis, t: Messages): string {
  const { posting, tips } = analysis;
  const { company, location, url } = posting;
  const where = [company, location].filter((part) => part !== undefined).map(escapeMarkdown);
  return [
    `# ${escapeMarkdown(posting.title)}`,
    where.join(' · '),
    url && `<${url.replace(/[<>\s]/g, encodeURIComponent)}>`,
    `**${t.role.heading}**: ${escapeMarkdown(formatRole(analysis, t))}`,
    `## ${t.tabs.pay}`,
    escapeMarkdown(formatPay(analysis, t)),
    `## ${t.tabs.skills}`,
    analysis.coverage && t.skills.score(analysis.coverage.score),
    ...formatSkills(analysis, t),
    tips.length > 0 && `## ${t.tabs.tips}`,
    formatTips(analysis, t, escapeMarkdown),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

function formatRole({ role, seniority }: Analysis, t: Messages): string {
  const level = seniority ? t.facts.seniority[seniority] : t.facts.unknownLevel;
  return [role?.name ?? t.role.none, level].join(' · ');
}

function formatPay({ benchmark, posting: { salary } }: Analysis, t: Messages): string {
  const posted = salary?.text ?? t.pay.noPosted;
  if (!('unavailable' in benchmark)) {
    return `${t.pay.benchmark}: ${formatFigures(benchmark, t)}. ${t.pay.posted}: ${posted}`;
  }
  const { unavailable, nearest } = benchmark;
  const near = nearest && `${t.pay.nearest(nearest.role.name)}, ${formatFigures(nearest.benchmark, t)}.`;
  return [unavailable, near, `${t.pay.posted}: ${posted}`].filter(Boolean).join(' ');
}

function formatFigures(benchmark: Benchmark, t: Messages): string {
  const [low, high] = [benchmark.low, benchmark.high].map((amount) => t.money.amount(amount, benchmark.currency));
  const range = `${t.pay.range(low ?? '', high ?? '')} ${t.pay.per[benchmark.period]}`;
  return `${range} (${formatBenchmarkTerms(benchmark, t)})`;
}

/** The groups of the screen, so that what is copied says no more than what is shown. */
function formatSkills({ skills, coverage, posting }: Analysis, t: Messages): string[] {
  return groupSkills({ skills, coverage }, new Set(coverage?.ignored)).map(
    ({ name, entries }) =>
      `**${t.skills.groups[name]}**: ${entries.map((each) => formatEntry(each, posting, t)).join('; ')}`,
  );
}

function formatEntry({ members }: SkillEntry, posting: JobPosting, t: Messages): string {
  const names = members.map((each) => formatMember(each, posting, t)).join(', ');
  return escapeMarkdown(members.length === 1 ? names : t.skills.oneOf(names));
}

function formatMember(mention: SkillMention, posting: JobPosting, t: Messages): string {
  const kinds = findSaidKinds(mention, posting);
  return kinds.length > 0 ? `${mention.name} · ${kinds.map(t.skills.kind).join(', ')}` : mention.name;
}
