<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AgendaForm</name>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>لا توجد وثيقة</translation>
    </message>
    <message>
        <source>Agenda item removed</source>
        <translation>حُذف بند جدول الأعمال</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <source>New item: number</source>
        <translation>بند جديد: الرقم</translation>
    </message>
    <message>
        <source>New item: title</source>
        <translation>بند جديد: العنوان</translation>
    </message>
    <message>
        <source>Public – may be exported</source>
        <translation>علني – يجوز تصديره</translation>
    </message>
    <message>
        <source>Remove this item</source>
        <translation>حذف هذا البند</translation>
    </message>
</context>
<context>
    <name>AgreedLanguage</name>
    <message>
        <source>Phrase</source>
        <translation>عبارة</translation>
    </message>
    <message>
        <source>A phrase, e.g. “multistakeholder consultation process”</source>
        <translation>عبارة، مثل «عملية تشاور أصحاب المصلحة المتعددين»</translation>
    </message>
    <message>
        <source>Near misses too</source>
        <translation>مع الصيغ القريبة أيضاً</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>نسخ مع المرجع</translation>
    </message>
    <message>
        <source>Copied with reference</source>
        <translation>نُسخ مع المرجع</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعاً</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n text(s)</source>
        <translation>
            <numerusform>في %n نص</numerusform>
            <numerusform>في نص واحد</numerusform>
            <numerusform>في نصين</numerusform>
            <numerusform>في %n نصوص</numerusform>
            <numerusform>في %n نصاً</numerusform>
            <numerusform>في %n نص</numerusform>
        </translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>حرفياً</translation>
    </message>
    <message>
        <source>Written otherwise there: “%1”</source>
        <translation>مكتوب هناك بصيغة أخرى: «%1»</translation>
    </message>
    <message>
        <source>“%1” instead of “%2”</source>
        <translation>«%1» بدلاً من «%2»</translation>
    </message>
    <message>
        <source>“%1” more</source>
        <translation>«%1» زيادةً</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>بدون «%1»</translation>
    </message>
    <message>
        <source>Near miss: %1</source>
        <translation>صيغة قريبة: %1</translation>
    </message>
    <message>
        <source>The same, written otherwise</source>
        <translation>العبارة نفسها بكتابة مختلفة</translation>
    </message>
    <message>
        <source>Near misses</source>
        <translation>الصيغ القريبة</translation>
    </message>
    <message>
        <source>What language is agreed already?</source>
        <translation>ما هي الصياغة المتفق عليها من قبل؟</translation>
    </message>
    <message>
        <source>Type a phrase: you see every loaded text that has it, word for word or nearly, and how to cite it.</source>
        <translation>اكتب عبارة: سترى كل نص محمَّل ترد فيه، حرفياً أو ما يقاربها، وكيفية الإحالة إليه.</translation>
    </message>
    <message>
        <source>Import more texts</source>
        <translation>استيراد مزيد من النصوص</translation>
    </message>
    <message>
        <source>Nobody has said it like this</source>
        <translation>لم يقلها أحد بهذه الصيغة</translation>
    </message>
    <message>
        <source>No loaded text has this phrase. Try a shorter one, or load more texts.</source>
        <translation>لا يتضمن أي نص محمَّل هذه العبارة. جرّب عبارة أقصر أو حمّل مزيداً من النصوص.</translation>
    </message>
</context>
<context>
    <name>AmendmentForm</name>
    <message>
        <source>Which proposal</source>
        <translation>أي مقترح</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Hold these words against the clause as it reads now</source>
        <translation>مقارنة هذه الكلمات بنص الفقرة الحالي</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>تمت المعاينة</translation>
    </message>
    <message>
        <source>Number of the new clause</source>
        <translation>رقم الفقرة الجديدة</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>النص المقترح</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>For the delegation only</source>
        <translation>للوفد فقط</translation>
    </message>
    <message>
        <source>The clause has other words now than this proposal changes.</source>
        <translation>صياغة الفقرة الآن غير الصياغة التي يعدّلها هذا المقترح.</translation>
    </message>
    <message>
        <source>Redone on the words of a new version: it goes out when somebody has looked at it.</source>
        <translation>أُعيد إعداده على نص نسخة جديدة: لا يصدر إلا بعد أن يراجعه أحد.</translation>
    </message>
    <message>
        <source>Propose new wording</source>
        <translation>اقتراح صياغة جديدة</translation>
    </message>
    <message>
        <source>This text is confidential: its words may never leave, so nothing can be proposed on it.</source>
        <translation>هذا النص سري: لا يجوز أن تخرج كلماته أبداً، ولذلك لا يمكن اقتراح أي شيء بشأنه.</translation>
    </message>
    <message>
        <source>Amendment – goes into the contribution</source>
        <translation>تعديل – يُدرج في المساهمة</translation>
    </message>
    <message>
        <source>Side by side  F7</source>
        <translation>جنباً إلى جنب  F7</translation>
    </message>
    <message>
        <source>New clause after it (A)</source>
        <translation>فقرة جديدة بعدها (A)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove amendment</source>
        <translation>حذف التعديل</translation>
    </message>
    <message>
        <source>Amendment removed</source>
        <translation>حُذف التعديل</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Made by itself on opening and every hour while you work; the newest ones are kept.</source>
        <translation>تُنشأ تلقائياً عند الفتح وكل ساعة أثناء العمل؛ ويُحتفظ بالأحدث منها.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>إنشاء نسخة احتياطية الآن</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
</context>
<context>
    <name>BoxForm</name>
    <message>
        <source>The box is switched off in the header.</source>
        <translation>الإطار معطَّل في الترويسة.</translation>
    </message>
    <message>
        <source>Purpose or summary</source>
        <translation>الغرض أو الملخص</translation>
    </message>
    <message>
        <source>Action required</source>
        <translation>الإجراء المطلوب</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>preambular</source>
        <translation>ديباجة</translation>
    </message>
    <message>
        <source>operative</source>
        <translation>منطوق</translation>
    </message>
</context>
<context>
    <name>CallWordsDialog</name>
    <message>
        <source>Call words</source>
        <translation>العبارات الاستهلالية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي لغة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Your call words</source>
        <translation>عباراتك الاستهلالية</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>عبارة</translation>
    </message>
    <message>
        <source>Phrases that open clauses in your texts, beside those the program knows.</source>
        <translation>عبارات تستهل فقرات في نصوصك، إضافةً إلى ما يعرفه البرنامج.</translation>
    </message>
    <message>
        <source>They count for texts that are imported from now on.</source>
        <translation>تسري على النصوص التي تُستورد من الآن فصاعداً.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>CarriedPanel</name>
    <message>
        <source>Carry notes over</source>
        <translation>نقل الملاحظات</translation>
    </message>
    <message>
        <source>For a look, and left on the older version</source>
        <translation>للمراجعة، والمتروكة على الصيغة الأقدم</translation>
    </message>
    <message>
        <source>Confirm place</source>
        <translation>تأكيد الموضع</translation>
    </message>
    <message>
        <source>Leave on older version</source>
        <translation>تركها على الصيغة الأقدم</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>مراجعة</translation>
    </message>
    <message numerus="yes">
        <source>Carry %n note(s) over</source>
        <translation>
            <numerusform>لا ملاحظات للنقل</numerusform>
            <numerusform>نقل ملاحظة واحدة</numerusform>
            <numerusform>نقل ملاحظتين</numerusform>
            <numerusform>نقل %n ملاحظات</numerusform>
            <numerusform>نقل %n ملاحظة</numerusform>
            <numerusform>نقل %n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved – for a look</source>
        <translation>تحركت – للمراجعة</translation>
    </message>
    <message>
        <source>Lost – kept on the older version</source>
        <translation>فُقدت – محفوظة على الصيغة الأقدم</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) on the older version still.</source>
        <translation>
            <numerusform>لم يبق أي عنصر على الصيغة الأقدم.</numerusform>
            <numerusform>ما زال عنصر واحد على الصيغة الأقدم.</numerusform>
            <numerusform>ما زال عنصران على الصيغة الأقدم.</numerusform>
            <numerusform>ما زالت %n عناصر على الصيغة الأقدم.</numerusform>
            <numerusform>ما زال %n عنصراً على الصيغة الأقدم.</numerusform>
            <numerusform>ما زال %n عنصر على الصيغة الأقدم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) carried over exactly.</source>
        <translation>
            <numerusform>لم يُنقل أي عنصر بدقة.</numerusform>
            <numerusform>نُقل عنصر واحد بدقة.</numerusform>
            <numerusform>نُقل عنصران بدقة.</numerusform>
            <numerusform>نُقلت %n عناصر بدقة.</numerusform>
            <numerusform>نُقل %n عنصراً بدقة.</numerusform>
            <numerusform>نُقل %n عنصر بدقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) moved: have a look.</source>
        <translation>
            <numerusform>لم يتحرك أي عنصر.</numerusform>
            <numerusform>تحرك عنصر واحد: راجعه.</numerusform>
            <numerusform>تحرك عنصران: راجعهما.</numerusform>
            <numerusform>تحركت %n عناصر: راجعها.</numerusform>
            <numerusform>تحرك %n عنصراً: راجعها.</numerusform>
            <numerusform>تحرك %n عنصر: راجعها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) kept on the older version.</source>
        <translation>
            <numerusform>لم يُحتفظ بأي عنصر على الصيغة الأقدم.</numerusform>
            <numerusform>احتُفظ بعنصر واحد على الصيغة الأقدم.</numerusform>
            <numerusform>احتُفظ بعنصرين على الصيغة الأقدم.</numerusform>
            <numerusform>احتُفظ بعدد %n عناصر على الصيغة الأقدم.</numerusform>
            <numerusform>احتُفظ بعدد %n عنصراً على الصيغة الأقدم.</numerusform>
            <numerusform>احتُفظ بعدد %n عنصر على الصيغة الأقدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the desk stands on the older version.</source>
        <translation>لا يرتبط أي عنصر من عملك بالصيغة الأقدم.</translation>
    </message>
    <message>
        <source>It stands now on: “%1”</source>
        <translation>يقع الآن على: «%1»</translation>
    </message>
    <message>
        <source>It stood on: “%1”</source>
        <translation>كان يقع على: «%1»</translation>
    </message>
</context>
<context>
    <name>Cited</name>
    <message>
        <source>ITU Constitution</source>
        <translation>دستور الاتحاد</translation>
    </message>
    <message>
        <source>ITU Convention</source>
        <translation>اتفاقية الاتحاد</translation>
    </message>
    <message>
        <source>General Rules of ITU</source>
        <translation>القواعد العامة للاتحاد</translation>
    </message>
    <message>
        <source>Geneva Declaration of Principles</source>
        <translation>إعلان مبادئ جنيف</translation>
    </message>
    <message>
        <source>Geneva Plan of Action</source>
        <translation>خطة عمل جنيف</translation>
    </message>
    <message>
        <source>Tunis Commitment</source>
        <translation>التزام تونس</translation>
    </message>
    <message>
        <source>Tunis Agenda for the Information Society</source>
        <translation>برنامج عمل تونس بشأن مجتمع المعلومات</translation>
    </message>
</context>
<context>
    <name>CitedLinks</name>
    <message>
        <source>%1 – not in the library</source>
        <translation>%1 – ليس في المكتبة</translation>
    </message>
</context>
<context>
    <name>CitedPanel</name>
    <message>
        <source>Cited, not in the library</source>
        <translation>محال إليها وليست في المكتبة</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>محال إليه في</translation>
    </message>
    <message>
        <source>Import one of these, and its citations become links to it.</source>
        <translation>استورد أحدها فتصبح الإحالات إليه روابط.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>لا ينقص شيء</translation>
    </message>
    <message>
        <source>Every text that your texts cite is in the library.</source>
        <translation>جميع النصوص التي تحيل إليها نصوصك موجودة في المكتبة.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
</context>
<context>
    <name>ClausePanel</name>
    <message>
        <source>Open in older version</source>
        <translation>فتح في الصيغة الأقدم</translation>
    </message>
    <message>
        <source>Open in newer version</source>
        <translation>فتح في الصيغة الأحدث</translation>
    </message>
    <message>
        <source>The life of this clause</source>
        <translation>مسار هذه الفقرة</translation>
    </message>
    <message>
        <source>Through all loaded versions</source>
        <translation>عبر جميع الصيغ المحمَّلة</translation>
    </message>
    <message>
        <source>Open second text</source>
        <translation>فتح النص الثاني</translation>
    </message>
    <message>
        <source>Open first text</source>
        <translation>فتح النص الأول</translation>
    </message>
    <message>
        <source>This clause stands in no other loaded version.</source>
        <translation>لا ترد هذه الفقرة في أي صيغة محمَّلة أخرى.</translation>
    </message>
    <message>
        <source>First in this version</source>
        <translation>ظهرت أول مرة في هذه الصيغة</translation>
    </message>
</context>
<context>
    <name>Clauses</name>
    <message>
        <source>Opening</source>
        <translation>الافتتاح</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>العبارة الاستهلالية</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>الديباجة</translation>
    </message>
    <message>
        <source>Operative</source>
        <translation>المنطوق</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة سردية</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>نقطة تعداد</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>حقل</translation>
    </message>
    <message>
        <source>Table cell</source>
        <translation>خلية جدول</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>الختام</translation>
    </message>
</context>
<context>
    <name>ClearanceBar</name>
    <message>
        <source>Clearance: %1</source>
        <translation>الاعتماد: %1</translation>
    </message>
</context>
<context>
    <name>ClearanceSteps</name>
    <message>
        <source>By whom</source>
        <translation>الجهة المعتمِدة</translation>
    </message>
    <message>
        <source>By whom: ministry, director…</source>
        <translation>الجهة المعتمِدة: وزارة، مدير…</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>تقديم للنظر</translation>
    </message>
    <message>
        <source>Mark as cleared</source>
        <translation>وضع علامة «معتمد»</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>وضع علامة «أُلقي»</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>إعادة إلى مسودة</translation>
    </message>
    <message>
        <source>A public statement is needed before it can be cleared.</source>
        <translation>يلزم وجود بيان علني قبل الاعتماد.</translation>
    </message>
    <message>
        <source>Waiting for %1 since %2</source>
        <translation>في انتظار %1 منذ %2</translation>
    </message>
    <message>
        <source>Cleared by %1 on %2</source>
        <translation>اعتمده %1 في %2</translation>
    </message>
    <message>
        <source>Cleared by %1, delivered on %2</source>
        <translation>اعتمده %1، وأُلقي في %2</translation>
    </message>
    <message>
        <source>Not yet cleared: it does not go into a contribution.</source>
        <translation>لم يُعتمد بعد: لا يُدرج في أي مساهمة.</translation>
    </message>
</context>
<context>
    <name>ComposerView</name>
    <message>
        <source>Contribution</source>
        <translation>مساهمة</translation>
    </message>
    <message>
        <source>Parts of the paper</source>
        <translation>أجزاء الوثيقة</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>تنبيهات</translation>
    </message>
    <message>
        <source>Add section: %1</source>
        <translation>إضافة قسم: %1</translation>
    </message>
    <message>
        <source>New contribution</source>
        <translation>مساهمة جديدة</translation>
    </message>
    <message>
        <source>Remove contribution</source>
        <translation>حذف المساهمة</translation>
    </message>
    <message>
        <source>Export as Word file…</source>
        <translation>تصدير كملف Word…</translation>
    </message>
    <message>
        <source>Open a copy in Word or LibreOffice</source>
        <translation>فتح نسخة في Word أو LibreOffice</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>حذف القسم</translation>
    </message>
    <message>
        <source>Section removed</source>
        <translation>حُذف القسم</translation>
    </message>
    <message>
        <source>Contribution removed</source>
        <translation>حُذفت المساهمة</translation>
    </message>
    <message>
        <source>Export the contribution</source>
        <translation>تصدير المساهمة</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>ملفات Word (*.docx)</translation>
    </message>
    <message>
        <source>Export a copy for submission…</source>
        <translation>تصدير نسخة للتقديم…</translation>
    </message>
    <message>
        <source>Take back an edited copy…</source>
        <translation>استعادة نسخة محررة…</translation>
    </message>
    <message>
        <source>Take back an edited copy</source>
        <translation>استعادة نسخة محررة</translation>
    </message>
    <message>
        <source>Texts (*.docx *.odt *.doc *.rtf)</source>
        <translation>نصوص (*.docx *.odt *.doc *.rtf)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Open in Word</source>
        <translation>فتح في Word</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>No contribution yet</source>
        <translation>لا توجد مساهمات بعد</translation>
    </message>
    <message>
        <source>A new contribution takes over what is cleared and proposed on your desk.</source>
        <translation>تأخذ المساهمة الجديدة ما اعتُمد واقتُرح في عملك.</translation>
    </message>
    <message>
        <source>See what is cleared</source>
        <translation>عرض ما اعتُمد</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>إضافة قسم</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>لا تنبيهات</numerusform>
            <numerusform>تنبيه واحد</numerusform>
            <numerusform>تنبيهان</numerusform>
            <numerusform>%n تنبيهات</numerusform>
            <numerusform>%n تنبيهاً</numerusform>
            <numerusform>%n تنبيه</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ No remarks</source>
        <translation>✓ لا توجد تنبيهات</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>الإطار</translation>
    </message>
    <message>
        <source>Box (off)</source>
        <translation>الإطار (معطَّل)</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>الصفحات: %1 من %2</translation>
    </message>
    <message>
        <source>The session prefers papers of at most %1 pages.</source>
        <translation>يفضّل الاجتماع الوثائق القصيرة: الحد الأقصى للصفحات %1.</translation>
    </message>
    <message>
        <source>%1 is open in another program or may not be changed. Exported to %2 beside it.</source>
        <translation>‏%1 مفتوح في برنامج آخر أو لا يجوز تغييره. صُدِّر بجانبه باسم %2.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>صُدِّر إلى %1</translation>
    </message>
</context>
<context>
    <name>ConfidentialFrame</name>
    <message>
        <source>Confidential – never exported</source>
        <translation>سري – لا يُصدَّر أبداً</translation>
    </message>
</context>
<context>
    <name>ConfidentialPapers</name>
    <message>
        <source>It may go on to a second page, in the smallest letters: shorten the statement.</source>
        <translation>قد يمتد إلى صفحة ثانية حتى بأصغر الحروف: اختصر البيان.</translation>
    </message>
    <message>
        <source>%1 is written. It is confidential.</source>
        <translation>تمت كتابة %1. وهو سري.</translation>
    </message>
    <message>
        <source>Write a confidential paper</source>
        <translation>كتابة وثيقة سرية</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>ملفات Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF files, with LibreOffice (*.pdf)</source>
        <translation>ملفات PDF باستعمال LibreOffice (*.pdf)</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Compare with “%1”</source>
        <translation>مقارنة مع «%1»</translation>
    </message>
    <message>
        <source>Reading the copy…</source>
        <translation>جارٍ قراءة النسخة…</translation>
    </message>
    <message>
        <source>Only in the copy: to be done again here where it is wanted</source>
        <translation>في النسخة فقط: يُعاد تنفيذه هنا عند الحاجة</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>فتح النسخة</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>عبارة مرور النسخة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are only in the copy.</source>
        <translation>
            <numerusform>لا تغييرات في النسخة وحدها.</numerusform>
            <numerusform>تغيير واحد موجود في النسخة فقط.</numerusform>
            <numerusform>تغييران موجودان في النسخة فقط.</numerusform>
            <numerusform>%n تغييرات موجودة في النسخة فقط.</numerusform>
            <numerusform>%n تغييراً موجوداً في النسخة فقط.</numerusform>
            <numerusform>%n تغيير موجود في النسخة فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy holds nothing that is not here. It can be moved away.</source>
        <translation>لا تحتوي النسخة على شيء غير موجود هنا. ويمكن نقلها من مكانها.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Compare with a copy</source>
        <translation>مقارنة مع نسخة</translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>Resolution</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation>جميع الفقرات</translation>
    </message>
    <message>
        <source>With suggestions to judge</source>
        <translation>ذات اقتراحات للبت فيها</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Passages of the report</source>
        <translation>مقاطع من التقرير</translation>
    </message>
    <message>
        <source>How far things are</source>
        <translation>مدى التقدم</translation>
    </message>
    <message>
        <source>Look for what the reports cover</source>
        <translation>البحث عما تغطيه التقارير</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>قبول الاقتراح</translation>
    </message>
    <message>
        <source>Reject suggestion</source>
        <translation>رفض الاقتراح</translation>
    </message>
    <message>
        <source>Link a passage by hand…</source>
        <translation>ربط مقطع يدوياً…</translation>
    </message>
    <message numerus="yes">
        <source>%n new suggestion(s)</source>
        <translation>
            <numerusform>لا اقتراحات جديدة</numerusform>
            <numerusform>اقتراح جديد واحد</numerusform>
            <numerusform>اقتراحان جديدان</numerusform>
            <numerusform>%n اقتراحات جديدة</numerusform>
            <numerusform>%n اقتراحاً جديداً</numerusform>
            <numerusform>%n اقتراح جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Link a passage</source>
        <translation>ربط مقطع</translation>
    </message>
    <message>
        <source>Which passage speaks to this clause?</source>
        <translation>أي مقطع يتعلق بهذه الفقرة؟</translation>
    </message>
    <message>
        <source>Look for suggestions</source>
        <translation>البحث عن اقتراحات</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>No passage is known to speak to the clause itself; its items are spoken to.</source>
        <translation>لا يُعرف مقطع يتناول الفقرة نفسها؛ أما بنودها فقد تناولتها المقاطع.</translation>
    </message>
    <message>
        <source>the report was searched, and what was found is likelier wrong than right.</source>
        <translation>جرى البحث في التقرير، وما وُجد أقرب إلى الخطأ منه إلى الصواب.</translation>
    </message>
    <message>
        <source>the report was searched, and no passage that speaks to the clause was found.</source>
        <translation>جرى البحث في التقرير ولم يُعثر على مقطع يتناول الفقرة.</translation>
    </message>
    <message>
        <source>the report was searched, and all that was suggested has been rejected.</source>
        <translation>جرى البحث في التقرير، ورُفض كل ما اقتُرح.</translation>
    </message>
    <message>
        <source>the earlier search does not hold any more: a text, its suggestions or the way of searching have changed. Look for suggestions.</source>
        <translation>لم يعد البحث السابق صالحاً: تغيّر نص أو اقتراحاته أو طريقة البحث. ابحث عن اقتراحات.</translation>
    </message>
    <message>
        <source>this report was not searched for this version of the resolution. Look for suggestions.</source>
        <translation>لم يُبحث في هذا التقرير بشأن هذه الصيغة من القرار. ابحث عن اقتراحات.</translation>
    </message>
    <message>
        <source>Accept  A</source>
        <translation>قبول  A</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Reject  R</source>
        <translation>رفض  R</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Coverage is shown for operative clauses of resolutions; this is none.</source>
        <translation>تُعرض التغطية لفقرات منطوق القرارات؛ وهذه ليست منها.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>لا يوجد ما يُقارن بعد</translation>
    </message>
    <message>
        <source>Import a resolution and a progress report to see which clauses the report speaks to.</source>
        <translation>استورد قراراً وتقريراً مرحلياً لترى الفقرات التي يتناولها التقرير.</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>فتح المكتبة</translation>
    </message>
    <message>
        <source>Open Reader</source>
        <translation>فتح القراءة</translation>
    </message>
    <message>
        <source>right in %1 of such cases</source>
        <translation>صحيح في %1 من هذه الحالات</translation>
    </message>
    <message>
        <source>Supported by: %1</source>
        <translation>يسانده: %1</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>cwgdesk met a fault of its own</source>
        <translation>واجه cwgdesk خللاً من داخله</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>تقرير الخلل</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>متابعة العمل</translation>
    </message>
    <message>
        <source>Something went wrong that is not your fault.</source>
        <translation>حدث خلل لست مسؤولاً عنه.</translation>
    </message>
    <message>
        <source>What you saved is safe. You can go on; if it happens again, close and reopen cwgdesk. This report holds nothing of your texts, and it is not sent to anybody:</source>
        <translation>ما حفظته في أمان. يمكنك المتابعة؛ وإذا تكرر الخلل فأغلق cwgdesk وافتحه من جديد. لا يحتوي هذا التقرير على شيء من نصوصك ولا يُرسل إلى أحد:</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2027-02-10.</source>
        <translation>هذا ليس تاريخاً. اكتبه بالشكل 2027-02-10.</translation>
    </message>
