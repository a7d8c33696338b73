"""Words that say how far an action is: one line or two a language (en, fr, es, ru, ar, zh)."""

import re


def _any_of(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


# What a heading or lead-in says of everything under it.
PLANNED_SECTION = _any_of(
    r"to be (?:implemented|undertaken|carried out|taken|done)|\bplanned\b|next steps|^\W*(?:future )?plans\b",
    r"\bfuture (?:activit|action|work|step|event|meeting|plan|measure|direction|initiative|project)\w*",
    r"\bupcoming\b|way forward|\boutlook\b",
    r"à (?:mettre en œuvre|venir|mener|réaliser|entreprendre)|prochaines étapes|\bprévu\w*",
    r"próximos? pasos|\bprevist[ao]s?\b|\bpor (?:realizar|ejecutar|aplicar)",
    r"\b(?:actividades|acciones|medidas|trabajos|pasos|reuniones) futur[ao]s\b",
    r"планируем\w*|запланирован\w*|дальнейши\w+ шаг\w*|предстоящ\w+|подлежащ\w+",
    r"(?:الأنشطة|الإجراءات|الخطوات|التدابير|الأعمال|الاجتماعات) (?:المقبلة|المستقبلية)",
    r"المقرر (?:تنفيذ|القيام|اتخاذ)\w*|المزمع|المخطط(?:ة| لها)|المقررة",
    r"下一步|计划(?:开展|实施|中|的(?:活动|行动))|未来(?:活动|行动|工作|步骤|措施|计划)",
    r"拟(?:开展|议|实施)|待(?:开展|实施|落实)",
)
ONGOING_SECTION = _any_of(
    r"\bon-?going\b|\bunder ?way\b|\bin progress\b|\bcurrent (?:activities|actions|work)\b",
    r"\ben cours\b|\ben curso\b|الجارية|正在(?:开展|进行|实施)|进行中",
    r"\bтекущ\w+ (?:деятельност|мероприят|работ|процесс|мер[ыа]\b)\w*|(?:الأنشطة|الأعمال|الإجراءات) الحالية",
)
DONE_SECTION = _any_of(
    r"\b(?:already|fully) (?:implemented|taken|done)\b|\bcompleted\b|\bfinished\b",
    r"^\W*(?:complete|(?:main |key |major )?achievements)\b|\bachievements (?:in|of) (?:the )?\d",
    r"(?<!be )\b(?:implemented|concluded) (?:activities|actions|measures)\b",
    r"^\W*(?:implemented|done|closed)\b",
    r"\b(?:activities|actions|measures) (?:implemented|carried out|concluded)\b",
    r"^\W*(?:achevée?s?|terminée?s?|réalisée?s?|exécutée?s?|fait)\b",
    r"(?:activités|mesures) (?:achevées|réalisées)",
    r"^\W*(?:completad[ao]s?|terminad[ao]s?|realizad[ao]s?|finalizad[ao]s?|hecho)\b",
    r"actividades (?:realiza|completa)das",
    r"\b(?:выполнен|заверш[её]н)(?:[аоы]|ные|ных|ный|ная)?\b",
    r"\b(?:مكتمل|منجز|أنجز|تم)|(?:المنجزة|المكتملة|المنفذة)",
    r"已(?:完成|实施|落实|开展)|完成的(?:活动|行动|工作|措施)|^\W*完成\W*$",
)
NOT_DONE_SECTION = _any_of(
    r"\bnot (?:yet )?(?:been )?(?:started|begun|implemented|completed|done|carried out|undertaken|taken)\b",
    r"\b(?:outstanding|pending|overdue) (?:activities|actions|items|issues|matters|measures)\b",
    r"\bnot achieved\b",
    r"\b(?:non|pas encore) (?:achevée?s?|réalisée?s?|exécutée?s?|mise?s? en œuvre)\b|\ben suspens\b",
    r"\bno (?:realizad|ejecutad|aplicad|completad|iniciad)[ao]s?\b|\bpendientes?\b",
    r"\bне ?(?:выполнен|заверш[её]н|начат|реализован)\w*",
    r"غير (?:ال)?(?:مكتمل|منجز|منفذ)|لم (?:تنفذ|تنجز|ينفذ|ينجز|يتم|تتم|يبدأ|تبدأ)",
    r"(?:尚?未|没有)(?:完成|实施|落实|开展|开始|启动)",
)
DONE_STATUS = _any_of(DONE_SECTION.pattern, r"^\W*(?:yes|oui|sí|да|نعم|是|✓|✔|☑)\W*$|[✓✔☑✅]")
# What a cell in a column "Status" says; a cell that holds a sentence is read like one.
PLANNED_STATUS = _any_of(
    r"^\W*(?:planned|scheduled|upcoming|future|to be \w+)\b",
    r"^\W*(?:prévue?s?|planifiée?s?|à venir|programad[ao]s?|planificad[ao]s?|previst[ao]s?)\b",
    r"^\W*(?:за)?планир\w+|^\W*(?:مخطط|مقرر|من المقرر)|^\W*(?:已?计划|拟|规划)",
)
ONGOING_STATUS = _any_of(
    r"\bon-?going\b|\bin progress\b|\bunder ?way\b|\bin hand\b|\bcontinuous\b|\bstarted\b",
    r"\bpart(?:ly|ially)\b|\ben cours\b|\bpartiel\w*|\ben curso\b|\ben marcha\b|\bparcial\w*",
    r"\bв процессе\b|\bпродолжа\w+|\bведется\b|\bчастично\b|\bвыполняется\b",
    r"جار|قيد التنفيذ|مستمر|جزئي|进行中|正在|持续|部分",
)
NOT_DONE_STATUS = _any_of(
    NOT_DONE_SECTION.pattern,
    r"^\W*(?:not|no|none|nil|pending|outstanding|overdue|delayed|postponed|deferred|cancell?ed|open)\W*$",
    r"^\W*(?:pending|outstanding|overdue|postponed|deferred|cancell?ed)\b|^\W*no action\b",
    r"^\W*(?:non|en attente|reportée?s?|annulée?s?|aplazad[ao]s?|cancelad[ao]s?|нет|отложен\w*|отменен\w*)\b",
    r"^\W*(?:معلق|مؤجل|ملغى|لا)(?!\w)|^\W*(?:未|待|推迟|取消|否)",
)

# A sentence, and what a "but" sets against it, speak each for themselves.
CONTRAST = re.compile(
    r"(?<=[.!?;])\s+|[。！？；؛؟]"
    r"|,?\s+(?:but|whereas|while|mais|pero|однако)\s"
    r"|,\s+(?:however|но|а)\s|،?\s+(?:لكن|ولكن|غير أن|إلا أن)\s|，(?:但是?|然而|不过)",
    re.IGNORECASE,
)
# Who does not have something, or what must not happen, says nothing of the action.
NOT_SAID_OF_IT = _any_of(
    r"\b(?:who|whose|which|if|unless|that (?:have|has|had|are|is|was|were|do|did|does))\b[^,.;:]*",
    r"\b(?:although|though|bien qu|quoiqu|aunque|хотя)\w*\b[^,.;]*|رغم[^،.؛]*|(?:尽管|虽然)[^，。；]*",
    r"\b(?:did|does|do|has|have) not (?:object|oppose)\w*\b",
    r"\b(?:in order|so as) not to\b|\bwhether or not\b|\bno one\b[^,.;:]*behind\b",
    r"\bensur\w+ (?:that )?no\b[^,.;:]*",
    r"\bnot (?:only|just|merely|simply|least|limited)\b|\bno (?:doubt|longer|less|fewer|later|objections?)\b",
    r"\b(?:qui|si) (?:n[e'’])[^,.;:]*|\bpas (?:seulement|uniquement)\b|\bafin de ne pas\b",
    r"\b(?:que|quienes|si) no\b[^,.;:]*|\bno (?:obstante|s[oó]lo|solamente|únicamente|menos)\b",
    r"\bкотор\w+ (?:еще |ещё )?не\b[^,.;:]*|\bесли\b[^,.;:]*|\bне (?:только|менее|более|позднее|считая)\b",
    r"(?:التي|الذي|الذين|إذا) (?:لم|لا)[^،.؛:]*|ليس(?:ت)? فقط|لا (?:سيما|تقل)",
    r"不仅|不但|前所未有|未(?:来|成年|必|经)|如果[^，。；：]*|(?:无法|不能|没有)[^，。；：]{1,12}的(?:人|国家|成员国|社区|群体|地区)",
)
NOT_DONE = _any_of(
    # en
    r"\b(?:was|were|has|have|had|is|are|did|could|will|be|being|been)(?: [\w-]+){0,3}? not\b",
    r"\b(?:do|does) not (?!require|need|affect|prejudice|imply|include|apply|mean)",
    r"\b(?:was|were|has|have|had|is|are|did|does|do|could|wo)n['’]t\b",
    r"\b(?:not|has|have|are|is|as) yet to (?:be|\w+)|\bnot (?:as )?yet\b|\bnever\b",
    r"\bremain(?:s|ed)? to be\b|\bremain(?:s|ed)? (?:pending|outstanding|unresolved|incomplete)\b",
    r"\bstill (?:to be|needs? to|has to|have to|pending|outstanding|awaited)\b",
    r"\b(?:is|are|was|were) (?:still |currently )?(?:pending|outstanding|overdue|missing|lacking)\b",
    r"\b(?:no|none of|neither)\b(?: [\w'’&+/-]+){0,12}? (?:has|have|had|was|were|is|are|could|took)\b",
    r"\b(?:has|have|had|was|were|is|are) (?:made |taken )?no (?:progress|actions?|reports?|activity)\b",
    r"\bnothing (?:has|was)\b|\bno (?:progress|action|steps?|activit(?:y|ies)|reports?|consultations?) ",
    r"\b(?:failed|unable) to\b|\b(?:was|were|been) (?:postponed|delayed|cancell?ed|deferred|suspended)\b",
    r"^\W*not (?:started|begun|implemented|completed|done|carried out|undertaken|applicable|submitted)\b",
    r"^\W*no (?!\d)\w{3,}|\b(?:nobody|no one)\b|\bremain(?:s|ed)? un\w+ed\b",
    r"\b(?:be|been|was|were|is|are) (?:postponed|cancell?ed|deferred|abandoned|shelved|halted)\b",
    r"\b(?:has|have|had) (?:stalled|lapsed)\b|\b(?:at a standstill|on hold)\b",
    r"\b(?:is|are) (?:still )?awaited\b",
    r"\b(?:refrained|abstained) from\b|\b(?:declined|refused|neglected|omitted) to\b|\bfell short\b",
    r"\b(?:was|were|been) (?:dropped|missed|lost|delayed|thwarted|blocked|withdrawn)\b|\bbehind schedule\b",
    r"\bthere (?:is|was|are|were|has been) (?:\w+ ){0,3}no (?!doubt|objection|need)\w+",
    r"\b(?:is|are) still missing\b",
    r"\bimpossible to\b|\bcannot be (?!over|exclu|ruled)|\bneither\b[^.;]*\bnor\b",
    r"\b(?:little|hardly any|scant|insufficient) (?:progress|headway)\b|\bhardly any\b",
    # fr
    r"\bn(?:e |['’])(?:a|ont|avai\w+|aurai\w+) (?:pu|su)\b|\bn(?:e |['’])(?:saurai\w+|peu\w+|pouvai\w+) \w+",
    r"\bn(?:e |['’])(?:[\w'’]+ ){0,4}?(?:guère|nullement)\b|\bs['’](?:est|sont) abstenue?s?\b",
    r"\bpersonne n['’e]",
    r"\b(?:été|est|sont) (?:reporté|annulé|ajourné|différé|suspendu|abandonné)e?s?\b|\btard(?:e|ent) à\b",
    r"\b(?:a|ont) (?:renoncé|échoué|refusé)\b|\bni\b[^.;]*\bn(?:e |['’])|\binachevée?s?\b",
    r"\bimpossible d[e'’]",
    r"\b(?:pris du|en|le) retard\b|\b(?:fait|font) défaut\b",
    r"\bil (?:n['’]en )?reste \w+ [^.;]*à \w+(?:er|ir|re)\b",
    r"\bpeu (?:de progrès|progressé|avancé)\b|\bdemeur\w+ (?:à|en suspens)\b",
    r"^\W*aucune? \w|\bdoi(?:t|vent) encore\b",
    r"\bn(?:e |['’])(?:[\w'’]+ ){0,4}?(?:pas|point|jamais|rien|aucun\w*)\b|\bpas encore\b",
    r"\baucune?\b[^.;]*?\bn(?:e |['’])|\breste(?:nt)? (?:encore )?(?:à|en suspens)\b|\brien n['’e]",
    # es
    r"\b(?:no|nunca|tampoco) (?:se )?(?:l[aeo]s? )?(?:han?|había|hay|hubo|es|son|están?|fue|fueron)\b",
    r"\bno (?:pud\w+|serán?)\b",
    r"\bno se\b|\bno \w{2,}(?:ó|aron|ieron)\b|\b(?:todavía|aún) no\b|\bqued(?:a|an|ó) por\b",
    r"\bpendientes? de\b",
    r"\bning(?:ún|una|uno)\b[^.;]*?\b(?:ha|han|fue|fueron)\b",
    r"^\W*ning(?:ún|una) ",
    r"\b(?:aplaz|cancel|anul|posterg|fracas|fall)(?:ad[ao]s?|ó|aron)\b",
    r"\b(?:suspend|difer)(?:id[ao]s?|ió|ieron)\b",
    r"\bpospuest[ao]s?\b|\bpospus\w+\b|\bse abst(?:uvo|uvieron|iene\w*)\b|\bnadie\b|\bni\b[^.;]*\bni\b",
    r"\b(?:retras|demor)(?:ad[ao]s?|ó|aron)\b|\bno existen?\b|\bse (?:ha|han) retrasado\b",
    r"\b(?:sigu|continú|permanec)\w+ sin\b|\bfaltan? (?:por )?\w+r\b|\bapenas\b|\bimposible\b",
    r"\b(?:escas|poc)[ao]s? (?:progreso|avance)s?\b|\bno (?:ha|han|había) podido\b",
    # ru
    r"\bне (?:был[аои]?|буд[еу]т|удалось|\w{2,}(?:л|ла|ло|ли|лся|лась|лось|лись))\b",
    r"\bне \w{2,}(?:[еёа]н[аоы]?|ят[аоы]?|ыт[аоы]?)\b|\b(?:еще|ещё|пока|до сих пор) не\b|\bнет\b",
    r"\bпредстоит\b|\b(?:остается|остаётся|осталось) \w+ть\b",
    r"\b(?:отложен|отмен[её]н|перенес[её]н|приостановлен)[аоы]?\b|\bвоздержал\w+|\bневозможн\w+",
    r"\bотсутству\w+",
    r"\bзадерж(?:ива\w+|ал\w+|ан[аоы]?)\b|\b(?:пропущен|сорван|утрачен)[аоы]?\b",
    r"\bникто\b|\bни\b[^.;]*\bни\b|\bне смог(?:ут)?\b|\bотказал\w+|\bнезаверш[её]н\w*",
    r"\bнезначительн\w+ прогресс\w*",
    # ar
    r"(?<!\w)[وف]?(?:لم|لن)\s|(?<!\w)[وف]?ليس(?:ت)?\s|(?:لا|ما) [يت]?زال \w*(?:يتعين|ينبغي|يجب|معلق)\w*",
    r"(?<!\w)[وف]?(?:لا|ما) [يت]?زال(?:ت)?(?: \w+){0,3} (?:يتعين|ينبغي|معلقة?)|(?<!\w)[وف]?لا يوجد\s",
    r"لم\w* بعد",
    r"تعذر\w*|(?<!\w)[وف]?(?:تأجلت?|أجلت?|أرجئت?|ألغيت?|علقت?|امتنعت?|أخفقت?|فشلت?|استحالت?)(?!\w)",
    r"(?<!\w)[وف]?تأخرت?(?!\w)|غير (?:متوفر|متاح|موجود)ة?|لا توجد\s",
    r"تمت? (?:تأجيل|إلغاء|إرجاء|تعليق)|لا [يت]مكن|من المستحيل|دون أن|غير (?:مكتمل|منجز)",
    # zh
    r"(?<!所)未(?!来|成年|必|经)|没有|没(?:能|得到)|仍?有待|尚[待需缺]|仍[待需须]|还需|无任何",
    r"推迟|延期|搁置|(?:被|已|予以)(?:取消|暂停|中止)|取消(?=了|[。；，]|$)|无法|不能(?!不|掉队)|无人|毫无进展",
    r"延误|拖延|错过|尚?不存在|未果|落空",
    r"进展(?:甚微|缓慢|不大)",
)
PLANNED = _any_of(
    r"\b(?:will|shall|should|would|ought to|must)\b|\bis (?:expected|scheduled|due) to\b",
    r"\b(?:plans?|intends?) to\b|\bit is (?:proposed|recommended|suggested|hoped|envisaged|intended)\b",
    r"\b(?:itu|secretariat|secretary-general|director|bureau|union|council|office|we) "
    r"(?:hope|aim|propose|wish)s? to\b",
    r"\bforthcoming\b|\b(?:is|are) to be\b|\bgoing to\b|\bplanned (?:for|to)\b|\bneeds? to be\b",
    r"\b(?:is|are) expected\b|\bdoi(?:t|vent) être\b|\bil convien(?:t|drait)\b|\bdeben? \w+rse\b",
    r"\b(?:is|are|been) (?:planned|scheduled|foreseen|envisaged|anticipated)\b",
    r"\bser(?:a|ont|ait|aient)\b|\w{3}(?:era|eront)\b|\bprévoi\w+|\bprévue?s?\b|\bdevr(?:a|ont|ait|aient)\b",
    r"\b(?:entend|entendent|compte|comptent) \w+(?:er|ir|re)\b|\benvisage(?:nt)? d[e'’]",
    r"\bl['’]intention d[e'’]",
    r"\b(?:est|sont) (?:envisagé|programmé|planifié|proposé|recommandé)e?s?\b",
    r"\bintención de\b|\bse (?:propone|recomienda|espera)\b",
    r"\bser(?:á|án|ía|ían)\b|\bprevé\w*|\w{2}[aei]r(?:á|án)\b|\bprevist[ao]s?\b|\bdeber(?:á|án|ía|ían)\b",
    r"\bdeben? ser\b",
    r"\bбуд(?:ет|ут)\b|\bпланиру\w+|\bзапланирован\w*|\bследует\b|\bдолжн[аоы]\b|\bдолжен\b|\bнамечен\w*",
    r"\bнамерен[аоы]?\b|\b(?:предполага|предлага|ожида)(?:ется|ются)\b|\bпредусмотрен[аоы]?\b",
    r"\b(?:проведет|проведёт|представит|опубликует|организует|подготовит|разработает|создаст)(?:ся)?\b",
    r"سوف|(?<!\w)و?س[يت](?!ا|بران|ين\b|ون\b)\w{2,}|من ال(?:مقرر|متوقع|مزمع)",
    r"(?<!\w)[وف]?(?:ينبغي|يجب)(?!\w)|[يت]عتزم|[يت]توقع|[يت]نوي|[يت]قترح|مخطط",
    r"将|拟|计划|预计|打算|预期(?!成果|结果|目标)|建议(?:于|召开|举办|设立)|应(?:当|该|予|尽|继续|提交|于|向|由|在|进|开|发|加|与)",
)
ONGOING = _any_of(
    r"\bcontinu(?:es?|ing)\b|\bcurrently\b|\bon-?going\b|\bunder ?way\b|\bin progress\b|\bregularly\b",
    r"\b(?:is|are|been) (?:\w+ly )?\w+ing\b",
    r"\b(?:cooperates|collaborates|participates|coordinates|works (?:closely )?(?:with|on|together))\b",
    r"\bunder (?:active )?(?:preparation|review|consideration|development|discussion|study|negotiation)\b",
    r"\b(?:is|are) (?:\w+ ){0,2}being\b|\bwell advanced\b|\b(?:limited|some|good|steady) progress\b",
    r"\b(?:has|have|had) (?:just )?(?:begun|started|commenced)\b|\bin the process of\b",
    r"\b(?:keeps|maintains)\b",
    r"\b(?:is|are) (?:updated|held|organi[sz]ed|published) (?:every|each|annually|regularly)\b",
    r"\bvien(?:t|nent) de (?:commencer|débuter|démarrer)\b|\bs['’]emploie(?:nt)? à\b",
    r"\b(?:viene|vienen) \w+ndo\b|\bacaban? de (?:comenzar|empezar)\b",
    r"\b(?:только )?начат[аоы]?\b|\bначал(?:ась|ись|ся)\b|\bработает над\b|\bприступил\w*\b",
    r"(?<!\w)[وف]?(?:بدأ|بدأت|شرع|شرعت|[يت]عمل)(?!\w)|一直在|已?开始",
    r"\bpoursui\w+|\ben cours\b|\bactuellement\b|\bà l['’]étude\b|\ben préparation\b",
    r"\bcontinuent? (?:de|à|d['’])",
    r"\bsiguen?\b|\bcontinúa\w*|\ben (?:curso|preparación|elaboración|estudio)\b|\bactualmente\b",
    r"\best(?:á|án) \w+ndo\b",
    r"\bпродолж(?:а\w+|ит)\b|в настоящее время|\bвед(?:ет|ёт|ут)ся\b|\bнаход[ия]тся (?:в|на)\b",
    r"\bв (?:стадии|процессе)\b",
    r"\b(?:разрабатыва|рассматрива|обсужда|осуществля)(?:ется|ются)\b|\b(?:готов|провод)[ия]тся\b",
    r"[يت]واصل|حاليا|في الوقت الحالي|مستمر|(?:لا|ما) [يت]زال|(?<!\w)و?[يت]جري(?!\w)|(?<!\w)جارية?(?!\w)",
    r"قيد (?:الإعداد|التنفيذ|النظر|الدراسة|المراجعة|المناقشة|التطوير)",
    r"继续|正在|目前|仍在|进行中|(?:编写|制定|筹备|审议|起草)之?中",
)
DONE = _any_of(
    r"\b(?:was|were)\b",
    r"\b(?:has|have) (?:(?:\w+ly|so far|already|now|since|also|again) )?(?:been )?"
    r"\w+(?:ed|en|un|de|ne|lt|ld|ut|pt)\b",
    r"\b(?:has|have) (?:\w+ly )?been (?!\w+ing\b)\w+",
    r"\b(?:has|have) (?:set|sent|brought|met|led|built|found|sought)\b",
    r"(?<!be )\b(?:launched|published|established|completed|organi[sz]ed|held|adopted|submitted|issued)\b",
    r"\b(?:itu|secretariat|secretary-general|director|bureau|union|council|office|staff|we) (?:\w+ly )?"
    r"(?!need|concern|relat|bas)\w+ed\b",
    r"\b(?:a|ont) (?:été )?\w+(?:é|i|u|is)e?s?\b",
    r"\b(?:fue|fueron|ha|han) \w+(?:do|da)s?\b|\bse (?:\w+ó|\w+(?:aron|ieron))\b|\bse han? \w+",
    r"\b(?:wrote|took (?:part|place|note)|gave|made available)\b",
    r"\bs['’](?:est|sont) \w+(?:é|i|u)e?s?\b|\btom(?:ó|aron) nota\b|\bпринял\w* к сведению\b",
    r"\b(?:opérationnel|operativ)\w* (?:depuis|desde)\b|\bдейству(?:ет|ют) с\b",
    r"(?<!\w)[وف]?أحاطت? \w+ علما|注意到",
    r"\b(?:провел|провёл|организовал|опубликовал|представил|подготовил|разработал|создал|принял)[аио]?\b",
    r"\b(?:направил|утвердил|начал|завершил|осуществил|реализовал|запустил|выпустил)[аио]?\b",
    r"\bбыл[аио]?\b|\w{3}(?:лся|лась|лись)\b",
    r"\b(?:представлен|опубликован|провед[её]н|подготовлен|разработан|принят|создан|утвержд[её]н)[аоы]?\b",
    r"\b(?:организован|направлен|заверш[её]н|выполнен|осуществл[её]н|реализован)[аоы]?\b",
    r"\bتمت?\b|\bقد \w+|(?<!\w)و?(?:جرى|جرت|قدمت?|أجريت?|عقدت)(?!\w)",
    # نشر is "he published" at a sentence's beginning, and "publication" within it.
    r"(?:^|[.؛؟] ?)\W*(?:نظم|نشر|أصدر|عقد|قدم|أطلق|اعتمد|أعد|وضع|شارك|أنشأ|أرسل|أنجز)ت?(?!\w)",
    r"已|了|于[\d〇零一二三四五六七八九十]+年[^。；]*(?:举行|召开|举办|发布|出版|启动|成立)",
)
