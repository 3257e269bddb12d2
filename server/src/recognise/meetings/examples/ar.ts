import type { Leads } from "./leads.ts";

export const ar: Leads = {
  "in person": `
    كان في استقبال [سامي عودة|Sami Odeh] لدى وصوله [توم ريس|Tom Reyes].
    ودع [سامي عودة|Sami Odeh] [توم ريس|Tom Reyes] بمناسبة انتهاء مهامه.
    نظم [سامي عودة|Sami Odeh] حفل وداع على شرف السفير [توم ريس|Tom Reyes].
    استقبل [سامي عودة|Sami Odeh] وفدا من رجال الأعمال.
    قدم [توماس ليند|Thomas Lind] أوراق اعتماده إلى [سارة نجم|Sara Najm] في [#القاهرة|Cairo]. => Cairo
    استقبلت [سارة نجم|Sara Najm] [توماس ليند|Thomas Lind] في [#القصر الأزرق|Blue Palace]. => Blue Palace
    التقت [سارة نجم|Sara Najm] في [#القاهرة|Cairo] [توماس ليند|Thomas Lind]. => Cairo
    عقدت [سارة نجم|Sara Najm] جلسة مباحثات مع [توماس ليند|Thomas Lind].
    التقت [سارة نجم|Sara Najm] [توماس ليند|Thomas Lind] لبحث مستجدات الأوضاع في [#النرويج|Norway].
    استقبلت [سارة نجم|Sara Najm] [توماس ليند|Thomas Lind] بمقر إقامتها بمدينة [#القاهرة|Cairo]. => Cairo
    عُقدت في [#القاهرة|Cairo] مباحثات بين [سارة نجم|Sara Najm] و[توماس ليند|Thomas Lind]. => Cairo
    جرت في [#القاهرة|Cairo] محادثات بين [سارة نجم|Sara Najm] و[توماس ليند|Thomas Lind]. => Cairo
    اجتمعت [سارة نجم|Sara Najm] اليوم مع [توماس ليند|Thomas Lind] في [#القاهرة|Cairo]. => Cairo
    [سارة نجم|Sara Najm] تلتقي [توماس ليند|Thomas Lind] في [#القاهرة|Cairo]. => Cairo
    أجرت [سارة نجم|Sara Najm] محادثات مع [توماس ليند|Thomas Lind].
    أقامت [سارة نجم|Sara Najm] مأدبة عشاء على شرف [توماس ليند|Thomas Lind] في [#القاهرة|Cairo]. => Cairo
    شهد [#القاهرة|Cairo] لقاء جمع [سارة نجم|Sara Najm] و[توماس ليند|Thomas Lind].
    ترأست [سارة نجم|Sara Najm] و[توماس ليند|Thomas Lind] جلسة المباحثات الموسعة في [#القاهرة|Cairo]. => Cairo
    بحثت [سارة نجم|Sara Najm] مع [توماس ليند|Thomas Lind] العلاقات الثنائية خلال لقاء في [#القاهرة|Cairo]. => Cairo
    اختتمت في [#القاهرة|Cairo] المباحثات بين [سارة نجم|Sara Najm] و[توماس ليند|Thomas Lind]. => Cairo
    على هامش القمة، التقت [سارة نجم|Sara Najm] [توماس ليند|Thomas Lind].
    تناولت [سارة نجم|Sara Najm] الغداء مع [توماس ليند|Thomas Lind].
    تم في [#القاهرة|Cairo] عقد لقاء بين [سارة نجم|Sara Najm] و[توماس ليند|Thomas Lind]. => Cairo
    استُقبل [توماس ليند|Thomas Lind] من قبل [سارة نجم|Sara Najm] في [#القاهرة|Cairo]. => Cairo
    حظي [توماس ليند|Thomas Lind] باستقبال من [سارة نجم|Sara Najm].
    قام [توماس ليند|Thomas Lind] بزيارة مجاملة إلى [سارة نجم|Sara Najm].
    اجتماع ثنائي بين [سارة نجم|Sara Najm] و[توماس ليند|Thomas Lind] عُقد صباح اليوم في [#القاهرة|Cairo]. => Cairo
  `,
  phone: `
    جرى اتصال هاتفي بين [سارة نجم|Sara Najm] و[توماس ليند|Thomas Lind].
    أجرت [سارة نجم|Sara Najm] اتصالا هاتفيا مع [توماس ليند|Thomas Lind].
    تلقت [سارة نجم|Sara Najm] اتصالا هاتفيا من [توماس ليند|Thomas Lind].
    تلقت [سارة نجم|Sara Najm] مكالمة هاتفية من [توماس ليند|Thomas Lind].
    هاتفت [سارة نجم|Sara Najm] [توماس ليند|Thomas Lind].
    تحدثت [سارة نجم|Sara Najm] هاتفيا مع [توماس ليند|Thomas Lind].
    بحثت [سارة نجم|Sara Najm] هاتفيا مع [توماس ليند|Thomas Lind] التجارة.
    خلال اتصال هاتفي، بحثت [سارة نجم|Sara Najm] و[توماس ليند|Thomas Lind] التجارة.
    ورد [سارة نجم|Sara Najm] اتصال هاتفي من [توماس ليند|Thomas Lind].
    تواصلت [سارة نجم|Sara Najm] هاتفيا مع [توماس ليند|Thomas Lind].
  `,
  video: `
    عقدت [سارة نجم|Sara Najm] اجتماعا عبر تقنية الاتصال المرئي مع [توماس ليند|Thomas Lind].
    أجرت [سارة نجم|Sara Najm] محادثات عبر الفيديو مع [توماس ليند|Thomas Lind].
    التقت [سارة نجم|Sara Najm] افتراضيا [توماس ليند|Thomas Lind].
    عُقد اجتماع عن بعد بين [سارة نجم|Sara Najm] و[توماس ليند|Thomas Lind].
    اجتمعت [سارة نجم|Sara Najm] عبر الاتصال المرئي مع [توماس ليند|Thomas Lind].
    عقدت [سارة نجم|Sara Najm] و[توماس ليند|Thomas Lind] قمة افتراضية.
  `,
  letter: `
    بعثت [سارة نجم|Sara Najm] برقية تعزية إلى [توماس ليند|Thomas Lind].
    وجهت [سارة نجم|Sara Najm] رسالة إلى [توماس ليند|Thomas Lind].
    تلقت [سارة نجم|Sara Najm] رسالة خطية من [توماس ليند|Thomas Lind].
    هنأت [سارة نجم|Sara Najm] [توماس ليند|Thomas Lind] في برقية بعثت بها إليه.
    تبادلت [سارة نجم|Sara Najm] و[توماس ليند|Thomas Lind] برقيات التهنئة.
    أبرقت [سارة نجم|Sara Najm] إلى [توماس ليند|Thomas Lind] معزية.
    تسلمت [سارة نجم|Sara Najm] رسالة من [توماس ليند|Thomas Lind].
    نقل السفير رسالة من [سارة نجم|Sara Najm] إلى [توماس ليند|Thomas Lind].
    ردت [سارة نجم|Sara Najm] على رسالة [توماس ليند|Thomas Lind].
    كتبت [سارة نجم|Sara Najm] رسالة إلى [توماس ليند|Thomas Lind].
  `,
  none: `
    قال [سامي عودة|Sami Odeh]، إن مناقشات [توم ريس|Tom Reyes] مع [يان كوت|Jan Kot] مهمة.
    وأضاف [سامي عودة|Sami Odeh]، خلال مداخلة هاتفية مع الإعلامي [توم ريس|Tom Reyes]، أن القمة انتهت.
    من المقرر أن يلتقي [سامي عودة|Sami Odeh] [توم ريس|Tom Reyes] في [#أوسلو|Oslo].
    سيلتقي [سامي عودة|Sami Odeh] غدا [توم ريس|Tom Reyes].
    يزور [سامي عودة|Sami Odeh] [#أوسلو|Oslo] الأسبوع المقبل للقاء [توم ريس|Tom Reyes].
    سيعقد [سامي عودة|Sami Odeh] اجتماعا مع [توم ريس|Tom Reyes].
    ألغى [سامي عودة|Sami Odeh] لقاءه مع [توم ريس|Tom Reyes].
    افتتحت [سارة نجم|Sara Najm] جسرا في [#القاهرة|Cairo].
    خلفت [سارة نجم|Sara Najm] [توماس ليند|Thomas Lind] في منصبه.
    انتقدت [سارة نجم|Sara Najm] [توماس ليند|Thomas Lind].
    قالت [سارة نجم|Sara Najm] إن [توماس ليند|Thomas Lind] صديق.
    فازت [سارة نجم|Sara Najm] على [توماس ليند|Thomas Lind] في الانتخابات.
  `,
};
