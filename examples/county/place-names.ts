/** A name in Chinese and in English. */
export interface PlaceName {
  readonly zh: string;
  readonly en: string;
}

// Every name is made up: the townships are called after lunar mansions, the villages after what one
// might do (揽, to reach for) with something in the sky (星, a star).
const townshipWords =
  "角木 Jiaomu, 亢金 Kangjin, 氐土 Ditu, 房日 Fangri, 心月 Xinyue, 尾火 Weihuo, 箕水 Jishui, " +
  "斗木 Doumu, 室火 Shihuo, 壁水 Bishui, 奎木 Kuimu, 娄金 Loujin, 昴日 Maori, 毕月 Biyue, " +
  "参水 Shenshui, 井木 Jingmu, 柳土 Liutu, 轸水 Zhenshui";
const deedWords =
  "揽 Lan, 栖 Qi, 枕 Zhen, 映 Ying, 沐 Mu, 听 Ting, 泊 Bo, 挽 Wan, 拾 Shi, 织 Zhi, 漱 Shu, 踏 Ta, " +
  "伴 Ban, 寻 Xun, 澄 Cheng, 倚 Yi, 叩 Kou, 拂 Fu";
const skyWords =
  "星 xing, 汉 han, 斗 dou, 辰 chen, 霄 xiao, 曜 yao, 宿 xiu, 璇 xuan, 玑 ji, 衡 heng, 穹 qiong, " +
  "霞 xia, 虹 hong, 魁 kui, 罡 gang, 晷 gui";

/** The 18 townships of the county. */
export const townships: readonly PlaceName[] = namesIn(townshipWords).map(({ zh, en }, index) =>
  index % 3 === 2 ? { zh: `${zh}乡`, en: `${en} Township` } : { zh: `${zh}镇`, en: `${en} Town` },
);

/** Names for 288 villages and communities, neighbors in the list being unlike each other. */
export const villages: readonly PlaceName[] = namesIn(skyWords).flatMap((sky, row) =>
  namesIn(deedWords).map((deed, column) => {
    const [zh, en] = [`${deed.zh}${sky.zh}`, `${deed.en}${sky.en}`];
    return (row + column) % 6 === 5
      ? { zh: `${zh}社区`, en: `${en} Community` }
      : { zh: `${zh}村`, en: `${en} Village` };
  }),
);

function namesIn(words: string): readonly PlaceName[] {
  return words.split(", ").map((word) => {
    const [zh = "", en = ""] = word.split(" ");
    return { zh, en };
  });
}