</context>
<context>
    <name>DeadlinesForm</name>
    <message>
        <source>Deadlines</source>
        <translation>المواعيد النهائية</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>موعد الاستحقاق</translation>
    </message>
    <message>
        <source>Deadline removed</source>
        <translation>حُذف الموعد النهائي</translation>
    </message>
    <message>
        <source>Add deadline</source>
        <translation>إضافة موعد نهائي</translation>
    </message>
    <message>
        <source>New: what</source>
        <translation>جديد: الموضوع</translation>
    </message>
    <message>
        <source>New: due on</source>
        <translation>جديد: موعد الاستحقاق</translation>
    </message>
    <message>
        <source>New: source</source>
        <translation>جديد: المصدر</translation>
    </message>
    <message>
        <source>Public – may be exported</source>
        <translation>علني – يجوز تصديره</translation>
    </message>
    <message>
        <source>Remove this deadline</source>
        <translation>حذف هذا الموعد النهائي</translation>
    </message>
    <message>
        <source>This date follows from the session&apos;s details and is changed there.</source>
        <translation>يُستمد هذا التاريخ من تفاصيل الاجتماع ويُعدَّل هناك.</translation>
    </message>
</context>
<context>
    <name>DelegationPage</name>
    <message>
        <source>Member State, as it signs its papers</source>
        <translation>الدولة العضو كما توقّع وثائقها</translation>
    </message>
    <message>
        <source>Code for proposal numbers, three letters</source>
        <translation>رمز أرقام المقترحات، ثلاثة أحرف</translation>
    </message>
    <message>
        <source>Contact, for the footnote of papers</source>
        <translation>جهة الاتصال، لحاشية الوثائق</translation>
    </message>
    <message>
        <source>Language of our papers</source>
        <translation>لغة وثائقنا</translation>
    </message>
    <message>
        <source>Your name, for the history</source>
        <translation>اسمك، لسجل التغييرات</translation>
    </message>
    <message>
        <source>Public – new contributions begin with it</source>
        <translation>علني – تبدأ به المساهمات الجديدة</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>This workspace may only be read.</source>
        <translation>مساحة العمل هذه للقراءة فقط.</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Public – the header of a contribution names it</source>
        <translation>علني – يُذكر في ترويسة المساهمة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الهيئة</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>يُفتتح في</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>يُختتم في</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Contributions close on (as invited)</source>
        <translation>موعد إقفال المساهمات (حسب الدعوة)</translation>
    </message>
    <message>
        <source>else so many days before</source>
        <translation>وإلا فقبل هذا العدد من الأيام</translation>
    </message>
    <message>
        <source>Source of this rule</source>
        <translation>مصدر هذه القاعدة</translation>
    </message>
    <message>
        <source>Pages preferred</source>
        <translation>عدد الصفحات المفضل</translation>
    </message>
    <message>
        <source>Source of this limit</source>
        <translation>مصدر هذا الحد</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A clause cannot be split here.</source>
        <translation>لا يمكن تقسيم الفقرة هنا.</translation>
    </message>
    <message>
        <source>A clause cannot stand under itself.</source>
        <translation>لا يمكن أن تقع الفقرة تحت نفسها.</translation>
    </message>
    <message>
        <source>A contribution is exported as a Word file.</source>
        <translation>تُصدَّر المساهمة كملف Word.</translation>
    </message>
    <message>
        <source>A contribution needs a title.</source>
        <translation>يلزم عنوان للمساهمة.</translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation>يلزم نص للملاحظة.</translation>
    </message>
    <message>
        <source>A position is about one thing.</source>
        <translation>يتعلق الموقف بأمر واحد.</translation>
    </message>
    <message>
        <source>A position that is {now} cannot become {to}.</source>
        <translation>لا يمكن أن ينتقل موقف حالته «{now}» إلى الحالة «{to}».</translation>
    </message>
    <message>
        <source>A practice needs a title.</source>
        <translation>يلزم عنوان للممارسة.</translation>
    </message>
    <message>
        <source>A recovery code has {groups} groups of five letters and digits; this one is of another length.</source>
        <translation>يتكون رمز الاستعادة من {groups} مجموعة من خمسة أحرف وأرقام؛ وهذا الرمز بطول مختلف.</translation>
    </message>
    <message>
        <source>A session needs a name.</source>
        <translation>يلزم اسم للاجتماع.</translation>
    </message>
    <message>
        <source>A title is missing.</source>
        <translation>العنوان ناقص.</translation>
    </message>
    <message>
        <source>Add a section of another kind for positions or proposals.</source>
        <translation>أضف قسماً من نوع آخر للمواقف أو المقترحات.</translation>
    </message>
    <message>
        <source>An original file in this workspace is damaged.</source>
        <translation>أحد الملفات الأصلية في مساحة العمل هذه تالف.</translation>
    </message>
    <message>
        <source>Ask for the Word file, or run text recognition (OCR) over it and import the result.</source>
        <translation>اطلب ملف Word، أو طبّق عليه التعرف على النص (OCR) ثم استورد النتيجة.</translation>
    </message>
    <message>
        <source>Ask the sender for a plain copy, or save it again from Word and try that.</source>
        <translation>اطلب من المرسل نسخة بسيطة، أو احفظ الملف من جديد من Word وجرّب ذلك.</translation>
    </message>
    <message>
        <source>Ask the sender how it was made, or for a copy saved from Word.</source>
        <translation>اسأل المرسل عن كيفية إنشائه، أو اطلب نسخة محفوظة من Word.</translation>
    </message>
    <message>
        <source>Both parts need words.</source>
        <translation>يلزم نص في كلا الجزأين.</translation>
    </message>
    <message>
        <source>Call word {line} has no letters.</source>
        <translation>لا تحتوي العبارة الاستهلالية {line} على حروف.</translation>
    </message>
    <message>
        <source>Call word {line} is longer than {most} letters.</source>
        <translation>العبارة الاستهلالية {line} أطول من {most} حرفاً.</translation>
    </message>
    <message>
        <source>Call word {line} is neither preambular nor operative.</source>
        <translation>العبارة الاستهلالية {line} ليست من الديباجة ولا من المنطوق.</translation>
    </message>
    <message>
        <source>Carry the position to the next session to change it there, or reopen it.</source>
        <translation>انقل الموقف إلى الاجتماع التالي لتعديله هناك، أو أعد فتحه.</translation>
    </message>
    <message>
        <source>Check that it exists, is a file and may be read by you.</source>
        <translation>تحقق من أنه موجود وأنه ملف ومن حقك في قراءته.</translation>
    </message>
    <message>
        <source>Check that it is the right file, or ask for it again.</source>
        <translation>تحقق من أنه الملف الصحيح، أو اطلبه من جديد.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>تحقق من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write in it.</source>
        <translation>تحقق من أن المجلد موجود ومن حقك في الكتابة فيه.</translation>
    </message>
    <message>
        <source>Check the name and the folder, or make a new workspace.</source>
        <translation>تحقق من الاسم والمجلد، أو أنشئ مساحة عمل جديدة.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>تحقق من الاسم.</translation>
    </message>
    <message>
        <source>Check the passphrase, or use the recovery code. If both are right, the file is damaged or not a cwgdesk workspace: restore a backup.</source>
        <translation>تحقق من عبارة المرور أو استخدم رمز الاستعادة. فإن كان كلاهما صحيحاً فالملف تالف أو ليس مساحة عمل cwgdesk: استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Choose a folder that holds documents.</source>
        <translation>اختر مجلداً يحتوي على وثائق.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .docx.</source>
        <translation>اختر اسماً ينتهي بـ ‎.docx.</translation>
    </message>
    <message>
        <source>Choose another name, or open it.</source>
        <translation>اختر اسماً آخر، أو افتحه.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <source>Choose one of the same text.</source>
        <translation>اختر واحدة من النص نفسه.</translation>
    </message>
    <message>
        <source>Close it in other programs and try again.</source>
        <translation>أغلقه في البرامج الأخرى وحاول مجدداً.</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>أغلقه هناك وحاول مجدداً.</translation>
    </message>
    <message>
        <source>Compare it with the printed sheet.</source>
        <translation>قارنه بالورقة المطبوعة.</translation>
    </message>
    <message>
        <source>Confirm its place, or remove it.</source>
        <translation>أكّد موضعه أو احذفه.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>صحّح أحد التاريخين.</translation>
    </message>
    <message>
        <source>Download or copy it again; if Word can still open it, save it from there as a new .docx.</source>
        <translation>نزّله أو انسخه من جديد؛ وإذا كان Word ما زال يفتحه فاحفظه منه كملف ‎.docx جديد.</translation>
    </message>
    <message>
        <source>Everything stays as it is now.</source>
        <translation>يبقى كل شيء على حاله.</translation>
    </message>
    <message>
        <source>Free at least {needed} MB and do it again; everything saved before is safe.</source>
        <translation>أخلِ ما لا يقل عن {needed} MB وأعد المحاولة؛ كل ما حُفظ من قبل في أمان.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>أخلِ بعض المساحة أو اختر مجلداً آخر ثم حاول مجدداً.</translation>
    </message>
    <message>
        <source>Give its first words.</source>
        <translation>اذكر كلماتها الأولى.</translation>
    </message>
    <message>
        <source>Group {place} of the recovery code is not right.</source>
        <translation>المجموعة {place} من رمز الاستعادة غير صحيحة.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>استورده من جديد.</translation>
    </message>
    <message>
        <source>Install LibreOffice, or save the file as .docx in Word and import that.</source>
        <translation>ثبّت LibreOffice، أو احفظ الملف كملف ‎.docx في Word ثم استورده.</translation>
    </message>
    <message>
        <source>Install cwgdesk again.</source>
        <translation>ثبّت cwgdesk من جديد.</translation>
    </message>
    <message>
        <source>It is not opened, for safety.</source>
        <translation>لا يُفتح حرصاً على السلامة.</translation>
    </message>
    <message>
        <source>Leave some of them out.</source>
        <translation>احذف بعضها.</translation>
    </message>
    <message>
        <source>LibreOffice could not convert “{file}”.</source>
        <translation>تعذّر على LibreOffice تحويل «{file}».</translation>
    </message>
    <message>
        <source>Line {line} of the call words has not two or three columns.</source>
        <translation>السطر {line} من العبارات الاستهلالية ليس من عمودين ولا ثلاثة.</translation>
    </message>
    <message>
        <source>Look at the newer text and enter your change again.</source>
        <translation>اطّلع على النص الأحدث وأدخل تعديلك من جديد.</translation>
    </message>
    <message>
        <source>Merge the next one with it instead.</source>
        <translation>ادمج التالية معها بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>Name the delegation or the regional group that holds it.</source>
        <translation>حدد الوفد أو المجموعة الإقليمية صاحبة الموقف.</translation>
    </message>
    <message>
        <source>Name who released the statement.</source>
        <translation>حدد من أجاز البيان.</translation>
    </message>
    <message>
        <source>Nothing was changed. Go on with the older program, and report this.</source>
        <translation>لم يتغير شيء. تابع بالبرنامج الأقدم وأبلغ عن ذلك.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the latest backup; the damaged file is kept beside it.</source>
        <translation>لم يتغير شيء. استعد أحدث نسخة احتياطية؛ والملف التالف محفوظ بجانبها.</translation>
    </message>
    <message>
        <source>Only our own positions are cleared.</source>
        <translation>لا تُعتمد إلا مواقفنا نحن.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice, save it as .docx and import that.</source>
        <translation>افتحه في Word أو LibreOffice واحفظه كملف ‎.docx ثم استورده.</translation>
    </message>
    <message>
        <source>Open it with its password, save a copy without one and import that.</source>
        <translation>افتحه بكلمة المرور واحفظ نسخة بدونها ثم استوردها.</translation>
    </message>
    <message>
        <source>Open it with the newer program; nothing was changed.</source>
        <translation>افتحه بالبرنامج الأحدث؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Open the file in Word and save it again.</source>
        <translation>افتح الملف في Word واحفظه من جديد.</translation>
    </message>
    <message>
        <source>Please report it with the steps that led here; your work is safe in the workspace.</source>
        <translation>يُرجى الإبلاغ عن ذلك مع الخطوات التي أدت إليه؛ عملك في أمان في مساحة العمل.</translation>
    </message>
    <message>
        <source>Put the cursor between two of its words.</source>
        <translation>ضع المؤشر بين كلمتين من كلماتها.</translation>
    </message>
    <message>
        <source>Reading “{file}” was stopped after {seconds:g} seconds: it is far more complicated than a text.</source>
        <translation>أُوقفت قراءة «{file}» بعد {seconds:g} ثانية: فهو أعقد بكثير من نص.</translation>
    </message>
    <message>
        <source>Record a position or propose an amendment first.</source>
        <translation>سجّل موقفاً أو اقترح تعديلاً أولاً.</translation>
    </message>
    <message>
        <source>Record what others hold without a clearance.</source>
        <translation>سجّل مواقف الآخرين دون اعتماد.</translation>
    </message>
    <message>
        <source>Reopen it to start again from a draft.</source>
        <translation>أعد فتحه للبدء من جديد من مسودة.</translation>
    </message>
    <message>
        <source>Restore a backup, or import it again.</source>
        <translation>استعد نسخة احتياطية، أو استورده من جديد.</translation>
    </message>
    <message>
        <source>Restore a backup, or import the file again.</source>
        <translation>استعد نسخة احتياطية، أو استورد الملف من جديد.</translation>
    </message>
    <message>
        <source>Restore the latest backup; the damaged file is kept beside it.</source>
        <translation>استعد أحدث نسخة احتياطية؛ والملف التالف محفوظ بجانبها.</translation>
    </message>
    <message>
        <source>Save both files in Word under new names and try again; if it happens again, please report it.</source>
        <translation>احفظ الملفين في Word باسمين جديدين وحاول مجدداً؛ وإذا تكرر الأمر فيُرجى الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>Save it again from Word as .docx, or copy its text into a new document.</source>
        <translation>احفظه من جديد من Word كملف ‎.docx، أو انسخ نصه إلى وثيقة جديدة.</translation>
    </message>
    <message>
        <source>Save it again from Word as .docx, or split it into parts.</source>
        <translation>احفظه من جديد من Word كملف ‎.docx، أو قسّمه إلى أجزاء.</translation>
    </message>
    <message>
        <source>Save it as .docx in Word first.</source>
        <translation>احفظه أولاً كملف ‎.docx في Word.</translation>
    </message>
    <message>
        <source>Save it as .docx, .odt, .pdf or .txt and import that.</source>
        <translation>احفظه كملف ‎.docx أو ‎.odt أو ‎.pdf أو ‎.txt ثم استورده.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, with the columns phrase, kind and language.</source>
        <translation>احفظه كملف CSV بترميز UTF-8، بالأعمدة phrase وkind وlanguage.</translation>
    </message>
    <message>
        <source>Save it as an ordinary Word document (.docx).</source>
        <translation>احفظه كوثيقة Word عادية (.docx).</translation>
    </message>
    <message>
        <source>Select some words of the text and try again.</source>
        <translation>حدد بعض كلمات النص وحاول مجدداً.</translation>
    </message>
    <message>
        <source>A backup that was being restored when the program ended has now been put in the place of “{name}”.</source>
        <translation>النسخة الاحتياطية التي كانت قيد الاستعادة عند انتهاء البرنامج حلّت الآن محل «{name}».</translation>
    </message>
    <message>
        <source>A PDF is made by LibreOffice, which is not installed here.</source>
        <translation>يُنشأ ملف PDF بواسطة LibreOffice، وهو غير مثبت هنا.</translation>
    </message>
    <message>
        <source>A comparison is written as a Word, Excel or PDF file.</source>
        <translation>تُكتب المقارنة كملف Word أو Excel أو PDF.</translation>
    </message>
    <message>
        <source>A confidential paper is written as a Word file or a PDF.</source>
        <translation>تُكتب الوثيقة السرية كملف Word أو PDF.</translation>
    </message>
    <message>
        <source>A place is let pass only for a reason.</source>
        <translation>لا يُسمح بمرور موضع إلا بذكر سبب.</translation>
    </message>
    <message>
        <source>A proposal is of a kind that this cwgdesk does not know ({code}).</source>
        <translation>أحد المقترحات من نوع لا يعرفه هذا الإصدار من cwgdesk ({code}).</translation>
    </message>
    <message>
        <source>A row of the workspace holds what cwgdesk does not write there.</source>
        <translation>يحتوي أحد صفوف مساحة العمل على ما لا يكتبه cwgdesk فيه.</translation>
    </message>
    <message>
        <source>A title cannot be taken away.</source>
        <translation>لا يمكن حذف عنوان.</translation>
    </message>
    <message>
        <source>Ask for the Word file, or for a better scan.</source>
        <translation>اطلب ملف Word أو مسحاً أفضل.</translation>
    </message>
    <message>
        <source>Ask {who} to close it there. Open it here all the same only when it is certainly closed: what two people write at once in one file is lost for one of them.</source>
        <translation>اطلب من {who} إغلاقه هناك. ولا تفتحه هنا رغم ذلك إلا إذا كان مغلقاً بالتأكيد: فما يكتبه شخصان في ملف واحد في الوقت نفسه يضيع على أحدهما.</translation>
    </message>
    <message>
        <source>Begin a revision: cwgdesk contribution --id … --next rev.</source>
        <translation>ابدأ مراجعة: cwgdesk contribution --id … --next rev.</translation>
    </message>
    <message>
        <source>Beside “{name}” lies another version of it, “{copy}” ({count} in all): two machines wrote at once.</source>
        <translation>بجانب «{name}» صيغة أخرى منه، «{copy}» (المجموع {count}): كتب جهازان في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Beside “{name}” something stands in the way of a file that cwgdesk needs there: {other}.</source>
        <translation>بجانب «{name}» ما يشغل مكان ملف يحتاج إليه cwgdesk هناك: {other}.</translation>
    </message>
    <message>
        <source>Check that they are the right files.</source>
        <translation>تحقق من أنها الملفات الصحيحة.</translation>
    </message>
    <message>
        <source>Choose a copy of a paper that was exported here; older exports were not kept to compare with.</source>
        <translation>اختر نسخة من وثيقة صُدِّرت هنا؛ لم يُحتفظ بعمليات التصدير الأقدم للمقارنة.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .docx or .pdf.</source>
        <translation>اختر اسماً ينتهي بـ .docx أو .pdf.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .docx, .xlsx or .pdf.</source>
        <translation>اختر اسماً ينتهي بـ .docx أو .xlsx أو .pdf.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .docx, or install LibreOffice.</source>
        <translation>اختر اسماً ينتهي بالامتداد ‎.docx، أو ثبّت LibreOffice.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>اختر اسماً أقصر.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>Choose its copy.</source>
        <translation>اختر نسخته.</translation>
    </message>
    <message>
        <source>Choose “Always keep on this device” for it, wait until it has come, and try again.</source>
        <translation>اختر له «الاحتفاظ به دائماً على هذا الجهاز»، وانتظر حتى يصل، ثم حاول مجدداً.</translation>
    </message>
    <message>
        <source>Close other programs and try again, or use the recovery code.</source>
        <translation>أغلق برامج أخرى وحاول مجدداً، أو استخدم رمز الاستعادة.</translation>
    </message>
    <message>
        <source>Close the workspace and open it again: cwgdesk then does what is left.</source>
        <translation>أغلق مساحة العمل وافتحها من جديد: عندئذ ينجز cwgdesk ما تبقى.</translation>
    </message>
    <message>
        <source>Compare them (File ▸ Compare with a copy…), do again here what only the other one holds, then move it away.</source>
        <translation>قارن بينهما (ملف ◂ مقارنة مع نسخة…)، وأعد هنا ما لا يوجد إلا في الأخرى، ثم انقلها من مكانها.</translation>
    </message>
    <message>
        <source>Confidential words from your notes or positions stand in the paper ({count}; in: {places}), so it was not written.</source>
        <translation>وردت في الوثيقة كلمات سرية من ملاحظاتك أو مواقفك ({count}؛ في: {places})، ولذلك لم تُكتب.</translation>
    </message>
    <message>
        <source>Confidential words stand in what would be public, so nothing was written.</source>
        <translation>وردت كلمات سرية فيما سيكون علنياً، فلم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Connect it again and do it again; close and open the workspace if that does not help. Everything saved before is safe.</source>
        <translation>أعد توصيله وكرر العملية؛ وإن لم يُجدِ ذلك فأغلق مساحة العمل وافتحها. كل ما حُفظ من قبل في أمان.</translation>
    </message>
    <message>
        <source>Connect it again, or choose another folder, then try again. Nothing half-written stays.</source>
        <translation>أعد توصيله أو اختر مجلداً آخر، ثم حاول مجدداً. ولن يبقى شيء مكتوب جزئياً.</translation>
    </message>
    <message>
        <source>Copies in other folders, on sticks, in mails, in snapshots of the disk and in the backups of this machine go on opening with the present passphrase.</source>
        <translation>النسخ الموجودة في مجلدات أخرى وعلى وسائط USB وفي رسائل البريد وفي لقطات القرص وفي النسخ الاحتياطية لهذا الجهاز تظل تُفتح بعبارة المرور الحالية.</translation>
    </message>
    <message>
        <source>Copy both files to a folder of your own and open the copy.</source>
        <translation>انسخ الملفين إلى مجلد خاص بك وافتح النسخة.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation>انسخه إلى مجلد خاص بك وافتح النسخة.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and work there; everything saved before is safe.</source>
        <translation>انسخه إلى مجلد خاص بك واعمل هناك؛ كل ما حُفظ من قبل في أمان.</translation>
    </message>
    <message>
        <source>Delete it if you do not need it.</source>
        <translation>احذفه إن لم تكن بحاجة إليه.</translation>
    </message>
    <message>
        <source>Delete that file if you do not need it.</source>
        <translation>احذف ذلك الملف إن لم تكن بحاجة إليه.</translation>
    </message>
    <message>
        <source>Delete them there, where that can be done; they open with the present passphrase.</source>
        <translation>احذفها هناك إن أمكن ذلك؛ فهي تُفتح بعبارة المرور الحالية.</translation>
    </message>
    <message>
        <source>Delete those that should not.</source>
        <translation>احذف ما لا ينبغي أن يبقى منها.</translation>
    </message>
    <message>
        <source>Free at least {needed} MB of your share of it, look whether the drive is still connected, and do it again; everything saved before is safe.</source>
        <translation>أخلِ ما لا يقل عن {needed} MB من حصتك في القرص، وتحقق من أن القرص ما زال موصولاً، وأعد المحاولة؛ كل ما حُفظ من قبل في أمان.</translation>
    </message>
    <message>
        <source>Give it a shorter name and try again.</source>
        <translation>أعطه اسماً أقصر وحاول مجدداً.</translation>
    </message>
    <message>
        <source>If it may be passed on after all, take the mark off in the Library.</source>
        <translation>إذا جاز تمريره مع ذلك، فأزل العلامة في المكتبة.</translation>
    </message>
    <message>
        <source>If it may be quoted after all, take the mark off in the Library.</source>
        <translation>إذا كان الاقتباس منه جائزاً مع ذلك، فأزل العلامة في المكتبة.</translation>
    </message>
    <message>
        <source>If you have the file, compare the two: cwgdesk redline OLD NEW.</source>
        <translation>إذا كان الملف لديك، فقارن بينهما: cwgdesk redline OLD NEW.</translation>
    </message>
    <message>
        <source>Import the resolution first, or say which one is meant.</source>
        <translation>استورد القرار أولاً، أو حدد القرار المقصود.</translation>
    </message>
    <message>
        <source>Install OCRmyPDF with Tesseract, or ask for the Word file.</source>
        <translation>ثبّت OCRmyPDF مع Tesseract أو اطلب ملف Word.</translation>
    </message>
    <message>
        <source>It is damaged or was tampered with. Open a backup, or ask whoever sent it.</source>
        <translation>إنه تالف أو جرى التلاعب به. افتح نسخة احتياطية، أو اسأل من أرسله.</translation>
    </message>
    <message>
        <source>It keeps the passphrase it has. Delete it if you do not need it.</source>
        <translation>يحتفظ بعبارة المرور الخاصة به. احذفه إن لم تكن بحاجة إليه.</translation>
    </message>
    <message>
        <source>It may be forgotten already.</source>
        <translation>ربما حُذف نهائياً بالفعل.</translation>
    </message>
    <message>
        <source>Its backups open with the new passphrase, too.</source>
        <translation>وتُفتح نسخه الاحتياطية أيضاً بعبارة المرور الجديدة.</translation>
    </message>
    <message>
        <source>Keep proposals of others, or propose something.</source>
        <translation>احفظ مقترحات الآخرين، أو قدّم مقترحاً.</translation>
    </message>
    <message>
        <source>Leave out &lt; &gt; : &quot; / \ | ? * and try again.</source>
        <translation>احذف ‎&lt; &gt; : &quot; / \ | ? *‎ وحاول مجدداً.</translation>
    </message>
    <message>
        <source>Leave that out and try again.</source>
        <translation>احذف ذلك وحاول مجدداً.</translation>
    </message>
    <message>
        <source>Look at it, or export anyway and say why.</source>
        <translation>راجعه، أو صدّره مع ذلك مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Look for them in the Reader.</source>
        <translation>ابحث عنها في القراءة.</translation>
    </message>
    <message>
        <source>Look what it is, move it away, and try again.</source>
        <translation>انظر ما هو، وانقله من مكانه، ثم حاول مجدداً.</translation>
    </message>
    <message>
        <source>Look whether the drive is still connected. At the next opening the change is completed, unless the workspace was worked in before; keep both passphrases till then.</source>
        <translation>تحقق من أن القرص ما زال موصولاً. ويكتمل التغيير عند الفتح التالي، ما لم يُعمل في مساحة العمل قبل ذلك؛ فاحتفظ بعبارتي المرور حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Look whether what you did since then must be done again. The file as it was found is kept as “{aside}”.</source>
        <translation>تحقق مما إذا كان يجب أن تعيد ما فعلته منذ ذلك الحين. والملف كما وُجد محفوظ باسم «{aside}».</translation>
    </message>
    <message>
        <source>Make a contribution from what is cleared.</source>
        <translation>أعدّ مساهمة مما اعتُمد.</translation>
    </message>
    <message>
        <source>Make it by hand where you want it, then refuse it here.</source>
        <translation>أدخله يدوياً حيث تريد، ثم ارفضه هنا.</translation>
    </message>
    <message>
        <source>Name a clause, a document, an agenda item, a proposal of others or a topic.</source>
        <translation>حدد فقرة أو وثيقة أو بنداً من جدول الأعمال أو مقترحاً للآخرين أو موضوعاً.</translation>
    </message>
    <message>
        <source>Name the delegation or the regional group.</source>
        <translation>حدد الوفد أو المجموعة الإقليمية.</translation>
    </message>
    <message>
        <source>No copy was kept of the paper that this one revises, so what changed since cannot be shown.</source>
        <translation>لم يُحتفظ بنسخة من الوثيقة التي تراجعها هذه الوثيقة، فلا يمكن إظهار ما تغير.</translation>
    </message>
    <message>
        <source>Note it where you want it.</source>
        <translation>دوّنه حيث تريد.</translation>
    </message>
    <message>
        <source>Nothing is proposed there, so there is nothing to compare.</source>
        <translation>لا يوجد مقترح هناك، فلا شيء للمقارنة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever gave it to you, or open a backup of your own.</source>
        <translation>لم يتغير شيء. اسأل من أعطاك إياه، أو افتح نسخة احتياطية خاصة بك.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, or delete backups that you do not need, and try again.</source>
        <translation>لم يتغير شيء. أخلِ بعض المساحة أو احذف نسخاً احتياطية لا تحتاج إليها، ثم حاول مجدداً.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup, or ask whoever gave you the file.</source>
        <translation>لم يتغير شيء. استعد نسخة احتياطية، أو اسأل من أعطاك الملف.</translation>
    </message>
    <message>
        <source>Nothing was changed. Save what can still be read in a new file; compare it with the latest backup.</source>
        <translation>لم يتغير شيء. احفظ ما لا يزال قابلاً للقراءة في ملف جديد، وقارنه بأحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>One cell of the table would be longer than a workbook can hold.</source>
        <translation>ستكون إحدى خلايا الجدول أطول مما يتسع له المصنف.</translation>
    </message>
    <message>
        <source>One of the files has no text.</source>
        <translation>أحد الملفين لا يحتوي على نص.</translation>
    </message>
    <message>
        <source>One of these texts is confidential, and a redline repeats its words.</source>
        <translation>أحد هذين النصين سري، والنسخة المعلَّمة بالتغييرات تكرر كلماته.</translation>
    </message>
    <message>
        <source>Open it as a workspace, or choose the documents themselves.</source>
        <translation>افتحه كمساحة عمل، أو اختر الوثائق نفسها.</translation>
    </message>
    <message>
        <source>Open it with the new passphrase, or with the new recovery code.</source>
        <translation>افتحه بعبارة المرور الجديدة أو برمز الاستعادة الجديد.</translation>
    </message>
    <message>
        <source>Record a position on this clause or agenda item first.</source>
        <translation>سجّل أولاً موقفاً من هذه الفقرة أو هذا البند.</translation>
    </message>
    <message>
        <source>Refuse this change.</source>
        <translation>ارفض هذا التغيير.</translation>
    </message>
    <message>
        <source>Restore a backup, or ask whoever gave you the file.</source>
        <translation>استعد نسخة احتياطية، أو اسأل من أعطاك الملف.</translation>
    </message>
    <message>
        <source>Reword them; a single place can be let pass with a reason, which is logged.</source>
        <translation>أعد صياغتها؛ ويمكن السماح بمرور موضع بعينه مع ذكر سبب يُدوَّن في السجل.</translation>
    </message>
    <message>
        <source>Say it without them.</source>
        <translation>عبّر عنه بدونها.</translation>
    </message>
    <message>
        <source>Signs that nobody sees stand in the paper, first in what is around its text: {signs} ({count} in all).</source>
        <translation>في الوثيقة علامات لا يراها أحد، أولها فيما يحيط بنصها: {signs} (المجموع {count}).</translation>
    </message>
    <message>
        <source>Signs that nobody sees stand in the paper, first in “{section}”: {signs} ({count} in all).</source>
        <translation>في الوثيقة علامات لا يراها أحد، أولها في «{section}»: {signs} (المجموع {count}).</translation>
    </message>
    <message>
        <source>Somebody must have cleared it.</source>
        <translation>لا بد أن يكون أحد قد اعتمده.</translation>
    </message>
    <message>
        <source>Start from the one that cwgdesk saves.</source>
        <translation>ابدأ من القالب الذي يحفظه cwgdesk.</translation>
    </message>
    <message>
        <source>Start one in the Composer and try again.</source>
        <translation>ابدأ واحدة في «الإعداد» ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Take four words or more that do not belong together, or let cwgdesk make one.</source>
        <translation>خذ أربع كلمات أو أكثر لا صلة بينها، أو دع cwgdesk ينشئ عبارة.</translation>
    </message>
    <message>
        <source>Take it out of the paper, or use the newer program that wrote it.</source>
        <translation>احذفه من الوثيقة، أو استخدم البرنامج الأحدث الذي كتبه.</translation>
    </message>
    <message>
        <source>Take one of {codes}.</source>
        <translation>اختر واحداً مما يلي: {codes}.</translation>
    </message>
    <message>
        <source>Take them out where the preview shows them, or export the paper with them if they are meant.</source>
        <translation>احذفها حيث تظهر في المعاينة، أو صدّر الوثيقة معها إن كانت مقصودة.</translation>
    </message>
    <message>
        <source>The Word file declares a DOCTYPE, which no Word file needs.</source>
        <translation>يعلن ملف Word عن DOCTYPE لا يحتاج إليه أي ملف Word.</translation>
    </message>
    <message>
        <source>The base has no text.</source>
        <translation>النص الأساسي فارغ.</translation>
    </message>
    <message>
        <source>The change {key} belongs to no field that could take it.</source>
        <translation>لا ينتمي التغيير {key} إلى أي حقل يمكنه تلقيه.</translation>
    </message>
    <message>
        <source>The change {key} was taken.</source>
        <translation>أُخذ التغيير {key}.</translation>
    </message>
    <message>
        <source>The comment {key} stands on no clause.</source>
        <translation>لا يتعلق التعليق {key} بأي فقرة.</translation>
    </message>
    <message>
        <source>The drive with “{name}” does not answer any more; what you just did was not saved.</source>
        <translation>لم يعد القرص الذي عليه «{name}» يستجيب؛ وما فعلته للتو لم يُحفظ.</translation>
    </message>
    <message>
        <source>The file asks for {memory} MB and {passes} passes for a passphrase; cwgdesk writes none such.</source>
        <translation>يطلب الملف {memory} MB و{passes} من الدورات لعبارة المرور؛ ولا يكتب cwgdesk ملفات كهذه.</translation>
    </message>
    <message>
        <source>The folder is kept in step by {program}, which has earlier versions of the file.</source>
        <translation>يزامن {program} هذا المجلد، ولديه صيغ سابقة من الملف.</translation>
    </message>
    <message>
        <source>The language of call word {line} is not a language code.</source>
        <translation>لغة العبارة الاستهلالية {line} ليست رمز لغة.</translation>
    </message>
    <message>
        <source>The last {count} changes made in “{name}” are missing: the log beside it is damaged or gone. What is there ends with {since}; the last one was made on {until}.</source>
        <translation>آخر التغييرات في «{name}» (عددها {count}) مفقودة: السجل الذي بجانبه تالف أو غير موجود. وينتهي ما هو موجود عند ⁦{since}⁩؛ وكان آخر تغيير في ⁦{until}⁩.</translation>
    </message>
    <message>
        <source>The name “{file}” is too long.</source>
        <translation>الاسم «{file}» أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>The name “{name}” is too long: cwgdesk keeps files beside it whose names are longer still.</source>
        <translation>الاسم «{name}» أطول مما ينبغي: يحفظ cwgdesk بجانبه ملفات أسماؤها أطول منه.</translation>
    </message>
    <message>
        <source>The original file is not in this workspace.</source>
        <translation>الملف الأصلي غير موجود في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>The original file “{file}” is damaged.</source>
        <translation>الملف الأصلي «{file}» تالف.</translation>
    </message>
    <message>
        <source>The paper could not be proven right, so it was not written; the old file is unchanged.</source>
        <translation>تعذّر إثبات صحة الوثيقة، ولذلك لم تُكتب؛ والملف القديم لم يتغير.</translation>
    </message>
    <message>
        <source>The paper was not written, because something in it wants a look first: {found}.</source>
        <translation>لم تُكتب الوثيقة لأن فيها ما ينبغي مراجعته أولاً: {found}.</translation>
    </message>
    <message>
        <source>The part {part} of the Word file is damaged.</source>
        <translation>الجزء {part} من ملف Word تالف.</translation>
    </message>
    <message>
        <source>The passphrase follows the keys of the keyboard, which is tried first.</source>
        <translation>عبارة المرور تتبع مفاتيح لوحة المفاتيح، وهذا أول ما يُجرَّب.</translation>
    </message>
    <message>
        <source>The passphrase is a date or little more, and there are few of those.</source>
        <translation>عبارة المرور تاريخ أو أكثر قليلاً، والتواريخ قليلة.</translation>
    </message>
    <message>
        <source>The passphrase is a row of letters or digits in their order, which is tried first.</source>
        <translation>عبارة المرور سلسلة من الأحرف أو الأرقام بترتيبها، وهذا أول ما يُجرَّب.</translation>
    </message>
    <message>
        <source>The passphrase is made of this workspace’s name, of yours, or of a word that everybody takes.</source>
        <translation>عبارة المرور مؤلفة من اسم مساحة العمل هذه أو من اسمك أو من كلمة يختارها الجميع.</translation>
    </message>
    <message>
        <source>The passphrase is one of those that are tried first, or a single word with little added.</source>
        <translation>عبارة المرور من العبارات التي تُجرَّب أولاً، أو كلمة واحدة مع إضافة قليلة.</translation>
    </message>
    <message>
        <source>The passphrase is too short: all of this length can be tried.</source>
        <translation>عبارة المرور قصيرة جداً: يمكن تجربة كل ما كان بهذا الطول.</translation>
    </message>
    <message>
        <source>The passphrase of “{name}” could not be changed, and the disk does not let cwgdesk take that back.</source>
        <translation>تعذر تغيير عبارة مرور «{name}»، والقرص لا يسمح لبرنامج cwgdesk بالرجوع عن ذلك.</translation>
    </message>
    <message>
        <source>The passphrase of “{name}” was being changed when the program ended; now that is done.</source>
        <translation>كان تغيير عبارة مرور «{name}» جارياً عند انتهاء البرنامج؛ وقد أُنجز الآن.</translation>
    </message>
    <message>
        <source>The passphrase repeats itself, which is tried first.</source>
        <translation>عبارة المرور تكرر نفسها، وهذا أول ما يُجرَّب.</translation>
    </message>
    <message>
        <source>The reason for {key} repeats confidential words, and it is logged.</source>
        <translation>يكرر السبب المذكور لـ {key} كلمات سرية، وهو يُدوَّن في السجل.</translation>
    </message>
    <message>
        <source>The redline could not be proven right, so no file was written.</source>
        <translation>تعذّر إثبات صحة نص المراجعة، ولذلك لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>The sample texts cannot be read.</source>
        <translation>تتعذر قراءة النصوص النموذجية.</translation>
    </message>
    <message>
        <source>The session ends before it begins.</source>
        <translation>ينتهي الاجتماع قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>The text of {name} is missing from this workspace.</source>
        <translation>نص {name} غير موجود في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>The two clauses are of different texts.</source>
        <translation>الفقرتان من نصين مختلفين.</translation>
    </message>
    <message>
        <source>The words of the scan “{file}” could not be recognised.</source>
        <translation>تعذر التعرف على كلمات المسح «{file}».</translation>
    </message>
    <message>
        <source>There are no words at this place.</source>
        <translation>لا توجد كلمات في هذا الموضع.</translation>
    </message>
    <message>
        <source>There is no Sustainable Development Goal “{code}”.</source>
        <translation>لا يوجد هدف من أهداف التنمية المستدامة «{code}».</translation>
    </message>
    <message>
        <source>There is no action line “{code}”.</source>
        <translation>لا يوجد خط عمل «{code}».</translation>
    </message>
    <message>
        <source>There is no clause “{typed}” in the texts of this workspace.</source>
        <translation>لا توجد فقرة &quot;{typed}&quot; في نصوص مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>There is no contribution yet.</source>
        <translation>لا توجد مساهمة بعد.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>لا يوجد ملف {file}.</translation>
    </message>
    <message>
        <source>There is no position of ours and no proposal on this clause.</source>
        <translation>لا يوجد لنا موقف ولا مقترح بشأن هذه الفقرة.</translation>
    </message>
    <message>
        <source>There is no public statement yet.</source>
        <translation>لا يوجد بيان علني بعد.</translation>
    </message>
    <message>
        <source>There is no such thing in this workspace any more.</source>
        <translation>لم يعد لهذا وجود في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>There is no template “{code}”.</source>
        <translation>لا يوجد قالب «{code}».</translation>
    </message>
    <message>
        <source>There is nothing for a floor card yet: we hold no position here.</source>
        <translation>لا يوجد بعد ما يُدرج في بطاقة المداخلة: ليس لنا موقف هنا.</translation>
    </message>
    <message>
        <source>These are more than {most} call words.</source>
        <translation>هذه أكثر من {most} عبارة استهلالية.</translation>
    </message>
    <message>
        <source>These words are part of the text already.</source>
        <translation>هذه الكلمات جزء من النص بالفعل.</translation>
    </message>
    <message>
        <source>This Word file has no styles, so it is no template.</source>
        <translation>لا يحتوي ملف Word هذا على أنماط، فهو ليس قالباً.</translation>
    </message>
    <message>
        <source>This contribution is still empty, so there is nothing to export.</source>
        <translation>هذه المساهمة ما زالت فارغة، فلا يوجد ما يُصدَّر.</translation>
    </message>
    <message>
        <source>This file is no paper that left this workspace.</source>
        <translation>هذا الملف ليس وثيقة صدرت عن مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>This is short: a passphrase needs at least {shortest} characters, apart from spaces around it.</source>
        <translation>هذه قصيرة: يلزم لعبارة المرور ما لا يقل عن {shortest} من الأحرف، دون احتساب المسافات في طرفيها.</translation>
    </message>
    <message>
        <source>This is the first clause.</source>
        <translation>هذه هي الفقرة الأولى.</translation>
    </message>
    <message>
        <source>This paper is confidential, so it is not written as a contribution.</source>
        <translation>هذه الوثيقة سرية، فلا تُكتب كمساهمة.</translation>
    </message>
    <message>
        <source>This paper revises none of ours, so nothing can have changed since.</source>
        <translation>لا تراجع هذه الوثيقة أياً من وثائقنا، فلا شيء تغير منذئذ.</translation>
    </message>
    <message>
        <source>This section holds only text.</source>
        <translation>لا يتضمن هذا القسم إلا نصاً.</translation>
    </message>
    <message>
        <source>This statement has been delivered.</source>
        <translation>أُلقي هذا البيان.</translation>
    </message>
    <message>
        <source>This text is confidential: its words may never leave, so nothing can be proposed on it.</source>
        <translation>هذا النص سري: لا يجوز أن تخرج كلماته أبداً، ولذلك لا يمكن اقتراح أي شيء بشأنه.</translation>
    </message>
    <message>
        <source>This was changed elsewhere while you were editing it.</source>
        <translation>جرى تغيير هذا في مكان آخر أثناء تحريرك له.</translation>
    </message>
    <message>
        <source>To change the passphrase, “{name}” and its {count} backups and copies are written anew: {needed} MB are needed, {free} MB are free.</source>
        <translation>لتغيير عبارة المرور، تُعاد كتابة «{name}» ونسخه الاحتياطية وسائر نسخه وعددها {count}: يلزم {needed} MB والمتاح {free} MB.</translation>
    </message>
    <message>
        <source>To try a passphrase of this file {memory} MB of memory are needed, which are not free.</source>
        <translation>لتجربة عبارة مرور لهذا الملف يلزم {memory} MB من الذاكرة، وهي غير متاحة.</translation>
    </message>
    <message>
        <source>To work in it, copy it to a folder of your own and open the copy.</source>
        <translation>للعمل فيه، انسخه إلى مجلد خاص بك وافتح النسخة.</translation>
    </message>
    <message>
        <source>Type a phrase.</source>
        <translation>اكتب عبارة.</translation>
    </message>
    <message>
        <source>Type it again from the printed sheet.</source>
        <translation>اكتبه من جديد من الورقة المطبوعة.</translation>
    </message>
    <message>
        <source>Type its citation, for example “resolves to instruct the Secretary-General 1”, or “sg 1”.</source>
        <translation>اكتب إشارتها، مثلاً &quot;resolves to instruct the Secretary-General 1&quot; أو &quot;sg 1&quot;.</translation>
    </message>
    <message>
        <source>Type one and try again.</source>
        <translation>اكتب واحدة وحاول مجدداً.</translation>
    </message>
    <message>
        <source>Type one, for example “43rd meeting”.</source>
        <translation>اكتب واحداً، مثل «الاجتماع 43».</translation>
    </message>
    <message>
        <source>Type one; it is logged.</source>
        <translation>اكتب سبباً؛ وهو يُدوَّن في السجل.</translation>
    </message>
    <message>
        <source>Type some, or remove the note.</source>
        <translation>اكتب نصاً أو احذف الملاحظة.</translation>
    </message>
    <message>
        <source>Undo brings it back if it was removed by mistake.</source>
        <translation>يعيده التراجع إن كان قد حُذف خطأً.</translation>
    </message>
    <message>
        <source>Undo that, or change the words by hand.</source>
        <translation>تراجع عن ذلك، أو غيّر الكلمات يدوياً.</translation>
    </message>
    <message>
        <source>Use C1 to C11; for C7 name its part, for example C7 e-health.</source>
        <translation>استخدم C1 إلى C11؛ وفي حالة C7 اذكر جزأه، مثل C7 e-health.</translation>
    </message>
    <message>
        <source>Use a goal from 1 to 17 or a target such as 9.c.</source>
        <translation>استخدم هدفاً من 1 إلى 17 أو غاية مثل 9.c.</translation>
    </message>
    <message>
        <source>What has those names stays as it is and opens with the present passphrase.</source>
        <translation>كل ما يحمل هذه الأسماء يبقى كما هو ويُفتح بعبارة المرور الحالية.</translation>
    </message>
    <message>
        <source>What was there before is kept beside it as “{aside}”.</source>
        <translation>ما كان هناك من قبل محفوظ بجانبه باسم «{aside}».</translation>
    </message>
    <message>
        <source>What you were working on is no longer in the workspace.</source>
        <translation>ما كنت تعمل عليه لم يعد في مساحة العمل.</translation>
    </message>
    <message>
        <source>Where this stood in the older version is not known any more.</source>
        <translation>لم يعد موضعه في الصيغة الأقدم معروفاً.</translation>
    </message>
    <message>
        <source>Whose position is it?</source>
        <translation>من صاحب هذا الموقف؟</translation>
    </message>
    <message>
        <source>Whose proposal is it?</source>
        <translation>لمن هذا المقترح؟</translation>
    </message>
    <message>
        <source>Whose proposals are they?</source>
        <translation>لمن هذه المقترحات؟</translation>
    </message>
    <message>
        <source>Without --author, --take and --refuse this verb lists all changes with their authors.</source>
        <translation>من دون ‎--author و‎--take و‎--refuse يعرض هذا الأمر جميع التغييرات مع أصحابها.</translation>
    </message>
    <message>
        <source>Without --take and --refuse this verb lists them.</source>
        <translation>من دون ‎--take و‎--refuse يعرض هذا الأمر قائمتها.</translation>
    </message>
    <message>
        <source>Write it as .docx instead.</source>
        <translation>اكتبه بصيغة .docx بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>Write it as .docx to see which, or take them out of the statements and reasons.</source>
        <translation>اكتبه بصيغة .docx لترى أيها، أو أزلها من البيانات والأسباب.</translation>
    </message>
    <message>
        <source>Write it before it goes on its way.</source>
        <translation>اكتبه قبل إحالته.</translation>
    </message>
    <message>
        <source>Write its introduction or pick cleared positions and proposals for it.</source>
        <translation>اكتب مقدمتها أو اختر لها مواقف معتمدة ومقترحات.</translation>
    </message>
    <message>
        <source>Write one of the two.</source>
        <translation>اكتب أحد الاثنين.</translation>
    </message>
    <message>
        <source>Write phrase, kind and, if wanted, language.</source>
        <translation>اكتب phrase وkind، وlanguage إن شئت.</translation>
    </message>
    <message>
        <source>Write two letters, such as fr, or leave it empty.</source>
        <translation>اكتب حرفين، مثل fr، أو اتركها فارغة.</translation>
    </message>
    <message>
        <source>{count} changes have an id that begins with “{typed}”.</source>
        <translation>عدد التغييرات التي يبدأ معرّفها بـ «{typed}»: {count}.</translation>
    </message>
    <message>
        <source>{count} rows of the table “{table}” hold what cwgdesk does not write there.</source>
        <translation>يحتوي الجدول «{table}» على صفوف عددها {count} فيها ما لا يكتبه cwgdesk هناك.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>تتعذر قراءة {file} ({reason}).</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}); {size} kB are needed. The old file is unchanged.</source>
        <translation>تعذرت كتابة {file} ({reason})؛ يلزم {size} kB. والملف القديم لم يتغير.</translation>
    </message>
    <message>
        <source>{file} could not be written: the drive does not answer any more.</source>
        <translation>تعذرت كتابة {file}: لم يعد القرص يستجيب.</translation>
    </message>
    <message>
        <source>{file} is not a Word file (.docx).</source>
        <translation>‏{file} ليس ملف Word (.docx).</translation>
    </message>
    <message>
        <source>{file} is saved as “Strict Open XML”.</source>
        <translation>‏{file} محفوظ بنسق «Strict Open XML».</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>‏{folder} ليس مجلداً.</translation>
    </message>
    <message>
        <source>{name} changed nothing in this file.</source>
        <translation>لم يغيّر {name} شيئاً في هذا الملف.</translation>
    </message>
    <message>
        <source>{name} names no resolution of this workspace, and has none of its words.</source>
        <translation>لا يشير {name} إلى أي قرار في مساحة العمل هذه، ولا يتضمن أياً من كلماته.</translation>
    </message>
    <message>
        <source>“{file}” is a scan, and no program is installed here that reads scans.</source>
        <translation>«{file}» مسح ضوئي، ولا يوجد هنا برنامج مثبت يقرأ المسوح.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: the disk is full ({free} MB are free there).</source>
        <translation>تعذرت كتابة «{name}»: القرص ممتلئ (المتاح فيه {free} MB).</translation>
    </message>
    <message>
        <source>“{name}” could not be written: the disk is full for you, or it does not answer.</source>
        <translation>تعذرت كتابة «{name}»: حصتك في القرص ممتلئة، أو أن القرص لا يستجيب.</translation>
    </message>
    <message>
        <source>“{name}” does not open with the present passphrase, and will not with the new one.</source>
        <translation>لا يُفتح «{name}» بعبارة المرور الحالية، ولن يُفتح بالجديدة.</translation>
    </message>
    <message>
        <source>{name} changed while it was being read.</source>
        <translation>تغيّر {name} أثناء قراءته.</translation>
    </message>
    <message>
        <source>{name} is not a list of call words.</source>
        <translation>‏{name} ليس قائمة عبارات استهلالية.</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened.</source>
        <translation>يتعذر فتح «{file}».</translation>
    </message>
    <message>
        <source>“{file}” cannot be the name of a file: Windows keeps that word for a device.</source>
        <translation>لا يمكن أن يكون «{file}» اسم ملف: يحجز Windows هذه الكلمة لأحد الأجهزة.</translation>
    </message>
    <message>
        <source>“{file}” cannot be the name of a file: it ends in a dot or a space.</source>
        <translation>لا يمكن أن يكون «{file}» اسم ملف: فهو ينتهي بنقطة أو مسافة.</translation>
    </message>
    <message>
        <source>“{file}” cannot be the name of a file: not every system takes {sign} in it.</source>
        <translation>لا يمكن أن يكون «{file}» اسم ملف: لا تقبل كل الأنظمة ‎{sign}‎ فيه.</translation>
    </message>
    <message>
        <source>“{file}” holds no words.</source>
        <translation>لا يحتوي «{file}» على أي كلمة.</translation>
    </message>
    <message>
        <source>“{file}” is a cwgdesk workspace, or a part of one, and not a document.</source>
        <translation>‏«{file}» مساحة عمل cwgdesk أو جزء منها، وليس وثيقة.</translation>
    </message>
    <message>
        <source>“{file}” is a damaged or incomplete {kind}.</source>
        <translation>‏«{file}» تالف أو غير مكتمل ({kind}).</translation>
    </message>
    <message>
        <source>“{file}” is a scan: it holds pictures of pages and no text.</source>
        <translation>‏«{file}» ممسوح ضوئياً: يحتوي على صور صفحات بلا نص.</translation>
    </message>
    <message>
        <source>“{file}” is not on this computer yet: only its name is here.</source>
        <translation>‏«{file}» ليس على هذا الحاسوب بعد: لا يوجد هنا إلا اسمه.</translation>
    </message>
    <message>
        <source>“{file}” is password-protected.</source>
        <translation>‏«{file}» محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>“{file}” is too complicated to read safely.</source>
        <translation>‏«{file}» أعقد من أن يُقرأ بأمان.</translation>
    </message>
    <message>
        <source>“{file}” is too large to be a text ({limit}).</source>
        <translation>‏«{file}» أكبر من أن يكون نصاً ({limit}).</translation>
    </message>
    <message>
        <source>“{file}” is {found}, not a text that can be read here.</source>
        <translation>‏«{file}» هو {found}، وليس نصاً يمكن قراءته هنا.</translation>
    </message>
    <message>
        <source>“{file}” is {kind}, which needs LibreOffice, and that is not installed here.</source>
        <translation>‏«{file}» هو {kind}، ويحتاج إلى LibreOffice غير المثبت هنا.</translation>
    </message>
    <message>
        <source>“{file}” was not opened because it is built like an attack ({reason}).</source>
        <translation>لم يُفتح «{file}» لأنه مبني كهجوم ({reason}).</translation>
    </message>
    <message>
        <source>“{label}” cannot be undone: what it changed is no longer there.</source>
        <translation>لا يمكن التراجع عن «{label}»: ما غيّره لم يعد موجوداً.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened in {folder}.</source>
        <translation>يتعذر فتح «{name}» في {folder}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: it, its folder or the medium may only be read.</source>
        <translation>تتعذر الكتابة في «{name}»: الملف أو مجلده أو الوسيط للقراءة فقط.</translation>
    </message>
    <message>
        <source>“{name}” could not be brought to the present form.</source>
        <translation>تعذر تحويل «{name}» إلى الشكل الحالي.</translation>
    </message>
    <message>
        <source>“{name}” does not open with this passphrase.</source>
        <translation>لا يُفتح «{name}» بعبارة المرور هذه.</translation>
    </message>
    <message>
        <source>“{name}” has its new passphrase, but {other} beside it could not be replaced ({reason}) and still opens with the old one.</source>
        <translation>لدى «{name}» عبارة مروره الجديدة، لكن {other} بجانبه لم يمكن استبداله ({reason}) وما زال يُفتح بالعبارة القديمة.</translation>
    </message>
    <message>
        <source>“{name}” has {count} other names on this disk (hard links), as some backup programs make them.</source>
        <translation>لـ «{name}» أسماء أخرى على هذا القرص (روابط صلبة) عددها {count}، كما تنشئها بعض برامج النسخ الاحتياطي.</translation>
    </message>
    <message>
        <source>“{name}” holds triggers, views or tables that cwgdesk did not put there: it may have been made to do harm.</source>
        <translation>يحتوي «{name}» على مشغِّلات أو طرق عرض أو جداول لم يضعها cwgdesk هناك: ربما صُنع للإضرار.</translation>
    </message>
    <message>
        <source>“{name}” is a link: the file it stands for lies elsewhere and stays as it is.</source>
        <translation>‏«{name}» رابط: الملف الذي يشير إليه في مكان آخر ويبقى كما هو.</translation>
    </message>
    <message>
        <source>“{name}” is already open: {who} has had it on {host} since {since} (process {pid}).</source>
        <translation>‏«{name}» مفتوح بالفعل: لدى {who} على {host} منذ ⁦{since}⁩ (العملية {pid}).</translation>
    </message>
    <message>
        <source>“{name}” is already there.</source>
        <translation>‏«{name}» موجود بالفعل.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it cannot be read any more.</source>
        <translation>‏«{name}» تالف: لم يعد جزء منه قابلاً للقراءة.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be written anew, and what can be read of it opens with the present passphrase.</source>
        <translation>‏«{name}» تالف: لا يمكن أن يُكتب من جديد، وما يمكن قراءته منه يُفتح بعبارة المرور الحالية.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its pages or tables do not agree.</source>
        <translation>‏«{name}» تالف: صفحاته أو جداوله غير متطابقة.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program.</source>
        <translation>‏«{name}» يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <source>“{name}” is not there or not a cwgdesk workspace.</source>
        <translation>‏«{name}» غير موجود أو ليس مساحة عمل cwgdesk.</translation>
    </message>
    <message>
        <source>“{name}” is of an older cwgdesk, and here it may only be read and not brought up to date.</source>
        <translation>‏«{name}» من إصدار أقدم من cwgdesk، ولا يمكن هنا إلا قراءته دون تحديثه.</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only: it, its folder or the medium cannot be written.</source>
        <translation>‏«{name}» مفتوح للقراءة فقط: تتعذر الكتابة في الملف أو مجلده أو الوسيط.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program.</source>
        <translation>‏«{name}» مفتوح في برنامج آخر.</translation>
    </message>
    <message>
        <source>“{name}” is open on another machine: {who} has had it on {host} since {since}.</source>
        <translation>‏«{name}» مفتوح على جهاز آخر: لدى {who} على {host} منذ ⁦{since}⁩.</translation>
    </message>
    <message>
        <source>“{name}” is the workspace that is open.</source>
        <translation>‏«{name}» هو مساحة العمل المفتوحة.</translation>
    </message>
    <message>
        <source>“{name}” may only be read here, and what was written last still stands in the log beside it.</source>
        <translation>‏«{name}» لا يمكن هنا إلا قراءته، وما كُتب آخراً ما زال في السجل الذي بجانبه.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer cwgdesk (schema {found}; this one knows {newest}).</source>
        <translation>كتب «{name}» إصدار أحدث من cwgdesk (المخطط {found}؛ وهذا الإصدار يعرف {newest}).</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amended</source>
        <translation>
            <numerusform>لا تعديلات</numerusform>
            <numerusform>واحدة معدَّلة</numerusform>
            <numerusform>اثنتان معدَّلتان</numerusform>
            <numerusform>%n معدَّلة</numerusform>
            <numerusform>%n معدَّلة</numerusform>
            <numerusform>%n معدَّلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>لا مواقف</numerusform>
            <numerusform>موقف واحد</numerusform>
            <numerusform>موقفان</numerusform>
            <numerusform>%n مواقف</numerusform>
            <numerusform>%n موقفاً</numerusform>
            <numerusform>%n موقف</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>%1. Show what was changed.</source>
        <translation>‏%1. عرض ما تغيّر.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>محمي</translation>
    </message>
    <message>
        <source>Protected by a passphrase</source>
        <translation>محمي بعبارة مرور</translation>
    </message>
    <message>
        <source>No passphrase</source>
        <translation>بلا عبارة مرور</translation>
    </message>
    <message>
        <source>This workspace has no passphrase</source>
        <translation>ليس لمساحة العمل هذه عبارة مرور</translation>
    </message>
    <message>
        <source>Text size %1 %. Back to 100 %.</source>
        <translation>حجم النص %1 %. العودة إلى 100 %.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>البحث في هذا النص</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Close find bar</source>
        <translation>إغلاق شريط البحث</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to cwgdesk</source>
        <translation>مرحباً بك في cwgdesk</translation>
    </message>
    <message>
        <source>Prepare your contribution to the ITU Council Working Group on WSIS and the SDGs: read, annotate, take positions, propose wording, export to Word. Offline, in one file.</source>
        <translation>أعدّ مساهمتك في فريق العمل التابع لمجلس الاتحاد والمعني بالقمة العالمية لمجتمع المعلومات وأهداف التنمية المستدامة: قراءة وملاحظات ومواقف وصياغة مقترحة وتصدير إلى Word. دون اتصال بالشبكة، وفي ملف واحد.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Try the sample workspace</source>
        <translation>تجربة مساحة العمل النموذجية</translation>
    </message>
    <message>
        <source>Resolution 1334, a progress report, and the work of a fictional delegation</source>
        <translation>القرار 1334 وتقرير مرحلي وعمل وفد افتراضي</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>مساحة عمل جديدة…</translation>
    </message>
    <message>
        <source>Empty; with a passphrase if you wish</source>
        <translation>فارغة؛ بعبارة مرور إن شئت</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>فتح مساحة عمل…</translation>
    </message>
    <message>
        <source>A .cwg file</source>
        <translation>ملف .cwg</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>فُتحت مؤخراً</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>Files done</source>
        <translation>الملفات المنجزة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import the rest</source>
        <translation>استيراد الباقي</translation>
    </message>
    <message>
        <source>All of them confidential: only to be read, never quoted or exported</source>
        <translation>كلها سرية: للقراءة فقط، ولا تُقتبس ولا تُصدَّر أبداً</translation>
    </message>
    <message>
        <source>Files of this import</source>
        <translation>ملفات هذا الاستيراد</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Compare and carry notes</source>
        <translation>مقارنة ونقل الملاحظات</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>إغلاق هذه القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) added</source>
        <translation>
            <numerusform>لم يُضف أي نص</numerusform>
            <numerusform>أُضيف نص واحد</numerusform>
            <numerusform>أُضيف نصان</numerusform>
            <numerusform>أُضيفت %n نصوص</numerusform>
            <numerusform>أُضيف %n نصاً</numerusform>
            <numerusform>أُضيف %n نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new version(s)</source>
        <translation>
            <numerusform>لا صيغ جديدة منها</numerusform>
            <numerusform>منها صيغة جديدة واحدة</numerusform>
            <numerusform>منها صيغتان جديدتان</numerusform>
            <numerusform>منها %n صيغ جديدة</numerusform>
            <numerusform>منها %n صيغة جديدة</numerusform>
            <numerusform>منها %n صيغة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>لا شيء موجود من قبل</numerusform>
            <numerusform>واحد موجود من قبل</numerusform>
            <numerusform>اثنان موجودان من قبل</numerusform>
            <numerusform>%n موجودة من قبل</numerusform>
            <numerusform>%n موجودة من قبل</numerusform>
            <numerusform>%n موجودة من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>لا شيء متعذر القراءة</numerusform>
            <numerusform>واحد لا يُقرأ</numerusform>
            <numerusform>اثنان لا يُقرآن</numerusform>
            <numerusform>%n لا تُقرأ</numerusform>
            <numerusform>%n لا تُقرأ</numerusform>
            <numerusform>%n لا تُقرأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>لم يبق شيء</numerusform>
            <numerusform>بقي واحد</numerusform>
            <numerusform>بقي اثنان</numerusform>
            <numerusform>بقيت %n</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another kind, not looked at</source>
        <translation>
            <numerusform>لا ملفات من نوع آخر</numerusform>
            <numerusform>ملف واحد من نوع آخر لم يُفحص</numerusform>
            <numerusform>ملفان من نوع آخر لم يُفحصا</numerusform>
            <numerusform>%n ملفات من نوع آخر لم تُفحص</numerusform>
            <numerusform>%n ملفًا من نوع آخر لم تُفحص</numerusform>
            <numerusform>%n ملف من نوع آخر لم تُفحص</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>… Waiting</source>
        <translation>… في الانتظار</translation>
    </message>
    <message>
        <source>✓ Added</source>
        <translation>✓ أُضيف</translation>
    </message>
    <message>
        <source>✓ New version of a text</source>
        <translation>✓ صيغة جديدة من نص</translation>
    </message>
    <message>
        <source>= Already in the library</source>
        <translation>= موجود في المكتبة</translation>
    </message>
    <message>
        <source>! Cannot be read</source>
        <translation>! لا يُقرأ</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Replace the backups by a fresh one, so that they hold it no more</source>
        <translation>استبدال النسخ الاحتياطية بنسخة جديدة، لكي لا تحتفظ به بعد الآن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Forgotten for good</source>
        <translation>حُذف نهائياً</translation>
    </message>
    <message>
        <source>Forget for good…</source>
        <translation>حذف نهائي…</translation>
    </message>
    <message>
        <source>The note goes, with all it ever said.</source>
        <translation>تزول الملاحظة مع كل ما ورد فيها في أي وقت.</translation>
    </message>
    <message>
        <source>The position goes, with all it ever said.</source>
        <translation>يزول الموقف مع كل ما ورد فيه في أي وقت.</translation>
    </message>
    <message>
        <source>The amendment goes, with all it ever said.</source>
        <translation>يزول التعديل مع كل ما ورد فيه في أي وقت.</translation>
    </message>
    <message>
        <source>The practice goes, with all it ever said.</source>
        <translation>تزول الممارسة مع كل ما ورد فيها في أي وقت.</translation>
    </message>
    <message>
        <source>The proposal goes, with all it ever said.</source>
        <translation>يُحذف المقترح مع كل ما ورد فيه في أي وقت.</translation>
    </message>
    <message>
        <source>The text goes, with its original file.</source>
        <translation>يزول النص مع ملفه الأصلي.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on it go too.</source>
        <translation>
            <numerusform>لا ملاحظات عليه تزول معه.</numerusform>
            <numerusform>وتزول معه ملاحظة واحدة عليه.</numerusform>
            <numerusform>وتزول معه ملاحظتان عليه.</numerusform>
            <numerusform>وتزول معه %n ملاحظات عليه.</numerusform>
            <numerusform>وتزول معه %n ملاحظة عليه.</numerusform>
            <numerusform>وتزول معه %n ملاحظة عليه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) on it go too.</source>
        <translation>
            <numerusform>لا مواقف منه تزول معه.</numerusform>
            <numerusform>ويزول معه موقف واحد منه.</numerusform>
            <numerusform>ويزول معه موقفان منه.</numerusform>
            <numerusform>وتزول معه %n مواقف منه.</numerusform>
            <numerusform>ويزول معه %n موقفاً منه.</numerusform>
            <numerusform>ويزول معه %n موقف منه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s) of it go too.</source>
        <translation>
            <numerusform>لا تعديلات عليه تزول معه.</numerusform>
            <numerusform>ويزول معه تعديل واحد عليه.</numerusform>
            <numerusform>ويزول معه تعديلان عليه.</numerusform>
            <numerusform>وتزول معه %n تعديلات عليه.</numerusform>
            <numerusform>ويزول معه %n تعديلاً عليه.</numerusform>
            <numerusform>ويزول معه %n تعديل عليه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) of others go too.</source>
        <translation>
            <numerusform>لا يُحذف أي مقترح للآخرين.</numerusform>
            <numerusform>يُحذف أيضاً مقترح واحد للآخرين.</numerusform>
            <numerusform>يُحذف أيضاً مقترحان للآخرين.</numerusform>
            <numerusform>تُحذف أيضاً %n مقترحات للآخرين.</numerusform>
            <numerusform>يُحذف أيضاً %n مقترحاً للآخرين.</numerusform>
            <numerusform>يُحذف أيضاً %n مقترح للآخرين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still hold it.</source>
        <translation>
            <numerusform>لا نسخ احتياطية تحتوي عليه.</numerusform>
            <numerusform>نسخة احتياطية واحدة ما زالت تحتوي عليه.</numerusform>
            <numerusform>نسختان احتياطيتان ما زالتا تحتويان عليه.</numerusform>
            <numerusform>%n نسخ احتياطية ما زالت تحتوي عليه.</numerusform>
            <numerusform>%n نسخة احتياطية ما زالت تحتوي عليه.</numerusform>
            <numerusform>%n نسخة احتياطية ما زالت تحتوي عليه.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was exported or copied elsewhere stays there.</source>
        <translation>ما صُدِّر أو نُسخ إلى مكان آخر يبقى هناك.</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>page headers</source>
        <translation>رؤوس الصفحات</translation>
    </message>
    <message>
        <source>page footers</source>
        <translation>تذييلات الصفحات</translation>
    </message>
    <message>
        <source>page numbers</source>
        <translation>أرقام الصفحات</translation>
    </message>
    <message>
        <source>drawn lines</source>
        <translation>خطوط مرسومة</translation>
    </message>
    <message>
        <source>file paths</source>
        <translation>مسارات الملفات</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>تعليقات</translation>
    </message>
    <message>
        <source>fields of a form</source>
        <translation>حقول نموذج</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>تعليقات توضيحية</translation>
    </message>
    <message>
        <source>notes without a mark</source>
        <translation>حواشٍ بلا علامة</translation>
    </message>
    <message>
        <source>embedded documents</source>
        <translation>وثائق مضمَّنة</translation>
    </message>
    <message>
        <source>embedded files</source>
        <translation>ملفات مضمَّنة</translation>
    </message>
    <message>
        <source>embedded objects</source>
        <translation>كائنات مضمَّنة</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>وحدات ماكرو</translation>
    </message>
    <message>
        <source>diagrams</source>
        <translation>رسوم تخطيطية</translation>
    </message>
    <message>
        <source>words in diagrams</source>
        <translation>كلمات في الرسوم التخطيطية</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>رسوم بيانية</translation>
    </message>
    <message>
        <source>words in charts</source>
        <translation>كلمات في الرسوم البيانية</translation>
    </message>
    <message>
        <source>reading aids</source>
        <translation>معينات القراءة</translation>
    </message>
    <message>
        <source>headers of the mail</source>
        <translation>ترويسات الرسالة</translation>
    </message>
    <message>
        <source>words of the mail around the text</source>
        <translation>كلمات الرسالة حول النص</translation>
    </message>
    <message>
        <source>WordArt</source>
        <translation>WordArt</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>إشارات مرجعية</translation>
    </message>
    <message>
        <source>footnote marks</source>
        <translation>علامات الحواشي</translation>
    </message>
    <message>
        <source>broken fields</source>
        <translation>حقول معطوبة</translation>
    </message>
    <message>
        <source>invisible hyphens</source>
        <translation>واصلات غير مرئية</translation>
    </message>
    <message>
        <source>marks of objects</source>
        <translation>علامات الكائنات</translation>
    </message>
    <message>
        <source>The file holds hidden text; look whether it belongs there.</source>
        <translation>يحتوي الملف على نص مخفي؛ تحقق مما إذا كان من النص.</translation>
    </message>
    <message>
        <source>The encoding was guessed (%1); look at accents.</source>
        <translation>خُمِّن الترميز (%1)؛ تحقق من الأحرف ذات العلامات.</translation>
    </message>
    <message>
        <source>LibreOffice converted it without a sandbox: on this system there is none.</source>
        <translation>حوّله LibreOffice دون عزل: لا يوجد عزل في هذا النظام.</translation>
    </message>
    <message>
        <source>OCRmyPDF read it without a sandbox: on this system there is none.</source>
        <translation>قرأه OCRmyPDF بلا بيئة معزولة: لا توجد واحدة في هذا النظام.</translation>
    </message>
    <message>
        <source>The PDF does not tell some letters; look at the clauses marked “?”.</source>
        <translation>لا يبيّن ملف PDF بعض الحروف؛ انظر الفقرات المعلَّمة بالعلامة «؟».</translation>
    </message>
    <message>
        <source>A machine has read the words from pictures; look at each before you cite it.</source>
        <translation>قرأت آلة الكلمات من صور؛ انظر إلى كل منها قبل الاستشهاد بها.</translation>
    </message>
    <message>
        <source>Arabic from a PDF may lose letters; the Word file is safer.</source>
        <translation>قد يفقد النص العربي في ملف PDF بعض الحروف؛ وملف Word أكثر أماناً.</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar; look what is meant.</source>
        <translation>«%1» ليس تاريخاً في التقويم؛ تحقق من المقصود.</translation>
    </message>
    <message>
        <source>“%1” may be read in two ways: which is the day, which the month?</source>
        <translation>«%1» يُقرأ بطريقتين: أيهما اليوم وأيهما الشهر؟</translation>
    </message>
    <message>
        <source>No text was found in this document.</source>
        <translation>لم يُعثر على نص في هذه الوثيقة.</translation>
    </message>
    <message>
        <source>Some letters are not certain: look at the page</source>
        <translation>بعض الحروف غير مؤكدة: انظر إلى الصفحة</translation>
    </message>
    <message>
        <source>Read by machine: look at the page</source>
        <translation>قُرئ آلياً: انظر إلى الصفحة</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Word file</source>
        <translation>ملف Word</translation>
    </message>
    <message>
        <source>Word %1 file</source>
        <translation>ملف Word %1</translation>
    </message>
    <message>
        <source>OpenDocument file</source>
        <translation>ملف OpenDocument</translation>
    </message>
    <message>
        <source>Word or OpenDocument file</source>
        <translation>ملف Word أو OpenDocument</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>RTF file</source>
        <translation>ملف RTF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a packed archive</source>
        <translation>أرشيف مضغوط</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>a web page or XML file</source>
        <translation>صفحة ويب أو ملف XML</translation>
    </message>
    <message>
        <source>a file of an unknown kind</source>
        <translation>ملف من نوع غير معروف</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>عرض تقديمي</translation>
    </message>
    <message>
        <source>an e-mail message</source>
        <translation>رسالة بريد إلكتروني</translation>
    </message>
    <message>
        <source>an OpenDocument file that is not a text</source>
        <translation>ملف OpenDocument ليس نصاً</translation>
    </message>
    <message>
        <source>an old Word file (.doc)</source>
        <translation>ملف Word قديم (.doc)</translation>
    </message>
    <message>
        <source>an RTF file</source>
        <translation>ملف RTF</translation>
    </message>
    <message>
        <source>an OpenDocument text (.odt)</source>
        <translation>نص OpenDocument ‏(.odt)</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>يعلن عن نوع وثيقة</translation>
    </message>
    <message>
        <source>two parts have the same name</source>
        <translation>جزآن يحملان الاسم نفسه</translation>
    </message>
    <message>
        <source>its parts overlap</source>
        <translation>أجزاؤه متداخلة</translation>
    </message>
    <message>
        <source>a part has a path that leads out of it</source>
        <translation>مسار أحد أجزائه يؤدي إلى خارجه</translation>
    </message>
    <message>
        <source>over %1 MB</source>
        <translation>أكثر من %1 MB</translation>
    </message>
    <message>
        <source>over %1 pages</source>
        <translation>أكثر من %1 صفحة</translation>
    </message>
    <message>
        <source>over %1 parts</source>
        <translation>أكثر من %1 جزءاً</translation>
    </message>
    <message>
        <source>over %1 elements</source>
        <translation>أكثر من %1 عنصراً</translation>
    </message>
    <message>
        <source>over %1 paragraphs</source>
        <translation>أكثر من %1 من المقاطع</translation>
    </message>
    <message>
        <source>over %1 million letters</source>
        <translation>أكثر من %1 مليون حرف</translation>
    </message>
    <message>
        <source>a paragraph of over %1 letters</source>
        <translation>مقطع من أكثر من %1 حرف</translation>
    </message>
    <message>
        <source>it unpacks to over %1 MB</source>
        <translation>أكثر من %1 MB بعد فك الضغط</translation>
    </message>
    <message>
        <source>one part unpacks to over %1 MB</source>
        <translation>أحد أجزائه أكثر من %1 MB بعد فك الضغط</translation>
    </message>
    <message>
        <source>a part unpacks to over %1 times its size</source>
        <translation>أحد أجزائه بعد فك الضغط أكثر من %1 ضعفاً من حجمه</translation>
    </message>
    <message>
        <source>write error</source>
        <translation>خطأ في الكتابة</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>قيد النظر</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>أُلقي</translation>
    </message>
    <message>
        <source>A number is missing in the count of the clauses; look what became of it.</source>
        <translation>ينقص رقم في ترقيم الفقرات؛ انظر ماذا حل به.</translation>
    </message>
    <message>
        <source>A clause seems to hold the beginning of another one.</source>
        <translation>يبدو أن إحدى الفقرات تتضمن بداية فقرة أخرى.</translation>
    </message>
    <message>
        <source>A clause begins before the one above it has ended.</source>
        <translation>تبدأ فقرة قبل أن تنتهي الفقرة التي فوقها.</translation>
    </message>
    <message>
        <source>Many lines begin with call words, but few clauses were found.</source>
        <translation>تبدأ أسطر كثيرة بكلمات استهلالية، لكن لم يُعثر إلا على فقرات قليلة.</translation>
    </message>
    <message>
        <source>Some clauses begin where only a word at a line&apos;s beginning tells so; look at them.</source>
        <translation>تبدأ بعض الفقرات حيث لا يدل على ذلك سوى كلمة في أول السطر؛ انظر إليها.</translation>
    </message>
