/** The exact sentences of each golden case, indented by their depth. */
export const goldenSentences: Readonly<
  Record<string, { readonly zh: readonly string[]; readonly en: readonly string[] }>
> = {
  "a constant": {
    zh: ["2"],
    en: ["2"],
  },
  "a constant with label and clause": {
    zh: ["水质扣分 2（依据《评估办法》第十条）"],
    en: ["points lost for water (2) (评估办法, 第十条)"],
  },
  "a count with unit": {
    zh: ["活动次数 3 次"],
    en: ["activities (3 次)"],
  },
  "a number without label": {
    zh: ["fund 100"],
    en: ["fund (100)"],
  },
  "an unknown fact": {
    zh: ["late（未知：缺少材料）"],
    en: ["late (unknown: evidence is missing)"],
  },
  "a list": {
    zh: ["问题清单 0 条"],
    en: ["faults found (0 rows)"],
  },
  "a parameter": {
    zh: ["每小时积分 1.25 分，国家规定，自 2024-01-01 起（依据《Points scheme》）"],
    en: ["points per hour (1.25 分), set by the nation, since 2024-01-01 (Points scheme)"],
  },
  "a parameter of a county": {
    zh: ["每小时积分 1.5 分，县级规定“Shicheng”，自 2024-07-01 起"],
    en: ['points per hour (1.5 分), set by the county "Shicheng", since 2024-07-01'],
  },
  "a masked parameter": {
    zh: ["masked（未知：原文未公布），国家规定，自 2020-01-01 起"],
    en: ["masked (unknown: not published), set by the nation, since 2020-01-01"],
  },
  "a sum": {
    zh: [
      "5 + 面积 50 m² + 每小时积分 1.25 分 = 56.25",
      "  每小时积分 1.25 分，国家规定，自 2024-01-01 起（依据《Points scheme》）",
    ],
    en: [
      "5 + area (50 m²) + points per hour (1.25 分) = 56.25",
      "  points per hour (1.25 分), set by the nation, since 2024-01-01 (Points scheme)",
    ],
  },
  "a sum of one part": {
    zh: ["水质扣分：面积 50 m²"],
    en: ["points lost for water: area (50 m²)"],
  },
  "a sum of nothing": {
    zh: ["没有可加的项目，得 0"],
    en: ["nothing to add, giving 0"],
  },
  "an unknown sum": {
    zh: [
      "5 + 未知（除数为 0），无法确定（除数为 0）",
      "  1 ÷ 0，舍去尾数到整数，无法确定（除数为 0）",
      "    没有可加的项目，得 0",
    ],
    en: [
      "5 + unknown (the divisor is 0), unknown (the divisor is 0)",
      "  1 ÷ 0, rounded toward zero to a whole number, unknown (the divisor is 0)",
      "    nothing to add, giving 0",
    ],
  },
  "a product": {
    zh: ["面积 50 m² × 0.66 = 33"],
    en: ["area (50 m²) × 0.66 = 33"],
  },
  "a product of nothing": {
    zh: ["没有可乘的项目，得 1"],
    en: ["nothing to multiply, giving 1"],
  },
  "so much for each": {
    zh: ["活动次数 3 次，每次扣 2，得 -6"],
    en: ["activities (3 次), 2 off each, giving -6"],
  },
  "so much more for each": {
    zh: ["活动次数 3 次，每次计 1.5，得 4.5（依据《评估办法》第十条）"],
    en: ["activities (3 次), 1.5 each, giving 4.5 (评估办法, 第十条)"],
  },
  "a count times a labeled number": {
    zh: ["活动次数 3 次 × 水质扣分 2 = 6"],
    en: ["activities (3 次) × points lost for water (2) = 6"],
  },
  "a quotient": {
    zh: ["活动次数 3 次 ÷ 面积 50 m²，四舍五入保留 2 位小数，得 0.06"],
    en: ["activities (3 次) ÷ area (50 m²), rounded half up to 2 decimal places, giving 0.06"],
  },
  "a quotient by 0": {
    zh: ["1 ÷ 0，舍去尾数到整数，无法确定（除数为 0）", "  没有可加的项目，得 0"],
    en: [
      "1 ÷ 0, rounded toward zero to a whole number, unknown (the divisor is 0)",
      "  nothing to add, giving 0",
    ],
  },
  "rounded to full tens": {
    zh: ["面积 50 m²，舍去尾数到 10 的倍数，得 50"],
    en: ["area (50 m²), rounded toward zero to multiples of 10, giving 50"],
  },
  "rounded to whole numbers": {
    zh: ["面积 50 m²，舍去尾数到整数，得 50"],
    en: ["area (50 m²), rounded toward zero to a whole number, giving 50"],
  },
  "rounded to one place": {
    zh: ["面积 50 m²，舍去尾数保留 1 位小数，得 50"],
    en: ["area (50 m²), rounded toward zero to 1 decimal place, giving 50"],
  },
  "rounded to a step": {
    zh: ["面积 50 m²，向上取值到 0.5 的倍数，得 50"],
    en: ["area (50 m²), rounded up to multiples of 0.5, giving 50"],
  },
  "the least": {
    zh: ["比较 3、面积 50 m²，取最低，得 3"],
    en: ["the lowest of 3 and area (50 m²), giving 3"],
  },
  "the greatest": {
    zh: ["比较 3、4、-6，取最高，得 4", "  活动次数 3 次，每次扣 2，得 -6"],
    en: ["the highest of 3, 4 and -6, giving 4", "  activities (3 次), 2 off each, giving -6"],
  },
  "a floor that binds": {
    zh: ["水质扣分：活动次数 3 次，每次扣 2，最低 0（按最低计），得 0（依据《评估办法》第十条）"],
    en: [
      "points lost for water: activities (3 次), 2 off each, at least 0 (the floor binds), giving 0 (评估办法, 第十条)",
    ],
  },
  "a cap that binds": {
    zh: ["面积 50 m²，最低 0、最高 10（封顶），得 10"],
    en: ["area (50 m²), at least 0 and at most 10 (the cap binds), giving 10"],
  },
  "bounds that do not bind": {
    zh: [
      "水质扣分 -6，最低 -10、最高 3，得 -6",
      "  水质扣分：活动次数 3 次，每次扣 2，得 -6",
      "  1 + 2 = 3",
    ],
    en: [
      "points lost for water (-6), at least -10 and at most 3, giving -6",
      "  points lost for water: activities (3 次), 2 off each, giving -6",
      "  1 + 2 = 3",
    ],
  },
  "full blocks": {
    zh: ["活动次数 3 次，每满 2 次，计 1（不足的不计），共 1 份，得 1"],
    en: ["activities (3 次), 1 for every 2 次 (a part does not count), 1 in all, giving 1"],
  },
  "blocks with parts, inside bounds": {
    zh: [
      "-6，每 4，计每小时积分 1.25 分（不足的按一份计），共 0 份，最高 5，得 0",
      "  活动次数 3 次，每次扣 2，得 -6",
      "  每小时积分 1.25 分，国家规定，自 2024-01-01 起（依据《Points scheme》）",
    ],
    en: [
      "-6, points per hour (1.25 分) for every 4 (a part counts as a whole), 0 in all, at most 5, giving 0",
      "  activities (3 次), 2 off each, giving -6",
      "  points per hour (1.25 分), set by the nation, since 2024-01-01 (Points scheme)",
    ],
  },
  "blocks with a label, inside bounds": {
    zh: [
      "水质扣分 1，最高 5，得 1",
      "  水质扣分：活动次数 3 次，每满 2 次，计 1（不足的不计），共 1 份，得 1",
    ],
    en: [
      "points lost for water (1), at most 5, giving 1",
      "  points lost for water: activities (3 次), 1 for every 2 次 (a part does not count), 1 in all, giving 1",
    ],
  },
  "blocks of an unknown": {
    zh: [
      "未知（除数为 0），每满 2，扣 1（不足的不计），无法确定（除数为 0）",
      "  1 ÷ 0，舍去尾数到整数，无法确定（除数为 0）",
      "    没有可加的项目，得 0",
    ],
    en: [
      "unknown (the divisor is 0), 1 off for every 2 (a part does not count), unknown (the divisor is 0)",
      "  1 ÷ 0, rounded toward zero to a whole number, unknown (the divisor is 0)",
      "    nothing to add, giving 0",
    ],
  },
  "marginal brackets": {
    zh: ["面积 50 m²，分档计算：10 × 2 = 20；40 计 2 份 × -1 = -2，得 18"],
    en: ["area (50 m²), by brackets: 10 × 2 = 20; 2 in 40 × -1 = -2, giving 18"],
  },
  "nothing in any bracket": {
    zh: ["0，未达到第一档，得 0"],
    en: ["0, below the first bracket, giving 0"],
  },
  "brackets of an unknown": {
    zh: ["late（未知：缺少材料），分档计算，无法确定（缺少材料）"],
    en: ["late (unknown: evidence is missing), by brackets, unknown (evidence is missing)"],
  },
  "what is known instead": {
    zh: ["late 2"],
    en: ["late (2)"],
  },
  "another amount for an unknown": {
    zh: ["late（未知：缺少材料），改按 9，得 9"],
    en: ["late (unknown: evidence is missing), replaced by 9, giving 9"],
  },
  "full years": {
    zh: ["自检查日 2024-05-01 至当日 2024-05-01 的整年数，得 0"],
    en: [
      "full years from day of the check (2024-05-01) to the day asked about, 2024-05-01, giving 0",
    ],
  },
  "days from a printed day": {
    zh: ["自 2024-04-01 至当日 2024-05-01 的整天数，得 30"],
    en: ["full days from 2024-04-01 to the day asked about, 2024-05-01, giving 30"],
  },
  "a band with id and clause": {
    zh: ["5，属“A”档（不低于 5，且低于 9），得 10（依据《评估办法》第十条）"],
    en: ['5, "A" (at least 5 and below 9), giving 10 (评估办法, 第十条)'],
  },
  "a band of one value": {
    zh: ["9，属“等于 9”一档，得 9"],
    en: ["9, equal to 9, giving 9"],
  },
  "a band with label": {
    zh: ["99，属“优”档（高于 9，且不高于 99），得 8"],
    en: ['99, "excellent" (above 9 and at most 99), giving 8'],
  },
  "a band with one bound": {
    zh: ["100，属“不低于 100”一档，得 7"],
    en: ["100, at least 100, giving 7"],
  },
  "a band without bounds": {
    zh: ["1，属“不限”一档，得 -6", "  活动次数 3 次，每次扣 2，得 -6"],
    en: ["1, any value, giving -6", "  activities (3 次), 2 off each, giving -6"],
  },
  "several bands": {
    zh: ["101，按档取值，无法确定（同时符合几种情形）"],
    en: ["101, by bands, unknown (several cases apply)"],
  },
  "no band": {
    zh: ["1，不在任何一档，无法确定（没有符合的情形）"],
    en: ["1, in no band, unknown (no case applies)"],
  },
  "another amount for no band": {
    zh: ["1，不在任何一档，按其他情形，得 4"],
    en: ["1, in no band, otherwise, giving 4"],
  },
  "bands of an unknown": {
    zh: ["late（未知：缺少材料），按档取值，无法确定（缺少材料）"],
    en: ["late (unknown: evidence is missing), by bands, unknown (evidence is missing)"],
  },
  "a case with label": {
    zh: ["适用“已挂牌”，得 3", "  已挂牌，须为“是”，符合"],
    en: ['"with plate" applies, giving 3', '  plate on the wall must be "yes", met'],
  },
  "a later case": {
    zh: ["适用第 2 种情形，得 2", "  open，须为“是”，不符合", "  已挂牌，须为“是”，符合"],
    en: [
      "case 2 applies, giving 2",
      '  open must be "yes", not met',
      '  plate on the wall must be "yes", met',
    ],
  },
  "no case": {
    zh: ["没有符合的情形，无法确定（没有符合的情形）", "  open，须为“是”，不符合"],
    en: ["no case applies, unknown (no case applies)", '  open must be "yes", not met'],
  },
  "another amount for no case": {
    zh: [
      "没有符合的情形，按其他情形，得 -6",
      "  open，须为“是”，不符合",
      "  活动次数 3 次，每次扣 2，得 -6",
    ],
    en: [
      "no case applies, otherwise, giving -6",
      '  open must be "yes", not met',
      "  activities (3 次), 2 off each, giving -6",
    ],
  },
  "an undecided case": {
    zh: ["按情形取值，无法确定（缺少材料）", "  open，须为“是”，无法判断（缺少材料）"],
    en: [
      "by cases, unknown (evidence is missing)",
      '  open must be "yes", undecided (evidence is missing)',
    ],
  },
  "a row of a table": {
    zh: ["按阵地类型“站”、status“standard-met”查表，得 60"],
    en: ['by table for kind of site "station" and status "standard-met", giving 60'],
  },
  "no row of a table": {
    zh: ["表中没有阵地类型“中心”、status“standard-met”一行，无法确定（没有符合的情形）"],
    en: [
      'the table has no row for kind of site "center" and status "standard-met", unknown (no case applies)',
    ],
  },
  "another amount for no row": {
    zh: ["表中没有阵地类型“中心”、status“standard-met”一行，按其他情形，得 5"],
    en: [
      'the table has no row for kind of site "center" and status "standard-met", otherwise, giving 5',
    ],
  },
  "a table by an unknown": {
    zh: ["按阵地类型“站”、status（未知：缺少材料）查表，无法确定（缺少材料）"],
    en: [
      'by table for kind of site "station" and status (unknown: evidence is missing), unknown (evidence is missing)',
    ],
  },
  "a total of rows": {
    zh: [
      "问题清单 2 条中计入 1 条，合计，得 1.5",
      "  第 1 条：loss 1.5",
      "  第 2 条：不计入",
      "    settled，须为“是”，不符合",
    ],
    en: [
      "faults found, 1 of 2 rows, total, giving 1.5",
      "  row 1: loss (1.5)",
      "  row 2: left out",
      '    settled must be "yes", not met',
    ],
  },
  "a mean of rows": {
    zh: [
      "问题清单 2 条中计入 2 条，取平均，四舍五入保留 2 位小数，得 1.75",
      "  第 1 条：loss 1.5",
      "  第 2 条：loss 2",
    ],
    en: [
      "faults found, 2 of 2 rows, mean, rounded half up to 2 decimal places, giving 1.75",
      "  row 1: loss (1.5)",
      "  row 2: loss (2)",
    ],
  },
  "too few rows": {
    zh: [
      "问题清单 2 条中计入 2 条，去掉一个最高、一个最低后取平均，四舍五入保留 2 位小数，条数不足，无法确定（没有符合的情形）",
      "  第 1 条：loss 1.5",
      "  第 2 条：loss 2",
    ],
    en: [
      "faults found, 2 of 2 rows, mean without the highest and the lowest, rounded half up to 2 decimal places, too few rows, unknown (no case applies)",
      "  row 1: loss (1.5)",
      "  row 2: loss (2)",
    ],
  },
  "another amount for too few rows": {
    zh: ["问题清单 0 条中计入 0 条，取最高，条数不足，按其他情形，得 0"],
    en: ["faults found, 0 of 0 rows, highest, too few rows, otherwise, giving 0"],
  },
  "the least of rows": {
    zh: ["问题清单 2 条中计入 2 条，取最低，得 1.5", "  第 1 条：loss 1.5", "  第 2 条：loss 2"],
    en: [
      "faults found, 2 of 2 rows, lowest, giving 1.5",
      "  row 1: loss (1.5)",
      "  row 2: loss (2)",
    ],
  },
  "a number of rows": {
    zh: ["buses 2 条中计入 2 条，计条数，得 2", "  第 1 条：计入", "  第 2 条：计入"],
    en: ["buses, 2 of 2 rows, number of rows, giving 2", "  row 1: counts", "  row 2: counts"],
  },
  "rows that may count": {
    zh: [
      "buses 2 条中计入 2 条，计条数，无法确定（缺少材料）",
      "  第 1 条：计入",
      "  第 2 条：是否计入，无法判断（缺少材料）",
      "    full，须为“是”，无法判断（缺少材料）",
    ],
    en: [
      "buses, 2 of 2 rows, number of rows, unknown (evidence is missing)",
      "  row 1: counts",
      "  row 2: whether it counts, undecided (evidence is missing)",
      '    full must be "yes", undecided (evidence is missing)',
    ],
  },
  "an unknown list": {
    zh: ["buses（未知：缺少材料），计条数，无法确定（缺少材料）"],
    en: ["buses (unknown: evidence is missing), number of rows, unknown (evidence is missing)"],
  },
  "earlier rows": {
    zh: [
      "问题清单 2 条中计入 2 条，取最高，得 1",
      "  第 1 条：此前 2 个月内同类记录的条数，得 0",
      "  第 2 条：此前 2 个月内同类记录的条数，得 1",
    ],
    en: [
      "faults found, 2 of 2 rows, highest, giving 1",
      "  row 1: earlier rows of the same kind within 2 months, giving 0",
      "  row 2: earlier rows of the same kind within 2 months, giving 1",
    ],
  },
  "a comparison that holds": {
    zh: ["活动次数 3 次，须不低于 3，符合"],
    en: ["activities (3 次) must be at least 3, met"],
  },
  "a comparison of amounts that does not": {
    zh: [
      "-6，须高于每小时积分 1.25 分，不符合",
      "  活动次数 3 次，每次扣 2，得 -6",
      "  每小时积分 1.25 分，国家规定，自 2024-01-01 起（依据《Points scheme》）",
    ],
    en: [
      "-6 must be above points per hour (1.25 分), not met",
      "  activities (3 次), 2 off each, giving -6",
      "  points per hour (1.25 分), set by the nation, since 2024-01-01 (Points scheme)",
    ],
  },
  "an undecided comparison": {
    zh: [
      "未知（除数为 0），须不等于 3，无法判断（除数为 0）",
      "  1 ÷ 0，舍去尾数到整数，无法确定（除数为 0）",
      "    没有可加的项目，得 0",
    ],
    en: [
      "unknown (the divisor is 0) must be other than 3, undecided (the divisor is 0)",
      "  1 ÷ 0, rounded toward zero to a whole number, unknown (the divisor is 0)",
      "    nothing to add, giving 0",
    ],
  },
  "a question": {
    zh: ["已挂牌，须为“是”，符合"],
    en: ['plate on the wall must be "yes", met'],
  },
  "an open question": {
    zh: ["open，须为“是”，无法判断（缺少材料）"],
    en: ['open must be "yes", undecided (evidence is missing)'],
  },
  "among options": {
    zh: ["阵地类型“站”，须为“所”或“站”，符合"],
    en: ['kind of site "station" must be "institute" or "station", met'],
  },
  "among words": {
    zh: ["note“alpha”，须为“beta”，不符合"],
    en: ['note "alpha" must be "beta", not met'],
  },
  "a known fact": {
    zh: ["问题清单，须为已知，符合"],
    en: ["faults found must be known, met"],
  },
  "all conditions": {
    zh: [
      "2 项条件须全部符合，实际 1 项，不符合",
      "  已挂牌，须为“是”，符合",
      "  open，须为“是”，不符合",
    ],
    en: [
      "all of 2 conditions, 1 met, not met",
      '  plate on the wall must be "yes", met',
      '  open must be "yes", not met',
    ],
  },
  "any condition": {
    zh: [
      "2 项条件须至少符合 1 项，实际 1 项，符合",
      "  已挂牌，须为“是”，符合",
      "  open，须为“是”，不符合",
    ],
    en: [
      "any of 2 conditions, 1 met, met",
      '  plate on the wall must be "yes", met',
      '  open must be "yes", not met',
    ],
  },
  "some conditions": {
    zh: [
      "3 项条件须至少符合 2 项，实际 1 项，无法判断（缺少材料）",
      "  已挂牌，须为“是”，符合",
      "  open，须为“是”，无法判断（缺少材料）",
      "  水质扣分：open，须为“是”，无法判断（缺少材料）",
    ],
    en: [
      "at least 2 of 3 conditions, 1 met, undecided (evidence is missing)",
      '  plate on the wall must be "yes", met',
      '  open must be "yes", undecided (evidence is missing)',
      '  points lost for water: open must be "yes", undecided (evidence is missing)',
    ],
  },
  "the opposite of a comparison": {
    zh: ["活动次数 3 次，须不低于 3，符合"],
    en: ["activities (3 次) must be at least 3, met"],
  },
  "the opposite of a question": {
    zh: ["open，须为“否”，符合"],
    en: ['open must be "no", met'],
  },
  "the opposite of something else": {
    zh: ["须不符合下列条件，不符合", "  面积，须为已知，符合"],
    en: ["the following must not hold, not met", "  area must be known, met"],
  },
  "the opposite of something with a clause": {
    zh: ["须不符合下列条件，不符合", "  已挂牌，须为“是”，符合（依据《评估办法》第十条）"],
    en: [
      "the following must not hold, not met",
      '  plate on the wall must be "yes", met (评估办法, 第十条)',
    ],
  },
  "a number of conditions": {
    zh: ["2 项条件中符合的项数，得 1", "  已挂牌，须为“是”，符合", "  open，须为“是”，不符合"],
    en: [
      "how many of 2 conditions are met, giving 1",
      '  plate on the wall must be "yes", met',
      '  open must be "yes", not met',
    ],
  },
};
