import type { RuleId } from '../../lib/resume/report/report-rule';

/** What a check of a resume says, why that matters, and what to do. */
export type FindingTexts = { readonly title: string; readonly reason: string; readonly advice: string };

/** What the checks of a resume say. */
export const findings: Readonly<Record<RuleId, FindingTexts>> = {
  'file-picture-page': {
    title: 'Pages are pictures',
    reason: 'A machine sees no letters in a picture, so everything on these pages is lost.',
    advice: 'Export the file from your word processor instead of scanning it.',
  },
  'file-scanned': {
    title: 'The text was recognised in a scan',
    reason: 'Recognised text has wrong letters in names and skills, and nobody sees which.',
    advice: 'Export the file from your word processor instead of scanning it.',
  },
  'file-damaged-page': {
    title: 'Pages could not be read',
    reason: 'What is on a damaged page reaches nobody.',
    advice: 'Export the file again, open it once to see that all pages show, and import it again.',
  },
  'file-unreadable-font': {
    title: 'A font does not say which letters it draws',
    reason: 'People see letters and machines read nothing or nonsense.',
    advice: 'Set the text in a common font and export again; here you see at once whether it can be read.',
  },
  'file-hidden-text': {
    title: 'There is text that nobody can see',
    reason: 'Hidden keywords are found, and those who find them take you for a cheat.',
    advice: 'Delete it.',
  },
  'file-white-text': {
    title: 'There is white text',
    reason: 'White text on white paper counts as hidden.',
    advice: 'Delete it, or give it a colour that can be read.',
  },
  'file-table': {
    title: 'There is a table',
    reason: 'Some applicant systems read a table cell by cell in another order, and dates lose their jobs.',
    advice: 'Write the same as plain lines, one entry below the other.',
  },
  'file-text-box': {
    title: 'There are text boxes',
    reason: 'Many applicant systems skip text boxes altogether.',
    advice: 'Move the text into the page itself.',
  },
  'file-columns': {
    title: 'The text stands in columns',
    reason: 'Some applicant systems read straight across, so that lines of both columns mix.',
    advice: 'Use one column, at least in the version you upload.',
  },
  'file-header-footer': {
    title: 'There is text in the header or footer',
    reason: 'Many applicant systems leave headers and footers out, with them the name and the way to reach you.',
    advice: 'Keep name and contact data in the page, page numbers in the footer.',
  },
  'file-protected': {
    title: 'The file is protected',
    reason: 'Some applicant systems refuse protected files without saying so.',
    advice: 'Export it without protection.',
  },
  'file-tracked-changes': {
    title: 'The document tracks changes',
    reason: 'Whoever opens it sees what you deleted.',
    advice: 'Accept all changes, then save.',
  },
  'file-cut': {
    title: 'Only the beginning was kept',
    reason: 'A text of that length is no resume any more, and applicant systems cut it as well.',
    advice: 'Shorten it, or check that the right file was chosen.',
  },
  'file-kind': {
    title: 'The file is neither PDF nor Word',
    reason: 'Application forms take PDF and Word; what they make of other files is anybody’s guess.',
    advice: 'Export a PDF or DOCX for applications; this file is fine for RoleLens.',
  },
  'name-not-first': {
    title: 'The first line is not a name',
    reason: 'Applicant systems take the first line for your name.',
    advice: 'Put your name alone on the first line, without “Resume” or “CV” above it.',
  },
  'email-missing': {
    title: 'No e-mail address was found',
    reason: 'Without one nobody can answer; in a picture, a header or an icon it is lost.',
    advice: 'Write it as text near the top of the page.',
  },
  'phone-missing': {
    title: 'No telephone number was found',
    reason: 'Some application forms want one and leave the field empty otherwise.',
    advice: 'Write it as text near the top, with the code of your country, if you want to be called.',
  },
  'contact-low': {
    title: 'Contact data stands far down',
    reason: 'It is looked for at the top of the first page.',
    advice: 'Move it below your name.',
  },
  'link-without-address': {
    title: 'A link shows no address',
    reason: 'A machine reads the word and loses where it leads.',
    advice: 'Write the address itself: linkedin.com/in/…, github.com/….',
  },
  'not-asked': {
    title: 'Age, family status, nationality or a photo is mentioned',
    reason: 'In the US and the UK employers want none of it and may set such a resume aside; elsewhere it is custom.',
    advice: 'Leave it out where you apply in the US or the UK.',
  },
  'street-address': {
    title: 'A street address is given',
    reason: 'City and country are enough for an employer; the street is nobody’s business yet.',
    advice: 'Keep the city, drop the street.',
  },
  'too-short': {
    title: 'There is very little text',
    reason: 'Perhaps most of the file could not be read; if it could, there is little to be found by.',
    advice: 'Compare with the text below. If something is missing there, export the file again.',
  },
  'too-long': {
    title: 'It is long for the experience it shows',
    reason: 'Two pages are custom up to about ten years of work; the rest is seldom read.',
    advice: 'Shorten what is old or has nothing to do with the job you want.',
  },
  'dates-none': {
    title: 'No dates were found at your jobs',
    reason: 'Years of experience are counted from dates; without them they count as none.',
    advice: 'Write month and year of beginning and end on the line of each job: “Jan 2022 – Mar 2024”.',
  },
  'dates-no-end': {
    title: 'A job has only one date',
    reason: 'From one date nobody can tell how long it lasted, so it adds nothing to your years.',
    advice: 'Write both dates, “Present” for the end of what goes on.',
  },
  'dates-mixed': {
    title: 'Dates are written in different ways',
    reason: 'Applicant systems read one way of writing well and guess at the others.',
    advice: 'Choose one, such as “Jan 2022”, and write all dates so.',
  },
  'dates-order': {
    title: 'The latest job does not come first',
    reason: 'Readers and systems take the first job for the present one.',
    advice: 'Put jobs in order of time, the latest first.',
  },
  'dates-future': {
    title: 'A job begins in the future',
    reason: 'It is probably a slip of the pen; read as written it makes no sense.',
    advice: 'Correct the year.',
  },
  'dates-present-twice': {
    title: 'Several jobs go on at present',
    reason: 'It may be right; often an end was forgotten when the next job began.',
    advice: 'Give an end to those that have ended.',
  },
  'bullets-none': {
    title: 'Jobs are told without bullets',
    reason: 'A reader spends seconds on a page; paragraphs hide what you did.',
    advice: 'One bullet for each thing you did, two to five for a job.',
  },
  'bullets-unseen': {
    title: 'No bullets could be seen',
    reason:
      'Some PDFs draw bullets so that no machine sees them; and where there are none, paragraphs hide what you did.',
    advice:
      'If your jobs have bullets, leave them as they are; if not, write one for each thing you did, two to five for a job.',
  },
  'bullets-long': {
    title: 'Bullets are long',
    reason: 'Beyond 45 words a bullet is a paragraph, and its end is not read.',
    advice: 'Split it, or keep what you did and what came of it.',
  },
  'bullets-no-number': {
    title: 'Few bullets have a number',
    reason: 'A number shows the size of what you did, and makes it believable.',
    advice: 'Add how much, how many or how fast where you know it; leave the others as they are.',
  },
  'bullets-tense': {
    title: 'Present tense in a job that has ended',
    reason: 'It reads as if the job went on, or as if it had been copied.',
    advice: 'Write past jobs in the past: “Built”, not “Build”.',
  },
  'bullets-weak': {
    title: 'Bullets begin with what you were there for',
    reason: '“Responsible for” says what was expected, not what you did.',
    advice: 'Begin with the verb of what you did: built, led, cut, taught.',
  },
  'first-person': {
    title: 'The first person is used',
    reason: 'Everybody knows who is meant; in English resumes “I” and “my” are left out by custom.',
    advice: 'Leave the pronoun out: “Built a forecast”, not “I built a forecast”.',
  },
  'section-no-experience': {
    title: 'No section for experience was found',
    reason: 'Applicant systems look for this heading and fill jobs, employers and dates from what is below it.',
    advice: 'If it is there, put a line that says “Experience” above it; if not, add what you have.',
  },
  'section-no-education': {
    title: 'No section for education was found',
    reason: 'Where a degree is asked for, the form is filled from this section.',
    advice: 'If it is there, put a line that says “Education” above it; if not, add what you have.',
  },
  'section-no-skills': {
    title: 'No section for skills was found',
    reason: 'A list of skills under this heading is where a search looks first, and where a hurried reader does.',
    advice: 'If it is there, put a line that says “Skills” above it; if not, add what you have.',
  },
  'section-unusual': {
    title: 'A heading is unusual',
    reason: 'People understand it; an applicant system knows only the usual words and may file the section nowhere.',
    advice: 'Use the plain word: Experience, Education, Skills, Projects.',
  },
  'section-empty': {
    title: 'There is nothing below a heading',
    reason: 'Either the text below was lost in the file, or the heading promises what is not there.',
    advice: 'Look whether the text below it can be marked and copied in the file; delete the heading otherwise.',
  },
};