</context>
<context>
    <name>FurtherPapers</name>
    <message>
        <source>Begin from this paper</source>
        <translation>البدء من هذه الوثيقة</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Begin a revision</source>
        <translation>بدء مراجعة</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Begin an addendum</source>
        <translation>بدء إضافة</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Begin a corrigendum</source>
        <translation>بدء تصويب</translation>
    </message>
    <message>
        <source>Corrigendum</source>
        <translation>تصويب</translation>
    </message>
    <message>
        <source>Use a template of our own…</source>
        <translation>استخدام قالب خاص بنا…</translation>
    </message>
    <message>
        <source>Save a template to restyle…</source>
        <translation>حفظ قالب لإعادة تنسيقه…</translation>
    </message>
    <message>
        <source>Use the template of cwgdesk</source>
        <translation>استخدام قالب cwgdesk</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>ملفات Word (*.docx)</translation>
    </message>
    <message>
        <source>Papers are set as cwgdesk does.</source>
        <translation>تُنسَّق الوثائق بتنسيق cwgdesk.</translation>
    </message>
    <message>
        <source>%1 is saved. Restyle it in Word, then use it here.</source>
        <translation>تم حفظ %1. أعد تنسيقه في Word، ثم استخدمه هنا.</translation>
    </message>
    <message>
        <source>Papers are set in the styles of %1.</source>
        <translation>تُنسَّق الوثائق بأنماط %1.</translation>
    </message>
    <message>
        <source>No content control is tagged: %1.</source>
        <translation>لا يوجد عنصر تحكم في المحتوى يحمل العلامة: %1.</translation>
    </message>
    <message>
        <source>Does not come along: %1.</source>
        <translation>لا يُنقل: %1.</translation>
    </message>
