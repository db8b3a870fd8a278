import type { Stance } from "../../geodata/schema/vocabulary.ts";
import { type MonthWords, writeMonths } from "../time/months.ts";
import type { FoundStanding, How, StampLanguage } from "./stamp-language.ts";

/** Chinese in simplified characters. */
export const CHINESE: StampLanguage = {
  tag: "zh-Hans",
  name: "简体中文",
  standings: {
    established: "法院已判定",
    found: "官方调查或审查的结论",
    charged: "检方已正式提出指控，法院未作判定",
    alleged: "指称，未经认定",
    reported: "据报道，本站未核实",
    documented: "有公开记录",
    contradicted: "官方机构的结论与此相反",
    "not-upheld": "官方机构未予认定",
    withdrawn: "已撤回",
    "bodies-differ": "官方机构结论不一",
  },
  definitions: {
    established: "法院已判定，或当事人认罪时已承认；仅限于所判定或所承认的内容。",
    found: "官方调查或审查得出此结论；这不是法院判决。",
    charged: "检察官已正式提出指控；法院未作判定。",
    alleged: "有人这样说；没有公众可以查证的证据。",
    reported: "依据具名人士的说法或媒体见过的文件发表；未见有人提出异议的记录；本站未核实。",
    documented: "有公开记录，或经所涉一方确认。这并不说明此事是否不当。",
    contradicted: "审查过这一说法的官方机构得出结论：并非如此。",
    "not-upheld": "官方审查已结束，未认定此事发生过。",
    withdrawn: "提出这一说法的一方已将其撤回。",
    "bodies-differ": "官方机构得出了不同结论；全部列出。",
  },
  bearings: { claim: "指称", "official-act": "官方行为", background: "背景" },
  marks: {
    decided: "法院已判定，或官方调查已有结论",
    found: "法院已判定，或官方调查已有结论",
    open: "被控或指称，未经认定",
    reported: "据报道，本站未核实",
    struck: "官方机构的结论与此相反，或未予认定",
    act: "官方行为",
    background: "背景，并非指称",
  },
  openings: {
    "official-act": "官方行为",
    background: "背景，并非指称",
    listing: "名单所列名称，并非指控",
    partnership: "伙伴关系，并非指称",
    posting: "获认可的派驻机构，并非指称",
  },
  actors: { paper: "某报", mayor: "某市长办公室", prosecutor: "检察官" },
  groups: { officials: "官员" },
  unnamed,
  through: (speaker, via) => `${speaker}经由${via}`,
  said: (how, by, when) => `${how === "reported" ? `据${by}所述` : `${by}${VERBS[how]}`}（${when}）`,
  onRecord: (when) => `有公开记录（${when}）`,
  ofOthers: (how) => `其中关于他人的说法：${VERBS[how]}`,
  answer,
  noAnswerThen: "截至当时尚无公开回应",
  found,
  withdrawn: "其后已撤回",
  noFinding: "未找到官方结论",
  noFindingThen: "截至当时尚无官方结论",
  elsewhere: (words) => `这一点没有官方结论；就另一说法：${words}`,
  month: (span) => writeMonths(span, MONTHS),
  list: (items) => (items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join("、")}和${items.at(-1)}`),
};

const VERBS: Readonly<Record<How, string>> = {
  charged: "正式提出指控",
  claimed: "声称",
  alleged: "指称",
  reported: "转述",
  stated: "陈述",
};

const COUNTS = ["", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

function unnamed(who: string, count: number | undefined): string {
  return `${count === undefined ? "" : `${COUNTS[count] ?? count}名`}未具名的${who}`;
}

function answer(stance: Stance, by: string | null): string {
  switch (stance) {
    case "denies":
      return by ? `${by}否认` : "已遭否认";
    case "disputes-part":
      return by ? `${by}提出异议` : "部分内容受到质疑";
    case "neither-confirms-nor-denies":
      return `${by}既未确认也未否认`;
    case "not-aware":
      return `${by}称不知情`;
    case "explains":
      return `${by}作出回应`;
    case "no-comment":
      return `${by}未予评论`;
    case "confirms":
      return `${by}确认`;
    case "no-reply":
      return `${by}未回复`;
    case "none-found":
      return "未找到回应";
  }
}

function found(standing: FoundStanding, many: boolean, months: string): string {
  switch (standing) {
    case "contradicted":
      return `${many ? "多项" : "一项"}官方结论与此相反（${months}）`;
    case "not-upheld":
      return `${many ? "多项" : "一项"}官方审查未予认定（${months}）`;
    case "established":
      return `法院已判定（${months}）`;
    case "found":
      return `${many ? "多项" : "一项"}官方结论与此一致（${months}）`;
    case "bodies-differ":
      return `官方机构结论不一（${months}）`;
  }
}

const MONTHS: MonthWords = {
  month: ({ year, month }) => `${year}年${month}月`,
  pair: (first, last) =>
    `${first.year}年${first.month}月至${first.year === last.year ? "" : `${last.year}年`}${last.month}月`,
  years: (first, last) => (first === last ? `${first}年` : `${first}年至${last}年`),
  since: (year) => `${year}年以来`,
  until: (year) => `至${year}年`,
  about: (words) => `约${words}`,
};
