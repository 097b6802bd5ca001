//! The closed word lists of general English the rules share: class, then words; `word~` stands for all its regular forms
//! in British and American spelling. Lists only; what they mean is in `words`.

use super::words::class::*;

/// The classes of the rows.
pub static CLASSES: [u64; TABLE.len()] = {
    let (mut classes, mut at) = ([0; TABLE.len()], 0);
    while at < TABLE.len() {
        classes[at] = TABLE[at].0;
        at += 1;
    }
    classes
};

/// A row a class, its words with spaces between; `word~` is every form of it, in either spelling. Read while the program
/// is compiled.
pub const TABLE: &[(u64, &str)] = &[
    (
        FUNCTION,
        "a about above across actually after again against all along already also although always am among an and \
        another any are aren't around as at away be because been before being below between beyond both but by can \
        can't could did do does doesn't doing don't done down during each eg either else etc even ever every except few for \
        from fully had has have having he her here herself him himself his how however i i'm ie if in instead into is \
        isn't it it's its itself just later least less let's like many may me might mine more most much must my near \
        neither never no none nor not now of off often on once only onto or other otherwise our ours ourselves out over \
        own per rather really same shall she should simply since so some soon still such than that that's the their \
        theirs them themselves then there there's these they they're this those though through throughout till to \
        together too toward towards truly under unless until up upon us very via was we we'll we're we've were what \
        what's whatever when whenever where wherever whether which while whilst who who's whoever whom whose why will \
        with within without won't would yet you you'd you'll you're your yours yourself",
    ),
    (
        GENERIC,
        "360 ability~ able accessible access~ accomplish~ accountable achievement~ achieve~ act action~ active \
        activity~ adaptable adapt~ add added address~ adequate adopt~ advance~ advantage~ age agenda aim~ align~ \
        alike ambition~ ambitious appropriate area~ arena~ aspiration~ aspire~ asset~ attract~ authentic \
        authentically award-winning aware backbone balance~ base~ basic~ be become~ behave~ belief~ believe~ \
        belong~ beloved benefit~ best best-practice beyond big-picture bit bold boldly bond~ boundaries breadth \
        bridge~ bright brighter brilliance brilliant bring~ brought business's busy buy-in cared careful cares \
        caring catalyst centre~ centric centricity challenge~ champion~ change~ choose clarity class clear \
        client-centric close collaborate~ collaborative collective combine~ come~ commercial commitment~ committed \
        commit~ common communicate~ competence competencies competition competitor~ complete complex concern~ \
        conduct confident connection~ connect~ conscious consider~ consistently constant continue~ continuous \
        contribute~ contribution~ control~ cooperation coordinate~ core corporate create~ creative critical cross \
        cross-functional crucial cultivate~ culture~ curious current customer's customer-centric customer-first \
        customer-focused daily data data-driven day-to-day dedicate~ dedication deep deeply delight~ deliverable~ \
        deliver~ demand~ depth deserve~ desire~ development difference~ different differ~ digitalisation~ \
        digitalise~ digitise~ dignity direction discerning discover~ distinctive do dream~ earth ease easily \
        effectively effect~ efficiently effortlessly effort~ embedded embed~ embody~ embrace~ emerging employer \
        empower~ enabler~ enable~ encourage~ end end-to-end endeavour~ endless energy engage~ ensure~ entire \
        environmental equal era essential establish~ ethically ethos everyday everyone's evolve~ exceed~ excel~ \
        execute~ execution existing expectation~ expect~ expert~ explore~ express~ external extra eye face~ \
        facilitate~ fact fair faith feel~ field~ find~ first first-class fit fix flourish~ focused focuses focusing \
        force forefront forge~ form forward forward-looking forward-thinking foundation~ framework~ free freedom \
        frequent fresh friend~ front~ fulfill~ fulfil~ full fully fun function~ fundamental~ future-proof \
        future-ready gain~ game-changer game-changing gap~ general generate~ generation~ genuine get getting global \
        globally globe go go-to-market goal~ going governance greatest greatness green grip ground guide~ hand \
        happen~ hard harness~ head heart~ help~ heritage high-end high-impact high-performing high-value highest \
        highest-quality highly home-grown honest hope~ horizon~ human idea ideally ignite~ imagination imagine~ \
        impact~ implementation implement~ important impossible improvement~ inclusivity increasingly \
        industry-leading influence~ influential information initiative~ innovate~ innovation~ innovator~ input \
        insight~ inspiration inspire~ integrate~ integration intention~ interaction~ interest~ internal \
        international internationally investment~ invest~ involve~ issue~ join~ joy keep~ key know~ landscape~ \
        lasting lead~ lean learn~ led lens level~ leverage~ life lifelong limitless limit~ line~ link live~ local \
        locally long look~ lot love~ magic magical main maintain~ make~ management manage~ manner mark \
        market-driven market-leading marketplace~ master~ match~ matter~ maximum meaningful mean~ measure~ meet~ \
        mile mindful mindset mind~ mission~ modernisation~ momentum moment~ most motivate~ movement move~ must \
        necessary need~ network~ new next niche nimble north now objective~ offer~ open operate~ operational \
        opportunities optimisation~ option~ order organisational organizational oriented outperform~ output~ \
        overall overdeliver~ own owned pace paradigm~ part participate~ particular partnering passionately path~ \
        peace peak people's people-first perfect perfection perform~ personal place planet planned plan~ play~ \
        position~ possibility~ possible potential powerful power~ practical practice~ present prioritise~ priority~ \
        proactively problem~ produce~ productive profile profitable progressive progress~ promise~ promote~ \
        promotion promptly proof properly proposition~ prosper~ proud prove~ purpose-driven purpose~ pursue~ \
        pursuit push~ put puts putting quickly rapid rapidly reach~ ready real realise~ reality~ reasonable \
        reasonably recognise~ recognition redefine~ regular reimagine~ reinvention reinvent~ relate~ relations \
        relationship~ relevant reliably remain~ renewal renew~ requirement~ require~ resilient resource~ respect~ \
        respond~ responsibility responsibly responsive results-driven return~ revolutionise~ reward~ right~ role~ \
        root~ safely same satisfy~ savvy seamlessly see seek~ sense serious serve~ set sets shape~ share~ shift~ \
        shine side~ simply situation~ size~ skill~ smoothly social solution-focused solution-oriented solve~ sort~ \
        soul space~ spark~ special specific spirit stage~ standard~ stand~ star start~ state status stay~ step~ \
        stewardship steward~ strategic strategically strength~ stride~ strive~ strongly structure~ stuff succeed~ \
        successful success~ sufficient suitable supportive support~ sure surpass~ sustainably sustain~ swift \
        swiftly synergise~ synergistic synergy~ tackle~ tailor-made tailor~ take~ talent~ target~ task~ \
        technological thing~ think~ thought thrive~ today's together togetherness tomorrow tomorrow's tool~ top \
        top-quality top-tier topic~ touch touchpoint~ track transformation~ transform~ transition~ treat~ trend~ \
        true truly trustworthy trust~ truth turn~ type~ ultimate unbeatable unique unite~ unleash~ unlock~ untapped \
        urgent useful user-centric utilise~ valuable value-added value-adding value~ verb view~ vision~ voice want~ \
        way welcome~ well wellness whatever wherever whole wide will win win-win within workforce work~ world's \
        world-beating world-leading world-wide worldwide worth worthwhile years say~ tell~ talk~ ask give~ gave \
        given likes smile~ listen~ hear~ heard home job~ reason~ point~ chance~ nice trouble taste~ wish~ decent \
        enjoy~ count~ speak~ fall~ ought word~ minimum anything everything something nothing feedback foot feet \
        further competent quiet pull~ complicated cash mind attitude wrong room money hold~ abroad story stories \
        dreamer~ precious gentle gentler kindness thank~ rebuild~ goodbye onwards upwards proud pride beautiful \
        beauty comfortable compelling pressing sensible upside worthy memories voices hopes fabric tapestry \
        journey~ strongly feelings tight",
    ),
    (BE, "are be been being get is was were"),
    (
        NO,
        "aren't can't cannot didn't doesn't don't isn't neither never no nobody none nor not nothing nowhere without \
        won't wouldn't",
    ),
    (
        NUMBER,
        "billion double~ dozen eight eighteen eighty eleven fifteen fifth fifty five forty four fourteen half \
        halve~ hundred million nil none nine nineteen ninety once one pc per-cent percent quadruple quarters \
        seven seventeen seventy six sixteen sixty ten tenfold tenth third thirteen thirty thousand three \
        three-quarters threefold treble~ triple~ twelve twenty twice two two-thirds twofold zero",
    ),
    (
        TIME,
        "annual autumn christmas daily day~ decade~ easter evenings fortnight harvest lunchtime midsummer monthly \
        month~ mornings nightly nights quarterly quarter~ ramadan season~ semester spring summer whitsun lent advent term today tomorrow \
        tonight weekend~ weekly week~ winter yearly year~ yesterday",
    ),
    (CLOCK, "day hour minute month night nights quarter quarters second week year years"),
    (
        DATE | TIME,
        "apr april aug august dec december feb february friday~ jan january jul july jun june mar march may michaelmas \
        monday~ nov november oct october saturday~ sep sept september sunday~ thursday~ tuesday~ wednesday~",
    ),
    (EVERY, "all any anybody anyone each every everybody everyone"),
    (
        PEOPLE,
        "account~ audience~ brand~ business~ buyer~ citizen~ client~ colleague~ community~ company~ consumer~ \
        corporates corporation~ customer~ donor~ employee~ enterprise~ entrepreneur~ family~ firm~ folk~ founder~ \
        group~ guest~ household~ humanity individual~ industry~ institution~ investor~ leader~ learner~ mankind \
        market~ member~ merchant~ organisation~ others partner~ patient~ people person~ professional~ prospect~ \
        public reader~ retailer~ sector~ segment~ shareholder~ shopper~ smb sme society staff stakeholder~ start-up~ \
        startup~ student~ subscriber~ supplier~ team~ traveler~ traveller~ user~ vendor~ visitor~ workers world",
    ),
    (
        IMPROVE,
        "bolster~ boost~ deepen~ elevate~ enhance~ foster~ improve~ maximise~ modernise~ nurture~ optimise~ \
        professionalise~ rationalise~ reinvigorate~ revamp~ revitalise~ streamline~ strengthen~ uplift~",
    ),
    (
        MOVE,
        "accelerate~ broaden~ build~ climb~ cut cuts cutting decrease~ develop~ diversify~ driven drive~ dropped \
        drop~ expand~ extend~ grew grown grow~ increase~ lift~ lower~ minimise~ raise~ reduce~ risen rise~ rose \
        scale~ sharpen~ shrink~ simplify~ speed-up upgrade~ widen~",
    ),
    (
        MORE,
        "nearer finer harder tougher stricter pickier choosier fussier firmer friendlier busier tidier steadier nimbler sharper louder quieter kinder bolder calmer braver brighter nicer livelier fresher warmer prouder better bigger broader cheaper cleaner closer deeper earlier easier fairer faster fewer greater greener happier \
        healthier higher larger leaner less lighter longer lower more quicker richer safer shorter simpler slicker \
        smaller smarter smoother sooner stronger tighter wider",
    ),
    (
        DEGREE,
        "sharply steeply appreciably considerable considerably dramatic dramatically drastically exponentially greatly hugely \
        markedly massively materially meaningfully measurably noticeable noticeably radically significantly steadily \
        substantial tangibly vastly",
    ),
    (
        PRAISE,
        "amazing awesome compelling cutting-edge delightful disruptive dynamic effortless empowered engaging excellent \
        exceptional exciting extraordinary fantastic frictionless great groundbreaking holistic impactful incredible \
        innovative inspiring intelligent joyful memorable next-generation outstanding passionate pioneering premier \
        purposeful remarkable revolutionary robust seamless stellar superb superior transformational transformative \
        unforgettable unparalleled vibrant visionary wonderful world-class",
    ),
    (
        GOOD,
        "affordable agile attractive competitive consistent digital diverse easy effective efficient ethical fast \
        flexible friendly good great happy healthy high-quality ideal inclusive integrated kind modern optimal \
        personalised personalized positive proactive professional proper quality quick reliable responsible safe \
        scalable secure simple smart smooth solid sound strong sustainable timely transparent trusted user-friendly \
        warm",
    ),
    (
        HEAD,
        "advice approach~ brand capability care communication company content culture customer delivery design \
        ecosystem~ environment experience~ future innovation insights journey~ leadership marketing model offer \
        offering~ operations organisation~ outcome~ partner partnership~ performance platform~ process product \
        provider provide~ quality relationships result results service services solution~ strategy support system \
        talent team technology thinking value workplace",
    ),
    (
        OUTPUT,
        "activity~ article~ assessment~ audit~ bags blog~ brochure~ bulletin~ call~ campaign~ case-study check-in~ class~ commit~ \
        conference~ course~ demo~ deployment~ doc~ document~ drill~ e-mail~ email~ event~ exhibition~ experiment~ feature~ \
        flyer~ guide~ hackathon~ hall~ initiative~ inspection~ interview~ leaflet~ lecture~ lesson~ lines meeting~ \
        module~ newsletter~ one-to-ones page~ patrol~ pilot~ podcast~ points poster~ post~ presentation~ project~ proposal~ \
        prototype~ quotation~ release~ report~ review~ roadshow~ seminar~ session~ sprint~ stand-up~ story-points \
        story~ study~ survey~ talk~ tasting~ ticket~ tote tour~ town-hall townhall~ training~ tutorial~ tweet~ video~ \
        visit~ walk~ webinar~ whitepaper~ workshop~",
    ),
    (
        DO,
        "answer~ arrange~ assess~ attend~ audit~ brief~ build built call~ carry~ certify~ circulate~ close~ coach~ complete~ conduct~ \
        contact~ create~ deliver~ demo~ deploy~ develop digitise~ distribute~ draft~ email~ establish~ facilitate~ filed film~ gave give given \
        handle~ hand~ held hold~ host~ implement~ inspect~ install~ interview~ introduce~ issue~ launch~ log logged made mail~ make~ meet~ \
        met mentor~ offer~ onboard~ organise~ participate~ perform~ phone~ plant~ post~ present~ print~ hire~ recruit~ process~ produce~ \
        publish~ put ran record~ release~ review~ roll~ run scan scanned schedule~ send~ sent set share~ shipped \
        ship~ speak spoken stage~ start~ submitted submit~ survey~ taught teach test~ tour~ train~ translate~ visit~ write~ written \
        wrote",
    ),
    (
        BAD,
        "made-up sick rigged erosion half-assed tribal counterfeit wreck~ betray~ dodgy flawed futile inefficient \
        inefficiency inferior stupid tedious weak uncertainty crime~ nightmare~ scam~ shame~ dread~ assault~ drown~ \
        gimmick~ faffing half-heartedly dread~ knee-jerk bloated destroy~ stolen shambolic demoralised drunk~ \
        launder~ suspicious smelly leaking overcrowded cracked burnt disaster~ shabby clunky cramped hopeless \
        soulless shambles irrelevant rigid lost damaged sad so-so half-hearted second-rate third-rate slipshod \
        half-baked out-of-date run-down abuse~ abusive accident~ amateurish ambiguity angry arbitrary arrogance \
        arrogant backlog~ backstabbing bad bankrupt bankruptcy bias~ blame~ bland bodged boring bottleneck~ breach~ \
        breakdown~ bribery bribe~ broken bug buggy bullying bureaucracy bureaucratic burn-out burnout callous \
        careless chaos chaotic cheat~ cliches clumsy clutter collapse~ complacency complacent complaint~ conflict~ \
        confuse~ confusion congestion contaminated contamination corner-cutting corrupt corruption counterfeit \
        crash~ criminal~ crook~ cruel cruelty crumbling damp danger dangerous death~ debt~ decay deceit deceive~ \
        deceptive decline defective defect~ delay~ dirty disappoint~ discrimination dishonest disorder disorganised \
        disorganized disrespectful dissatisfied downtime drift dropped dull duplication ego empty envy erratic \
        error~ exclusion excuses exhausted exploitation exploit~ failure~ fail~ fake faulty favoritism favouritism \
        fear fearful filthy fines fluff forged forgotten fraud fraudster~ fraudulent frustrate~ frustration garbage \
        gibberish gossip greed greedy greenwashing gridlock guess~ guesswork haphazard harassment harmful harm~ \
        hassle hate hidden hollow hostile hostility hunger hungry hurt~ hype idle~ ignorance ignore~ illegal \
        incompetence incompetent indifference indifferent inequality inertia infection~ injury~ injustice insolvent \
        intolerance jargon junk kill~ late lazy leak~ lie lip-service litigation loss~ lying manipulative \
        meaningless mediocre mediocrity mess messy micromanagement mislead~ missed mistake~ mould needless neglect~ \
        negligence negligent nepotism nonsense obsolete opaque outage~ outdated overload overpriced pain panic \
        panicked patchy pointless poison~ politics pollute~ pollution poor propaganda quarrel~ queues random rash \
        recall~ reckless red-tape relapse resentment rework rip-off rot rotten rubbish rude ruin~ rust rusty \
        scammer~ secrecy selfish shoddy shortage~ shortfall~ shout~ silo~ slapdash sloppy slow spam spin spoiled \
        squabble~ stagnant stagnation stale steal~ stress~ suffer~ theft thieves threaten~ time-waster~ toxic trash \
        ugly unhappiness unjust unlawful unqualified unread useless vague vandal~ violence wasteful waste~ worse \
        worst worthless wounded",
    ),
    (
        VIRTUE,
        "accessibility accountability accuracy affordability agility alignment choice collaboration comfort \
        communication competitiveness consistency control convenience courage creativity curiosity differentiation \
        vitality vibrancy discipline diversity effectiveness efficiency empathy empowerment engagement equity excellence expertise \
        fairness flexibility focus growth honesty impact inclusion innovation integrity knowledge leadership loyalty \
        maturity openness opportunity ownership passion pride productivity profit profitability prosperity quality \
        readiness reliability resilience respect responsiveness safety satisfaction scale security service simplicity \
        speed stability success sustainability teamwork transparency trust value values well-being wellbeing",
    ),
    (
        MEASURE,
        "absence absenteeism accessibility accidents adoption attendance awareness bookings business capacity churn \
        collaboration communication complaints complexity confidence conversion cost~ coverage customers defects delays \
        donations downtime efficiency emissions engagement errors experience footprint friction growth happiness impact \
        incidents income influence knowledge leads loyalty margin~ members morale operations orders outcomes output \
        overhead~ participation performance pipeline portfolio presence process~ productivity profitability profit~ \
        quality range reach referrals reliability reputation resilience response results retention revenue~ risk~ \
        safety sales satisfaction scope security service~ share sickness skills speed spend~ subscriptions throughput \
        time~ traffic trust turnover understanding usage users utilisation~ value visibility volume~ wait~ waste \
        wellbeing",
    ),
    (
        RESULT,
        "accidents churn complaint complaints deaths injuries jobs order orders readmissions renewal renewals revenue \
        sales",
    ),
    (
        DONE,
        "addressed agreed aligned allocated answered appointed asked assessed assigned audited automated built checked \
        clarified cleaned closed collected communicated completed considered consolidated consulted contacted \
        coordinated created cut decided defined delivered designed developed discussed documented done drafted \
        encouraged escalated established evaluated expected fitted fixed found given handled held hired implemented \
        improved increased informed inspected installed introduced invited involved kept launched looked made managed \
        measured merge merged met modernised modernized monitored moved offered optimised optimized organised organized \
        overhauled paid phased planned prioritised prioritized processed provided published put raised rebuilt \
        recruited redesigned reduced refreshed removed reorganised repaired replaced reported required resolved \
        restructured reviewed revised rewritten rolled scrapped sent set shared simplified sold solved sorted \
        standardised standardized stopped streamlined strengthened supported switched taken tested told tracked trained \
        updated upgraded used written",
    ),
    (
        SIZE,
        "big bigger high huge large larger low major medium medium-sized mid-size mid-sized midsize minor significant \
        sizable sizeable small smaller tiny",
    ),
    (VAGUE, "certain countless diverse few lots many multiple numerous plenty several some various"),
    (
        FOREIGN,
        "al alla alle att auf aux avec dans das de del della dem den der des dla dos du een ei ein eine einem einen \
        einer el essere est et het ikke il inte ist ja jest la las le les los med nicht nie niet nos nostri notre \
        nous nuestra nuestro och og onze oraz para por pour przez que queremos qui sein ser sich som sur til todos \
        tous toutes tutti uma una und une unser unsere vara vi vill vogliamo von voor wij wir wollen zijn zu zum zur",
    ),
    // Poles that pull apart, two by two.
    (
        FAST,
        "fastest quickest pace haste instant same-day prompt overnight agile agility fast nimble quick rapid responsive responsiveness speed start-up startup swift velocity",
    ),
    (
        CAREFUL,
        "accuracy bank bank-grade careful certainty enterprise-grade military precision quality reliability reliable \
        rigor rigorous rigour robust robustness safe safety security stability stable thorough thoroughness",
    ),
    (
        SMALL,
        "intimacy cosy family-run tiny parish neighbourly boutique corner intimate local neighborhood neighbourhood personal small start-up startup village",
    ),
    (
        BIG,
        "reach superstore supermarket corporate worldwide chain big enterprise fortune giant global industrial international mass multinational national scale",
    ),
    (
        CHEAP,
        "cheapest lowest bargain inexpensive thrifty discount frugal low-budget affordability affordable budget cheap cost economical efficiency efficient lean low-cost price thrift value",
    ),
    (
        FINE,
        "lavish best gourmet high-end five-star first-class top-quality best-quality handmade bespoke comfort craftsmanship excellence excellent finest high-touch luxurious luxury premium quality \
        white-glove",
    ),
    (
        NEW,
        "contemporary radical experimental bold cutting-edge disruption disruptive experimentation future innovation innovative modern new startup \
        tomorrow's",
    ),
    (
        OLD,
        "ancient time-honoured traditions history roots classic continuity core established heritage legacy proven stability stable timeless tradition traditional",
    ),
    (
        FREE,
        "independence initiative agile agility autonomy choice creative creativity empowerment flexibility flexible freedom openness",
    ),
    (
        HELD,
        "order oversight uniformity standards discipline central alignment bank compliance consistency consistent control discipline governance privacy secure security \
        stability standardisation standardization",
    ),
    (
        PROFIT,
        "money earnings dividend surplus commercial growth investors margin owners profit profitability profitable profits returns revenue \
        shareholder",
    ),
    (
        PURPOSE,
        "access affordability charity care community fairness mission nature nurses patients people planet purpose residents social society \
        sustainability sustainable",
    ),
    (BROAD, "breadth broad choice comprehensive everything full-range variety wide"),
    (DEEP, "deep depth expertise focus focused simple simplicity specialised specialist specialized"),
    (
        HUMAN,
        "bespoke custom customised customized handmade high-touch human individual personal personalised personalized \
        tailored",
    ),
    (MACHINE, "automated automation digital mass scalable scale self-serve self-service standardised standardized"),
];