</context>
<context>
    <name>General</name>
    <message>
        <source>New workspace…</source>
        <translation>مساحة عمل جديدة…</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>فتح مساحة عمل…</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>فتح مساحة العمل النموذجية</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>إنشاء نسخة احتياطية الآن</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>What was changed…</source>
        <translation>ما الذي تغيّر…</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقال إلى</translation>
    </message>
    <message>
        <source>Search or do…</source>
        <translation>بحث أو تنفيذ…</translation>
    </message>
    <message>
        <source>Go to clause…</source>
        <translation>الانتقال إلى فقرة…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Meeting-room mode</source>
        <translation>وضع قاعة الاجتماع</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>الإشعارات…</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Colours: as the machine</source>
        <translation>الألوان: حسب النظام</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>الألوان: فاتحة</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>الألوان: داكنة</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation>الألوان: تباين عالٍ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>حجم النص العادي</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Call words…</source>
        <translation>العبارات الاستهلالية…</translation>
    </message>
    <message>
        <source>Single letters act in the reader</source>
        <translation>الأحرف المفردة تعمل في القراءة</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About cwgdesk</source>
        <translation>حول cwgdesk</translation>
    </message>
</context>
<context>
    <name>GoalChips</name>
    <message>
        <source>Goal %1: %2</source>
        <translation>الهدف %1: %2</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Marks beside the text</source>
        <translation>علامات بجانب النص</translation>
    </message>
    <message>
        <source>Amendment: %1</source>
        <translation>التعديل: %1</translation>
    </message>
    <message>
        <source>Position: %1 – %2</source>
        <translation>الموقف: %1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s)</source>
        <translation>
            <numerusform>لا ممارسات</numerusform>
            <numerusform>ممارسة واحدة</numerusform>
            <numerusform>ممارستان</numerusform>
            <numerusform>%n ممارسات</numerusform>
            <numerusform>%n ممارسة</numerusform>
            <numerusform>%n ممارسة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaderForm</name>
    <message>
        <source>Session</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>اللغة الأصلية</translation>
    </message>
    <message>
        <source>Box with purpose, action and references</source>
        <translation>إطار للغرض والإجراء والمراجع</translation>
    </message>
    <message>
        <source>Number proposals, with ADD, MOD, SUP, NOC</source>
        <translation>ترقيم المقترحات، مع ADD وMOD وSUP وNOC</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Source: the Member State as it signs its papers</source>
        <translation>المصدر: الدولة العضو كما توقّع وثائقها</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>Annexed text</source>
        <translation>النص المرفق</translation>
    </message>
    <message>
        <source>one after the other, with a semicolon between</source>
        <translation>الواحد تلو الآخر، تفصل بينها فاصلة منقوطة</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>لا نص</translation>
    </message>
    <message>
        <source>Narrative contribution</source>
        <translation>مساهمة سردية</translation>
    </message>
    <message>
        <source>With the whole revised resolution annexed</source>
        <translation>مع إرفاق القرار المراجَع كاملاً</translation>
    </message>
    <message>
        <source>With the revised provisions annexed</source>
        <translation>مع إرفاق الأحكام المراجَعة</translation>
    </message>
    <message>
        <source>Council contribution</source>
        <translation>مساهمة مقدمة إلى المجلس</translation>
    </message>
    <message>
        <source>Information document with good practices</source>
        <translation>وثيقة معلومات تتضمن ممارسات جيدة</translation>
    </message>
    <message>
        <source>Contribution of several countries</source>
        <translation>مساهمة من عدة بلدان</translation>
    </message>
    <message>
        <source>Meeting, place and dates</source>
        <translation>الاجتماع ومكانه وتواريخه</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>بند جدول الأعمال</translation>
    </message>
    <message>
        <source>Contact, for the footnote</source>
        <translation>جهة الاتصال، للحاشية</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Co-sponsors</source>
        <translation>الجهات المشاركة في التقديم</translation>
    </message>
    <message>
        <source>Revision, addendum or corrigendum</source>
        <translation>مراجعة أو إضافة أو تصويب</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>لا يوجد اجتماع</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Clauses and what the reports say of them</source>
        <translation>الفقرات وما تقوله التقارير عنها</translation>
    </message>
