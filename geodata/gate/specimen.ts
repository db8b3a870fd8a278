/** A small, valid dataset for the gate's tests. Everything in it is invented; nothing of it is published. */
const EVENT = `title: Meeting between a mayor and a trade office
bearing: claim
program: {id: consular-contacts, because: met}
when: "2021-02"
where:
  place: springfield
  precision: city
  basis: stated
described: happened
occurrence: disputed
summary: A report said that a mayor had promised a permit. The mayor says that no permit was discussed.
lead: promised
claims:
  - id: met
    by: {actor: the-mayor}
    standing: documented
    published: "2021-03-02"
    text: The mayor says that they met.
    evidence:
      - {citation: first-report}
  - id: promised
    by: {who: town officials, named: false, count: 2, via: daily-paper}
    imputes: [the-mayor]
    namesPerson: true
    standing: alleged
    published: "2021-03-02"
    text: Two officials say that the mayor promised a permit.
    evidence:
      - citation: first-report
      - citation: second-report
responses:
  - by: {actor: the-mayor}
    to: [promised]
    stance: denies
    published: "2021-03-03"
    text: No permit was discussed.
    evidence:
      - citation: second-report
findings:
  - id: review
    by: town-review
    body: review
    effects:
      - {claim: promised, outcome: contradicts}
    published: "2022-01-10"
    text: No promise was made.
    evidence:
      - citation: first-report
figures:
  - {id: all, of: permits, n: 9, cmp: exactly, by: daily-paper, asOf: "2021", evidence: [{citation: first-report}]}
  - {id: some, of: permits, n: 4, cmp: exactly, within: all, by: daily-paper, asOf: "2021", evidence: [{citation: first-report}]}
conflicts:
  - field: number of permits
    values:
      - {value: "9", by: daily-paper, evidence: [{citation: first-report}]}
      - {value: "8", by: town-review, evidence: [{citation: second-report}]}
    shown: "9"
    why: The review counted later.
naming: {why: The claim is about how the mayor used the office., cleared: null}
changes:
  - {on: "2022-02-01", kind: added, text: Added.}
review: {last: "2022-02-01", status: current}
`;

const TIE = `title: Partnership of two towns
bearing: background
program: {id: city-partnerships, because: partners}
when: "1985"
described: continuing
occurrence: confirmed
summary: Two towns keep a partnership.
lead: partners
kind: partnership
direction: mutual
from: {place: springfield, precision: city, basis: stated}
to: {place: shelby, precision: city, basis: stated}
claims:
  - id: partners
    by: {actor: daily-paper}
    standing: reported
    published: "2021"
    text: The two towns are partners.
    evidence:
      - {citation: article, paragraph: 2, find: [two towns]}
changes:
  - {on: "2022-02-01", kind: added, text: Added.}
review: {last: "2022-02-01", status: current}
`;

const CITATION = `describedAs: Report on a meeting
publisher: daily-paper
date: "2021-03-02"
language: en
url: https://example.org/report
archivedUrl: null
kind: original-reporting
access: open
readIn: excerpt
readOn: "2022-02-01"
status: live
origin: two-officials
`;

const LEDGER = `paragraphs:
  - {at: 1, left: headline}
  - {at: 2, records: [partnership-of-towns]}
  - {at: 3, left: background, why: The rest describes the two towns.}
`;

/** The files of the specimen, by path. */
export const SPECIMEN: Readonly<Record<string, string>> = {
  "events/meeting-of-a-mayor.yaml": EVENT,
  "ties/partnership-of-towns.yaml": TIE,
  "places/springfield.yaml":
    "name: Springfield\nkind: city\nat: [-79.4, 43.7]\nradiusKm: 12\nwithin: province\nsource: Invented\n",
  "places/shelby.yaml":
    "name: Shelby\nkind: city\nat: [-80.4, 43.1]\nradiusKm: 12\nwithin: province\nsource: Invented\n",
  "places/province.yaml": "name: Province\nkind: region\nat: [-80, 44]\nradiusKm: 400\nsource: Invented\n",
  "outlines/province.yaml":
    "source: Invented\nof: [Province]\nring:\n  - [-84, 42]\n  - [-77, 42]\n  - [-77, 46]\n  - [-84, 46]\n  - [-84, 42]\n",
  "actors/daily-paper.yaml": "name: Daily Paper\nkind: publisher\n",
  "actors/town-review.yaml": "name: Town Review\nkind: body\n",
  "actors/the-mayor.yaml":
    "name: Pat Quimby\nkind: person\ncapacity: office-holder\noffice: the mayor\nmayBeNamed: Answered publicly about the office.\n",
  "citations/first-report.yaml": CITATION,
  "citations/second-report.yaml": CITATION.replace("origin: two-officials", "derivedFrom: [first-report]").replace(
    "kind: original-reporting",
    "kind: rewrite",
  ),
  "citations/article.yaml": CITATION.replace("readIn: excerpt", "readIn: full\narticle: article.txt"),
  "coverage/article.yaml": LEDGER,
  "programs.yaml": `programs:
  - {id: consular-contacts, letter: C, label: Contacts, definition: Contacts., statements: [{record: meeting-of-a-mayor, claim: promised}]}
  - {id: city-partnerships, letter: P, label: City partnerships, definition: Partnerships.}
`,
  "regions.yaml": "regions:\n  - {id: province, name: Province, kind: region, places: [province]}\n",
  "origins.yaml": "origins:\n  - {id: two-officials, label: Two town officials, kind: unnamed-officials}\n",
  "site.yaml":
    "title: An atlas\nname: Tielines\nsubtitle: A test.\nscope: [A test.]\nnotes: [A test.]\npublisher: null\npublisherNote: A test.\n",
  "tombstones.yaml": "tombstones: []\n",
  "words.yaml":
    "properNouns: []\nopeners: [a, an, two, no, the, added, answered, they, report, invented, meeting, partnership, contacts, partnerships]\n",
};

/** What `evidence.lock.json` holds for the specimen's one article. */
export const SPECIMEN_EVIDENCE = `${JSON.stringify({ texts: { article: "0" }, anchors: ["article ¶2 two towns"], paragraphs: { article: 3 } })}\n`;
