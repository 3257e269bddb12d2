/**
 * Countries under one character, as Chinese names them side by side (中俄关系, 日韩领导人), in simplified characters:
 * keys of the gazetteer, the likeliest first where several share a character.
 */
export const briefCountries: Readonly<Record<string, string>> = {
  中: "Q148", // China
  华: "Q148", // China
  美: "Q30", // United States
  俄: "Q159", // Russia
  日: "Q17", // Japan
  韩: "Q884", // South Korea
  朝: "Q423", // North Korea
  英: "Q145", // United Kingdom
  法: "Q142", // France
  德: "Q183", // Germany
  欧: "Q46", // Europe
  非: "Q15", // Africa
  拉: "latin-america", // Latin America
  意: "Q38", // Italy
  西: "Q29", // Spain
  葡: "Q45", // Portugal
  荷: "Q55", // Netherlands
  比: "Q31", // Belgium
  瑞: "Q39 Q34", // Switzerland, Sweden
  奥: "Q40", // Austria
  挪: "Q20", // Norway
  芬: "Q33", // Finland
  丹: "Q35", // Denmark
  波: "Q36 Q225", // Poland, Bosnia & Herzegovina
  捷: "Q213", // Czechia
  匈: "Q28", // Hungary
  塞: "Q403 Q229 Q1041 Q1044", // Serbia, Cyprus, Senegal, Sierra Leone
  罗: "Q218", // Romania
  保: "Q219", // Bulgaria
  克: "Q224", // Croatia
  希: "Q41", // Greece
  阿: "Q222 Q414 Q889 Q262 Q227 Q878 Q842", // Albania, Argentina, Afghanistan, Algeria, Azerbaijan, United Arab Emirates, Oman
  格: "Q230", // Georgia
  亚: "Q399", // Armenia
  白: "Q184", // Belarus
  乌: "Q212 Q265 Q1036 Q77", // Ukraine, Uzbekistan, Uganda, Uruguay
  摩: "Q217 Q1028 Q235", // Moldova, Morocco, Monaco
  土: "Q43 Q874", // Türkiye, Turkmenistan
  哈: "Q232", // Kazakhstan
  吉: "Q813 Q977", // Kyrgyzstan, Djibouti
  塔: "Q863", // Tajikistan
  蒙: "Q711", // Mongolia
  印: "Q668 Q252", // India, Indonesia
  巴: "Q843 Q155 Q23792 Q804 Q398", // Pakistan, Brazil, Palestine, Panama, Bahrain
  孟: "Q902", // Bangladesh
  尼: "Q837 Q1033 Q811 Q1032", // Nepal, Nigeria, Nicaragua, Niger
  斯: "Q854 Q214 Q215", // Sri Lanka, Slovakia, Slovenia
  马: "Q833 Q826 Q912 Q233 Q1019 Q1020", // Malaysia, Maldives, Mali, Malta, Madagascar, Malawi
  新: "Q334 Q664", // Singapore, New Zealand
  泰: "Q869", // Thailand
  越: "Q881", // Vietnam
  老: "Q819", // Laos
  柬: "Q424", // Cambodia
  缅: "Q836", // Myanmar (Burma)
  菲: "Q928", // Philippines
  文: "Q921", // Brunei
  澳: "Q408", // Australia
  加: "Q16 Q117 Q1000", // Canada, Ghana, Gabon
  墨: "Q96", // Mexico
  古: "Q241", // Cuba
  智: "Q298", // Chile
  秘: "Q419", // Peru
  哥: "Q739 Q800", // Colombia, Costa Rica
  委: "Q717", // Venezuela
  厄: "Q736 Q986", // Ecuador, Eritrea
  玻: "Q750", // Bolivia
  伊: "Q794 Q796", // Iran, Iraq
  以: "Q801", // Israel
  黎: "Q822", // Lebanon
  叙: "Q858", // Syria
  约: "Q810", // Jordan
  沙: "Q851", // Saudi Arabia
  也: "Q805", // Yemen
  卡: "Q846", // Qatar
  喀: "Q1009", // Cameroon
  科: "Q817 Q1246 Q1008", // Kuwait, Kosovo, Côte d’Ivoire
  埃: "Q79 Q115", // Egypt, Ethiopia
  利: "Q1016", // Libya
  突: "Q948", // Tunisia
  苏: "Q15180 Q1049", // Union of Soviet Socialist Republics, Sudan
  南: "Q258 Q958", // South Africa, South Sudan
  肯: "Q114", // Kenya
  坦: "Q924", // Tanzania
  赞: "Q953", // Zambia
  津: "Q954", // Zimbabwe
  安: "Q916", // Angola
  莫: "Q1029", // Mozambique
  刚: "Q974 Q971", // Congo - Kinshasa, Congo - Brazzaville
  卢: "Q1037 Q32", // Rwanda, Luxembourg
  布: "Q967 Q965", // Burundi, Burkina Faso
  台: "Q865", // Taiwan
  港: "Q8646", // Hong Kong
  梵: "Q237", // Vatican City
};

/** What the first character of two means beside the other one, in either order: the 巴 of 以巴 and of 巴以. */
export const besideOthers: Readonly<Record<string, string>> = {
  巴以: "Q23792", // Palestine
  巴印: "Q843", // Pakistan
  巴阿: "Q843", // Pakistan
  阿巴: "Q889", // Afghanistan
  阿亚: "Q227", // Azerbaijan
  亚阿: "Q399", // Armenia
  科塞: "Q1246", // Kosovo
  塞科: "Q403", // Serbia
  卢刚: "Q1037", // Rwanda
  苏南: "Q1049", // Sudan
  南苏: "Q958", // South Sudan
  伊以: "Q794", // Iran
  伊沙: "Q794", // Iran
  伊美: "Q794", // Iran
};