</context>
<context>
    <name>HeatMapModel</name>
    <message>
        <source>in its items</source>
        <translation>في بنودها</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>الفقرة</translation>
    </message>
</context>
<context>
    <name>HeldElsewhereDialog</name>
    <message>
        <source>Open on another machine</source>
        <translation>مفتوح على جهاز آخر</translation>
    </message>
    <message>
        <source>Looking whether somebody works in it now…</source>
        <translation>جارٍ التحقق مما إذا كان أحد يعمل فيه الآن…</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>فتح رغم ذلك</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>عدم الفتح</translation>
    </message>
    <message>
        <source>It has been closed there. It can be opened here.</source>
        <translation>لقد أُغلق هناك. ويمكن فتحه هنا.</translation>
    </message>
    <message>
        <source>%1 is working in it now, on %2.</source>
        <translation>يعمل فيه الآن %1 على %2.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Single letters act while the text or the outline has the focus; switch them off in Tools.</source>
        <translation>تعمل الأحرف المفردة ما دام التركيز على النص أو المخطط؛ ويمكن تعطيلها في الأدوات.</translation>
    </message>
    <message>
        <source>About cwgdesk</source>
        <translation>حول cwgdesk</translation>
    </message>
    <message>
        <source>Prepares a Member State&apos;s contributions to the ITU Council Working Group on WSIS and the SDGs. It works without a network, in one file that stays with you.</source>
        <translation>يُعِدّ مساهمات الدولة العضو في فريق العمل التابع لمجلس الاتحاد والمعني بالقمة العالمية لمجتمع المعلومات وأهداف التنمية المستدامة. ويعمل دون شبكة، في ملف واحد يبقى لديك.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>undone</source>
        <translation>تُراجع عنه</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>أُعيد تنفيذه</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>This is another version of %1, which you have.</source>
        <translation>هذه صيغة أخرى من %1 الموجود لديك.</translation>
    </message>
    <message>
        <source>This is %1 in another language.</source>
        <translation>هذا %1 بلغة أخرى.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>ينتمي إلى</translation>
    </message>
    <message>
        <source>Then compare the two and carry the notes over</source>
        <translation>ثم مقارنة الاثنتين ونقل الملاحظات</translation>
    </message>
    <message>
        <source>Confidential: only to be read, never quoted or exported</source>
        <translation>سري: للقراءة فقط، لا يُقتبس منه ولا يُصدَّر أبداً</translation>
    </message>
    <message>
        <source>Read the scan by machine</source>
        <translation>قراءة المسح آلياً</translation>
    </message>
    <message>
        <source>Read it as another delegation&apos;s proposals…</source>
        <translation>قراءتها كمقترحات وفد آخر…</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>أسطر الملف</translation>
    </message>
    <message>
        <source>as they look</source>
        <translation>كما تبدو</translation>
    </message>
    <message>
        <source>joined into paragraphs</source>
        <translation>مجمَّعة في فقرات</translation>
    </message>
    <message>
        <source>each a paragraph of its own</source>
        <translation>كل منها فقرة مستقلة</translation>
    </message>
    <message>
        <source>Clauses found</source>
        <translation>الفقرات المكتشفة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add to library</source>
        <translation>إضافة إلى المكتبة</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>لا يُقرأ</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Already in the library</source>
        <translation>موجود في المكتبة</translation>
    </message>
    <message>
        <source>Twice in this list</source>
        <translation>مكرر في هذه القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s), doubtful</source>
        <translation>
            <numerusform>لا فقرات، مشكوك فيها</numerusform>
            <numerusform>فقرة واحدة، مشكوك فيها</numerusform>
            <numerusform>فقرتان، مشكوك فيها</numerusform>
            <numerusform>%n فقرات، مشكوك فيها</numerusform>
            <numerusform>%n فقرة، مشكوك فيها</numerusform>
            <numerusform>%n فقرة، مشكوك فيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) added to the library</source>
        <translation>
            <numerusform>لم يُضف أي نص إلى المكتبة</numerusform>
            <numerusform>أُضيف نص واحد إلى المكتبة</numerusform>
            <numerusform>أُضيف نصان إلى المكتبة</numerusform>
            <numerusform>أُضيفت %n نصوص إلى المكتبة</numerusform>
            <numerusform>أُضيف %n نصاً إلى المكتبة</numerusform>
            <numerusform>أُضيف %n نص إلى المكتبة</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>This is what was recognised. Nothing is stored before you say so.</source>
        <translation>هذا ما جرى التعرف عليه. ولا يُحفظ شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>The library has this very file already; it is not added twice.</source>
        <translation>هذا الملف نفسه موجود في المكتبة؛ ولا يُضاف مرتين.</translation>
    </message>
    <message>
        <source>“%1” in this list is the very same file; it is added once.</source>
        <translation>‏«%1» في هذه القائمة هو الملف نفسه؛ ويُضاف مرة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) found</source>
        <translation>
            <numerusform>لم يُعثر على فقرات</numerusform>
            <numerusform>عُثر على فقرة واحدة</numerusform>
            <numerusform>عُثر على فقرتين</numerusform>
            <numerusform>عُثر على %n فقرات</numerusform>
            <numerusform>عُثر على %n فقرة</numerusform>
            <numerusform>عُثر على %n فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>A text of its own</source>
        <translation>نص مستقل</translation>
    </message>
    <message>
        <source>Cleaned: %1</source>
        <translation>جرى تنظيف: %1</translation>
    </message>
    <message>
        <source>Not part of the text: %1</source>
        <translation>ليس من النص: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still being read</source>
        <translation>
            <numerusform>لا ملفات قيد القراءة</numerusform>
            <numerusform>ملف واحد قيد القراءة</numerusform>
            <numerusform>ملفان قيد القراءة</numerusform>
            <numerusform>%n ملفات قيد القراءة</numerusform>
            <numerusform>%n ملفاً قيد القراءة</numerusform>
            <numerusform>%n ملف قيد القراءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read and stay out</source>
        <translation>
            <numerusform>لا ملفات متعذرة القراءة</numerusform>
            <numerusform>ملف واحد لا يُقرأ ويبقى خارجاً</numerusform>
            <numerusform>ملفان لا يُقرآن ويبقيان خارجاً</numerusform>
            <numerusform>%n ملفات لا تُقرأ وتبقى خارجاً</numerusform>
            <numerusform>%n ملفاً لا يُقرأ ويبقى خارجاً</numerusform>
            <numerusform>%n ملف لا يُقرأ ويبقى خارجاً</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n text(s)</source>
        <translation>
            <numerusform>لا نصوص للإضافة</numerusform>
            <numerusform>إضافة نص واحد</numerusform>
            <numerusform>إضافة نصين</numerusform>
            <numerusform>إضافة %n نصوص</numerusform>
            <numerusform>إضافة %n نصاً</numerusform>
            <numerusform>إضافة %n نص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Do it</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) behind this</source>
        <translation>
            <numerusform>لا رسائل أخرى خلف هذه</numerusform>
            <numerusform>رسالة أخرى واحدة خلف هذه</numerusform>
            <numerusform>رسالتان أخريان خلف هذه</numerusform>
            <numerusform>%n رسائل أخرى خلف هذه</numerusform>
            <numerusform>%n رسالة أخرى خلف هذه</numerusform>
            <numerusform>%n رسالة أخرى خلف هذه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>On this clause</source>
        <translation>على هذه الفقرة</translation>
    </message>
    <message>
        <source>Dates: %1</source>
        <translation>التواريخ: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>Left out of the text</source>
        <translation>تُرك خارج النص</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Words in the file</source>
        <translation>الكلمات في الملف</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Left out of %1</source>
        <translation>تُرك خارج %1</translation>
    </message>
    <message>
        <source>This has no place of its own in the text: it cannot be put back.</source>
        <translation>ليس لهذا مكان خاص به في النص: لا يمكن إعادته.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Put back to</source>
        <translation>أُعيد إلى</translation>
    </message>
    <message>
        <source>No words of the file were left out of its text.</source>
        <translation>لم تُترك أي كلمة من الملف خارج نصه.</translation>
    </message>
    <message>
        <source>These words stand in the file, but not in its text. Put back what belongs to it: it returns to the place where it stood.</source>
        <translation>توجد هذه الكلمات في الملف وليس في نصه. أعد ما ينتمي إليه: يعود إلى المكان الذي كان فيه.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Ctrl+Enter put back · Ctrl+Z undo</source>
        <translation>Ctrl+Enter إعادة · Ctrl+Z تراجع</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Filter by name, number, symbol</source>
        <translation>تصفية حسب الاسم أو الرقم أو الرمز</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>جميع الأنواع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Name in this workspace</source>
        <translation>الاسم في مساحة العمل هذه</translation>
    </message>
    <message>
        <source>Confidential: only to be read, never quoted or exported</source>
        <translation>سري: للقراءة فقط، لا يُقتبس منه ولا يُصدَّر أبداً</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Cited, not in the library</source>
        <translation>محال إليها وليست في المكتبة</translation>
    </message>
    <message>
        <source>Save the original file as…</source>
        <translation>حفظ الملف الأصلي باسم…</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>إزالة من المكتبة</translation>
    </message>
    <message>
        <source>Removed from the library</source>
        <translation>أُزيل من المكتبة</translation>
    </message>
    <message>
        <source>Texts (*.docx *.txt *.pdf *.odt *.doc *.rtf)</source>
        <translation>نصوص (*.docx *.txt *.pdf *.odt *.doc *.rtf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>There is nothing to read in there.</source>
        <translation>لا يوجد فيه ما يُقرأ.</translation>
    </message>
    <message>
        <source>Save the original file</source>
        <translation>حفظ الملف الأصلي</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>You can also drop files or folders anywhere in this window.</source>
        <translation>يمكنك أيضاً إفلات ملفات أو مجلدات في أي مكان من هذه النافذة.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation>لا توجد نصوص بعد</translation>
    </message>
    <message>
        <source>Drop a resolution or a report here: Word, PDF, ODT or plain text. You see what was recognised before anything is stored.</source>
        <translation>أفلت قراراً أو تقريراً هنا: Word أو PDF أو ODT أو نص عادي. سترى ما جرى التعرف عليه قبل حفظ أي شيء.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Cited, not here</source>
        <translation>محال إليها وغير موجودة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>المعدَّلة</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>جميع اللغات</translation>
    </message>
    <message>
        <source>%1, imported %2</source>
        <translation>%1، استُورد %2</translation>
    </message>
    <message>
        <source>Not part of the text: %1</source>
        <translation>ليس من النص: %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>meeting room</source>
        <translation>قاعة الاجتماع</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>‏%1 (للقراءة فقط)</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>Backed up as %1</source>
        <translation>نسخة احتياطية: %1</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>لا توجد رسائل بعد.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Search or do…  Ctrl+K</source>
        <translation>بحث أو تنفيذ…  Ctrl+K</translation>
    </message>
    <message>
        <source>Meeting-room mode: nothing confidential is on this screen.</source>
        <translation>وضع قاعة الاجتماع: لا يوجد شيء سري على هذه الشاشة.</translation>
    </message>
    <message>
        <source>Leave (F8)</source>
        <translation>مغادرة (F8)</translation>
    </message>
    <message>
        <source>Hidden in meeting-room mode</source>
        <translation>مخفي في وضع قاعة الاجتماع</translation>
    </message>
    <message>
        <source>This view holds confidential work. Press F8 when nobody else can see the screen.</source>
        <translation>يحتوي هذا العرض على عمل سري. اضغط F8 عندما لا يستطيع أحد غيرك رؤية الشاشة.</translation>
    </message>
    <message>
        <source>Leave meeting-room mode</source>
        <translation>مغادرة وضع قاعة الاجتماع</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>WSIS–SDG matrix</source>
        <translation>مصفوفة القمة العالمية لمجتمع المعلومات وأهداف التنمية المستدامة</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Clause</source>
        <translation>&amp;فقرة</translation>
    </message>
    <message>
        <source>C&amp;ontribution</source>
        <translation>م&amp;ساهمة</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;أدوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساع&amp;دة</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase (several words are best)</source>
        <translation>عبارة المرور (يفضل عدة كلمات)</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Make one for me</source>
        <translation>إنشاء عبارة لي</translation>
    </message>
    <message>
        <source>Without a passphrase, anybody who gets the file can read it.</source>
        <translation>بدون عبارة مرور، يمكن لكل من يحصل على الملف أن يقرأه.</translation>
    </message>
    <message>
        <source>The two lines differ.</source>
        <translation>السطران مختلفان.</translation>
    </message>
    <message>
        <source>✓ Made by chance, %1 bits: write it down or learn it before you go on.</source>
        <translation>✓ أُنشئت عشوائياً، %1 بتة: دوّنها أو احفظها قبل أن تتابع.</translation>
    </message>
    <message>
        <source>✓ Both lines are the same. One more word would make it much harder to guess.</source>
        <translation>✓ السطران متطابقان. كلمة أخرى تجعلها أصعب كثيراً على التخمين.</translation>
    </message>
    <message>
        <source>✓ Both lines are the same.</source>
        <translation>✓ السطران متطابقان.</translation>
    </message>
</context>
<context>
    <name>NewProposalDialog</name>
    <message>
        <source>New proposal of others</source>
        <translation>مقترح جديد للآخرين</translation>
    </message>
    <message>
        <source>e.g. sg 6</source>
        <translation>مثلاً sg 6</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>مقدَّم من</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Say who proposes it, and on which clause.</source>
        <translation>اذكر من يقترحه وعلى أي فقرة.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Number of the new clause</source>
        <translation>رقم الفقرة الجديدة</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>النص المقترح</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>مساحة عمل جديدة</translation>
    </message>
    <message>
        <source>My delegation</source>
        <translation>وفدي</translation>
    </message>
    <message>
        <source>Protect it with a passphrase</source>
        <translation>حمايتها بعبارة مرور</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>A workspace is one file that holds all of your work.</source>
        <translation>مساحة العمل ملف واحد يضم كل عملك.</translation>
    </message>
    <message>
        <source>Member State, as it signs its papers (may be left empty)</source>
        <translation>الدولة العضو كما توقّع وثائقها (يمكن تركه فارغاً)</translation>
    </message>
    <message>
        <source>Your name, for the history (may be left empty)</source>
        <translation>اسمك، لسجل التغييرات (يمكن تركه فارغاً)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>cwgdesk workspaces (*.cwg)</source>
        <translation>مساحات عمل cwgdesk (*.cwg)</translation>
    </message>
    <message>
        <source>Type the passphrase twice, the same in both lines.</source>
        <translation>اكتب عبارة المرور مرتين، متطابقة في السطرين.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>What the note is for</source>
        <translation>الغرض من الملاحظة</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Type a note. It is kept while you type.</source>
        <translation>اكتب ملاحظة. تُحفظ أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Notes – confidential, never exported</source>
        <translation>ملاحظات – سرية، لا تُصدَّر أبداً</translation>
    </message>
    <message>
        <source>On: “%1”</source>
        <translation>على: «%1»</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>cwgdesk sample.cwg</source>
        <translation>cwgdesk sample.cwg</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Filter clauses</source>
        <translation>تصفية الفقرات</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview of the paper</source>
        <translation>معاينة الوثيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What fits</source>
        <translation>ما يطابق</translation>
    </message>
    <message>
        <source>Enter: do it    Esc: leave</source>
        <translation>Enter: تنفيذ    Esc: مغادرة</translation>
    </message>
    <message>
        <source>What do you want to do or find?</source>
        <translation>ماذا تريد أن تفعل أو تجد؟</translation>
    </message>
    <message>
        <source>Go to clause, e.g. “sg 1”</source>
        <translation>الانتقال إلى فقرة، مثل «sg 1»</translation>
    </message>
    <message>
        <source>document</source>
        <translation>وثيقة</translation>
    </message>
</context>
<context>
    <name>PaperExport</name>
    <message>
        <source>No program on this machine opens Word files. Export it instead.</source>
        <translation>لا يوجد على هذا الجهاز برنامج يفتح ملفات Word. صدّرها بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>Export with them</source>
        <translation>تصدير معها</translation>
    </message>
    <message>
        <source>Before this paper goes out, look at what the remarks say:</source>
        <translation>قبل إرسال هذه الوثيقة، اطّلع على ما تقوله التنبيهات:</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>تصدير رغم ذلك</translation>
    </message>
    <message>
        <source>Look once more, short confidential words may stand here: %1</source>
        <translation>راجع مرة أخرى، فقد ترد هنا كلمات سرية قصيرة: %1</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Show what I type</source>
        <translation>إظهار ما أكتبه</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Open workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاستعادة</translation>
    </message>
    <message>
        <source>As it was printed: 13 groups of five letters and digits</source>
        <translation>كما طُبع: 13 مجموعة من خمسة أحرف وأرقام</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>استخدام رمز الاستعادة</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>“%1” is protected.</source>
        <translation>‏«%1» محمية.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استخدام عبارة المرور</translation>
    </message>
    <message>
        <source>The backup was restored. Open it with the passphrase it had then.</source>
        <translation>استُعيدت النسخة الاحتياطية. افتحها بعبارة المرور التي كانت لها آنذاك.</translation>
    </message>
</context>
<context>
    <name>Pieces</name>
    <message>
        <source>Not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>What the workspace holds here could not be read. It is not known to be empty.</source>
        <translation>تعذّرت قراءة ما تحتويه مساحة العمل هنا. لا يُعرف أنه فارغ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PositionForm</name>
    <message>
        <source>Stance</source>
        <translation>التوجه</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>صاحب الموقف</translation>
    </message>
    <message>
        <source>Name of the holder</source>
        <translation>اسم صاحب الموقف</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Public statement</source>
        <translation>البيان العلني</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>لا يوجد اجتماع</translation>
    </message>
    <message>
        <source>Public – quoted in the contribution once it is cleared</source>
        <translation>علني – يُقتبس في المساهمة بعد اعتماده</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>المبررات</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>الموقف البديل</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>الخط الأحمر</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>المسؤول عنه</translation>
    </message>
</context>
<context>
    <name>PositionsView</name>
    <message>
        <source>Positions</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>Any clearance</source>
        <translation>أي حالة اعتماد</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>صاحب الموقف</translation>
    </message>
    <message>
        <source>Any holder</source>
        <translation>أي صاحب موقف</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>التوجه</translation>
    </message>
    <message>
        <source>Any stance</source>
        <translation>أي توجه</translation>
    </message>
    <message>
        <source>New position on a topic</source>
        <translation>موقف جديد بشأن موضوع</translation>
    </message>
    <message>
        <source>Remove position</source>
        <translation>حذف الموقف</translation>
    </message>
    <message>
        <source>Open clause in Reader</source>
        <translation>فتح الفقرة في القراءة</translation>
    </message>
    <message>
        <source>Floor card of this position…</source>
        <translation>بطاقة مداخلة لهذا الموقف…</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>موقف جديد</translation>
    </message>
    <message>
        <source>On which topic?</source>
        <translation>بشأن أي موضوع؟</translation>
    </message>
    <message>
        <source>Position removed</source>
        <translation>حُذف الموقف</translation>
    </message>
    <message>
        <source>Confidential – never exported</source>
        <translation>سري – لا يُصدَّر أبداً</translation>
    </message>
    <message>
        <source>No positions yet</source>
        <translation>لا توجد مواقف بعد</translation>
    </message>
    <message>
        <source>Select a clause in the Reader and press P to say where your delegation stands.</source>
        <translation>حدد فقرة في القراءة واضغط P لبيان موقف وفدك.</translation>
    </message>
    <message>
        <source>Open Reader</source>
        <translation>فتح القراءة</translation>
    </message>
    <message>
        <source>Take a position on a topic</source>
        <translation>اتخاذ موقف بشأن موضوع</translation>
    </message>
    <message>
        <source>No position fits these filters</source>
        <translation>لا يطابق أي موقف عوامل التصفية هذه</translation>
    </message>
    <message>
        <source>Choose other filters, or show all positions again.</source>
        <translation>اختر عوامل تصفية أخرى، أو اعرض جميع المواقف من جديد.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Open in Reader</source>
        <translation>فتح في القراءة</translation>
    </message>
    <message>
        <source>Remove this position</source>
        <translation>حذف هذا الموقف</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>On</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>جميع الاجتماعات</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
</context>
<context>
    <name>PracticeForm</name>
    <message>
        <source>Its owners consent to publication</source>
        <translation>أصحابها موافقون على النشر</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <translation>نوع المنظمة</translation>
    </message>
    <message>
        <source>Action line</source>
        <translation>خط العمل</translation>
    </message>
    <message>
        <source>Add these goals</source>
        <translation>إضافة هذه الأهداف</translation>
    </message>
    <message>
        <source>Public – goes into the annex, once its owners consent</source>
        <translation>علني – يُدرج في الملحق بعد موافقة أصحابه</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ملخص</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Sustainable Development Goals</source>
        <translation>أهداف التنمية المستدامة</translation>
    </message>
    <message>
        <source>WSIS action line</source>
        <translation>خط عمل القمة العالمية لمجتمع المعلومات</translation>
    </message>
    <message>
        <source>Results and impact</source>
        <translation>النتائج والأثر</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Source and date of the figures</source>
        <translation>مصدر الأرقام وتاريخها</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Who consented, and when</source>
        <translation>من وافق ومتى</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>%1 to %2 are usual</source>
        <translation>المعتاد من %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an action line to see which goals the WSIS–SDG matrix links.</source>
        <translation>اختر خط عمل لترى الأهداف التي تربطه بها مصفوفة القمة وأهداف التنمية المستدامة.</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> ولا شيء غيره</numerusform>
            <numerusform> وواحد آخر</numerusform>
            <numerusform> واثنان آخران</numerusform>
            <numerusform> و%n أخرى</numerusform>
            <numerusform> و%n أخرى</numerusform>
            <numerusform> و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>The WSIS–SDG matrix also links %1.</source>
        <translation>تربط مصفوفة القمة وأهداف التنمية المستدامة أيضاً %1.</translation>
    </message>
    <message>
        <source>All goals that the WSIS–SDG matrix links are chosen.</source>
        <translation>اختيرت جميع الأهداف التي تربطها مصفوفة القمة وأهداف التنمية المستدامة.</translation>
    </message>
</context>
<context>
    <name>PracticesView</name>
    <message>
        <source>Good practices</source>
        <translation>الممارسات الجيدة</translation>
    </message>
    <message>
        <source>Filter by goal</source>
        <translation>تصفية حسب الهدف</translation>
    </message>
    <message>
        <source>Filter by action line</source>
        <translation>تصفية حسب خط العمل</translation>
    </message>
    <message>
        <source>Open in Reader</source>
        <translation>فتح في القراءة</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>إلغاء الربط</translation>
    </message>
    <message>
        <source>New practice</source>
        <translation>ممارسة جيدة جديدة</translation>
    </message>
    <message>
        <source>Remove practice</source>
        <translation>حذف الممارسة</translation>
    </message>
    <message>
        <source>Show WSIS–SDG matrix</source>
        <translation>عرض مصفوفة القمة وأهداف التنمية المستدامة</translation>
    </message>
    <message>
        <source>Practice removed</source>
        <translation>حُذفت الممارسة</translation>
    </message>
    <message>
        <source>Remove this practice</source>
        <translation>حذف هذه الممارسة</translation>
    </message>
    <message>
        <source>No good practices yet</source>
        <translation>لا توجد ممارسات جيدة بعد</translation>
    </message>
    <message>
        <source>A good practice shows what was done, by whom, and with what result. It can answer a clause.</source>
        <translation>تبيّن الممارسة الجيدة ما أُنجز ومن أنجزه ونتيجته. ويمكن أن تكون رداً على فقرة.</translation>
    </message>
    <message>
        <source>Open Reader and press G on a clause</source>
        <translation>فتح القراءة والضغط على G عند فقرة</translation>
    </message>
    <message>
        <source>WSIS–SDG matrix: • linked by ITU&apos;s matrix, ? sources disagree, a number = your practices.</source>
        <translation>مصفوفة القمة وأهداف التنمية المستدامة: • ربط في مصفوفة الاتحاد، ? المصادر مختلفة، الرقم = ممارساتك.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>SDG %1</source>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>جميع الأهداف</translation>
    </message>
    <message>
        <source>All action lines</source>
        <translation>جميع خطوط العمل</translation>
    </message>
    <message>
        <source>✓ may be published</source>
        <translation>✓ يجوز نشرها</translation>
    </message>
    <message>
        <source>○ consent missing</source>
        <translation>○ الموافقة ناقصة</translation>
    </message>
    <message>
        <source>Answers %1</source>
        <translation>رد على %1</translation>
    </message>
    <message>
        <source>Answers no clause yet: press G on a clause in the Reader.</source>
        <translation>لا ترد على أي فقرة بعد: اضغط G عند فقرة في القراءة.</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>this paper</source>
        <translation>هذه الوثيقة</translation>
    </message>
    <message>
        <source>Left out of the paper</source>
        <translation>مستبعد من الوثيقة</translation>
    </message>
    <message>
        <source>Look at it before it goes out</source>
        <translation>اطّلع عليها قبل إرسالها</translation>
    </message>
    <message>
        <source>Should be put right</source>
        <translation>ينبغي تصحيحه</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>يستحق المراجعة</translation>
    </message>
    <message>
        <source>The paper does not say whose it is.</source>
        <translation>لا تذكر الوثيقة صاحبها.</translation>
    </message>
    <message>
        <source>The paper does not name its meeting.</source>
        <translation>لا تذكر الوثيقة اجتماعها.</translation>
    </message>
    <message>
        <source>There is nothing in the paper yet.</source>
        <translation>لا شيء في الوثيقة بعد.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>‏«%1» فارغ.</translation>
    </message>
    <message>
        <source>Not cleared: %1</source>
        <translation>غير معتمد: %1</translation>
    </message>
    <message>
        <source>No public statement: %1</source>
        <translation>بلا بيان علني: %1</translation>
    </message>
    <message>
        <source>No consent to publish: %1</source>
        <translation>بلا موافقة على النشر: %1</translation>
    </message>
    <message>
        <source>Proposal without reasons: %1</source>
        <translation>مقترح بلا أسباب: %1</translation>
    </message>
    <message>
        <source>MOD that changes nothing: %1</source>
        <translation>تعديل MOD لا يغيّر شيئاً: %1</translation>
    </message>
    <message>
        <source>MOD that deletes all words: %1</source>
        <translation>تعديل MOD يحذف جميع الكلمات: %1</translation>
    </message>
    <message>
        <source>The clause reads otherwise now: %1</source>
        <translation>نص الفقرة مختلف الآن: %1</translation>
    </message>
    <message>
        <source>For a session that is over: %1</source>
        <translation>لدورة انتهت: %1</translation>
    </message>
    <message>
        <source>Redone on new words, not looked at: %1</source>
        <translation>أُعيد إعداده على النص الجديد ولم يُراجَع: %1</translation>
    </message>
    <message>
        <source>Two proposals on one clause: %1</source>
        <translation>مقترحان بشأن فقرة واحدة: %1</translation>
    </message>
    <message>
        <source>On another version than the rest: %1</source>
        <translation>على نسخة مغايرة للبقية: %1</translation>
    </message>
    <message>
        <source>Not in the order of the text: %1</source>
        <translation>ليس وفق ترتيب النص: %1</translation>
    </message>
    <message>
        <source>Square brackets are left: %1</source>
        <translation>بقيت أقواس معقوفة: %1</translation>
    </message>
    <message>
        <source>Contributions closed on %1.</source>
        <translation>أُغلق باب المساهمات في %1.</translation>
    </message>
    <message>
        <source>Longer than the %1 pages preferred.</source>
        <translation>أطول من عدد الصفحات المفضل: %1.</translation>
    </message>
    <message>
        <source>Cited, but not in the Library: %1</source>
        <translation>مستشهَد به، لكنه غير موجود في المكتبة: %1</translation>
    </message>
    <message>
        <source>Carried over, place unsure: %1</source>
        <translation>منقول، والموضع غير مؤكد: %1</translation>
    </message>
    <message>
        <source>From a confidential text: %1</source>
        <translation>من نص سري: %1</translation>
    </message>
    <message>
        <source>Signs that nobody sees: %1</source>
        <translation>علامات لا يراها أحد: %1</translation>
    </message>
    <message>
        <source>Text in another language: %1</source>
        <translation>نص بلغة أخرى: %1</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Word may paginate differently.</source>
        <translation>قد يختلف ترقيم الصفحات في Word.</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Our proposal</source>
        <translation>مقترحنا</translation>
    </message>
    <message>
        <source>Reasons: %1</source>
        <translation>الأسباب: %1</translation>
    </message>
    <message>
        <source>Confirm place</source>
        <translation>تأكيد الموضع</translation>
    </message>
    <message>
        <source>Its place is not confirmed: it is not counted yet.</source>
        <translation>موضعه غير مؤكد: لا يُحتسب بعد.</translation>
    </message>
    <message>
        <source>Made on other words, redone on the present ones.</source>
        <translation>أُعدّ على نص آخر وأُعيد إعداده على النص الحالي.</translation>
    </message>
    <message>
        <source>Made on other words than the clause has now; shown as it came.</source>
        <translation>أُعد على كلمات غير التي في الفقرة الآن؛ يُعرض كما ورد.</translation>
    </message>
    <message>
        <source>Our position on the proposal of %1</source>
        <translation>موقفنا من مقترح %1</translation>
    </message>
    <message>
        <source>No position yet</source>
        <translation>لا موقف بعد</translation>
    </message>
    <message>
        <source>What became of the proposal of %1</source>
        <translation>ما آل إليه مقترح %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>We</source>
        <translation>نحن</translation>
    </message>
    <message>
        <source>Adopted words</source>
        <translation>الكلمات المعتمدة</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>كيف جرى التوصل إليه</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Export a public comparison</source>
        <translation>تصدير مقارنة عامة</translation>
    </message>
    <message>
        <source>Export a CONFIDENTIAL comparison</source>
        <translation>تصدير مقارنة سرية</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>ملفات Word (*.docx)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>مصنفات Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>CONFIDENTIAL comparison</source>
        <translation>مقارنة سرية</translation>
    </message>
    <message>
        <source>taken out: %1;</source>
        <translation>محذوف: %1؛</translation>
    </message>
    <message>
        <source>put in: %1;</source>
        <translation>مضاف: %1؛</translation>
    </message>
</context>
<context>
    <name>ProposalsView</name>
    <message>
        <source>Clauses with proposals</source>
        <translation>الفقرات التي عليها مقترحات</translation>
    </message>
    <message>
        <source>Filter clauses</source>
        <translation>تصفية الفقرات</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>مقدَّم من</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>New proposal of others…</source>
        <translation>مقترح جديد للآخرين…</translation>
    </message>
    <message>
        <source>Export comparison (CONFIDENTIAL)…</source>
        <translation>تصدير المقارنة (سري)…</translation>
    </message>
    <message>
        <source>Remove proposal of others</source>
        <translation>حذف مقترح الآخرين</translation>
    </message>
    <message>
        <source>Open clause in Reader</source>
        <translation>فتح الفقرة في القراءة</translation>
    </message>
    <message>
        <source>Export public comparison…</source>
        <translation>تصدير المقارنة العامة…</translation>
    </message>
    <message>
        <source>Proposal removed</source>
        <translation>تمت إزالة المقترح</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>تمت كتابة %1.</translation>
    </message>
    <message>
        <source>New proposal…</source>
        <translation>مقترح جديد…</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>تصدير المقارنة</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>No proposals yet</source>
        <translation>لا مقترحات بعد</translation>
    </message>
    <message>
        <source>What you and others propose on a clause stands here side by side.</source>
        <translation>يظهر هنا جنباً إلى جنب ما تقترحه أنت والآخرون بشأن فقرة.</translation>
    </message>
    <message>
        <source>Open Reader and press M on a clause</source>
        <translation>فتح القراءة والضغط على M عند فقرة</translation>
    </message>
    <message>
        <source>Our position on the proposal</source>
        <translation>موقفنا من المقترح</translation>
    </message>
    <message>
        <source>All delegations</source>
        <translation>جميع الوفود</translation>
    </message>
    <message numerus="yes">
        <source>%n collision(s)</source>
        <translation>
            <numerusform>لا تعارضات</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%n تعارضات</numerusform>
            <numerusform>%n تعارضاً</numerusform>
            <numerusform>%n تعارض</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ agreed words</source>
        <translation>✓ كلمات متفق عليها</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>سُجّل: %1</translation>
    </message>
</context>
<context>
    <name>ProtectionPage</name>
    <message>
        <source>Set passphrase</source>
        <translation>تعيين عبارة مرور</translation>
    </message>
    <message>
        <source>Remove protection</source>
        <translation>إزالة الحماية</translation>
    </message>
    <message>
        <source>Changing it writes the workspace and its backups anew. This cannot be undone.</source>
        <translation>يؤدي تغييرها إلى إعادة كتابة مساحة العمل ونسخها الاحتياطية. ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Type the passphrase twice, the same in both lines.</source>
        <translation>اكتب عبارة المرور مرتين، متطابقة في السطرين.</translation>
    </message>
    <message>
        <source>When you change it, these go on opening as they do now:</source>
        <translation>عند تغييرها تظل العناصر التالية تُفتح كما الآن:</translation>
    </message>
    <message>
        <source>This machine can make guessing the passphrase much harder: set it again, the same or another one. There will be a new recovery code, which is shown first.</source>
        <translation>يستطيع هذا الجهاز أن يجعل تخمين عبارة المرور أصعب كثيراً: عيّنها من جديد، نفسها أو غيرها. وسيكون هناك رمز استعادة جديد يُعرض أولاً.</translation>
    </message>
    <message>
        <source>This workspace is protected by a passphrase.</source>
        <translation>مساحة العمل هذه محمية بعبارة مرور.</translation>
    </message>
    <message>
        <source>This workspace has no passphrase: who gets the file can read it.</source>
        <translation>ليس لمساحة العمل هذه عبارة مرور: كل من يحصل على الملف يستطيع قراءته.</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
</context>
<context>
    <name>PublicFrame</name>
    <message>
        <source>Public – goes into the contribution</source>
        <translation>علني – يُدرج في المساهمة</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>Position of others</source>
        <translation>موقف الآخرين</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>ممارسة جيدة</translation>
    </message>
    <message>
        <source>Amendment: MOD</source>
        <translation>تعديل: MOD</translation>
    </message>
    <message>
        <source>Amendment: ADD</source>
        <translation>تعديل: ADD</translation>
    </message>
    <message>
        <source>Amendment: SUP</source>
        <translation>تعديل: SUP</translation>
    </message>
    <message>
        <source>Amendment: NOC</source>
        <translation>تعديل: NOC</translation>
    </message>
    <message>
        <source>Add to contribution</source>
        <translation>إضافة إلى المساهمة</translation>
    </message>
    <message>
        <source>Floor card…</source>
        <translation>بطاقة المداخلة…</translation>
    </message>
    <message>
        <source>Show coverage</source>
        <translation>عرض التغطية</translation>
    </message>
    <message>
        <source>Amendment side by side</source>
        <translation>التعديل جنباً إلى جنب</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>نسخ مع المرجع</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>الفقرة التالية</translation>
    </message>
    <message>
        <source>Previous clause</source>
        <translation>الفقرة السابقة</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>التعديلات</translation>
    </message>
    <message>
        <source>Amendments: all markup</source>
        <translation>التعديلات: جميع العلامات</translation>
    </message>
    <message>
        <source>Amendments: clean</source>
        <translation>التعديلات: بلا علامات</translation>
    </message>
    <message>
        <source>Amendments: original</source>
        <translation>التعديلات: النص الأصلي</translation>
    </message>
    <message>
        <source>Find in this text…</source>
        <translation>بحث في هذا النص…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>بحث عن التالي</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>بحث عن السابق</translation>
    </message>
    <message>
        <source>Left out of this text…</source>
        <translation>تُرك خارج هذا النص…</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Show amendments as</source>
        <translation>عرض التعديلات في شكل</translation>
    </message>
    <message>
        <source>“%1” shows all of it already.</source>
        <translation>«%1» تعرض كل ذلك بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) added to “%1”</source>
        <translation>
            <numerusform>لم يُضف أي عنصر إلى «%1»</numerusform>
            <numerusform>أُضيف عنصر واحد إلى «%1» (%n)</numerusform>
            <numerusform>أُضيف عنصران إلى «%1» (%n)</numerusform>
            <numerusform>أُضيفت %n عناصر إلى «%1»</numerusform>
            <numerusform>أُضيف %n عنصراً إلى «%1»</numerusform>
            <numerusform>أُضيف %n عنصر إلى «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with reference: %1</source>
        <translation>نُسخ مع المرجع: %1</translation>
    </message>
    <message>
        <source>Previous clause</source>
        <translation>الفقرة السابقة</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>الفقرة التالية</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>نسخ مع المرجع</translation>
    </message>
    <message>
        <source>Only to be read: never quoted, never in an export</source>
        <translation>للقراءة فقط: لا يُقتبس ولا يظهر في أي تصدير</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>لا يوجد ما يُقرأ بعد</translation>
    </message>
    <message>
        <source>Import a resolution or a report; it opens here, clause by clause.</source>
        <translation>استورد قراراً أو تقريراً؛ فيُفتح هنا فقرةً فقرة.</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>فتح المكتبة</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>التوجه</translation>
    </message>
    <message>
        <source>Another delegation</source>
        <translation>وفد آخر</translation>
    </message>
    <message>
        <source>All markup</source>
        <translation>جميع العلامات</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>بلا علامات</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>النص الأصلي</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>ReceivedDialog</name>
    <message>
        <source>Another delegation&apos;s proposals</source>
        <translation>مقترحات وفد آخر</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>مقدَّم من</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Confirm the clause (C)</source>
        <translation>تأكيد الفقرة (C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep the ticked ones</source>
        <translation>الاحتفاظ بما تم تأشيره</translation>
    </message>
    <message>
        <source>Name of the delegation or group</source>
        <translation>اسم الوفد أو المجموعة</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Proposed words</source>
        <translation>الكلمات المقترحة</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) on %1</source>
        <translation>
            <numerusform>لا مقترحات بشأن %1</numerusform>
            <numerusform>مقترح واحد بشأن %1</numerusform>
            <numerusform>مقترحان بشأن %1</numerusform>
            <numerusform>%n مقترحات بشأن %1</numerusform>
            <numerusform>%n مقترحاً بشأن %1</numerusform>
            <numerusform>%n مقترح بشأن %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The paper prints a version or language that the library does not have.</source>
        <translation>تورد الوثيقة نسخة أو لغة ليست في المكتبة.</translation>
    </message>
    <message>
        <source>The paper stands on %1, which is not the newest text.</source>
        <translation>تستند الوثيقة إلى %1، وهو ليس أحدث نص.</translation>
    </message>
    <message>
        <source>On no clause: %1</source>
        <translation>بلا فقرة: %1</translation>
    </message>
    <message>
        <source>on no clause</source>
        <translation>بلا فقرة</translation>
    </message>
    <message>
        <source>%1, new %2</source>
        <translation>%1، جديد %2</translation>
    </message>
    <message>
        <source>cannot be kept</source>
        <translation>لا يمكن حفظه</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>بحاجة إلى تأكيد</translation>
    </message>
    <message>
        <source>It may also be %1.</source>
        <translation>قد يكون أيضاً %1.</translation>
    </message>
    <message>
        <source>Reasons: %1</source>
        <translation>الأسباب: %1</translation>
    </message>
    <message>
        <source>In the paper: %1</source>
        <translation>في الوثيقة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) kept</source>
        <translation>
            <numerusform>لم يُحتفظ بأي مقترح</numerusform>
            <numerusform>احتُفظ بمقترح واحد</numerusform>
            <numerusform>احتُفظ بمقترحين</numerusform>
            <numerusform>احتُفظ بعدد %n مقترحات</numerusform>
            <numerusform>احتُفظ بعدد %n مقترحاً</numerusform>
            <numerusform>احتُفظ بعدد %n مقترح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveredDialog</name>
    <message>
        <source>Texts not yet saved</source>
        <translation>نصوص لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>ما كُتب</translation>
    </message>
    <message>
        <source>They stand where they were typed, and are saved when you leave their field there.</source>
        <translation>توجد حيث كُتبت، وتُحفظ عندما تغادر حقلها هناك.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Drop this text</source>
        <translation>إسقاط هذا النص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>RecoveredTexts</name>
    <message>
        <source>Texts not yet saved…</source>
        <translation>نصوص لم تُحفظ بعد…</translation>
    </message>
    <message>
        <source>Not yet saved when the program ended: %1</source>
        <translation>لم يُحفظ عند انتهاء البرنامج: %1</translation>
    </message>
    <message>
        <source>Open it (%1)</source>
        <translation>فتحه (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Not yet saved when the program ended, %n text(s): %1</source>
        <translation>
            <numerusform>لا نصوص غير محفوظة عند انتهاء البرنامج: %1</numerusform>
            <numerusform>نص واحد لم يُحفظ عند انتهاء البرنامج: %1</numerusform>
            <numerusform>نصان لم يُحفظا عند انتهاء البرنامج: %1</numerusform>
            <numerusform>%n نصوص لم تُحفظ عند انتهاء البرنامج: %1</numerusform>
            <numerusform>%n نصاً لم يُحفظ عند انتهاء البرنامج: %1</numerusform>
            <numerusform>%n نص لم يُحفظ عند انتهاء البرنامج: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them (%1)</source>
        <translation>عرضها (%1)</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاستعادة</translation>
    </message>
    <message>
        <source>Without passphrase and without this code nobody can open the workspace again, nor can we. Print it and keep it where the delegation keeps its keys. It changes with the passphrase.</source>
        <translation>بدون عبارة المرور وبدون هذا الرمز لا يستطيع أحد فتح مساحة العمل من جديد، ولا نحن. اطبعه واحفظه حيث يحفظ الوفد مفاتيحه. ويتغير مع عبارة المرور.</translation>
    </message>
    <message>
        <source>I have kept the code</source>
        <translation>لقد حفظت الرمز</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Keep this code safe</source>
        <translation>احفظ هذا الرمز في مكان آمن</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>طباعة أو حفظ كملف PDF…</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>عدم تغيير أي شيء</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Confidential words</source>
        <translation>كلمات سرية</translation>
    </message>
    <message>
        <source>Reason, for the log</source>
        <translation>السبب، للسجل</translation>
    </message>
    <message>
        <source>The paper was not written. Reword these places, or let them pass one by one.</source>
        <translation>لم تُكتب الوثيقة. أعد صياغة هذه المواضع، أو اسمح بمرورها واحداً واحداً.</translation>
    </message>
    <message>
        <source>The log keeps place and reason, never the words.</source>
        <translation>يحتفظ السجل بالموضع والسبب، ولا يحتفظ بالكلمات أبداً.</translation>
    </message>
    <message>
        <source>Back to the paper</source>
        <translation>العودة إلى الوثيقة</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>تصدير رغم ذلك</translation>
    </message>
    <message>
        <source>In a part of the file that is not its text</source>
        <translation>في جزء من الملف ليس من نصه</translation>
    </message>
    <message>
        <source>In the header: line %2</source>
        <translation>في الترويسة: السطر %2</translation>
    </message>
    <message>
        <source>In the footnotes: paragraph %2</source>
        <translation>في الحواشي: المقطع %2</translation>
    </message>
    <message>
        <source>Section %1: in its heading</source>
        <translation>القسم %1: في عنوانه</translation>
    </message>
    <message>
        <source>Section %1: heading %2 inside it</source>
        <translation>القسم %1: العنوان الفرعي %2</translation>
    </message>
    <message>
        <source>Before the first heading: paragraph %2</source>
        <translation>قبل العنوان الأول: المقطع %2</translation>
    </message>
    <message>
        <source>Section %1, “%3”: paragraph %2</source>
        <translation>القسم %1، «%3»: المقطع %2</translation>
    </message>
    <message>
        <source>Section %1: paragraph %2</source>
        <translation>القسم %1: المقطع %2</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Save what can be read…</source>
        <translation>حفظ ما يمكن قراءته…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>حفظ ما يمكن قراءته</translation>
    </message>
    <message>
        <source> (saved)</source>
        <translation> (مُنقَذ)</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>لم يُحفظ شيء</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>some could not be read</source>
        <translation>تعذرت قراءة بعضها</translation>
    </message>
    <message>
        <source>Some of the history and of the links could not be read.</source>
        <translation>تعذرت قراءة بعض سجل التغييرات والروابط.</translation>
    </message>
    <message>
        <source>Everything could be read.</source>
        <translation>أمكنت قراءة كل شيء.</translation>
    </message>
    <message>
        <source>Texts: %1</source>
        <translation>النصوص: %1</translation>
    </message>
    <message>
        <source>Clauses: %1</source>
        <translation>الفقرات: %1</translation>
    </message>
    <message>
        <source>Positions: %1</source>
        <translation>المواقف: %1</translation>
    </message>
    <message>
        <source>Proposals: %1</source>
        <translation>المقترحات: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>الملاحظات: %1</translation>
    </message>
    <message>
        <source>Good practices: %1</source>
        <translation>الممارسات الجيدة: %1</translation>
    </message>
    <message>
        <source>Sessions, agenda items and deadlines: %1</source>
        <translation>الاجتماعات وبنود جدول الأعمال والمواعيد النهائية: %1</translation>
    </message>
    <message>
        <source>Contributions and their sections: %1</source>
        <translation>المساهمات وأقسامها: %1</translation>
    </message>
    <message>
        <source>Texts that were not yet saved: %1</source>
        <translation>النصوص التي لم تُحفظ بعد: %1</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>The chosen backup takes the place of “%1”. The present file is kept beside it.</source>
        <translation>تحل النسخة المختارة محل «%1». ويُحتفظ بالملف الحالي بجانبها.</translation>
    </message>
    <message>
        <source>There is no backup of this workspace yet.</source>
        <translation>لا توجد نسخة احتياطية لمساحة العمل هذه بعد.</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>عبارة مرور النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Leave it empty if the workspace had none then</source>
        <translation>اتركها فارغة إن لم تكن لمساحة العمل عبارة آنذاك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Save what can be read…</source>
        <translation>حفظ ما يمكن قراءته…</translation>
    </message>
    <message>
        <source>Show backups…</source>
        <translation>عرض النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>This workspace may only be read. Show why.</source>
        <translation>لا يمكن إلا قراءة مساحة العمل هذه. عرض السبب.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Compare with a copy…</source>
        <translation>مقارنة مع نسخة…</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Proposals of others</source>
        <translation>مقترحات الآخرين</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>الممارسات</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>المساهمات</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search for</source>
        <translation>بحث عن</translation>
    </message>
    <message>
        <source>Words, or the beginnings of words</source>
        <translation>كلمات أو بداياتها</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Find agreed language</source>
        <translation>البحث عن صياغة متفق عليها</translation>
    </message>
    <message>
        <source>Who is asked to do what</source>
        <translation>من المطلوب منه وماذا</translation>
    </message>
    <message>
        <source>in</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Texts, notes, positions, proposals, practices and contributions, in any language.</source>
        <translation>نصوص وملاحظات ومواقف ومقترحات وممارسات ومساهمات، بأي لغة.</translation>
    </message>
    <message>
        <source>Import more texts</source>
        <translation>استيراد مزيد من النصوص</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Try fewer words, or only their beginnings; all the words must occur.</source>
        <translation>جرّب كلمات أقل أو بداياتها فقط؛ فيجب أن ترد جميع الكلمات.</translation>
    </message>
    <message>
        <source>Search in all rooms</source>
        <translation>البحث في جميع الأقسام</translation>
    </message>
    <message>
        <source>Words everywhere</source>
        <translation>الكلمات في كل مكان</translation>
    </message>
    <message>
        <source>Agreed language</source>
        <translation>الصياغة المتفق عليها</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>الجهات المخاطَبة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>سري</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionForm</name>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Text before what is shown</source>
        <translation>النص الذي يسبق المعروض</translation>
    </message>
    <message>
        <source>What this section shows</source>
        <translation>ما يعرضه هذا القسم</translation>
    </message>
    <message>
        <source>Show all that is ready</source>
        <translation>عرض كل ما هو جاهز</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Shown in this section</source>
        <translation>معروض في هذا القسم</translation>
    </message>
    <message>
        <source>There are no positions yet.</source>
        <translation>لا توجد مواقف بعد.</translation>
    </message>
    <message>
        <source>There are no proposals yet.</source>
        <translation>لا توجد مقترحات بعد.</translation>
    </message>
    <message>
        <source>There are no good practices yet.</source>
        <translation>لا توجد ممارسات جيدة بعد.</translation>
    </message>
    <message>
        <source>No report has been imported yet.</source>
        <translation>لم يُستورد أي تقرير بعد.</translation>
    </message>
    <message>
        <source>%1 of %2 shown. Tick what belongs here; drag, or press Alt and an arrow, to order it.</source>
        <translation>معروض %1 من %2. ضع علامة على ما يخص هذا القسم؛ وللترتيب اسحب أو اضغط Alt مع سهم.</translation>
    </message>
    <message>
        <source>without consent, left out</source>
        <translation>بلا موافقة، مستبعدة</translation>
    </message>
    <message>
        <source>not cleared, left out</source>
        <translation>غير معتمد، مستبعد</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Contributions close</source>
        <translation>إقفال المساهمات</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يوماً</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يوماً</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionsView</name>
    <message>
        <source>Session</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Next actions</source>
        <translation>الإجراءات التالية</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>المواعيد النهائية</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>منقولة</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>اجتماع جديد</translation>
    </message>
    <message>
        <source>Carry all positions over to this session</source>
        <translation>نقل جميع المواقف إلى هذا الاجتماع</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>حذف الاجتماع</translation>
    </message>
    <message>
        <source>Delegation brief…</source>
        <translation>موجز الوفد…</translation>
    </message>
    <message>
        <source>New session of CWG-WSIS&amp;SDG</source>
        <translation>اجتماع جديد لفريق العمل CWG-WSIS&amp;SDG</translation>
    </message>
    <message>
        <source>Session removed</source>
        <translation>حُذف الاجتماع</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) carried over as drafts</source>
        <translation>
            <numerusform>لم يُنقل أي موقف</numerusform>
            <numerusform>نُقل موقف واحد كمسودة</numerusform>
            <numerusform>نُقل موقفان كمسودتين</numerusform>
            <numerusform>نُقلت %n مواقف كمسودات</numerusform>
            <numerusform>نُقل %n موقفاً كمسودات</numerusform>
            <numerusform>نُقل %n موقف كمسودات</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Parts of the session</source>
        <translation>أجزاء الاجتماع</translation>
    </message>
    <message>
        <source>Remove this session</source>
        <translation>حذف هذا الاجتماع</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>لا توجد اجتماعات بعد</translation>
    </message>
    <message>
        <source>Enter the meeting you prepare: its dates give the deadlines, its limits the page count.</source>
        <translation>أدخل الاجتماع الذي تُعِدّ له: فتواريخه تحدد المواعيد النهائية وحدوده تحدد عدد الصفحات.</translation>
    </message>
    <message>
        <source>Load a resolution or a report first</source>
        <translation>تحميل قرار أو تقرير أولاً</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>Carry all</source>
        <translation>نقل الكل</translation>
    </message>
    <message>
        <source>Carry selected</source>
        <translation>نقل المحدد</translation>
    </message>
    <message>
        <source>On</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>التوجه</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>آنذاك</translation>
    </message>
    <message>
        <source>dates not known</source>
        <translation>التواريخ غير معروفة</translation>
    </message>
    <message>
        <source>Contributions closed %1 (%2)</source>
        <translation>أُقفلت المساهمات %1 (%2)</translation>
    </message>
    <message>
        <source>Contributions close %1 (%2)</source>
        <translation>إقفال المساهمات %1 (%2)</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>لا موقف</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) of earlier sessions</source>
        <translation>
            <numerusform>لا مواقف من اجتماعات سابقة</numerusform>
            <numerusform>موقف واحد من اجتماعات سابقة</numerusform>
            <numerusform>موقفان من اجتماعات سابقة</numerusform>
            <numerusform>%n مواقف من اجتماعات سابقة</numerusform>
            <numerusform>%n موقفاً من اجتماعات سابقة</numerusform>
            <numerusform>%n موقف من اجتماعات سابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Contributions close</source>
        <translation>إقفال المساهمات</translation>
    </message>
    <message>
        <source>Name your delegation in the settings</source>
        <translation>تسمية وفدك في الإعدادات</translation>
    </message>
    <message>
        <source>Import the resolution and the report</source>
        <translation>استيراد القرار والتقرير</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) without a public statement</source>
        <translation>
            <numerusform>لا مواقف بلا بيان علني</numerusform>
            <numerusform>موقف واحد بلا بيان علني</numerusform>
            <numerusform>موقفان بلا بيان علني</numerusform>
            <numerusform>%n مواقف بلا بيان علني</numerusform>
            <numerusform>%n موقفاً بلا بيان علني</numerusform>
            <numerusform>%n موقف بلا بيان علني</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) to submit for clearance</source>
        <translation>
            <numerusform>لا بيانات لتقديمها للاعتماد</numerusform>
            <numerusform>بيان واحد لتقديمه للاعتماد</numerusform>
            <numerusform>بيانان لتقديمهما للاعتماد</numerusform>
            <numerusform>%n بيانات لتقديمها للاعتماد</numerusform>
            <numerusform>%n بياناً لتقديمه للاعتماد</numerusform>
            <numerusform>%n بيان لتقديمه للاعتماد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) wait for an answer</source>
        <translation>
            <numerusform>لا بيانات في انتظار الرد</numerusform>
            <numerusform>بيان واحد في انتظار الرد</numerusform>
            <numerusform>بيانان في انتظار الرد</numerusform>
            <numerusform>%n بيانات في انتظار الرد</numerusform>
            <numerusform>%n بياناً في انتظار الرد</numerusform>
            <numerusform>%n بيان في انتظار الرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) without reasons</source>
        <translation>
            <numerusform>لا مقترحات بلا أسباب</numerusform>
            <numerusform>مقترح واحد بلا أسباب</numerusform>
            <numerusform>مقترحان بلا أسباب</numerusform>
            <numerusform>%n مقترحات بلا أسباب</numerusform>
            <numerusform>%n مقترحاً بلا أسباب</numerusform>
            <numerusform>%n مقترح بلا أسباب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good practice(s) without consent to publish</source>
        <translation>
            <numerusform>لا ممارسات جيدة بلا موافقة على النشر</numerusform>
            <numerusform>ممارسة جيدة واحدة بلا موافقة على النشر</numerusform>
            <numerusform>ممارستان جيدتان بلا موافقة على النشر</numerusform>
            <numerusform>%n ممارسات جيدة بلا موافقة على النشر</numerusform>
            <numerusform>%n ممارسة جيدة بلا موافقة على النشر</numerusform>
            <numerusform>%n ممارسة جيدة بلا موافقة على النشر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) carried over that want a look</source>
        <translation>
            <numerusform>لا ملاحظات منقولة للمراجعة</numerusform>
            <numerusform>ملاحظة منقولة واحدة للمراجعة</numerusform>
            <numerusform>ملاحظتان منقولتان للمراجعة</numerusform>
            <numerusform>%n ملاحظات منقولة للمراجعة</numerusform>
            <numerusform>%n ملاحظة منقولة للمراجعة</numerusform>
            <numerusform>%n ملاحظة منقولة للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Compose the contribution</source>
        <translation>إعداد المساهمة</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Your name, for the history</source>
        <translation>اسمك، لسجل التغييرات</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Open workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>cwgdesk workspaces (*.cwg)</source>
        <translation>مساحات عمل cwgdesk (*.cwg)</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Current text</source>
        <translation>النص الحالي</translation>
    </message>
