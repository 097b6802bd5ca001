//! The closed word lists of general English the rules share: class, then words; `word~` stands for all its regular forms
//! in British and American spelling. Lists only; what they mean is in `words`.

use super::words::class::*;

pub const TABLE: &[(u64, &str)] = &[
    (
        FUNCTION,
        "a an the this that these those there here of in on at to for from by with without within into onto out off up down over under \
        above below between among across through throughout during before after since until till against about around near per via as than \
        and or nor but yet so if when where while whilst because though although whether unless even both either neither not no never none \
        i you he she it we they me him her us them my your his its our their mine yours ours theirs who whom whose which what why how \
        is are was were be been being am do does did done doing has have had having will would shall should can could may might must \
        also too only just very still again then now ever always often more most less least much many few some any all every each other \
        another such same own we'll we're we've it's that's don't doesn't won't can't isn't aren't they're you're let's i'm what's who's \
        there's etc eg ie itself ourselves themselves yourself himself herself away together whatever whoever wherever whenever however \
        else otherwise instead rather already later soon once upon towards toward beyond along like really truly simply fully actually",
    ),
    (
        GENERIC,
        "ability~ abilities able access~ accessible accomplish~ achieve~ achievement~ act action~ active actively activity activities adapt~ adaptable add added \
        address~ adopt~ advance~ advantage~ advocate~ aim~ align~ alignment ambition~ ambitious amplify~ approach~ area~ aspect~ aspire~ aspiration~ asset~ attract~ \
        authentic authentically aware awareness backbone balance~ balanced base~ basic basics be become becomes becoming becomes behave~ belief~ believe~ belong~ belonging benefit~ best beyond \
        big bold boldly bond~ breadth boundaries bring brings brought bringing bridge~ bright brighter build building business care cares cared caring careful catalyst centre~ central-to \
        centric centricity challenge~ champion~ change~ changing choose chosen class clear clearly clarity close collaborate~ collaborative collaboratively collective combine~ \
        come coming commit commits committed committing commitment~ common communicate~ competence competencies competition competitive competitor~ complete concept~ conduct confidence confident confidently connect~ connected connection~ \
        consider~ consistent consistently constant constantly continue~ continual continually continuous continuously contribute~ contribution~ control~ cooperation coordinate~ core corporate create~ creating creation creative \
        creativity critical cross cross-functional crucial cultivate~ culture~ current curious cutting data dedicate~ dedicated dedication deep deeply deliver~ delivering delight~ demand~ \
        demanding demonstrate~ depth deserve~ desire~ develop~ development differ~ difference~ different differently dignity direction discerning discover~ distinct distinctive do drive driven \
        ease effect~ effective effectively effectiveness efficient efficiently effort~ embed~ embedded embody~ embrace~ emerging employer empower~ empowering empowerment enable~ enabler~ encourage~ \
        end endeavour~ endless energise~ energy engage~ engagement ensure~ entire essential establish~ ethos evolve~ evolving excel excels excelling exceed~ excellence execute~ executing execution existing \
        expect~ expectation~ expert~ expertise explore~ express~ extra extraordinary eye face~ facilitate~ fact fair fairly faith feel~ field~ find finding first fit fits fix fixes fixing flourish~ focus \
        focused focusing focuses footing force forefront forge~ form forward forward-thinking forward-looking foundation~ framework~ free freedom fresh friend~ fulfil~ fulfilled fulfilment fulfill~ full fully \
        function~ functions fundamental fundamentals future-proof gain~ gap~ general generate~ generation~ genuine genuinely get getting go goal~ goals going go-to-market \
        good goodness governance grasp greatest greatness grip ground guide~ guidance hand happen~ happy happiness hard harness~ head heart hearts help helps helped helping helpful heritage high higher highest highly high-performing high-impact \
        high-value holistic home-grown honest hope~ horizon~ huge human idea ideal ideally ideals ignite~ imagine~ imagination impact~ implement~ implementation important importance impossible improvement~ inclusive increasing increasingly \
        influence~ influential information initiative~ innovate~ innovation~ innovator~ input insight~ inspire~ inspiration integrate~ integrated integration integral integrity intent intention~ intentional interact~ interaction~ interest~ \
        interested invest~ investment~ involve~ involved issue~ join~ keep keeps keeping key know knowing kind lasting launchpad lead leads leader~ leadership leading learn~ learning level~ leverage~ life lifelong limit~ limitless link live lives living \
        long look looking loved low love~ main maintain~ make makes making manage~ management manner mark market-driven marketplace~ master~ match~ matter matters mattering maximum mean~ meaning meaningful means measure~ meet meets meeting mind minds mindset mindful \
        mission~ mobilise~ modern modernisation modernization moment~ momentum more most motivate~ motivated move~ moving movement must need needs needed network~ new next niche now nurture~ objective~ offer~ open openly openness operate~ operating operational \
        opportunity opportunities optimal optimisation optimization option~ order organisational organizational outcome~ outperform~ output~ outreach own owned ownership pace part participate~ participation particular partnering passion passions passionately path~ peace peak \
        perfect perfection perform~ performing personal place plan plans planning planned play played playing position~ positioning positive positively possible possibility possibilities potential power~ powerful powered practical \
        practice~ practices presence present preserve~ pride prioritise~ priority priorities proactively problem~ produce~ productive productivity profile progress~ progressive promise~ promote~ promotion proof proper properly proposition~ prosper~ prosperity proud \
        proudly prove~ proven provide~ providing purpose~ purpose-driven pursue~ pursuit push~ put puts putting quick quickly ready real realise~ reality realities reach~ recognise~ recognition redefine~ refine~ reflect~ \
        reimagine~ reinvent~ reinvention relate~ relationship~ relevant relevance reliably remain~ renew~ renewal reputation require~ requirement~ reshape~ resilient resource~ resources respect~ respond~ response responsibility responsible responsibly responsive responsiveness rethink~ \
        return~ revolution revolutionise~ reward~ right~ rights role~ root~ safe safely same satisfy~ satisfied scope sector-wide secure securely see seek~ seeking sense serve~ serves serving served serious set sets setting shape~ shaped shaping \
        share~ shared sharing shift~ shine significant significance simple simply situation~ skill~ skilled smart society social solid solve~ solving sound space~ spark~ special specific spirit stage~ stakeholder-centric stand~ standard~ standards standing start~ state \
        status stay~ staying step~ steward~ stewardship strategic strategically strategy strength~ stride~ strive~ striving strong strongly structure~ success~ successes succeed~ successful successfully superior support~ supporting supportive sure surpass~ sustain~ \
        sustainable sustainably sustained sustainability synergy synergies synergistic tackle~ tailor~ tailored tailor-made take takes taking talent~ talented target~ target task~ teamwork technological thing~ things think~ thinking thought thoughtful thrive~ thriving time times \
        together togetherness tomorrow's tool~ top topic~ touchpoint~ track transform~ transformation~ transformative transition~ transparent transparency treat~ trend~ true truly trust~ trusted trusting trustworthy truth turn~ ultimate unify~ unified \
        unique uniquely unite~ united unity unleash~ unlock~ unlocking untapped urgent useful user-centric utilise~ valuable value~ valued values valuing verb vibrant viable view~ vision~ visionary vital voice want~ wants way ways welcome~ welcoming well \
        wellbeing well-being wellness whole will win wins winning within wonder work works worked working workforce workplace world-leading worth worthwhile years across-the-board agenda journey~ lens landscape~ arena~ stuff bit lot \
        today's everyday every-day day-to-day daily busy big-picture end-to-end 360 value-added value-adding win-win customer-centric customer-first customer-focused client-centric people-first data-driven insight-led solution-oriented results-driven \
        centred centered oriented driven led facing minded wide based ridden related added adding savvy conscious deliverable~ learnings ecosystem~ synergise~ paradigm~ ideation buy-in north star alike various appropriate appropriately relevant suitable suitably \
        adequate adequately sufficient sufficiently necessary reasonable reasonably respective overall internal external internally externally stakeholder~ side~ fronts front matters concern~ complexity complex simplification digital digitalisation digitalization digitisation \
        digitise~ digitalise~ agile nimble responsive lean operational hearts mind soul dream~ dreams purposefully ethical ethically accountable responsibly equity inclusion inclusivity inclusive diversity diverse belonging wherever whatever everyone's people's \
        customer's customers' clients' employee's company's organisation's organization's team's world's business's partner's members' users' maturity readiness streamlined modernised modernized sustainable-growth profitable profitably profitability commercially commercial smarter happier \
        brilliant brilliance amazing love loved lovable beloved joy happier fun magic magical easy easily effortless effortlessly seamless seamlessly frictionless smooth smoothly swift swiftly timely promptly regular regularly frequent frequently rapid rapidly solution-focused \
        highest-quality top-quality top-tier first-class high-end world-beating market-leading industry-leading award-winning unbeatable game-changing game-changer best-practice relationship-led touch mile delivering needs-based line lines type~ types sort~ size~ shape~ cares overdeliver~ embracing equal \
        equally partnership~ relations region-wide nationwide globe global globally worldwide planet earth local locally environment environmental environmentally climate-friendly green era age future-ready tomorrow world-wide international internationally",
    ),
    (BE, "is are be been being was were get gets"),
    (
        NO,
        "no not never none nobody without nor neither cannot can't won't don't doesn't didn't isn't aren't nothing nowhere wouldn't",
    ),
    (
        NUMBER,
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen \
        nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion half halve halves \
        halved halving third thirds fifth fifths tenth tenths dozen dozens double doubles doubled doubling triple triples tripled twice once treble \
        quadruple percent nil pc two-thirds three-quarters quarters threefold twofold tenfold per-cent",
    ),
    (
        TIME,
        "day~ week~ month~ quarter~ year~ weekend~ season~ spring summer autumn winter daily weekly fortnight fortnightly monthly \
        quarterly yearly annual annually nightly today tonight tomorrow yesterday term semester christmas easter ramadan harvest \
        mornings evenings nights lunchtime midsummer decade~",
    ),
    (
        CLOCK,
        "day days hour hours minute minutes second seconds week weeks month months year years night nights quarter quarters",
    ),
    (
        DATE | TIME,
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec \
        monday~ tuesday~ wednesday~ thursday~ friday~ saturday~ sunday~ michaelmas",
    ),
    (EVERY, "every all any each everyone everybody anyone anybody"),
    (
        PEOPLE,
        "customer~ client~ people person persons user~ business businesses company companies organisation~ firm firms enterprise~ \
        consumer~ stakeholder~ individual individuals guest~ citizen~ community communities audience~ team teams market markets segment segments \
        industry industries sector sectors buyer~ prospect prospects account accounts partner partners sme smes smb smbs professional~ folk folks \
        family families household~ visitor~ traveller~ traveler~ shopper~ brand brands society workers humanity mankind \
        shareholder~ investor~ colleague~ employee~ staff others world group groups institution~ leader~ supplier~ vendor~ \
        corporation~ corporates donor~ learner~ startup~ start-up~ entrepreneur~ founder~ student~ patient patients member~ public subscriber~ reader~ merchant~ retailer~",
    ),
    (
        IMPROVE,
        "improve~ enhance~ optimise~ strengthen~ boost~ maximise~ streamline~ modernise~ elevate~ foster~ deepen~ uplift~ \
        revitalise~ reinvigorate~ professionalise~ rationalise~ revamp~ bolster~ nurture~",
    ),
    (
        MOVE,
        "increase~ reduce~ grow growing grows grew grown raise~ lower lowering lowers lowered cut cuts cutting decrease~ expand~ extend~ minimise~ drive drives driving driven lift lifts \
        lifting shrink~ rise rises rising risen rose climb~ drop drops dropping dropped accelerate~ upgrade~ simplify~ sharpen~ broaden~ widen~ scale scaling \
        build building builds develop~ speed-up diversify~",
    ),
    (
        MORE,
        "better faster cheaper quicker stronger easier smarter simpler bigger larger smaller higher lower greater safer happier fewer leaner \
        cleaner greener closer deeper wider broader more less sooner slicker smoother richer healthier fairer earlier shorter longer tighter lighter",
    ),
    (
        DEGREE,
        "significantly substantially considerably dramatically radically materially noticeably greatly vastly hugely markedly measurably massively \
        meaningfully drastically exponentially substantial considerable dramatic noticeable appreciably tangibly steadily",
    ),
    (
        PRAISE,
        "innovative exceptional excellent outstanding superior great amazing world-class seamless cutting-edge robust \
        holistic compelling delightful remarkable extraordinary dynamic inspiring unparalleled exciting fantastic superb stellar awesome wonderful \
        memorable passionate visionary disruptive impactful frictionless effortless engaging unforgettable purposeful vibrant premier \
        transformative transformational groundbreaking pioneering revolutionary next-generation intelligent empowered joyful incredible",
    ),
    (
        GOOD,
        "good high-quality reliable effective efficient strong trusted quality healthy sustainable flexible agile modern smart easy simple \
        personalised personalized scalable secure affordable competitive integrated digital fast quick friendly user-friendly ethical responsible \
        happy great strong safe warm kind inclusive diverse transparent professional positive smooth consistent timely proactive attractive sound solid optimal proper ideal",
    ),
    (
        HEAD,
        "solution~ service services experience~ product products platform~ offering~ journey~ outcome~ result results value partnership~ support care approach~ \
        technology technologies team teams culture brand brands capability capabilities ecosystem~ future partner partners provider provide~ company \
        organisation~ delivery performance innovation design content quality relationships insights advice workplace environment system systems model models \
        strategy strategies process processes communication leadership talent operations marketing thinking offer customer",
    ),
    (
        OUTPUT,
        "workshop~ meeting~ post posts article~ feature~ event~ session~ webinar~ campaign~ newsletter~ blog~ report~ call calls visit~ training~ \
        interview~ survey~ demo~ presentation~ video~ podcast~ email~ e-mail~ conference~ talk talks course~ class classes lesson~ tweet~ leaflet~ flyer~ brochure~ \
        document~ page~ release~ sprint~ ticket~ pilot~ prototype~ audit~ inspection~ seminar~ roadshow~ hackathon~ townhall~ town-hall hall halls review~ \
        proposal~ quotation~ case-study study studies guide~ poster~ deployment~ experiment~ activity activities initiative~ project~ lecture~ exhibition~ \
        story stories whitepaper~ commit~ check-in~ stand-up~ one-to-ones bags tote tour tours story-points points lines patrol~ drills drill assessment~",
    ),
    (
        DO,
        "hold holds held holding run runs ran running publish~ ship ships shipped shipping host~ organise~ attend~ launch~ produce~ send sends sent sending \
        write writes wrote written writing visit~ train trains trained training hand hands handed handing distribute~ conduct~ complete~ create~ \
        make made making makes record~ film filmed roll rolled rolling release~ issue~ print~ deliver~ interview~ survey~ call called contact~ \
        meet met meeting present~ offer~ arrange~ facilitate~ draft~ file filed carry carried stage staged submit submits submitted post posts posted give gave given email~ phone~ \
        put plant planted planting audit~ inspect~ process processed handle~ perform~ test tests tested build built set install~ schedule~ onboard~ answer~ log logged close closed \
        circulate~ share shared tour toured demo demoed train host mail mailed teach taught brief briefed translate~ scan scanned review~ digitise~ assess~",
    ),
    (
        BAD,
        "bad poor poorly worse worst sloppy sloppiness stale mediocre mediocrity waste wasteful wasted wasting fraud fraudulent fraudster~ dishonest dishonesty \
        mislead~ misleading lie lies lying cheat~ cheating corrupt corruption bribe~ bribery unsafe danger dangerous accident~ injury injuries neglect~ \
        ignore~ ignoring ignorance chaos chaotic confusion confusing confused rude rudeness disrespect~ abuse~ abusive discrimination bullying harassment toxic \
        bureaucracy bureaucratic red-tape silo~ siloed backstabbing blame blaming gossip politics infighting ego egos laziness lazy complacency apathy \
        delay~ late lateness slow slowness inefficiency inefficient ineffective inconsistency inconsistent unreliable unreliability error~ mistake~ defect~ defective faulty broken bug bugs buggy failure~ \
        failing fail fails breakdown~ outage~ downtime rework duplication clutter spam junk rubbish garbage trash ugly ugliness dirty filthy dirt shoddy slapdash careless carelessness \
        negligence negligent reckless recklessness rash haste boring dull bland unhappy unhappiness dissatisfied dissatisfaction frustrated frustration frustrating \
        angry disappointed disappointing complaint~ ruin ruined ruining decay collapse~ bankruptcy bankrupt insolvent insolvency loss losses debt~ unpaid overpriced rip-off ripping exploit~ exploitation \
        exploiting pollution polluting toxicity hidden secrecy opaque opacity unfair unfairness injustice inequality hate hatred harm~ harmful hurting cruelty cruel violence theft stealing \
        stagnation stagnant decline obsolete outdated illegal unlawful incompetent incompetence incompetent useless pointless needless meaningless worthless empty hollow fake \
        greed greedy selfish selfishness corner-cutting guesswork guessing procrastination dithering indecision hearsay unprofessional pain hassle misery suffering missed \
        forgotten forgetting spoiled spoilt rotten mouldy moldy contaminated criminal~ scammer~ thief thieves dropped dropouts guessed shouting shouted clumsy clumsiness crumbling leaky leaking rust rusty rot mould damp squalor hunger hungry starving thirst cold-hearted callous \
        panic panicked stress stressed burnout burn-out exhaustion exhausted overwork overworked underpaid exploited unheard unanswered unread unused unloved unwanted unsold unsafe unhealthy unkind unjust untruth \
        untested unproven unchecked unreviewed unwashed unripe uninformed unskilled unsupported unattended disloyal disloyalty disrespectful dishonoured distrust mistrust suspicion fear fearful terror threatening \
        intimidation coercion manipulation manipulative plagiarism piracy forgery forged counterfeit scandal scandals lawsuits lawsuit fines penalties litigation recalls recall crashes crash crashed crashing hacked leaks leak breach breaches \
        poison poisoned toxins contamination infection infections epidemic relapse deaths death dying killed killing wounded suffer suffers squabbling squabbles bickering quarrels quarrel conflict conflicts feuds turf rivalry jealousy envy malice spite \
        nonsense drivel babble waffle jargon gibberish platitudes cliches fluff hype spin propaganda lip-service tokenism greenwashing whitewash cover-ups excuses pretence pretense hypocrisy cynicism pessimism defeatism fatalism nostalgia \
        drift aimlessness inertia paralysis gridlock deadlock bottleneck bottlenecks congestion backlog backlogs queues pile-up overload overcrowding overrun overruns overspending overspend shortfall shortfalls shortages shortage scarcity \
        amateurism amateurish bungling botched bodged patchy patchiness erratic haphazard random arbitrary arbitrariness whim whims favouritism favoritism bias biased prejudice racism sexism nepotism bigotry intolerance exclusion \
        thief thieves timewaster~ time-waster~ crook~ liar~ hooligan~ vandal~ \
        unqualified untrained mess messy unclear vague ambiguity disorder disorganised disorganized disorganisation turmoil panic micromanagement micromanaging resentment \
        idle idleness idling unfriendly hostile hostility arrogance arrogant indifference indifferent deceit deceive~ deceptive broken-down",
    ),
    (
        VIRTUE,
        "speed quality trust growth excellence innovation agility stability reliability safety security efficiency effectiveness simplicity transparency \
        integrity sustainability profitability profit productivity satisfaction loyalty engagement collaboration teamwork communication consistency flexibility \
        creativity convenience accessibility affordability resilience scale diversity inclusion equity wellbeing well-being honesty openness fairness respect passion \
        accountability ownership alignment focus expertise knowledge service value values choice comfort control accuracy responsiveness impact success prosperity \
        opportunity empowerment leadership competitiveness differentiation maturity readiness discipline courage curiosity empathy pride",
    ),
    (
        MEASURE,
        "cost costs revenue revenues sales churn retention satisfaction engagement awareness efficiency productivity turnover waste risk risks margin margins \
        profit profits profitability growth share capacity coverage reach visibility adoption usage loyalty complexity presence footprint time times quality performance \
        attendance conversion complaints errors defects delays morale happiness reputation participation accessibility throughput utilisation utilization utilisation \
        traffic leads pipeline volume volumes spend spending income emissions impact absence absenteeism sickness downtime incidents accidents wait waits speed output service \
        services customers members users range portfolio value trust confidence communication collaboration processes process skills understanding operations experience resilience \
        knowledge business wellbeing donations subscriptions orders bookings referrals response friction overheads overhead scope safety security influence outcomes results reliability",
    ),
    (
        RESULT,
        "orders order sales complaints complaint revenue renewals renewal jobs deaths readmissions injuries accidents churn",
    ),
    (
        DONE,
        "shared reviewed improved updated communicated implemented considered addressed managed monitored delivered developed introduced put made taken given \
        done reduced increased provided supported aligned established created rolled simplified streamlined optimised optimized prioritised prioritized \
        automated standardised standardized consolidated evaluated assessed discussed agreed decided informed involved consulted trained used handled processed reported \
        documented tested launched published built designed completed resolved solved escalated coordinated organised organized planned tracked measured defined clarified \
        refreshed upgraded replaced removed phased closed cleaned checked audited reorganised restructured revised overhauled modernised modernized sorted fixed looked sent moved \
        kept held written answered found set appointed offered invited contacted encouraged asked allocated assigned collected drafted fitted inspected installed met raised rebuilt \
        redesigned repaired rewritten scrapped sold stopped strengthened switched merged merge cut paid expected required told hired recruited",
    ),
    (
        SIZE,
        "large small big medium mid-sized medium-sized midsize mid-size larger smaller bigger sizeable sizable major minor high low significant sizable tiny huge",
    ),
    (VAGUE, "many several various numerous multiple lots plenty some few countless diverse certain"),
    (
        FOREIGN,
        "der das und nicht wir ein eine einen einem einer ist dem auf zu zum zur sich von unsere unser alle wollen sein les des une est et dans nous avec qui que \
        sur aux du le la tous toutes notre nos pour el los las para una por del todos nuestro nuestra nuestros queremos ser de wij het een voor niet zijn onze al \
        och att vi som inte vill vara den alla med til og ikke ei ja il nostri della tutti vogliamo essere uma dos nie dla jest oraz przez",
    ),
    // Poles that pull apart, two by two.
    (FAST, "fast speed agility agile nimble quick rapid startup start-up velocity swift responsive responsiveness"),
    (
        CAREFUL,
        "stability stable reliability reliable rigour rigor rigorous thorough thoroughness careful security safety safe quality bank bank-grade \
        enterprise-grade military precision accuracy robust robustness certainty",
    ),
    (SMALL, "startup start-up boutique local intimate small personal neighbourhood neighborhood village corner"),
    (BIG, "enterprise global scale mass multinational national international industrial giant fortune"),
    (
        CHEAP,
        "cheap low-cost affordable affordability price prices cost costs efficient efficiency economical value lean budget thrift",
    ),
    (
        FINE,
        "premium luxury luxurious quality excellence excellent bespoke finest high-touch white-glove craftsmanship comfort",
    ),
    (
        NEW,
        "innovation innovative modern bold new experimentation disruption disruptive startup tomorrow's cutting-edge future",
    ),
    (OLD, "tradition traditional heritage stability stable proven established legacy continuity classic timeless core"),
    (FREE, "flexibility flexible freedom autonomy openness agility agile creativity creative choice empowerment"),
    (
        HELD,
        "control consistency consistent compliance standardisation standardization governance discipline alignment security secure bank stability privacy",
    ),
    (
        PROFIT,
        "profit profits profitability profitable growth returns shareholder shareholders margin margins revenue commercial owners investors",
    ),
    (
        PURPOSE,
        "purpose people planet mission sustainability sustainable society social care nurses residents patients fairness community nature",
    ),
    (BROAD, "breadth broad comprehensive full-range everything wide variety choice"),
    (DEEP, "depth deep focus focused specialised specialized specialist simplicity simple expertise"),
    (
        HUMAN,
        "human personal bespoke tailored personalised personalized handmade custom customised customized high-touch individual",
    ),
    (MACHINE, "automated automation mass scale standardised standardized self-serve self-service digital scalable"),
];
