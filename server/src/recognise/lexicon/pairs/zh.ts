/**
 * Countries under one character, as Chinese names them side by side (中俄关系, 日韩领导人), in simplified characters:
 * slugs, the likeliest first where several share a character.
 */
export const briefCountries: Readonly<Record<string, string>> = {
  中: "china",
  华: "china",
  美: "united-states",
  俄: "russia",
  日: "japan",
  韩: "south-korea",
  朝: "north-korea",
  英: "united-kingdom",
  法: "france",
  德: "germany",
  欧: "europe",
  非: "africa",
  拉: "latin-america",
  意: "italy",
  西: "spain",
  葡: "portugal",
  荷: "netherlands",
  比: "belgium",
  瑞: "switzerland sweden",
  奥: "austria",
  挪: "norway",
  芬: "finland",
  丹: "denmark",
  波: "poland bosnia-herzegovina",
  捷: "czechia",
  匈: "hungary",
  塞: "serbia cyprus senegal sierra-leone",
  罗: "romania",
  保: "bulgaria",
  克: "croatia",
  希: "greece",
  阿: "albania argentina afghanistan algeria azerbaijan united-arab-emirates oman",
  格: "georgia",
  亚: "armenia",
  白: "belarus",
  乌: "ukraine uzbekistan uganda uruguay",
  摩: "moldova morocco monaco",
  土: "turkiye turkmenistan",
  哈: "kazakhstan",
  吉: "kyrgyzstan djibouti",
  塔: "tajikistan",
  蒙: "mongolia",
  印: "india indonesia",
  巴: "pakistan brazil palestine panama bahrain",
  孟: "bangladesh",
  尼: "nepal nigeria nicaragua niger",
  斯: "sri-lanka slovakia slovenia",
  马: "malaysia maldives mali malta madagascar malawi",
  新: "singapore new-zealand",
  泰: "thailand",
  越: "vietnam",
  老: "laos",
  柬: "cambodia",
  缅: "myanmar",
  菲: "philippines",
  文: "brunei",
  澳: "australia",
  加: "canada ghana gabon",
  墨: "mexico",
  古: "cuba",
  智: "chile",
  秘: "peru",
  哥: "colombia costa-rica",
  委: "venezuela",
  厄: "ecuador eritrea",
  玻: "bolivia",
  伊: "iran iraq",
  以: "israel",
  黎: "lebanon",
  叙: "syria",
  约: "jordan",
  沙: "saudi-arabia",
  也: "yemen",
  卡: "qatar cameroon",
  科: "kuwait kosovo cote-divoire",
  埃: "egypt ethiopia",
  利: "libya",
  突: "tunisia",
  苏: "soviet-union sudan",
  南: "south-africa south-sudan",
  肯: "kenya",
  坦: "tanzania",
  赞: "zambia",
  津: "zimbabwe",
  安: "angola",
  莫: "mozambique",
  刚: "dr-congo republic-of-the-congo",
  卢: "rwanda luxembourg",
  布: "burundi burkina-faso",
  台: "taiwan",
  港: "hong-kong",
  梵: "vatican-city",
};

/** What the first character of two means beside the other one, in either order: the 巴 of 以巴 and of 巴以. */
export const besideOthers: Readonly<Record<string, string>> = {
  巴以: "palestine",
  巴印: "pakistan",
  巴阿: "pakistan",
  阿巴: "afghanistan",
  阿亚: "azerbaijan",
  亚阿: "armenia",
  科塞: "kosovo",
  塞科: "serbia",
  卢刚: "rwanda",
  苏南: "sudan",
  南苏: "south-sudan",
  伊以: "iran",
  伊沙: "iran",
  伊美: "iran",
};

/** Of these, the ones that a title may follow alone (俄外长), and of which one must be in a pair that little else tells. */
export const greatCountries = "中美俄日韩朝英法德欧印以伊乌巴台越菲澳";

/** What follows two countries side by side. */
export const behindPairs = `
  关系 两国 双方 两方 元首 领导人 首脑 领袖 建交 复交 断交 邦交 友好 友谊 友城 合作 贸易 经贸 经济 战略 之间 间的 边境 边界 接壤 人民 民众 高层 高级 外长 外交 防长 财长 总理 总统 首相 双边 全面 传统 伙伴
  峰会 会谈 会晤 对话 磋商 谈判 联合 共同 共建 冲突 战争 战事 和谈 停火 和平 文化 人文 教育 旅游 关税 紧张 矛盾 竞争 博弈 对抗 角力 摩擦 争端 协议 协定 条约 公报 走廊 铁路 班列 隧道 海底 混委会 同盟 盟国 军事
  军演 联军 防务 安全 安保 国防 地方 媒体 企业 商界 工商 青年 学者 专家 智库 论坛 博览会 自贸 自由贸易 投资 能源 天然气 石油 农业 科技 创新 产业 供应链 金融 货币 海关 口岸 物流 航线 航班 直航 互免 签证
  邦谊 双方 伙伴 教育 局势 局面 危机 战场 战火 停战 战俘 换俘 开战 交战 会面 领导 军队 议会 议员 官员 僵局 和约 纷争 文明 高铁 商定 宣布 热线 通话 特使 两军 两岸 元首 双雄 大战
  三国 四国 五国 三方 四方 各国 各方 各领域 都 均 应 要 须 将 在 就 是 同 可以 完全 能 也 已 有 虽 互 彼此 携手 围绕 关于 加强 深化 保持 开展 举行 签署 达成 发表 恢复 实现 建立 推动 历史 地区 海域 大国 同属 同为
  ： ， 、 。 ； ） 」 ” ( ) , . ; : “ 「
`;