</context>
<context>
    <name>SplitReview</name>
    <message>
        <source>Correct the split</source>
        <translation>تصحيح التقسيم</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Words in the file</source>
        <translation>الكلمات في الملف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>تقع تحت</translation>
    </message>
    <message>
        <source>Merge with previous</source>
        <translation>دمج مع السابقة</translation>
    </message>
    <message>
        <source>Split at cursor</source>
        <translation>تقسيم عند المؤشر</translation>
    </message>
    <message>
        <source>Mark as heading</source>
        <translation>تعليم كعنوان</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Correct the split – %1</source>
        <translation>تصحيح التقسيم – %1</translation>
    </message>
    <message>
        <source>Nothing: it stands at the top</source>
        <translation>لا شيء: تقع في المستوى الأعلى</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الترقيم</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>مصحَّحة يدوياً</translation>
    </message>
    <message>
        <source>Only the split is corrected; the words stay as the file has them. Corrections stay when the file is read again.</source>
        <translation>لا يُصحَّح إلا التقسيم؛ وتبقى الكلمات كما هي في الملف. وتبقى التصحيحات عند قراءة الملف من جديد.</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>العبارة الاستهلالية</translation>
    </message>
    <message>
        <source>Put the cursor where a new clause begins. What is grey belongs to other clauses.</source>
        <translation>ضع المؤشر حيث تبدأ فقرة جديدة. وما يظهر بالرمادي يخص فقرات أخرى.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Ctrl+Enter split · Ctrl+Backspace merge · Ctrl+H heading · Ctrl+Z undo</source>
        <translation>Ctrl+Enter تقسيم · Ctrl+Backspace دمج · Ctrl+H عنوان · Ctrl+Z تراجع</translation>
    </message>
