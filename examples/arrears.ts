// A raise is announced in July and in force since January: what is owed, and why?
// Run it with: npx tsx examples/arrears.ts
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toPlainDate } from "wenming/core";
import type { PayEntry, PayScheme } from "wenming/pay";
import { computePay, definePay, recoverPay, settlePay } from "wenming/pay";
import { readPeople } from "./pay/read-people.js";
import { amountText } from "./pay/text-lines.js";

const scheme: PayScheme = definePay(
  JSON.parse(readFileSync(pathOf("data/pay-ordinary.json"), "utf8")),
);
const [person] = readPeople(
  readFileSync(pathOf("data/synthetic-township-pay.csv"), "utf8"),
  "2025-05",
  { county: "星河县" },
);
if (person === undefined) throw new Error("The table is empty.");
const attended = ["2025-05", "2025-06", "2025-07"].map((month) => ({ month, value: 0 }));
const record = { ...person, monthFacts: { absentDays: attended } };

// Each month was paid by what was known on its last day; of June, not even the grade.
const book: PayEntry[] = [];
for (const { month } of attended) {
  const bookedOn = toPlainDate(`${month}-28`);
  const slip = computePay(scheme, record, { month, knownOn: bookedOn });
  for (const { item, side, amount } of slip.lines) {
    if (typeof amount === "string") book.push({ month, item, side, amount, bookedOn });
  }
}

// By August the raise is on record, and so is the grade of June.
const graded = {
  ...record,
  monthFacts: {
    ...record.monthFacts,
    grade: [{ month: "2025-06", value: "excellent", recordedOn: "2025-08-05" }],
  },
} as const;
const months = { from: "2025-05", through: "2025-07", knownOn: "2025-08-10" } as const;
const settled = settlePay([scheme], graded, book, months);
for (const { entry, due, paid, causes } of settled.corrections) {
  console.log(
    `${entry.month} ${entry.item}: 应付 due ${due}, 已付 paid ${paid}, 补发 owed ${entry.amount}`,
  );
  for (const cause of causes) {
    const why =
      cause.kind === "recorded"
        ? `${cause.recordedOn} ${cause.records.map(({ name }) => name).join(", ")}`
        : "";
    console.log(`  ${cause.kind} ${cause.amount} ${why}`.trimEnd());
  }
}
console.log(`净额 Net: ${settled.net}`);

// Booked once, nothing is owed twice.
book.push(...settled.corrections.map(({ entry }) => entry));
console.log(`再次清算 Again: ${settlePay([scheme], graded, book, months).corrections.length}`);

// The grade was a mistake: what was overpaid is recovered above the minimum wage.
const mistaken = {
  ...graded,
  monthFacts: {
    ...graded.monthFacts,
    grade: [
      ...graded.monthFacts.grade,
      { month: "2025-06", value: "unqualified", recordedOn: "2025-09-01" },
    ],
  },
} as const;
const back = settlePay([scheme], mistaken, book, { ...months, knownOn: "2025-09-02" });
console.log(`收回 To recover: ${back.net}`);
const plan = recoverPay({
  debt: back.net.slice(1) as `${number}`,
  floor: "1850",
  mostPerMonth: "250",
  months: ["2025-09", "2025-10", "2025-11"].map((month) => ({ month, net: "2700" })),
});
for (const { month, amount } of plan.instalments) console.log(`  ${month} ${amountText(amount)}`);

/** The path of a file beside this one. */
function pathOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