/** Of these, the ones that a title may follow alone (俄外长), and of which one must be in a pair that little else tells. */
export const greatCountries = "中美俄日韩朝英法德欧印以伊乌巴台越菲澳";

/** What follows two countries side by side. */
export const behindPairs = `
  关系 两国 双方 两方 元首 领导人 首脑 领袖 建交 复交 断交 邦交 友好 友谊 友城 合作 贸易 经贸 经济 战略 之间 间的 边境 边界 接壤 人民 民众 高层 高级 外长 外交 防长 财长 总理 总统 首相 双边 全面 传统 伙伴
  峰会 会谈 会晤 对话 磋商 谈判 联合 共同 共建 冲突 战争 战事 和谈 停火 和平 文化 人文 教育 旅游 关税 紧张 矛盾 竞争 博弈 对抗 角力 摩擦 争端 协议 协定 条约 公报 走廊 铁路 班列 隧道 海底 混委会 同盟 盟国 军事
  军演 联军 防务 安全 安保 国防 地方 媒体 企业 商界 工商 青年 学者 专家 智库 论坛 博览会 自贸 自由贸易 投资 能源 天然气 石油 农业 科技 创新 产业 供应链 金融 货币 海关 口岸 物流 航线 航班 直航 互免 签证
  邦谊 双方 伙伴 教育 局势 局面 危机 战场 战火 停战 战俘 换俘 开战 交战 会面 领导 军队 议会 议员 官员 僵局 和约 纷争 文明 高铁 商定 宣布 热线 通话 特使 两军 两岸 元首 双雄 大战
  军方 边境 边界 邻国 战事 军队 政府 安保 政要 议会 内阁 邦交 关税战 全方位 作为 联手 联合国 团结 结盟 互访 签订 航运 油轮 货轮 客机 友人 防俄 一道 边界 建立 达成 决定 同意 先后 分别 正式 将 应 要 均 同 能 也 已 间 就 在
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
  中文 安保 中亚 中东 中南 中西 中欧地 中英文 中加药 中塔台 中古 中老年 中以 中保 中利 中布 中安 中新 中尼龙 中心 中波 中马路 中巴车 法西 意西 西安 西南 西亚 西非 西文 西班 南非 南亚 南美 南欧 南斯 南韩 南苏 南以 东非 北非 北美 北欧 日文 日本 日中午
  英文 法文 德文 俄文 韩文 意文 葡文 以北 以西 以南 以保 以文 以利 以罗 新加 新奥 新意 新塔 新安 新巴 新科 新台 新港 新朝 新美 新文 新老 港台 港澳 澳加 欧非 亚非 亚欧 亚太 拉美 美文 文莫 古巴 古马 古罗 古塔 古埃 加拿 加利 加纳 墨西 老新 老文
  马来 马尼 马里 马克 马格 马塔 马科 马斯 马布 马罗 马保 巴西 巴黎 巴尼 巴拿 巴林 巴斯 巴格 巴塞 巴库 塞尼 塞浦 格利 格林 格鲁 格尼 克罗 克里 克马 克拉 克伊 哈萨 哈佛 哈马 哈尼 科索 科威 科特 科斯 科尼 科普 伊拉 伊斯 伊朗 伊塔 伊马 斯里 斯洛 斯塔 斯巴
  斯卡 斯科 尼泊 尼日 尼加 尼科 阿富 阿尔 阿塞 阿根 阿联 阿曼 阿拉 阿里 阿巴 阿马 阿萨 阿布 阿卡 阿斯 阿克 阿美 沙特 沙巴 埃及 埃塞 利比 利马 约旦 约翰 黎巴 黎以 叙利 也门 也都 安哥 安卡 安曼 安塔 莫斯 莫桑 莫利 刚果 刚刚 卢旺 卢卡 卢森 卢布 布隆 布基 布拉
  布什 布鲁 布加 津巴 赞比 坦桑 肯尼 苏丹 苏联 苏格 苏里 苏尼 突尼 约克 罗马 罗斯 罗尼 罗塞 罗伊 保加 希腊 希拉 匈牙 捷克 波兰 波黑 波斯 波罗 波尔 波波 荷兰 比利 瑞士 瑞典 瑞安 奥地 奥巴 奥斯 奥克 奥尼 挪威 芬兰 丹麦 意大 意利 葡萄 白俄 白罗 乌克 乌兹 乌干 乌拉
  乌尼 摩尔 摩洛 摩加 土耳 土库 土拉 吉尔 吉布 吉利 吉塔 塔吉 塔利 塔斯 塔尼 塔克 塔拉 蒙古 蒙巴 蒙特 印尼 印度 孟加 泰国 泰安 泰文 越南 老挝 柬埔 缅甸 菲律 文莱 智利 智斯 秘鲁 哥伦 哥斯 委内 厄瓜 厄立 厄尔 玻利 卡塔 卡拉 卡尼 卡斯 卡马 卡科 拉克 拉巴 拉脱 拉萨
  拉塔 拉斯 拉马 拉姆 拉文 拉加 拉伊 拉格 台安 台新 台中 港中 港新 梵蒂 也是 也将 法意 法新 日加 日新 日也 日以 日文 日印 日保 日克 美以赛 加以 可以 利以 加奥
`;