</context>
<context>
    <name>StateForms</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Name of the delegation in this language</source>
        <translation>اسم الوفد بهذه اللغة</translation>
    </message>
    <message>
        <source>The name after “by”, with article and case</source>
        <translation>الاسم بعد «من»، بأداة التعريف والحالة الإعرابية</translation>
    </message>
    <message>
        <source>The name in papers</source>
        <translation>الاسم في الوثائق</translation>
    </message>
    <message>
        <source>derived from the name, not typed</source>
        <translation>مشتق من الاسم، غير مكتوب</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>كما كُتب</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Words added</source>
        <translation>كلمات مضافة</translation>
    </message>
    <message>
        <source>Words taken out</source>
        <translation>كلمات محذوفة</translation>
    </message>
    <message>
        <source>Words replaced</source>
        <translation>كلمات مستبدلة</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة سردية</translation>
    </message>
    <message>
        <source>Our change accepted</source>
        <translation>تغييرنا مقبول</translation>
    </message>
    <message>
        <source>Our change refused</source>
        <translation>تغييرنا مرفوض</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>ممارسة جيدة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Header or box</source>
        <translation>الترويسة أو الإطار</translation>
    </message>
    <message>
        <source>○ Open</source>
        <translation>○ معلَّق</translation>
    </message>
    <message>
        <source>✓ Taken</source>
        <translation>✓ مقبول</translation>
    </message>
    <message>
        <source>⊘ Refused</source>
        <translation>⊘ مرفوض</translation>
    </message>
    <message>
        <source>⚠ Collides with our words</source>
        <translation>⚠ يتعارض مع نصنا</translation>
    </message>
    <message>
        <source>Belongs to no field; make it by hand, or refuse it</source>
        <translation>لا ينتمي إلى أي حقل؛ أجرِه يدوياً أو ارفضه</translation>
    </message>
    <message>
        <source>Its place is certain</source>
        <translation>موضعه مؤكد</translation>
    </message>
    <message>
        <source>Its place was found by its words</source>
        <translation>عُثر على موضعه من كلماته</translation>
    </message>
    <message>
        <source>Its place was found by what stands beside it</source>
        <translation>عُثر على موضعه مما يجاوره</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take back an edited copy</source>
        <translation>استعادة نسخة محررة</translation>
    </message>
    <message>
        <source>The file does not say which paper it is; it was found by its words.</source>
        <translation>لا يبيّن الملف أي وثيقة هي؛ وقد عُثر عليها من كلماتها.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>The field with the change</source>
        <translation>الحقل مع التغيير</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Take all of this person</source>
        <translation>قبول كل تغييرات هذا الشخص</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>إظهار الموضع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Belongs to no field</source>
        <translation>لا ينتمي إلى أي حقل</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>لا تغييرات في الانتظار</numerusform>
            <numerusform>تغيير واحد في الانتظار</numerusform>
            <numerusform>تغييران في الانتظار</numerusform>
            <numerusform>%n تغييرات في الانتظار</numerusform>
            <numerusform>%n تغييراً في الانتظار</numerusform>
            <numerusform>%n تغيير في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Nothing waits any more</source>
        <translation>✓ لم يعد هناك شيء في الانتظار</translation>
    </message>
    <message>
        <source>Nothing was changed in it.</source>
        <translation>لم يتغير فيها شيء.</translation>
    </message>
    <message>
        <source>Changed here too since: taking it replaces our words.</source>
        <translation>تغيّر هنا أيضاً منذ ذلك الحين: قبوله يحل محل نصنا.</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>The same words: %1</source>
        <translation>الكلمات نفسها: %1</translation>
    </message>
    <message>
        <source>Collision on “%1”: %2</source>
        <translation>تعارض بشأن «%1»: %2</translation>
    </message>
    <message>
        <source>Merged reading</source>
        <translation>النص المدمج</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
