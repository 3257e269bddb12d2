/**
 * Characters that write foreign names in Chinese, after the tables in use at news agencies. A run of them is a name
 * more often than words.
 */
const characters =
  "阿埃艾安奥巴拜班邦包鲍贝比彼毕宾波伯博勃卜布采策查察昌茨次达大戴丹当道德登邓迪蒂第丁东杜顿敦多朵俄厄恩尔耳法凡梵范方费芬丰冯佛夫弗伏福富盖干甘冈高戈格葛根贡古瓜关圭郭哈海汉汗豪赫黑亨洪侯胡华怀惠霍基吉季济加伽贾坚简江杰捷津金京久居卡凯坎康考科可克肯孔库夸宽奎魁昆廓拉喇莱赖兰朗劳勒雷蕾黎李里理利莉丽列林琳伶刘留流柳龙隆娄卢鲁露路伦罗洛吕律马玛迈麦曼芒毛茂梅门蒙孟米密缅敏明缪摩莫墨默姆木穆拿纳娜乃奈南楠内嫩能尼年涅聂宁牛纽农努女诺欧帕派潘庞裴佩彭蓬皮匹平坡珀朴普奇其契恰钱乔切钦琴青琼丘屈让热仁日荣茹儒瑞若撒萨塞赛三桑瑟森僧沙莎山尚绍舍申生圣盛施什诗石史士世寿舒述顺朔斯丝思松苏素孙所索塔泰坦汤唐陶特滕腾提帖廷通图土托瓦万汪旺威韦为维伟魏温文翁沃乌吴武西希锡霞夏先香向萧谢辛欣兴休秀须许旭雅亚延扬杨耶叶伊依易因英永尤于约宰赞早泽曾扎詹章哲者珍朱兹宗祖佐席烈铁柯喀阔培悉翰菲玻柏珂碧薇娅妮缇弥嘉";

/** Where the block of Chinese characters begins, and the one behind its end. */
const FIRST = 0x4e00;
const END = 0xa000;
/** By character of the block: 1 for those above. */
const table = new Uint8Array(END - FIRST);
for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i) - FIRST] = 1;

export function isTransliteration(character: string): boolean {
  return character.length === 1 && table[character.charCodeAt(0) - FIRST] === 1;
}
