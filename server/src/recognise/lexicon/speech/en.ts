import type { SpeechLanguage } from "./language.ts";

/** English. The subject stands before the verb; behind it only in inverted attributions ("said Xi"). */
export const en: SpeechLanguage = {
  tag: "en",
  grammar: {
    indefinite: ["a", "an", "another", "one"],
    groups:
      /(?<!\p{L})(?:delegations?|business ?m[ae]n|business ?people|business leaders|entrepreneurs|investors|industrialists|executives|representatives|ambassadors|diplomats|envoys|lawmakers|legislators|senators|mps|parliamentarians|deputies|ministers|governors|mayors|generals|commanders|journalists|editors|heads|leaders|members|experts|academics|scholars|activists|officials|chiefs|staff|congressmen)(?!\p{L})/u,
    subject: "before",
    among: "nearest",
    proDrop: false,
    bounds: ["since", "until", "till", "before", "after", "by", "from"],
    that: { words: ["that"], reach: 4 },
    together: {
      side: "after",
      verb: /^(?!need|indeed)[a-z]{2,}ed$|^(?:met|held|spoke|took|made|gave|set|drew|saw|chose|went|came|left)$/,
      adverbs: ["also", "then", "further", "jointly", "later", "subsequently", "both"],
    },
    relatives: ["who", "which"],
    appositions: true,
    bareClause: /^(?:said|says)$/,
    towards: ["to", "visit", "visiting", "visited"],
    transitive: /(?:[a-z]{2}ed|told|met|gave|sent|saw|beat|drew|took|led)$/,
    determiners: ["the", "a", "an", "his", "her", "their", "its", "mr", "mrs", "ms", "dr", "."],
  },
  phrases: {
    say: `
      talked {about,of}; talks {about,of}; speaks about; admitted; admits; conceded; concedes; intimated; deadpanned; shrugged; mused; grumbled; reckoned; opined
      remarked; bragged; pleaded {for,with,that}; interjected; chimed in; confided; marvelled; stipulated; encouraged
      looked forward to; apologized; apologised; alleged; countered; contended; echoed; estimated; projected
      recommended; advised; assessed that; revealed; disclosed; indicated; complained; went on to say; blamed; slammed
      blasted; rebuked; decried; deplored; defended; endorsed; ruled out; declined to comment; reflected; hinted
      testified; detailed the; updated {him,her,the,his,her}; sought {clarification,an explanation,explanations,assurances,support,the support,his,her}; pressed {for,him,her,the}; cast doubt; expounded
      elucidated; set out; laid out; spelled out; gave an account; underlines; expressed himself; set forth
      called {the,it,his,her,this,that,him,them,their}; said; says; told; tells; added; adds; stressed; stresses
      {emphasized,emphasised,emphasizes,emphasises}; stated; announced; announces; declared; declares; affirmed
      affirms; reaffirmed; reaffirms; reiterated; reiterates; pointed out; points out; pointed to; underlined
      underscored; underscores; highlighted; highlights; explained; explains; remarks that; warned; warns; cautioned
      urged; urges; called for; called {on,upon} ... to; calls for; calls on ... to; expressed; expresses; voiced; voices; conveyed
      extended {his,her,warm,sincere,heartfelt,congratulations,condolences}
      offered {to,his,her,condolences,congratulations}; thanked; thanks {the,his,her}; congratulated; congratulates
      praised; praises; hailed; hails; commended; lauded; applauded; condemned; condemns; denounced
      {criticized,criticised}; acknowledged; recalled; recalls; recounted; argued; argues; insisted; insists; claimed
      claims that; asserted; replied; answered; responded that; asked {whether,why,how,about,for,the,if}; suggested
      suggests that; proposed; proposes; pledged; pledges; vowed; vows; promised; assured; reassured; invited; invites
      informed; briefed; tweeted; wrote; posted; commented; confirmed; confirms; denied; denies; rejected; rejects
      accused; accuses; cited; mentioned; elaborated; outlined; spoke {of,about,highly}; speaks of; paid tribute
      appealed {to,for}; predicted; quipped; joked; demanded; demands that; {signaled,signalled}; welcomed; welcomes
      appreciated; wished; quoted as saying; put forward; made it clear; made clear; took note; drew attention
      {favored,favoured}; advocated; noted; stressed the need; described; lamented; regretted
      shared his {view,views,assessment}; shared her {view,views}; clarified; {summarized,summarised}; dismissed
      {had,was forced,was obliged,was quick,went on,continued,hastened,was careful,was keen,took the opportunity} to {say,add,clarify,explain,admit,concede,stress,note,point out,thank,reassure,praise,recall,insist}
      {made,issued} a statement; did not hide; made no secret; {did not,would not} rule out; refused to rule out
      {would,could} not {say,confirm,comment}; brushed aside; waved away; shot back; hit back; fired back; weighed in
      spoke out; was adamant; was blunt; was quoted as saying; let it be known; went so far as to say; paid homage
      took to {X,Twitter,Facebook}; took issue; swore; sighed; laughed; snapped; retorted; rejoined; whispered
      exclaimed; enthused; gushed; fumed; bemoaned; mourned; protested; ventured; volunteered; speculated; surmised
      theorised; theorized; concurred; chided; scolded; reprimanded; berated; lambasted; assailed; castigated
      exhorted; implored; beseeched; begged {to,for}; counselled; counseled; reminded; credited; saluted; toasted
      wished {him,her,them,the}; apologised for; owned up; confessed; divulged; blurted; tipped; forecast; foresaw
      prophesied; likened; compared {the,it,this,his,her}; characterised; characterized; labelled; labeled; branded
      dubbed; termed; deemed; spoke out against; cast the; posited; contested; refuted; rebuffed; repudiated; disputed
      questioned {the,whether,why}; quizzed; inquired; enquired; wondered
    `,
    weak: `
      notes; states that; believes; believed; hopes; hoped; wants; wanted; maintained; continued; concluded; observed
      responded; supports; supported; stated that; opposes; considers; considered; sees; agrees that; raised
    `,
    saying: `
      citing; encouraging; assuring; cautioning; praising; acknowledging; hailing; condemning; vowing; saying; adding
      stressing; {emphasizing,emphasising}; noting; stating; pointing out; expressing; urging; calling for
      reiterating; reaffirming; underlining; underscoring; highlighting; warning; thanking; congratulating; recalling
      describing; welcoming; voicing; promising; pledging; insisting; arguing; telling; conceding; admitting; joking
      claiming; reminding; asserting; declaring; announcing; revealing; hinting; suggesting; proposing; demanding
      appealing; pleading; lamenting; complaining; predicting; wishing; quipping; writing
    `,
    according: `
      according to; in the words of; in the view of; as quoted by
      {the,his,her} {letter,message,telegram} {said,says,read,reads,states,stated}
      reads the {letter,message,telegram}; quoted ... as saying; quoting ... as saying; cited ... as saying
      quotes ... as saying; as {quoted,cited,reported} by; citing
      quoted {him,her} as saying; {he,she} was quoted as saying
    `,
    joint: `
      exchanged ... {greetings,congratulations,gifts}
      exchanged {views,opinions,ideas,greetings,congratulations,gifts,information,assessments}
      exchanged {in-depth,candid,frank} views; exchanged ... views; discussed; agreed
      reached {a,an,broad,important,new,consensus,agreement}; reviewed; signed; adopted; issued a {joint,common}
      touched {on,upon}; shook hands; witnessed; held ... discussions; concurred; took stock; explored; compared notes
      were unanimous; also discussed; discuss; focused on; {jointly,also jointly} {announced,declared,attended}
      addressed; covered; examined; were discussed; was discussed; was agreed; were signed; was signed; decided
    `,
    parties: `
      the {two,both,} {sides,parties}; both {sides,parties,delegations}; each side; the two; the pair; the duo
      the {two,} delegations; participants; the participants; the counterparts
    `,
    they: "they",
    leaders: `
      the {two,} {leaders,presidents,ministers,premiers,diplomats,officials,chiefs,heads of state,heads of government,men,partners,interlocutors,negotiators,envoys,top diplomats}
      the {two,} {prime,foreign,defence,defense,economy,finance} ministers
      the two countries' {leaders,presidents,foreign ministers}; the two {heads of state,foreign ministries}
      both {leaders,presidents,ministers,men,prime ministers,foreign ministers,heads of state}; ministers
      {the,} {leaders,presidents,heads of state,foreign ministers} of {the two,both} {countries,states,nations}
      the {three,four,five,six} {leaders,presidents,ministers,premiers,men,prime ministers,foreign ministers,heads of state}
      {two,three,four,five,six} {leaders,presidents,premiers,prime ministers,foreign ministers,heads of state}
      the {trio,quartet}; both {premiers,chancellors,monarchs,diplomats,officials,envoys}
      the two {chancellors,monarchs,kings,premiers,speakers,defence chiefs,defense chiefs,ambassadors}
      neither {side,leader,minister,president,party,man}
    `,
    pronoun: `
      he; she; {the,his,her} {letter,message,telegram} {said,says,read,reads,states,stated}
      reads the {letter,message,telegram}
      quoted {him,her} as saying; {he,she} was quoted as saying; the politician; the statesman; the stateswoman
    `,
    other: `
      {his,her,the,their} {guest,host,visitor,interlocutor,opposite number}
      {the,his,her} visiting {colleague,counterpart,guest}
    `,
    firstPerson: "I; we; our; ours; my; us; let us",
    complement: "that",
    modal: `
      should; must; will; shall; would; can; could; may; need to; needs to
      {is,are,stands,stand,was,were} {ready,willing,prepared,committed}; hopes to; ought to
      it is {important,necessary,essential,vital,imperative}; let us; looks forward; look forward; remains
    `,
    attend: `
      present at the {meeting,talks,session,dinner,lunch,ceremony,event} {were,was,included}; among those present
      those present included; also at the table; attended; were present; was present; was also present
      were also present; also present; also present were; also present was; in attendance; sat in on
      took part in the {meeting,talks,conversation,call}; participated in the {meeting,talks,conversation,call}
      joined the {meeting,talks,call}; also attending; also attended; also took part; also participated
      attending the {meeting,talks}
    `,
    scene: `
      after {the,their,his,her,a} {meeting,talks,call,conversation,ceremony,visit,two-hour,closed-door}
      after {talks,meeting}; following {the,their,his,her,a} {meeting,talks,call,conversation,ceremony,visit}
      following talks; before {the,their} {meeting,talks,call}; prior to {the,their}
      ahead of {the,their} {meeting,talks,call,visit}; earlier; earlier {in the day,today,this week,on}
      later {in the day,on,today,the same day,that day,that evening}; earlier the same day; on the same day; the same day; the visit
      the {meeting,talks,call,conversation} {was,were,took,lasted,comes,came,is,are,follows,followed,ended,began,marked,also,had}
      {his,her} visit; meanwhile; at the end of the {meeting,talks,visit}; at the end of their; in the evening
      diplomatic relations between; the {conversation,call} took place at
      the two countries {established,share a border,have had}; on the agenda; a day earlier; days earlier
      {a day,a week,two days,a month,hours} {earlier,before,later}; {the,on the} {following,previous} day
      last {week,month,year}; in recent {weeks,months,years}
    `,
    act: `
      is on; was accompanied; was born; is expected; is scheduled; arrived; arrives; left for; departed; visited
      landed; laid; signed; toured; inspected; witnessed; accompanied; boarded; greeted; inaugurated; was elected
      were elected; took office; planted; awarded; presented; flew; was greeted; was received; attended; took part
      received {more,less,fewer,nearly,about,almost,only,just,over,some,most,at least,up to,votes,a majority}
      participated; walked; shook hands; opened the; unveiled; chaired; returned; reached; became; paid a visit
      will visit; will travel; is due; was welcomed; were welcomed; served as; was appointed; won; led
    `,
    meet: `
      to {talk,speak} {to,with}; to confer with; saw off; {bade,bid} farewell to; {was,were} seen off ... by; {was,were} met ... by
      {was,were,been,being} {welcomed,received,greeted} ... by
      {present,presents,presented,presenting} {his,her,the,a copy of,copies of,} {letter,letters} of {credence,accreditation}
      {present,presents,presented} {his,her,the,a copy of,copies of} {his,her,} credentials
      {accepted,received,accepts,receives} the {letter,letters} of credence; handed over {his,her} credentials
      called on; called upon; paid a call on; greeted ... on {his,her,their,} arrival; interacted with; presented {his,her,} credentials; presented the credentials
      {accepted,received} the credentials; spoke ... by {phone,telephone}
      spoke {monday,tuesday,wednesday,thursday,friday,saturday,sunday,yesterday,again,separately,briefly,directly} {with,to}
      dined; dines; sat down to; breakfasted; lunched; hosted; gathered; convened; gathered for; met for; met; meets
      meet; received; receives; hosts; spoke with; spoke by {phone,telephone}; spoke {on,over} the {phone,telephone}
      spoke to; spoke via; speaks with; talked {with,to,by}; sat down with; sat down for; conferred; have met; has met
      welcomed; phoned; telephoned; called his; called her; held a
      {was,were,been,being} {received,hosted,welcomed} by; broke bread; had {tea,coffee} with; drank {tea,coffee} with
      granted an audience; paid a courtesy {call,visit}; kicked off talks; sat across from; caught up with
      huddled with; held court with; rubbed shoulders; is meeting; are meeting; will meet; is to meet
      touched base with; co-chaired; {has,have,had} {spoken,talked,met,conferred} {with,to}; spoken {to,with}
      speaks to; talks to; {has,have} received; {has,have} hosted; spoke today {with,to}
    `,
    hold: `
      held; holds; hold; had; has had; conducted; hosted; took place; was held; were held; opened; had a; has held
      have held; began; join
    `,
    event: `
      dinner; lunch; breakfast; supper; banquet; luncheon; working dinner; working lunch; reception; get-together
      summit; session; meeting; meetings; talks; conversation; call; calls; consultations; negotiations; phone call
      dialogue; teleconference; discussions; tête-à-tête; videoconference; video conference; audience; conversations
      courtesy call; courtesy visit; tea; coffee; brunch; iftar; gala dinner; state dinner; state banquet; roundtable
      round of negotiations; bilateral; bilaterals; pull-aside; sit-down; trilateral; one-on-one; fireside chat
      exchange of views; an exchange {with,between}; political consultations; joint commission; joint committee; encounter; reunion
      joint {press,news} conference; joint press briefing; joint presser; joint media availability
    `,
    phone: `
      phone; telephone; phoned; telephoned; by phone; phone call; phone conversation; called his; called her
      on the phone; call with; call from; call to; calls with; took a call; took the call; placed a call; rang
      telephonic; telephonically; by telephone; over the telephone; on the line; hotline; called up; got on the phone
      {spoke,speaks,spoken,speak} {with,to}; spoke today {with,to}; talked to
      spoke {monday,tuesday,wednesday,thursday,friday,saturday,sunday,yesterday,again,separately,briefly,directly} {with,to}
    `,
    video: `
      video; virtual; virtually; videoconference; video conference; video link; videolink; online; teleconference
      video call; video-link; zoom; webex; skype; microsoft teams; teleconferenced; remotely; via link
      videoconferencing; videocall; video-call; video-conference; webinar; on screen
    `,
    letter: `
      letter; letters; congratulatory message; congratulatory letter
      message of {congratulation,congratulations,condolence,condolences,sympathy,greeting,greetings}
      congratulatory telegram; telegram; telegrams; cable; messages of congratulation{s,}; message; messages
      congratulatory messages; condolences; felicitations; sent {his,her,their,} congratulations; letter of {condolence,congratulation,thanks,invitation}
      congratulatory {note,cable}; wrote to; cabled; note of {condolence,congratulation}
      message of {thanks,support,solidarity}; written message; oral message; letter to; missive; greetings telegram
      telegram of {condolence,condolences,congratulation,congratulations,sympathy}
    `,
    send: `
      sent; sends; wrote; addressed; exchanged; dispatched; sent a; conveyed; wrote to; cabled
      received ... {letter,letters,telegram,message,cable}
      {handed,handed over,delivered,conveyed} ... {letter,message}; replied to the {letter,message}; telegraphed
      relayed; penned; sent her; sent his; sent their; forwarded
    `,
    oblique: `
      {one,some,another,several} of {the,its,their,his,her,those}
      with; of; to; from; by; for; about; between; against; at; on; alongside; including; under; than; like; via
      toward; towards; without; behind; over; among; near; after; before; despite; regarding; concerning; through
      upon; besides; beside; inside; because of
    `,
    obliqueAfter: "'s; ' s; ’s",
    inside: "in; at; inside",
    and: "and",
    source: `
      {one,some,another,several} of {the,its,their,his,her,those}
      question; q; {a,the,} {spokesperson,spokesman,spokeswoman}; {an,the,} official; officials; sources; a source
      media; {a,the,} statement; {a,the,} report; reports; analysts; experts; {a,the,} ministry; the foreign ministry
      the press service; the {agency,newspaper,office,embassy,communique,communiqué,readout}; observers
      {an,the} analyst; {a,the} diplomat; press release; ambassador; the government; lawmakers; critics
    `,
    kicker: `
      commentary; opinion; editorial; op-ed; column; viewpoint; comment; perspective; guest essay; analysis; columnist
      opinions; editorials; commentaries
    `,
    address: `
      statement by; statement of; remarks by; remarks of; speech by; speech of; address by; address of
      press statement by; opening remarks by; message from; video message by; briefing by; interview with; article by
      keynote by; declaration by
    `,
    answer: "A:; Answer:; Reply:; Response:",
    aside: `
      at the invitation of; on behalf of; at the request of; mediated by; through the mediation of
      under the auspices of; in memory of; in honour of; in honor of; instead of; the predecessor of; the successor of
      the late; representing; on the instructions of; appointed by
    `,
    presence: `
      in the presence of; accompanied by; flanked by; joined by; along with members of; with the participation of
    `,
    background: `
      had {previously,earlier,already,last} {met,spoken,talked} {with,to}; had {previously,earlier} {met,visited}
      {was,were} {founded,established,built,created,signed,set up} in; {gained,declared,won,proclaimed} independence
      {established,forged,severed,restored} diplomatic {relations,ties}
      diplomatic {relations,ties} {were established,date back}; {share,shares} a border; has a population
      dates back to; date back to; came to power; has been in power
      {joined,acceded to} {NATO,the EU,the European Union,the United Nations}; fought a war; fell out; annexed
      {is,are} home to; has been a member; broke out in; {clashed,feuded} repeatedly; have been strained
      have long been; relations {soured,cooled,deteriorated,froze}; took office in
      according to {official,government} {data,figures,statistics}; accounts for
      has been {president,prime minister,foreign minister,chancellor,in office,at the helm}; has been ... since
      {has,have} ruled since; took over in; {is,are} due to expire; {is,are} scheduled to expire
    `,
  },
  noCue: `
      {the,a,an,this,his,her,their,its,any} proposed
    {spoke,speaks,speaking,spoken,talked,talks,talking} {to,with} {reporters,journalists,newsmen,the press,the media,media}
      {a,the,this,that,viral,in a,new,posted} video {showed,shows,showing,posted,shared,of,footage,clip,message}; video {footage,clip,clips,statement,address,posted,shared,showing,games}; a video posted
    {called,so} called; what is called; also called; is called; was called; called off; said to; member states
    united states; the United Nations said; phone number; video game; video games; press statement; joint statement
    the two countries; both countries; bank notes; call for; calls for; to call; comments on; the meeting point
    newsletter; that is; so that; such that; at that; that of; over the past; {in,at} the meantime; message that
    the message; a message that; on the other hand; at the same time; at least; at all; in order; in addition
    in particular; in recent; in the past; in terms; in accordance; in line with; in favor; in favour; in fact
    in view of; in charge; commission meeting; annual meeting; ministerial meeting
    {first,next,last,previous,sixth} meeting; council meeting; cabinet meeting; answered questions; took questions
    asked questions; answered the call; asked for it; the question; questioned by police; newly elected; a reminder
    the forecast; weather forecast; wished for; {never,not,to} meet the; {would,will,did,could} {never,not} meet
    {refused,declined,failed} to meet; no plans to meet; yet to meet; meet {demand,demands,needs,targets,expectations}
  `,
};