</context>
<context>
    <name>UndoKeeper</name>
    <message>
        <source>Undone: %1</source>
        <translation>جرى التراجع: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يُتراجع عنه.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد التنفيذ: %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>لا يوجد ما يُعاد تنفيذه.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Renumbered</source>
        <translation>أُعيد ترقيمها</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>أُعيدت صياغتها</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>مضافة</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>لم تعد موجودة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Proposal of others</source>
        <translation>مقترح للآخرين</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>ممارسة جيدة</translation>
    </message>
    <message>
        <source>Link to a report</source>
        <translation>ربط بتقرير</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>الصيغة الأقدم</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>الصيغة الأحدث</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>مقارنة الصيغ</translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation>لغتان</translation>
    </message>
    <message>
        <source>Clauses of both</source>
        <translation>فقرات النصين</translation>
    </message>
    <message>
        <source>Compare the versions of this text</source>
        <translation>مقارنة صيغ هذا النص</translation>
    </message>
    <message>
        <source>Correct the split of this text…</source>
        <translation>تصحيح تقسيم هذا النص…</translation>
    </message>
    <message>
        <source>Carry notes over to the newer version</source>
        <translation>نقل الملاحظات إلى الصيغة الأحدث</translation>
    </message>
    <message>
        <source>Save a redline of these two versions…</source>
        <translation>حفظ نص معلَّم بالتغييرات بين هاتين الصيغتين…</translation>
    </message>
    <message>
        <source>Confirm the place of the marked note</source>
        <translation>تأكيد موضع الملاحظة المحددة</translation>
    </message>
    <message>
        <source>Leave the marked note on the older version</source>
        <translation>ترك الملاحظة المحددة على الصيغة الأقدم</translation>
    </message>
    <message>
        <source>No other version of this text is in the library.</source>
        <translation>لا توجد في المكتبة صيغة أخرى من هذا النص.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) carried over exactly</source>
        <translation>
            <numerusform>لم يُنقل أي عنصر بدقة</numerusform>
            <numerusform>نُقل عنصر واحد بدقة</numerusform>
            <numerusform>نُقل عنصران بدقة</numerusform>
            <numerusform>نُقلت %n عناصر بدقة</numerusform>
            <numerusform>نُقل %n عنصراً بدقة</numerusform>
            <numerusform>نُقل %n عنصر بدقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) redone on the new words: look at them</source>
        <translation>
            <numerusform>لم يُعَد إعداد أي مقترح على النص الجديد</numerusform>
            <numerusform>أُعيد إعداد مقترح واحد على النص الجديد: راجعه</numerusform>
            <numerusform>أُعيد إعداد مقترحين على النص الجديد: راجعهما</numerusform>
            <numerusform>أُعيد إعداد %n مقترحات على النص الجديد: راجعها</numerusform>
            <numerusform>أُعيد إعداد %n مقترحاً على النص الجديد: راجعها</numerusform>
            <numerusform>أُعيد إعداد %n مقترح على النص الجديد: راجعها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) left as they were: the new words collide</source>
        <translation>
            <numerusform>لم يُترك أي مقترح على حاله</numerusform>
            <numerusform>تُرك مقترح واحد على حاله: النص الجديد يتعارض معه</numerusform>
            <numerusform>تُرك مقترحان على حالهما: النص الجديد يتعارض معهما</numerusform>
            <numerusform>تُركت %n مقترحات على حالها: النص الجديد يتعارض معها</numerusform>
            <numerusform>تُرك %n مقترحاً على حالها: النص الجديد يتعارض معها</numerusform>
            <numerusform>تُرك %n مقترح على حالها: النص الجديد يتعارض معها</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the redline</source>
        <translation>حفظ النص المعلَّم بالتغييرات</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>ملفات Word (*.docx)</translation>
    </message>
    <message>
        <source>Place confirmed</source>
        <translation>تأكد الموضع</translation>
    </message>
    <message>
        <source>Left on the older version</source>
        <translation>تُركت على الصيغة الأقدم</translation>
    </message>
    <message>
        <source>Any two texts…</source>
        <translation>أي نصين…</translation>
    </message>
    <message>
        <source>Choose two different versions.</source>
        <translation>اختر صيغتين مختلفتين.</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آلت إليه</translation>
    </message>
    <message>
        <source>Text, with what changed</source>
        <translation>النص مع ما تغيّر</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Filter clauses</source>
        <translation>تصفية الفقرات</translation>
    </message>
    <message>
        <source>Save as redline…</source>
        <translation>حفظ كنص معلَّم بالتغييرات…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>مقارنةً بـ</translation>
    </message>
    <message>
        <source>On this clause, and the notes</source>
        <translation>على هذه الفقرة، والملاحظات</translation>
    </message>
    <message>
        <source>This clause</source>
        <translation>هذه الفقرة</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>لا يوجد ما يُقارن بعد</translation>
    </message>
    <message>
        <source>Import the next version of a text, or the same text in another language. It is recognised, compared clause by clause, and your notes can be carried over.</source>
        <translation>استورد الصيغة التالية من نص، أو النص نفسه بلغة أخرى. فيجري التعرف عليها ومقارنتها فقرةً فقرة، ويمكن نقل ملاحظاتك إليها.</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>فتح المكتبة</translation>
    </message>
    <message>
        <source>Compare any two texts</source>
        <translation>مقارنة أي نصين</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Sessions</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>الممارسات</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
</context>
<context>
    <name>WhoIsAsked</name>
    <message>
        <source>Who is asked</source>
        <translation>الجهات المخاطَبة</translation>
    </message>
    <message>
        <source>Who is asked, e.g. BDT, SG, Member States</source>
        <translation>الجهة المخاطَبة، مثل BDT، SG، الدول الأعضاء</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الكيفية</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>الجهات المخاطَبة</translation>
    </message>
    <message>
        <source>What they are asked</source>
        <translation>المطلوب منها</translation>
    </message>
    <message>
        <source>Asked in any way</source>
        <translation>مطلوب بأي صيغة</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>جميع هؤلاء</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is asked for anything yet</source>
        <translation>لا شيء مطلوب من أحد بعد</translation>
    </message>
    <message>
        <source>Load a resolution: its operative clauses are listed here by those they address.</source>
        <translation>حمّل قراراً: فتُدرج هنا فقرات منطوقه حسب الجهات التي تخاطبها.</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>فتح المكتبة</translation>
    </message>
</context>
<context>
    <name>WideEditor</name>
    <message>
        <source>Amendment</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>النص الحالي</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>النص المقترح</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>علامات المراجعة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>_Matrix</name>
    <message>
        <source>linked in the matrix</source>
        <translation>مرتبط في المصفوفة</translation>
    </message>
    <message>
        <source>not linked in the matrix</source>
        <translation>غير مرتبط في المصفوفة</translation>
    </message>
    <message>
        <source>the sources disagree</source>
        <translation>المصادر مختلفة</translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s)</source>
        <translation>
            <numerusform>لا ممارسات</numerusform>
            <numerusform>ممارسة واحدة</numerusform>
            <numerusform>ممارستان</numerusform>
            <numerusform>%n ممارسات</numerusform>
            <numerusform>%n ممارسة</numerusform>
            <numerusform>%n ممارسة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_MorePanel</name>
    <message>
        <source>Good practice for this clause  (G)</source>
        <translation>ممارسة جيدة لهذه الفقرة  (G)</translation>
    </message>
    <message>
        <source>What was done here</source>
        <translation>ما أُنجز هنا</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>تحيل إلى</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>الممارسات الجيدة</translation>
    </message>
</context>
<context>
    <name>_NoteCard</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What the note is for</source>
        <translation>الغرض من الملاحظة</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>حذف الملاحظة</translation>
    </message>
    <message>
        <source>Moved by a new version: have a look.</source>
        <translation>حركتها صيغة جديدة: راجعها.</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>حُذفت الملاحظة</translation>
    </message>
</context>
<context>
    <name>_OutlineModel</name>
    <message>
        <source>amendment %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>موقف %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_PairsModel</name>
    <message>
        <source>[inserted: %1]</source>
        <translation>[أُدرج: %1]</translation>
    </message>
    <message>
        <source>[deleted: %1]</source>
        <translation>[حُذف: %1]</translation>
    </message>
</context>
<context>
    <name>_PositionPanel</name>
    <message>
        <source>Whose position</source>
        <translation>صاحب الموقف</translation>
    </message>
    <message>
        <source>No position on this clause yet</source>
        <translation>لا يوجد موقف من هذه الفقرة بعد</translation>
    </message>
    <message>
        <source>Say what your delegation thinks of it. Nothing leaves before it is cleared.</source>
        <translation>بيّن رأي وفدك فيها. ولا يخرج شيء قبل اعتماده.</translation>
    </message>
    <message>
        <source>Take a position  (P)</source>
        <translation>اتخاذ موقف  (P)</translation>
    </message>
    <message>
        <source>Another holder&apos;s position</source>
        <translation>موقف صاحب آخر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove position</source>
        <translation>حذف الموقف</translation>
    </message>
    <message>
        <source>Position removed</source>
        <translation>حُذف الموقف</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Talking point</source>
        <translation>نقطة للمداخلة</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>الخط الأحمر</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>مساهمة</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>نص آخر</translation>
    </message>
    <message>
        <source>ADD – new clause after this one</source>
        <translation>ADD – فقرة جديدة بعد هذه</translation>
    </message>
    <message>
        <source>MOD – other wording</source>
        <translation>MOD – صياغة أخرى</translation>
    </message>
    <message>
        <source>SUP – take the clause out</source>
        <translation>SUP – حذف الفقرة</translation>
    </message>
    <message>
        <source>NOC – no change</source>
        <translation>NOC – لا تغيير</translation>
    </message>
    <message>
        <source>No text is left. To take a whole clause out, conferences write SUP.</source>
        <translation>لم يبق نص. ولحذف فقرة كاملة تكتب المؤتمرات SUP.</translation>
    </message>
    <message>
        <source>The text is what it was. NOC says that the clause must not change.</source>
        <translation>النص على ما كان. ويفيد NOC بوجوب عدم تغيير الفقرة.</translation>
    </message>
    <message>
        <source>Words added inside a clause that exists are MOD; ADD is for a whole new clause.</source>
        <translation>الكلمات المضافة داخل فقرة موجودة هي MOD؛ أما ADD فلفقرة جديدة كاملة.</translation>
    </message>
    <message>
        <source>Reasons are missing. They stand after each proposal.</source>
        <translation>الأسباب ناقصة. وهي ترد بعد كل مقترح.</translation>
    </message>
    <message>
        <source>Write the text of the new clause.</source>
        <translation>اكتب نص الفقرة الجديدة.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>تأييد</translation>
    </message>
    <message>
        <source>Support with changes</source>
        <translation>تأييد مع تغييرات</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Under study</source>
        <translation>قيد الدراسة</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>قلق</translation>
    </message>
    <message>
        <source>Oppose</source>
        <translation>معارضة</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>لا يزال معلَّقاً</translation>
    </message>
    <message>
        <source>Adopted as proposed</source>
        <translation>اعتُمد كما اقتُرح</translation>
    </message>
    <message>
        <source>Merged with others</source>
        <translation>دُمج مع مقترحات أخرى</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Our delegation</source>
        <translation>وفدنا</translation>
    </message>
    <message>
        <source>Another delegation</source>
        <translation>وفد آخر</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>مجموعة إقليمية</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد النظر</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>أُلقي</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>حكومة</translation>
    </message>
    <message>
        <source>International organization</source>
        <translation>منظمة دولية</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>القطاع الخاص</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>المجتمع المدني</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>الهيئات الأكاديمية</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أُنجز</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>لم يُنجز</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مزمع</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>مذكور</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Not examined</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Nothing likely</source>
        <translation>لا شيء مرجَّح</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>بلا ذكر</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>مذكور</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>مقدمة</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>وجهات النظر</translation>
    </message>
    <message>
        <source>Evidence from reports</source>
        <translation>أدلة من التقارير</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Free section</source>
        <translation>قسم حر</translation>
    </message>
    <message>
        <source>Annex: good practices</source>
        <translation>ملحق: ممارسات جيدة</translation>
    </message>
    <message>
        <source>Import document</source>
        <translation>استيراد وثيقة</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>إزالة وثيقة</translation>
    </message>
    <message>
        <source>Change of document</source>
        <translation>تغيير وثيقة</translation>
    </message>
    <message>
        <source>Merge clauses</source>
        <translation>دمج فقرات</translation>
    </message>
    <message>
        <source>Split clause</source>
        <translation>تقسيم فقرة</translation>
    </message>
    <message>
        <source>Correct clause</source>
        <translation>تصحيح فقرة</translation>
    </message>
    <message>
        <source>Put back left-out words</source>
        <translation>إعادة كلمات متروكة</translation>
    </message>
    <message>
        <source>Carry notes over</source>
        <translation>نقل الملاحظات</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Change of note</source>
        <translation>تغيير ملاحظة</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>حذف الملاحظة</translation>
    </message>
    <message>
        <source>Record position</source>
        <translation>تسجيل موقف</translation>
    </message>
    <message>
        <source>Change of position</source>
        <translation>تغيير موقف</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>Remove position</source>
        <translation>حذف الموقف</translation>
    </message>
    <message>
        <source>Propose amendment</source>
        <translation>اقتراح تعديل</translation>
    </message>
    <message>
        <source>Change of amendment</source>
        <translation>تغيير تعديل</translation>
    </message>
    <message>
        <source>Remove amendment</source>
        <translation>حذف التعديل</translation>
    </message>
    <message>
        <source>Keep proposals of others</source>
        <translation>حفظ مقترحات الآخرين</translation>
    </message>
    <message>
        <source>Change of proposal of others</source>
        <translation>تغيير مقترح للآخرين</translation>
    </message>
    <message>
        <source>Remove proposal of others</source>
        <translation>حذف مقترح الآخرين</translation>
    </message>
    <message>
        <source>Record outcome</source>
        <translation>تسجيل النتيجة</translation>
    </message>
    <message>
        <source>Take back changes of an edited copy</source>
        <translation>استعادة تغييرات نسخة محررة</translation>
    </message>
    <message>
        <source>Add practice</source>
        <translation>إضافة ممارسة جيدة</translation>
    </message>
    <message>
        <source>Change of practice</source>
        <translation>تغيير ممارسة جيدة</translation>
    </message>
    <message>
        <source>Remove practice</source>
        <translation>حذف الممارسة</translation>
    </message>
    <message>
        <source>Judge coverage</source>
        <translation>البت في التغطية</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>إضافة اجتماع</translation>
    </message>
    <message>
        <source>Change of session</source>
        <translation>تغيير اجتماع</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>حذف الاجتماع</translation>
    </message>
    <message>
        <source>Add contribution</source>
        <translation>إضافة مساهمة</translation>
    </message>
    <message>
        <source>Change of contribution</source>
        <translation>تغيير مساهمة</translation>
    </message>
    <message>
        <source>Remove contribution</source>
        <translation>حذف المساهمة</translation>
    </message>
    <message>
        <source>Change of settings</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Confirm place</source>
        <translation>تأكيد الموضع</translation>
    </message>
    <message>
        <source>Submit for clearance</source>
        <translation>تقديم للاعتماد</translation>
    </message>
    <message>
        <source>Deliver position</source>
        <translation>إلقاء الموقف</translation>
    </message>
    <message>
        <source>Reopen position</source>
        <translation>إعادة فتح موقف</translation>
    </message>
    <message>
        <source>Carry positions over</source>
        <translation>نقل المواقف</translation>
    </message>
    <message>
        <source>Suggest coverage</source>
        <translation>اقتراح تغطية</translation>
    </message>
    <message>
        <source>Export contribution</source>
        <translation>تصدير مساهمة</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Load sample workspace</source>
        <translation>تحميل مساحة العمل النموذجية</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>غير متفق عليه</translation>
    </message>
    <message>
        <source>Unknown change (%1)</source>
        <translation>تغيير غير معروف (%1)</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>غير معروف (%1)</translation>
    </message>
    <message>
        <source>CONFIDENTIAL</source>
        <translation>سري</translation>
    </message>
</context>
</TS>
