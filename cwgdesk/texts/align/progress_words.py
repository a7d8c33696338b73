"""Words that say how far an action is: one line or two a language (en, fr, es, ru, ar, zh)."""

import re


def _any_of(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


# What a heading or lead-in says of everything under it.
PLANNED_SECTION = _any_of(
    r"to be (?:implemented|undertaken|carried out|taken|done)|\bplan(?:s|ned)\b|next steps|\bfuture\b",
    r"\bupcoming\b|way forward|\boutlook\b",
    r"à (?:mettre en œuvre|venir|mener|réaliser|entreprendre)|prochaines étapes|\bprévu\w*",
    r"próximos? pasos|\bprevist[ao]s?\b|\bpor (?:realizar|ejecutar|aplicar)|\bfutur[ao]s\b",
    r"планируем\w*|запланирован\w*|дальнейши\w+ шаг\w*|предстоящ\w+|подлежащ\w+",
    r"المقبلة|المقرر|المستقبل|المزمع|المخطط",
    r"下一步|计划|未来|拟(?:开展|议|实施)|待(?:开展|实施|落实)",
)
ONGOING_SECTION = _any_of(
    r"\bon-?going\b|\bunder ?way\b|\bin progress\b|\bcurrent (?:activities|actions|work)\b",
    r"\ben cours\b|\ben curso\b|\bтекущ\w+|الجارية|الحالية|正在(?:开展|进行|实施)|进行中",
)
DONE_SECTION = _any_of(
    r"\b(?:already|fully) (?:implemented|taken|done)\b|\bcompleted?\b|\bachievements?\b|\bfinished\b",
    r"(?<!be )\b(?:implemented|concluded) (?:activities|actions|measures)\b",
    r"^\W*(?:implemented|done|closed)\b",
    r"\b(?:activities|actions|measures) (?:implemented|carried out|concluded)\b",
    r"^\W*(?:achevée?s?|terminée?s?|réalisée?s?|exécutée?s?|fait)\b",
    r"(?:activités|mesures) (?:achevées|réalisées)",
    r"^\W*(?:completad[ao]s?|terminad[ao]s?|realizad[ao]s?|finalizad[ao]s?|hecho)\b",
    r"actividades (?:realiza|completa)das",
    r"\b(?:выполнен|заверш[её]н)\w*",
    r"\b(?:مكتمل|منجز|أنجز|تم)|(?:المنجزة|المكتملة|المنفذة)",
    r"已?完成|已(?:实施|落实|开展)",
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
    r"|,?\s+(?:but|although|though|whereas|while|mais|bien que|pero|aunque|однако|хотя)\s"
    r"|,\s+(?:however|но|а)\s|،?\s+(?:لكن|ولكن|غير أن|إلا أن)\s|，(?:但是?|然而|不过)",
    re.IGNORECASE,
)
# Who does not have something, or what must not happen, says nothing of the action.
NOT_SAID_OF_IT = _any_of(
    r"\b(?:who|whose|which|if|unless|that (?:have|has|had|are|is|was|were|do|did|does))\b[^,.;:]*",
    r"\b(?:in order|so as) not to\b|\bwhether or not\b|\bno one\b[^,.;:]*behind\b",
    r"\bensur\w+ (?:that )?no\b[^,.;:]*",
    r"\bnot (?:only|just|merely|simply|least|limited)\b|\bno (?:doubt|longer|less|fewer|later|objections?)\b",
    r"\b(?:qui|si) (?:n[e'’])[^,.;:]*|\bpas (?:seulement|uniquement)\b|\bafin de ne pas\b",
    r"\b(?:que|quienes|si) no\b[^,.;:]*|\bno (?:obstante|s[oó]lo|solamente|únicamente|menos)\b",
    r"\bкотор\w+ (?:еще |ещё )?не\b[^,.;:]*|\bесли\b[^,.;:]*|\bне (?:только|менее|более|позднее|считая)\b",
    r"(?:التي|الذي|الذين|إذا) (?:لم|لا)[^،.؛:]*|ليس(?:ت)? فقط|لا (?:سيما|تقل)",
    r"不仅|不但|前所未有|未(?:来|成年|必|经)|如果[^，。；：]*",
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
    # fr
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
    # ru
    r"\bне (?:был[аои]?|буд[еу]т|удалось|\w{2,}(?:л|ла|ло|ли|лся|лась|лось|лись))\b",
    r"\bне \w{2,}(?:[еёа]н[аоы]?|ят[аоы]?|ыт[аоы]?)\b|\b(?:еще|ещё|пока|до сих пор) не\b|\bнет\b",
    r"\bпредстоит\b|\b(?:остается|остаётся|осталось) \w+ть\b",
    # ar
    r"(?<!\w)[وف]?(?:لم|لن)\s|(?<!\w)[وف]?ليس(?:ت)?\s|(?:لا|ما) [يت]?زال \w*(?:يتعين|ينبغي|يجب|معلق)\w*",
    r"(?<!\w)[وف]?(?:لا|ما) [يت]?زال(?:ت)?(?: \w+){0,3} (?:يتعين|ينبغي|معلقة?)|(?<!\w)[وف]?لا يوجد\s",
    r"لم\w* بعد",
    # zh
    r"(?<!所)未(?!来|成年|必|经)|没有|没(?:能|得到)|仍?有待|尚[待需缺]|仍[待需须]|还需|无任何",
)
PLANNED = _any_of(
    r"\b(?:will|shall|should|would|ought to|must)\b|\bis (?:expected|scheduled|due) to\b",
    r"\b(?:plans?|intends?) to\b",
    r"\bforthcoming\b|\b(?:is|are) to be\b|\bgoing to\b|\bplanned (?:for|to)\b|\bneeds? to be\b",
    r"\b(?:is|are) expected\b|\bdoi(?:t|vent) être\b|\bil convien(?:t|drait)\b|\bdeben? \w+rse\b",
    r"\b(?:is|are|been) (?:planned|scheduled|foreseen|envisaged|anticipated)\b",
    r"\bser(?:a|ont|ait|aient)\b|\w{3}(?:era|eront)\b|\bprévoi\w+|\bprévue?s?\b|\bdevr(?:a|ont|ait|aient)\b",
    r"\bser(?:á|án|ía|ían)\b|\bprevé\w*|\w{2}[aei]r(?:á|án)\b|\bprevist[ao]s?\b|\bdeber(?:á|án|ía|ían)\b",
    r"\bdeben? ser\b",
    r"\bбуд(?:ет|ут)\b|\bпланиру\w+|\bзапланирован\w*|\bследует\b|\bдолжн[аоы]\b|\bдолжен\b|\bнамечен\w*",
    r"سوف|(?<!\w)و?س[يت](?!ا|بران|ين\b|ون\b)\w{2,}|من ال(?:مقرر|متوقع|مزمع)",
    r"(?<!\w)[وف]?(?:ينبغي|يجب)(?!\w)|يعتزم|مخطط",
    r"将|拟|计划|预计|应(?:当|该|予|尽|继续|提交|于|向|由|在|进|开|发|加|与)",
)
ONGOING = _any_of(
    r"\bcontinu(?:es?|ing)\b|\bcurrently\b|\bon-?going\b|\bunder ?way\b|\bin progress\b|\bregularly\b",
    r"\b(?:is|are|been) (?:\w+ly )?\w+ing\b",
    r"\b(?:cooperates|collaborates|participates|coordinates|works (?:closely )?(?:with|on|together))\b",
    r"\bpoursui\w+|\ben cours\b|\bactuellement\b",
    r"\bsigue\b|\bcontinúa\w*|\ben curso\b|\bactualmente\b",
    r"\bпродолжа\w+|в настоящее время|\bведется\b",
    r"[يت]واصل|حالي|مستمر|لا يزال",
    r"继续|正在|目前|仍在",
)
DONE = _any_of(
    r"\b(?:was|were)\b|\b(?:has|have) (?:\w+ly )?(?:been )?\w+(?:ed|en|un|de|ne|lt|ld|ut|pt)\b",
    r"\b(?:has|have) (?:\w+ly )?been (?!\w+ing\b)\w+",
    r"\b(?:has|have) (?:set|sent|brought|met|led|built|found|sought)\b",
    r"(?<!be )\b(?:launched|published|established|completed|organi[sz]ed|held|adopted|submitted|issued)\b",
    r"\b(?:itu|secretariat|secretary-general|director|bureau|union|council|office|staff|we) (?:\w+ly )?"
    r"(?!need|concern|relat|bas)\w+ed\b",
    r"\b(?:a|ont) (?:été )?\w+(?:é|i|u|is)e?s?\b",
    r"\b(?:fue|fueron|ha|han) \w+(?:do|da)s?\b|\bse (?:\w+ó|\w+(?:aron|ieron))\b|\bse han? \w+",
    r"\bбыл[аио]?\b|\w{3}(?:лся|лась|лись)\b",
    r"\b(?:представлен|опубликован|провед[её]н|подготовлен|разработан|принят|создан|утвержд[её]н)[аоы]?\b",
    r"\b(?:организован|направлен|заверш[её]н|выполнен|осуществл[её]н|реализован|начат)[аоы]?\b",
    r"\bتمت?\b|\bقد \w+|(?<!\w)و?(?:جرى|جرت|قدمت?|أجريت?|عقدت)(?!\w)",
    r"已|了",
)
