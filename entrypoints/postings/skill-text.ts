import type { Requirement } from '../../lib/analysis';
import type { MarkedSkill, SkillState } from '../../lib/browser/messages';
import { acceptMap, findPlace, indexPlaces, type PlaceIndex } from '../../lib/page/find-in-text';
import { findAdapter } from '../../lib/page/read-posting';
import { type DomRange, findDomRanges, isTextMapCurrent, type TextMap } from '../../lib/page/text-map';
import type { RawPosting } from '../../lib/posting/raw-posting';

/** One skill with where the text first says it. */
export type SkillStop = { readonly skill: MarkedSkill; readonly start: number; readonly end: number };

/** The open posting's text in the page, and where its skills stand in it. */
export class SkillText {
  readonly url: string;
  /** The skills in the order in which the text names them first. */
  readonly stops: readonly SkillStop[];
  readonly #skills: readonly MarkedSkill[];
  readonly #description: string;
  #map: TextMap | undefined;
  #index: PlaceIndex<MarkedSkill> | undefined;

  constructor({ url, description }: RawPosting, skills: readonly MarkedSkill[]) {
    this.url = url;
    this.#description = description;
    this.#skills = skills;
    this.stops = listStops(skills);
  }

  /** Looks for the text anew where its nodes are gone; true when its places are others than before. */
  refresh(page: Document, url: URL): boolean {
    if (this.#map && isTextMapCurrent(this.#map)) return false;
    const had = this.#map !== undefined;
    this.#map = acceptMap(findAdapter(page, url)?.mapDescription(page, url), this.#description);
    this.#index = undefined;
    return had || this.#map !== undefined;
  }

  /** Where a stretch of the description stands; empty while the page does not have the text. */
  findPlaces(start: number, end: number): readonly DomRange[] {
    return this.#map ? findDomRanges(this.#map, start, end) : [];
  }

  /** Where the skills of one requirement stand, or of one state where that is told instead. */
  listPlaces(kind: Requirement | SkillState): readonly DomRange[] {
    return this.#skills
      .filter(({ requirement, state }) => (state ?? requirement) === kind)
      .flatMap(({ spans }) => spans.flatMap(([start, end]) => this.findPlaces(start, end)));
  }

  /** The skill at a position of a text node. */
  findSkill(node: Node, offset: number): (DomRange & { readonly what: MarkedSkill }) | undefined {
    if (!this.#map) return undefined;
    this.#index ??= indexPlaces(
      this.#map,
      this.#skills.flatMap((what) => what.spans.map(([start, end]) => ({ start, end, what }))),
    );
    return findPlace(this.#index, node, offset);
  }
}

function listStops(skills: readonly MarkedSkill[]): readonly SkillStop[] {
  const stops = skills.flatMap((skill) => {
    const [first] = [...skill.spans].sort(([one], [other]) => one - other);
    return first ? [{ skill, start: first[0], end: first[1] }] : [];
  });
  return stops.sort((one, other) => one.start - other.start || other.end - one.end);
}
