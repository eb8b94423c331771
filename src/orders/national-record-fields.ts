import type { Citation } from "../core/citation.js";
import type { Label } from "../core/text.js";

/** A field that a service record owes. */
export interface RecordField {
  /** Where it stands in the record; `*` stands for each service. */
  readonly path: string;
  /** Its name. */
  readonly label: Label;
  /** The measure that asks for it. */
  readonly citation: Citation;
}

const measure2012: Citation = {
  document: "志愿服务记录办法 (2012)",
  clause: "第六条",
  grade: "A",
};
const measure2020: Citation = {
  document: "志愿服务记录与证明出具办法 (2020)",
  clause: "第四条",
  grade: "A",
};
const opinion2015: Citation = { document: "规范志愿服务记录证明工作的指导意见 (2015)", grade: "B" };

const field = (path: string, zh: string, en: string, citation: Citation): RecordField =>
  Object.freeze({ path, label: Object.freeze({ zh, en }), citation: Object.freeze(citation) });

/**
 * The fields that the national measures ask of a service record, as far as they are published.
 *
 * Part of the measures and the whole of the industry standard on data elements are not published;
 * a record without gaps is therefore not one of proven conformity.
 *
 * @example
 * nationalRecordFields.filter(({ path }) => path.startsWith("/services")).length; // 3
 * @source 志愿服务记录办法 (2012), 志愿服务记录与证明出具办法 (2020)
 */
export const nationalRecordFields: readonly RecordField[] = Object.freeze([
  field("/volunteer/name", "姓名", "name", measure2012),
  field("/volunteer/sex", "性别", "sex", measure2012),
  field("/volunteer/documentKind", "证件类型", "kind of identity document", measure2012),
  field("/volunteer/contact", "联系方式", "contact", measure2012),
  field("/services/*/content", "服务内容", "content of the service", measure2012),
  field("/services/*/hours", "服务时间", "hours served", measure2012),
  field("/services/*/recorder", "记录人", "who entered it", measure2020),
  field("/trainings", "培训情况", "trainings", measure2020),
  field("/commendations", "表彰奖励情况", "commendations and awards", measure2020),
  field("/evaluations", "被投诉情况、评价情况", "evaluations and complaints upheld", measure2020),
  field("/recorder/name", "记录单位", "recording organization", opinion2015),
  field("/recorder/inCharge", "负责人", "person in charge", opinion2015),
  field("/recorder/handler", "经办人", "handler", opinion2015),
  field("/recorder/contact", "单位联系方式", "contact of the organization", opinion2015),
]);