/** What follows one country that something is done to (对俄制裁). */
export const behindAddressed = `
  制裁 关系 政策 战略 外交 贸易 出口 投资 援助 军援 军售 加征 关税 作战 战争 合作 立场 态度 施压 打击 空袭 谈判 禁运 封锁 开战 动武 强硬 友好 禁令 发动 提供 实施 采取 展开 宣战 依赖 供应 输出 进口
`;

/** Words that two such characters make or begin, and no pair. */
export const noPairs = `
  中华 华中 华南 华西 华北 华法 华沙 华尔 华盛 华文 华日 华德 华英 日华 新华 京华 法华 台华 马华 印华 华美 华新 华泰 华菲
  中文 中亚 中东 中南 中西 中欧地 中英文 中加药 中塔台 中古 中老年 中以 中保 中利 中布 中安 中新 中尼龙 中心 中波 中马路 中巴车 法西 意西 西安 西南 西亚 西非 西文 西班 南非 南亚 南美 南欧 南斯 南韩 南苏 南以 东非 北非 北美 北欧 日文 日本 日中午
  英文 法文 德文 俄文 韩文 意文 葡文 以北 以西 以南 以保 以文 以利 以罗 新加 新奥 新意 新塔 新安 新巴 新科 新台 新港 新朝 新美 新文 新老 港台 港澳 澳加 欧非 亚非 亚欧 亚太 拉美 美文 文莫 古巴 古马 古罗 古塔 古埃 加拿 加利 加纳 墨西 老新 老文
  马来 马尼 马里 马克 马格 马塔 马科 马斯 马布 马罗 马保 巴西 巴黎 巴尼 巴拿 巴林 巴斯 巴格 巴塞 巴库 塞尼 塞浦 格利 格林 格鲁 格尼 克罗 克里 克马 克拉 克伊 哈萨 哈佛 哈马 哈尼 科索 科威 科特 科斯 科尼 科普 伊拉 伊斯 伊朗 伊塔 伊马 斯里 斯洛 斯塔 斯巴
  斯卡 斯科 尼泊 尼日 尼加 尼科 阿富 阿尔 阿塞 阿根 阿联 阿曼 阿拉 阿里 阿巴 阿马 阿萨 阿布 阿卡 阿斯 阿克 阿美 沙特 沙巴 埃及 埃塞 利比 利马 约旦 约翰 黎巴 黎以 叙利 也门 也都 安哥 安卡 安曼 安塔 莫斯 莫桑 莫利 刚果 刚刚 卢旺 卢卡 卢森 卢布 布隆 布基 布拉
  布什 布鲁 布加 津巴 赞比 坦桑 肯尼 苏丹 苏联 苏格 苏里 苏尼 突尼 约克 罗马 罗斯 罗尼 罗塞 罗伊 保加 希腊 希拉 匈牙 捷克 波兰 波黑 波斯 波罗 波尔 波波 荷兰 比利 瑞士 瑞典 瑞安 奥地 奥巴 奥斯 奥克 奥尼 挪威 芬兰 丹麦 意大 意利 葡萄 白俄 白罗 乌克 乌兹 乌干 乌拉
  乌尼 摩尔 摩洛 摩加 土耳 土库 土拉 吉尔 吉布 吉利 吉塔 塔吉 塔利 塔斯 塔尼 塔克 塔拉 蒙古 蒙巴 蒙特 印尼 印度 孟加 泰国 泰安 泰文 越南 老挝 柬埔 缅甸 菲律 文莱 智利 智斯 秘鲁 哥伦 哥斯 委内 厄瓜 厄立 厄尔 玻利 卡塔 卡拉 卡尼 卡斯 卡马 卡科 拉克 拉巴 拉脱 拉萨
  拉塔 拉斯 拉马 拉姆 拉文 拉加 拉伊 拉格 台安 台新 台中 港中 港新 梵蒂 也是 也将 法意 法新 日加 日新 日也 日以 日文 日印 日保 日克 美以赛 加以 可以 利以 加奥
`;
