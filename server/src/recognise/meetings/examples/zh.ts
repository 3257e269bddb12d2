import type { Leads } from "./leads.ts";

export const zh: Leads = {
  "in person": `
    [林海|Lin Hai]在机场欢送[林德|Thomas Lind]。
    [林海|Lin Hai]会见了企业家代表团。
    5月7日，[林海|Lin Hai]在[#北京|Beijing]会见[林德|Thomas Lind]。 => Beijing
    [林海|Lin Hai]同[林德|Thomas Lind]在[#北京|Beijing]共进早餐。 => Beijing
    [林海|Lin Hai]在[#北京|Beijing]设宴款待[林德|Thomas Lind]。 => Beijing
    [林海|Lin Hai]赴[#奥斯陆|Oslo]拜会[林德|Thomas Lind]。 => Oslo
    [林海|Lin Hai]礼节性拜会了[林德|Thomas Lind]。
    [林海|Lin Hai]与[林德|Thomas Lind]在[#北京|Beijing]举行了工作会谈。 => Beijing
    [林海|Lin Hai]应约会见了来访的[林德|Thomas Lind]。
    [林海|Lin Hai]和[林德|Thomas Lind]在[#北京|Beijing]茶叙。 => Beijing
    [林海|Lin Hai]与[林德|Thomas Lind]在[#奥斯陆|Oslo]举行第三轮战略对话。 => Oslo
    [林海|Lin Hai]在[#北京|Beijing]同[林德|Thomas Lind]举行双边会谈。 => Beijing
    [林海|Lin Hai]同[林德|Thomas Lind]在峰会期间举行双边会晤。
    [林海|Lin Hai]在出席峰会间隙会晤[林德|Thomas Lind]。
    [林海|Lin Hai]接待了[林德|Thomas Lind]一行。
    [林海|Lin Hai]看望了[林德|Thomas Lind]。
    [林德|Thomas Lind]在[#奥斯陆|Oslo]接见了[林海|Lin Hai]。 => Oslo
    [林海|Lin Hai]、[林德|Thomas Lind]、[王山|Wang Shan]在[#北京|Beijing]举行三方会晤。 => Beijing
    [林海|Lin Hai]與[林德|Thomas Lind]在[#台北|Taipei]會面。 => Taipei
    [林海|Lin Hai]与[林德|Thomas Lind]在[#北京|Beijing]见了面。 => Beijing
    [林海|Lin Hai]与[林德|Thomas Lind]共同主持召开联委会会议。
    [林海|Lin Hai]与[林德|Thomas Lind]就两国关系交谈。
    [林海|Lin Hai]在[#北京|Beijing]约见[林德|Thomas Lind]。 => Beijing
    [林海|Lin Hai]同[林德|Thomas Lind]共进工作晚餐。
    [林海|Lin Hai]在[#北京|Beijing]与[林德|Thomas Lind]座谈。 => Beijing
  `,
  phone: `
    [林海|Lin Hai]同[林德|Thomas Lind]通电话。
    [林海|Lin Hai]应约同[林德|Thomas Lind]通了电话。
    [林海|Lin Hai]与[林德|Thomas Lind]进行了电话会谈。
    [林海|Lin Hai]与[林德|Thomas Lind]电话沟通。
    [林德|Thomas Lind]致电[林海|Lin Hai]，双方通话持续一小时。
    [林海|Lin Hai]接到[林德|Thomas Lind]打来的电话。
    [林海|Lin Hai]與[林德|Thomas Lind]通電話。
    [林海|Lin Hai]同[林德|Thomas Lind]互通电话。
    [林海|Lin Hai]应询同[林德|Thomas Lind]通话。
  `,
  video: `
    [林海|Lin Hai]同[林德|Thomas Lind]举行视频会晤。
    [林海|Lin Hai]以视频方式会见[林德|Thomas Lind]。
    [林海|Lin Hai]同[林德|Thomas Lind]视频通话。
    [林海|Lin Hai]与[林德|Thomas Lind]举行线上会谈。
    [林海|Lin Hai]同[林德|Thomas Lind]举行视频峰会。
    [林海|Lin Hai]在[#北京|Beijing]通过视频连线会见[林德|Thomas Lind]。 => Beijing
    [林海|Lin Hai]与[林德|Thomas Lind]云端会晤。
  `,
  letter: `
    [林海|Lin Hai]致电祝贺[林德|Thomas Lind]当选总统。
    [林海|Lin Hai]向[林德|Thomas Lind]致慰问电。
    [林海|Lin Hai]同[林德|Thomas Lind]互致贺电。
    [林海|Lin Hai]给[林德|Thomas Lind]回信。
    [林海|Lin Hai]复信[林德|Thomas Lind]。
    [林海|Lin Hai]收到[林德|Thomas Lind]来信。
    [林海|Lin Hai]向[林德|Thomas Lind]致贺信。
    [林海|Lin Hai]就洪灾向[林德|Thomas Lind]致唁电。
    [林海|Lin Hai]向[林德|Thomas Lind]转达了口信。
    [林海|Lin Hai]致函[林德|Thomas Lind]。
    [林海|Lin Hai]同[林德|Thomas Lind]就建交五十周年互致贺电。
    [林海|Lin Hai]向[林德|Thomas Lind]发去贺电。
  `,
  none: `
    [林海|Lin Hai]邀请专家参与[林德|Thomas Lind]的接待工作。
    [林海|Lin Hai]将于5月会见[林德|Thomas Lind]。
    [林海|Lin Hai]预计将与[林德|Thomas Lind]举行会谈。
    [林海|Lin Hai]计划同[林德|Thomas Lind]会面。
    [林海|Lin Hai]取消了与[林德|Thomas Lind]的会晤。
    [林海|Lin Hai]在[#北京|Beijing]出席大桥通车仪式。
    [林海|Lin Hai]表示，[林德|Thomas Lind]是老朋友。
    [林海|Lin Hai]接替[林德|Thomas Lind]出任总理。
    [林海|Lin Hai]在选举中击败[林德|Thomas Lind]。
    [林海|Lin Hai]批评[林德|Thomas Lind]。
  `,
};
