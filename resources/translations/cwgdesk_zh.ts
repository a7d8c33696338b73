<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh">
<context>
    <name>AgendaForm</name>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>无文件</translation>
    </message>
    <message>
        <source>Agenda item removed</source>
        <translation>议项已删除</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>添加议项</translation>
    </message>
    <message>
        <source>New item: number</source>
        <translation>新议项：编号</translation>
    </message>
    <message>
        <source>New item: title</source>
        <translation>新议项：标题</translation>
    </message>
    <message>
        <source>Public – may be exported</source>
        <translation>公开 – 可导出</translation>
    </message>
    <message>
        <source>Remove this item</source>
        <translation>删除此议项</translation>
    </message>
</context>
<context>
    <name>AgreedLanguage</name>
    <message>
        <source>Phrase</source>
        <translation>用语</translation>
    </message>
    <message>
        <source>A phrase, e.g. “multistakeholder consultation process”</source>
        <translation>用语，例如“多利益攸关方磋商进程”</translation>
    </message>
    <message>
        <source>Near misses too</source>
        <translation>包括近似措辞</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>连同出处复制</translation>
    </message>
    <message>
        <source>Copied with reference</source>
        <translation>已连同出处复制</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n text(s)</source>
        <translation>
            <numerusform>见于 %n 份文本</numerusform>
        </translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>逐字相同</translation>
    </message>
    <message>
        <source>Written otherwise there: “%1”</source>
        <translation>该处写法不同：“%1”</translation>
    </message>
    <message>
        <source>“%1” instead of “%2”</source>
        <translation>“%1”，而非“%2”</translation>
    </message>
    <message>
        <source>“%1” more</source>
        <translation>多出“%1”</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>Near miss: %1</source>
        <translation>近似措辞：%1</translation>
    </message>
    <message>
        <source>The same, written otherwise</source>
        <translation>内容相同，写法不同</translation>
    </message>
    <message>
        <source>Near misses</source>
        <translation>近似措辞</translation>
    </message>
    <message>
        <source>What language is agreed already?</source>
        <translation>哪些措辞已经商定？</translation>
    </message>
    <message>
        <source>Type a phrase: you see every loaded text that has it, word for word or nearly, and how to cite it.</source>
        <translation>请输入用语：您将看到所有已载入文本中逐字或近似出现的地方以及引用方式。</translation>
    </message>
    <message>
        <source>Import more texts</source>
        <translation>导入更多文本</translation>
    </message>
    <message>
        <source>Nobody has said it like this</source>
        <translation>尚无这样的措辞</translation>
    </message>
    <message>
        <source>No loaded text has this phrase. Try a shorter one, or load more texts.</source>
        <translation>已载入的文本中没有这一用语。请尝试更短的用语，或载入更多文本。</translation>
    </message>
</context>
<context>
    <name>AmendmentForm</name>
    <message>
        <source>Which proposal</source>
        <translation>选择提案</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Hold these words against the clause as it reads now</source>
        <translation>将这些文字与该段现行案文对照</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>已查看</translation>
    </message>
    <message>
        <source>Number of the new clause</source>
        <translation>新条款的编号</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>拟议案文</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>For the delegation only</source>
        <translation>仅供代表团使用</translation>
    </message>
    <message>
        <source>The clause has other words now than this proposal changes.</source>
        <translation>该条款现在的措辞与本提案所修改的措辞不同。</translation>
    </message>
    <message>
        <source>Redone on the words of a new version: it goes out when somebody has looked at it.</source>
        <translation>已按新版本案文重做：须有人查看后方可发出。</translation>
    </message>
    <message>
        <source>Propose new wording</source>
        <translation>提出新措辞</translation>
    </message>
    <message>
        <source>This text is confidential: its words may never leave, so nothing can be proposed on it.</source>
        <translation>此文本为机密：其文字绝不可外传，因此不能就其提出提案。</translation>
    </message>
    <message>
        <source>Amendment – goes into the contribution</source>
        <translation>修正 – 列入文稿</translation>
    </message>
    <message>
        <source>Side by side  F7</source>
        <translation>并排  F7</translation>
    </message>
    <message>
        <source>New clause after it (A)</source>
        <translation>其后新增条款 (A)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove amendment</source>
        <translation>删除修正</translation>
    </message>
    <message>
        <source>Amendment removed</source>
        <translation>修正已删除</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Made by itself on opening and every hour while you work; the newest ones are kept.</source>
        <translation>打开时以及工作期间每小时自动备份；保留最新的几份。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
</context>
<context>
    <name>BoxForm</name>
    <message>
        <source>The box is switched off in the header.</source>
        <translation>文件抬头中的信息框已关闭。</translation>
    </message>
    <message>
        <source>Purpose or summary</source>
        <translation>目的或概要</translation>
    </message>
    <message>
        <source>Action required</source>
        <translation>需采取的行动</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考文件</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>preambular</source>
        <translation>序言部分</translation>
    </message>
    <message>
        <source>operative</source>
        <translation>执行部分</translation>
    </message>
</context>
<context>
    <name>CallWordsDialog</name>
    <message>
        <source>Call words</source>
        <translation>引导语</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任何</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Your call words</source>
        <translation>您的引导语</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>用语</translation>
    </message>
    <message>
        <source>Phrases that open clauses in your texts, beside those the program knows.</source>
        <translation>您的文本中用于引出条款的用语，程序已知的除外。</translation>
    </message>
    <message>
        <source>They count for texts that are imported from now on.</source>
        <translation>适用于此后导入的文本。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>CarriedPanel</name>
    <message>
        <source>Carry notes over</source>
        <translation>转移备注</translation>
    </message>
    <message>
        <source>For a look, and left on the older version</source>
        <translation>待查看，以及留在旧版本上的</translation>
    </message>
    <message>
        <source>Confirm place</source>
        <translation>确认位置</translation>
    </message>
    <message>
        <source>Leave on older version</source>
        <translation>留在旧版本上</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>Carry %n note(s) over</source>
        <translation>
            <numerusform>转移 %n 条备注</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved – for a look</source>
        <translation>已移动 – 待查看</translation>
    </message>
    <message>
        <source>Lost – kept on the older version</source>
        <translation>已丢失 – 保留在旧版本上</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) on the older version still.</source>
        <translation>
            <numerusform>仍有 %n 项在旧版本上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) carried over exactly.</source>
        <translation>
            <numerusform>%n 项已准确转移。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) moved: have a look.</source>
        <translation>
            <numerusform>%n 项已移动：请查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) kept on the older version.</source>
        <translation>
            <numerusform>%n 项保留在旧版本上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the desk stands on the older version.</source>
        <translation>旧版本上没有任何工作内容。</translation>
    </message>
    <message>
        <source>It stands now on: “%1”</source>
        <translation>现位于：“%1”</translation>
    </message>
    <message>
        <source>It stood on: “%1”</source>
        <translation>原位于：“%1”</translation>
    </message>
</context>
<context>
    <name>Cited</name>
    <message>
        <source>ITU Constitution</source>
        <translation>国际电联《组织法》</translation>
    </message>
    <message>
        <source>ITU Convention</source>
        <translation>国际电联《公约》</translation>
    </message>
    <message>
        <source>General Rules of ITU</source>
        <translation>国际电联《总规则》</translation>
    </message>
    <message>
        <source>Geneva Declaration of Principles</source>
        <translation>《日内瓦原则宣言》</translation>
    </message>
    <message>
        <source>Geneva Plan of Action</source>
        <translation>《日内瓦行动计划》</translation>
    </message>
    <message>
        <source>Tunis Commitment</source>
        <translation>《突尼斯承诺》</translation>
    </message>
    <message>
        <source>Tunis Agenda for the Information Society</source>
        <translation>《信息社会突尼斯议程》</translation>
    </message>
</context>
<context>
    <name>CitedLinks</name>
    <message>
        <source>%1 – not in the library</source>
        <translation>%1 – 不在文库中</translation>
    </message>
</context>
<context>
    <name>CitedPanel</name>
    <message>
        <source>Cited, not in the library</source>
        <translation>被引用但不在文库中</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>引用处</translation>
    </message>
    <message>
        <source>Import one of these, and its citations become links to it.</source>
        <translation>导入其中一份，对它的引用即成为链接。</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>没有缺失</translation>
    </message>
    <message>
        <source>Every text that your texts cite is in the library.</source>
        <translation>您的文本所引用的所有文本均在文库中。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>出处</translation>
    </message>
</context>
<context>
    <name>ClausePanel</name>
    <message>
        <source>Open in older version</source>
        <translation>在旧版本中打开</translation>
    </message>
    <message>
        <source>Open in newer version</source>
        <translation>在新版本中打开</translation>
    </message>
    <message>
        <source>The life of this clause</source>
        <translation>此条款的沿革</translation>
    </message>
    <message>
        <source>Through all loaded versions</source>
        <translation>贯穿所有已载入版本</translation>
    </message>
    <message>
        <source>Open second text</source>
        <translation>打开第二份文本</translation>
    </message>
    <message>
        <source>Open first text</source>
        <translation>打开第一份文本</translation>
    </message>
    <message>
        <source>This clause stands in no other loaded version.</source>
        <translation>其他已载入版本中没有此条款。</translation>
    </message>
    <message>
        <source>First in this version</source>
        <translation>首次出现于此版本</translation>
    </message>
</context>
<context>
    <name>Clauses</name>
    <message>
        <source>Opening</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>引导语</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>序言部分</translation>
    </message>
    <message>
        <source>Operative</source>
        <translation>执行部分</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>项目符号</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Table cell</source>
        <translation>表格单元格</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>结尾</translation>
    </message>
</context>
<context>
    <name>ClearanceBar</name>
    <message>
        <source>Clearance: %1</source>
        <translation>审批：%1</translation>
    </message>
</context>
<context>
    <name>ClearanceSteps</name>
    <message>
        <source>By whom</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>By whom: ministry, director…</source>
        <translation>审批人：部委、司长……</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>提交审核</translation>
    </message>
    <message>
        <source>Mark as cleared</source>
        <translation>标为已批准</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>标为已宣读</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>退回草稿</translation>
    </message>
    <message>
        <source>A public statement is needed before it can be cleared.</source>
        <translation>须有公开声明方可批准。</translation>
    </message>
    <message>
        <source>Waiting for %1 since %2</source>
        <translation>自 %2 起等待 %1</translation>
    </message>
    <message>
        <source>Cleared by %1 on %2</source>
        <translation>%1 于 %2 批准</translation>
    </message>
    <message>
        <source>Cleared by %1, delivered on %2</source>
        <translation>%1 已批准，于 %2 宣读</translation>
    </message>
    <message>
        <source>Not yet cleared: it does not go into a contribution.</source>
        <translation>尚未批准：不列入文稿。</translation>
    </message>
</context>
<context>
    <name>ComposerView</name>
    <message>
        <source>Contribution</source>
        <translation>文稿</translation>
    </message>
    <message>
        <source>Parts of the paper</source>
        <translation>文稿各部分</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Add section: %1</source>
        <translation>添加章节：%1</translation>
    </message>
    <message>
        <source>New contribution</source>
        <translation>新建文稿</translation>
    </message>
    <message>
        <source>Remove contribution</source>
        <translation>删除文稿</translation>
    </message>
    <message>
        <source>Export as Word file…</source>
        <translation>导出为 Word 文件…</translation>
    </message>
    <message>
        <source>Open a copy in Word or LibreOffice</source>
        <translation>在 Word 或 LibreOffice 中打开副本</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>删除章节</translation>
    </message>
    <message>
        <source>Section removed</source>
        <translation>章节已删除</translation>
    </message>
    <message>
        <source>Contribution removed</source>
        <translation>文稿已删除</translation>
    </message>
    <message>
        <source>Export the contribution</source>
        <translation>导出文稿</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Word 文件 (*.docx)</translation>
    </message>
    <message>
        <source>Export a copy for submission…</source>
        <translation>导出供提交的副本…</translation>
    </message>
    <message>
        <source>Take back an edited copy…</source>
        <translation>收回已编辑的副本…</translation>
    </message>
    <message>
        <source>Take back an edited copy</source>
        <translation>收回已编辑的副本</translation>
    </message>
    <message>
        <source>Texts (*.docx *.odt *.doc *.rtf)</source>
        <translation>文本 (*.docx *.odt *.doc *.rtf)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Open in Word</source>
        <translation>在 Word 中打开</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>No contribution yet</source>
        <translation>尚无文稿</translation>
    </message>
    <message>
        <source>A new contribution takes over what is cleared and proposed on your desk.</source>
        <translation>新文稿将收入您已获批准和已提出的内容。</translation>
    </message>
    <message>
        <source>See what is cleared</source>
        <translation>查看已批准的内容</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>添加章节</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n 条提示</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ No remarks</source>
        <translation>✓ 无提示</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>信息框</translation>
    </message>
    <message>
        <source>Box (off)</source>
        <translation>信息框（关闭）</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>文件抬头</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1 / %2 页</translation>
    </message>
    <message>
        <source>The session prefers papers of at most %1 pages.</source>
        <translation>会议希望文件不超过 %1 页。</translation>
    </message>
    <message>
        <source>%1 is open in another program or may not be changed. Exported to %2 beside it.</source>
        <translation>%1 已在其他程序中打开或不允许更改。已在其旁边导出为 %2。</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出至 %1</translation>
    </message>
</context>
<context>
    <name>ConfidentialFrame</name>
    <message>
        <source>Confidential – never exported</source>
        <translation>保密 – 绝不导出</translation>
    </message>
</context>
<context>
    <name>ConfidentialPapers</name>
    <message>
        <source>It may go on to a second page, in the smallest letters: shorten the statement.</source>
        <translation>即使用最小字号也可能转到第二页：请缩短声明。</translation>
    </message>
    <message>
        <source>%1 is written. It is confidential.</source>
        <translation>%1 已写入。该文件为保密文件。</translation>
    </message>
    <message>
        <source>Write a confidential paper</source>
        <translation>写出保密文件</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Word 文件 (*.docx)</translation>
    </message>
    <message>
        <source>PDF files, with LibreOffice (*.pdf)</source>
        <translation>PDF 文件（用 LibreOffice）(*.pdf)</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Compare with “%1”</source>
        <translation>与“%1”比较</translation>
    </message>
    <message>
        <source>Reading the copy…</source>
        <translation>正在读取副本…</translation>
    </message>
    <message>
        <source>Only in the copy: to be done again here where it is wanted</source>
        <translation>仅在副本中：如有需要，请在此处重做</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>仅在此处</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>副本的密码短语</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are only in the copy.</source>
        <translation>
            <numerusform>有 %n 项更改仅在副本中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy holds nothing that is not here. It can be moved away.</source>
        <translation>副本中没有此处所缺的内容，可以移走。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Compare with a copy</source>
        <translation>与副本比较</translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation>所有条款</translation>
    </message>
    <message>
        <source>With suggestions to judge</source>
        <translation>有待判断的建议</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Passages of the report</source>
        <translation>报告段落</translation>
    </message>
    <message>
        <source>How far things are</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>Look for what the reports cover</source>
        <translation>查找报告涵盖的内容</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>接受建议</translation>
    </message>
    <message>
        <source>Reject suggestion</source>
        <translation>拒绝建议</translation>
    </message>
    <message>
        <source>Link a passage by hand…</source>
        <translation>手动关联段落…</translation>
    </message>
    <message numerus="yes">
        <source>%n new suggestion(s)</source>
        <translation>
            <numerusform>%n 条新建议</numerusform>
        </translation>
    </message>
    <message>
        <source>Link a passage</source>
        <translation>关联段落</translation>
    </message>
    <message>
        <source>Which passage speaks to this clause?</source>
        <translation>哪个段落与此条款有关？</translation>
    </message>
    <message>
        <source>Look for suggestions</source>
        <translation>查找建议</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖情况</translation>
    </message>
    <message>
        <source>No passage is known to speak to the clause itself; its items are spoken to.</source>
        <translation>未发现针对该条款本身的段落；其各分项已有段落涉及。</translation>
    </message>
    <message>
        <source>the report was searched, and what was found is likelier wrong than right.</source>
        <translation>已检索该报告，所找到的内容更可能不对。</translation>
    </message>
    <message>
        <source>the report was searched, and no passage that speaks to the clause was found.</source>
        <translation>已检索该报告，未发现涉及该条款的段落。</translation>
    </message>
    <message>
        <source>the report was searched, and all that was suggested has been rejected.</source>
        <translation>已检索该报告，所有建议均已被拒绝。</translation>
    </message>
    <message>
        <source>the earlier search does not hold any more: a text, its suggestions or the way of searching have changed. Look for suggestions.</source>
        <translation>先前的检索不再有效：文本、其建议或检索方式已改变。请查找建议。</translation>
    </message>
    <message>
        <source>this report was not searched for this version of the resolution. Look for suggestions.</source>
        <translation>尚未针对该决议的此版本检索本报告。请查找建议。</translation>
    </message>
    <message>
        <source>Accept  A</source>
        <translation>接受  A</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject  R</source>
        <translation>拒绝  R</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Coverage is shown for operative clauses of resolutions; this is none.</source>
        <translation>仅对决议执行部分的条款显示覆盖情况；此条款不属于执行部分。</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>尚无可比较的内容</translation>
    </message>
    <message>
        <source>Import a resolution and a progress report to see which clauses the report speaks to.</source>
        <translation>请导入决议和进展报告，以查看报告涉及哪些条款。</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>打开文库</translation>
    </message>
    <message>
        <source>Open Reader</source>
        <translation>打开阅读</translation>
    </message>
    <message>
        <source>right in %1 of such cases</source>
        <translation>此类情况中 %1 正确</translation>
    </message>
    <message>
        <source>Supported by: %1</source>
        <translation>依据：%1</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>cwgdesk met a fault of its own</source>
        <translation>cwgdesk 自身发生故障</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>故障报告</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>继续工作</translation>
    </message>
    <message>
        <source>Something went wrong that is not your fault.</source>
        <translation>发生了错误，并非您的过失。</translation>
    </message>
    <message>
        <source>What you saved is safe. You can go on; if it happens again, close and reopen cwgdesk. This report holds nothing of your texts, and it is not sent to anybody:</source>
        <translation>您已保存的内容是安全的。您可以继续；如再次发生，请关闭并重新打开 cwgdesk。本报告不含您的任何文本内容，也不会发送给任何人：</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2027-02-10.</source>
        <translation>这不是日期。请写作 2027-02-10。</translation>
    </message>
</context>
<context>
    <name>DeadlinesForm</name>
    <message>
        <source>Deadlines</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Deadline removed</source>
        <translation>截止日期已删除</translation>
    </message>
    <message>
        <source>Add deadline</source>
        <translation>添加截止日期</translation>
    </message>
    <message>
        <source>New: what</source>
        <translation>新增：事项</translation>
    </message>
    <message>
        <source>New: due on</source>
        <translation>新增：到期日</translation>
    </message>
    <message>
        <source>New: source</source>
        <translation>新增：来源</translation>
    </message>
    <message>
        <source>Public – may be exported</source>
        <translation>公开 – 可导出</translation>
    </message>
    <message>
        <source>Remove this deadline</source>
        <translation>删除此截止日期</translation>
    </message>
    <message>
        <source>This date follows from the session&apos;s details and is changed there.</source>
        <translation>此日期由会议详情得出，请在该处修改。</translation>
    </message>
</context>
<context>
    <name>DelegationPage</name>
    <message>
        <source>Member State, as it signs its papers</source>
        <translation>成员国（按其文件署名）</translation>
    </message>
    <message>
        <source>Code for proposal numbers, three letters</source>
        <translation>提案编号代码，三个字母</translation>
    </message>
    <message>
        <source>Contact, for the footnote of papers</source>
        <translation>联系人（用于文件脚注）</translation>
    </message>
    <message>
        <source>Language of our papers</source>
        <translation>我方文件的语文</translation>
    </message>
    <message>
        <source>Your name, for the history</source>
        <translation>您的姓名（用于历史记录）</translation>
    </message>
    <message>
        <source>Public – new contributions begin with it</source>
        <translation>公开 – 新文稿以此开始</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>This workspace may only be read.</source>
        <translation>此工作区只能读取。</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Public – the header of a contribution names it</source>
        <translation>公开 – 列入文稿页眉</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>开幕</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>闭幕</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Contributions close on (as invited)</source>
        <translation>文稿提交截止（按邀请函）</translation>
    </message>
    <message>
        <source>else so many days before</source>
        <translation>否则提前的天数</translation>
    </message>
    <message>
        <source>Source of this rule</source>
        <translation>此规则的来源</translation>
    </message>
    <message>
        <source>Pages preferred</source>
        <translation>建议页数</translation>
    </message>
    <message>
        <source>Source of this limit</source>
        <translation>此限制的来源</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A clause cannot be split here.</source>
        <translation>条款不能在此处拆分。</translation>
    </message>
    <message>
        <source>A clause cannot stand under itself.</source>
        <translation>条款不能隶属于自身。</translation>
    </message>
    <message>
        <source>A contribution is exported as a Word file.</source>
        <translation>文稿导出为 Word 文件。</translation>
    </message>
    <message>
        <source>A contribution needs a title.</source>
        <translation>文稿需要标题。</translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation>备注需要文字。</translation>
    </message>
    <message>
        <source>A position is about one thing.</source>
        <translation>一项立场只针对一个事项。</translation>
    </message>
    <message>
        <source>A position that is {now} cannot become {to}.</source>
        <translation>处于“{now}”状态的立场不能变为“{to}”。</translation>
    </message>
    <message>
        <source>A practice needs a title.</source>
        <translation>良好做法需要标题。</translation>
    </message>
    <message>
        <source>A recovery code has {groups} groups of five letters and digits; this one is of another length.</source>
        <translation>恢复码由 {groups} 组组成，每组五个字母和数字；此恢复码长度不符。</translation>
    </message>
    <message>
        <source>A session needs a name.</source>
        <translation>会议需要名称。</translation>
    </message>
    <message>
        <source>A title is missing.</source>
        <translation>缺少标题。</translation>
    </message>
    <message>
        <source>Add a section of another kind for positions or proposals.</source>
        <translation>如需列入立场或提案，请添加其他类型的章节。</translation>
    </message>
    <message>
        <source>An original file in this workspace is damaged.</source>
        <translation>此工作区中的一份原始文件已损坏。</translation>
    </message>
    <message>
        <source>Ask for the Word file, or run text recognition (OCR) over it and import the result.</source>
        <translation>请索取 Word 文件，或对其进行文字识别 (OCR) 后导入结果。</translation>
    </message>
    <message>
        <source>Ask the sender for a plain copy, or save it again from Word and try that.</source>
        <translation>请向发件人索取普通副本，或在 Word 中重新保存后再试。</translation>
    </message>
    <message>
        <source>Ask the sender how it was made, or for a copy saved from Word.</source>
        <translation>请向发件人询问其制作方式，或索取由 Word 保存的副本。</translation>
    </message>
    <message>
        <source>Both parts need words.</source>
        <translation>两部分都需要文字。</translation>
    </message>
    <message>
        <source>Call word {line} has no letters.</source>
        <translation>引导语 {line} 不含字母。</translation>
    </message>
    <message>
        <source>Call word {line} is longer than {most} letters.</source>
        <translation>引导语 {line} 超过 {most} 个字母。</translation>
    </message>
    <message>
        <source>Call word {line} is neither preambular nor operative.</source>
        <translation>引导语 {line} 既不属于序言部分也不属于执行部分。</translation>
    </message>
    <message>
        <source>Carry the position to the next session to change it there, or reopen it.</source>
        <translation>请将立场转至下次会议后在那里修改，或重新打开。</translation>
    </message>
    <message>
        <source>Check that it exists, is a file and may be read by you.</source>
        <translation>请检查它是否存在、是否为文件以及您是否有权读取。</translation>
    </message>
    <message>
        <source>Check that it is the right file, or ask for it again.</source>
        <translation>请检查文件是否正确，或重新索取。</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>请检查文件是否正确。</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write in it.</source>
        <translation>请检查文件夹是否存在以及您是否有权写入。</translation>
    </message>
    <message>
        <source>Check the name and the folder, or make a new workspace.</source>
        <translation>请检查名称和文件夹，或新建工作区。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>请检查名称。</translation>
    </message>
    <message>
        <source>Check the passphrase, or use the recovery code. If both are right, the file is damaged or not a cwgdesk workspace: restore a backup.</source>
        <translation>请检查密码短语，或使用恢复码。如果两者都正确，则文件已损坏或不是 cwgdesk 工作区：请恢复备份。</translation>
    </message>
    <message>
        <source>Choose a folder that holds documents.</source>
        <translation>请选择包含文件的文件夹。</translation>
    </message>
    <message>
        <source>Choose a name that ends in .docx.</source>
        <translation>请选择以 .docx 结尾的名称。</translation>
    </message>
    <message>
        <source>Choose another name, or open it.</source>
        <translation>请选择其他名称，或打开它。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose one of the same text.</source>
        <translation>请选择同一文本的条款。</translation>
    </message>
    <message>
        <source>Close it in other programs and try again.</source>
        <translation>请在其他程序中将其关闭后再试。</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>请在该处将其关闭后再试。</translation>
    </message>
    <message>
        <source>Compare it with the printed sheet.</source>
        <translation>请与打印页核对。</translation>
    </message>
    <message>
        <source>Confirm its place, or remove it.</source>
        <translation>请确认其位置，或将其删除。</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>请更正两个日期中的一个。</translation>
    </message>
    <message>
        <source>Download or copy it again; if Word can still open it, save it from there as a new .docx.</source>
        <translation>请重新下载或复制；如果 Word 仍能打开，请在 Word 中另存为新的 .docx。</translation>
    </message>
    <message>
        <source>Everything stays as it is now.</source>
        <translation>一切保持现状。</translation>
    </message>
    <message>
        <source>Free at least {needed} MB and do it again; everything saved before is safe.</source>
        <translation>请至少释放 {needed} MB 空间后重试；此前保存的内容都是安全的。</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>请释放一些空间或选择其他文件夹后再试。</translation>
    </message>
    <message>
        <source>Give its first words.</source>
        <translation>请给出其开头几个词。</translation>
    </message>
    <message>
        <source>Group {place} of the recovery code is not right.</source>
        <translation>恢复码的第 {place} 组不正确。</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>请重新导入。</translation>
    </message>
    <message>
        <source>Install LibreOffice, or save the file as .docx in Word and import that.</source>
        <translation>请安装 LibreOffice，或在 Word 中将文件另存为 .docx 后导入。</translation>
    </message>
    <message>
        <source>Install cwgdesk again.</source>
        <translation>请重新安装 cwgdesk。</translation>
    </message>
    <message>
        <source>It is not opened, for safety.</source>
        <translation>为安全起见，不予打开。</translation>
    </message>
    <message>
        <source>Leave some of them out.</source>
        <translation>请去掉其中一些。</translation>
    </message>
    <message>
        <source>LibreOffice could not convert “{file}”.</source>
        <translation>LibreOffice 无法转换“{file}”。</translation>
    </message>
    <message>
        <source>Line {line} of the call words has not two or three columns.</source>
        <translation>引导语第 {line} 行既不是两列也不是三列。</translation>
    </message>
    <message>
        <source>Look at the newer text and enter your change again.</source>
        <translation>请查看较新的文本，然后重新输入您的修改。</translation>
    </message>
    <message>
        <source>Merge the next one with it instead.</source>
        <translation>请改为将下一条款并入此条款。</translation>
    </message>
    <message>
        <source>Name the delegation or the regional group that holds it.</source>
        <translation>请指明持此立场的代表团或区域性集团。</translation>
    </message>
    <message>
        <source>Name who released the statement.</source>
        <translation>请指明声明由谁批准发布。</translation>
    </message>
    <message>
        <source>Nothing was changed. Go on with the older program, and report this.</source>
        <translation>未作任何更改。请继续使用旧版程序，并报告此问题。</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the latest backup; the damaged file is kept beside it.</source>
        <translation>未作任何更改。请恢复最新备份；损坏的文件保存在其旁边。</translation>
    </message>
    <message>
        <source>Only our own positions are cleared.</source>
        <translation>只有我方立场需要审批。</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice, save it as .docx and import that.</source>
        <translation>请在 Word 或 LibreOffice 中打开，另存为 .docx 后导入。</translation>
    </message>
    <message>
        <source>Open it with its password, save a copy without one and import that.</source>
        <translation>请用密码打开，另存一份不带密码的副本并导入。</translation>
    </message>
    <message>
        <source>Open it with the newer program; nothing was changed.</source>
        <translation>请用较新的程序打开；未作任何更改。</translation>
    </message>
    <message>
        <source>Open the file in Word and save it again.</source>
        <translation>请在 Word 中打开该文件并重新保存。</translation>
    </message>
    <message>
        <source>Please report it with the steps that led here; your work is safe in the workspace.</source>
        <translation>请报告并说明操作步骤；您的工作在工作区中是安全的。</translation>
    </message>
    <message>
        <source>Put the cursor between two of its words.</source>
        <translation>请将光标置于其两个词之间。</translation>
    </message>
    <message>
        <source>Reading “{file}” was stopped after {seconds:g} seconds: it is far more complicated than a text.</source>
        <translation>读取“{file}”已在 {seconds:g} 秒后停止：它远比文本复杂。</translation>
    </message>
    <message>
        <source>Record a position or propose an amendment first.</source>
        <translation>请先记录立场或提出修正案。</translation>
    </message>
    <message>
        <source>Record what others hold without a clearance.</source>
        <translation>请记录他方立场，无需审批。</translation>
    </message>
    <message>
        <source>Reopen it to start again from a draft.</source>
        <translation>请重新打开，以便从草稿开始。</translation>
    </message>
    <message>
        <source>Restore a backup, or import it again.</source>
        <translation>请恢复备份，或重新导入。</translation>
    </message>
    <message>
        <source>Restore a backup, or import the file again.</source>
        <translation>请恢复备份，或重新导入该文件。</translation>
    </message>
    <message>
        <source>Restore the latest backup; the damaged file is kept beside it.</source>
        <translation>请恢复最新备份；损坏的文件保存在其旁边。</translation>
    </message>
    <message>
        <source>Save both files in Word under new names and try again; if it happens again, please report it.</source>
        <translation>请在 Word 中将两个文件以新名称保存后再试；如再次发生，请报告。</translation>
    </message>
    <message>
        <source>Save it again from Word as .docx, or copy its text into a new document.</source>
        <translation>请在 Word 中重新另存为 .docx，或将其文字复制到新文件中。</translation>
    </message>
    <message>
        <source>Save it again from Word as .docx, or split it into parts.</source>
        <translation>请在 Word 中重新另存为 .docx，或将其拆分为几部分。</translation>
    </message>
    <message>
        <source>Save it as .docx in Word first.</source>
        <translation>请先在 Word 中另存为 .docx。</translation>
    </message>
    <message>
        <source>Save it as .docx, .odt, .pdf or .txt and import that.</source>
        <translation>请另存为 .docx、.odt、.pdf 或 .txt 后导入。</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, with the columns phrase, kind and language.</source>
        <translation>请另存为 UTF-8 编码的 CSV，包含 phrase、kind 和 language 列。</translation>
    </message>
    <message>
        <source>Save it as an ordinary Word document (.docx).</source>
        <translation>请另存为普通 Word 文档 (.docx)。</translation>
    </message>
    <message>
        <source>Select some words of the text and try again.</source>
        <translation>请选择文本中的一些文字后再试。</translation>
    </message>
    <message>
        <source>A backup that was being restored when the program ended has now been put in the place of “{name}”.</source>
        <translation>程序结束时正在恢复的备份现已取代“{name}”。</translation>
    </message>
    <message>
        <source>A PDF is made by LibreOffice, which is not installed here.</source>
        <translation>PDF 由 LibreOffice 生成，而此处未安装。</translation>
    </message>
    <message>
        <source>A comparison is written as a Word, Excel or PDF file.</source>
        <translation>对照表写成 Word、Excel 或 PDF 文件。</translation>
    </message>
    <message>
        <source>A confidential paper is written as a Word file or a PDF.</source>
        <translation>机密文件写成 Word 或 PDF 文件。</translation>
    </message>
    <message>
        <source>A place is let pass only for a reason.</source>
        <translation>只有注明理由才能放行某处。</translation>
    </message>
    <message>
        <source>A proposal is of a kind that this cwgdesk does not know ({code}).</source>
        <translation>某项提案的类型是此版本 cwgdesk 所不认识的（{code}）。</translation>
    </message>
    <message>
        <source>A row of the workspace holds what cwgdesk does not write there.</source>
        <translation>工作区的一行含有 cwgdesk 不会写入的内容。</translation>
    </message>
    <message>
        <source>A title cannot be taken away.</source>
        <translation>标题不能删除。</translation>
    </message>
    <message>
        <source>Ask for the Word file, or for a better scan.</source>
        <translation>请索取 Word 文件或更清晰的扫描件。</translation>
    </message>
    <message>
        <source>Ask {who} to close it there. Open it here all the same only when it is certainly closed: what two people write at once in one file is lost for one of them.</source>
        <translation>请让 {who} 在那里关闭。只有确定已关闭时才可在此处强行打开：两人同时写入同一文件，其中一人的内容会丢失。</translation>
    </message>
    <message>
        <source>Begin a revision: cwgdesk contribution --id … --next rev.</source>
        <translation>请开始一份修订：cwgdesk contribution --id … --next rev。</translation>
    </message>
    <message>
        <source>Beside “{name}” lies another version of it, “{copy}” ({count} in all): two machines wrote at once.</source>
        <translation>“{name}”旁边有它的另一版本“{copy}”（共 {count} 个）：两台机器曾同时写入。</translation>
    </message>
    <message>
        <source>Beside “{name}” something stands in the way of a file that cwgdesk needs there: {other}.</source>
        <translation>“{name}”旁边有内容占用了 cwgdesk 所需文件的位置：{other}。</translation>
    </message>
    <message>
        <source>Check that they are the right files.</source>
        <translation>请核实文件是否正确。</translation>
    </message>
    <message>
        <source>Choose a copy of a paper that was exported here; older exports were not kept to compare with.</source>
        <translation>请选择从此处导出的文件的副本；更早的导出未保留，无法比较。</translation>
    </message>
    <message>
        <source>Choose a name that ends in .docx or .pdf.</source>
        <translation>请选择以 .docx 或 .pdf 结尾的名称。</translation>
    </message>
    <message>
        <source>Choose a name that ends in .docx, .xlsx or .pdf.</source>
        <translation>请选择以 .docx、.xlsx 或 .pdf 结尾的名称。</translation>
    </message>
    <message>
        <source>Choose a name that ends in .docx, or install LibreOffice.</source>
        <translation>请选择以 .docx 结尾的名称，或安装 LibreOffice。</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>请选择较短的名称。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose its copy.</source>
        <translation>请选择其副本。</translation>
    </message>
    <message>
        <source>Choose “Always keep on this device” for it, wait until it has come, and try again.</source>
        <translation>请为它选择“始终保留在此设备上”，待其到达后再试。</translation>
    </message>
    <message>
        <source>Close other programs and try again, or use the recovery code.</source>
        <translation>请关闭其他程序后再试，或使用恢复码。</translation>
    </message>
    <message>
        <source>Close the workspace and open it again: cwgdesk then does what is left.</source>
        <translation>请关闭工作区并重新打开：cwgdesk 将完成余下的工作。</translation>
    </message>
    <message>
        <source>Compare them (File ▸ Compare with a copy…), do again here what only the other one holds, then move it away.</source>
        <translation>请进行比较（文件 ▸ 与副本比较…），在此处重做仅存于另一版本中的内容，然后将其移走。</translation>
    </message>
    <message>
        <source>Confidential words from your notes or positions stand in the paper ({count}; in: {places}), so it was not written.</source>
        <translation>文件中出现了您的备注或立场中的保密文字（{count} 处；位于：{places}），因此未予写入。</translation>
    </message>
    <message>
        <source>Confidential words stand in what would be public, so nothing was written.</source>
        <translation>拟公开的内容中有机密文字，因此未写入任何内容。</translation>
    </message>
    <message>
        <source>Connect it again and do it again; close and open the workspace if that does not help. Everything saved before is safe.</source>
        <translation>请重新连接后再操作一次；如果无效，请关闭并重新打开工作区。此前保存的内容都是安全的。</translation>
    </message>
    <message>
        <source>Connect it again, or choose another folder, then try again. Nothing half-written stays.</source>
        <translation>请重新连接或选择其他文件夹后再试。不会留下写了一半的内容。</translation>
    </message>
    <message>
        <source>Copies in other folders, on sticks, in mails, in snapshots of the disk and in the backups of this machine go on opening with the present passphrase.</source>
        <translation>其他文件夹、U 盘、邮件、磁盘快照以及本机备份中的副本仍可用现有密码短语打开。</translation>
    </message>
    <message>
        <source>Copy both files to a folder of your own and open the copy.</source>
        <translation>请将两个文件都复制到您自己的文件夹，然后打开副本。</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation>请将其复制到您自己的文件夹，然后打开副本。</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and work there; everything saved before is safe.</source>
        <translation>请将其复制到您自己的文件夹并在那里工作；此前保存的内容都是安全的。</translation>
    </message>
    <message>
        <source>Delete it if you do not need it.</source>
        <translation>如不需要，请将其删除。</translation>
    </message>
    <message>
        <source>Delete that file if you do not need it.</source>
        <translation>如不需要该文件，请将其删除。</translation>
    </message>
    <message>
        <source>Delete them there, where that can be done; they open with the present passphrase.</source>
        <translation>如有可能，请在那里删除；它们仍可用现有密码短语打开。</translation>
    </message>
    <message>
        <source>Delete those that should not.</source>
        <translation>请删除不应如此的副本。</translation>
    </message>
    <message>
        <source>Free at least {needed} MB of your share of it, look whether the drive is still connected, and do it again; everything saved before is safe.</source>
        <translation>请在您的配额中至少释放 {needed} MB，检查驱动器是否仍然连接，然后再操作一次；此前保存的内容都是安全的。</translation>
    </message>
    <message>
        <source>Give it a shorter name and try again.</source>
        <translation>请为其取一个较短的名称后再试。</translation>
    </message>
    <message>
        <source>If it may be passed on after all, take the mark off in the Library.</source>
        <translation>如仍可转交，请在“资料库”中去掉该标记。</translation>
    </message>
    <message>
        <source>If it may be quoted after all, take the mark off in the Library.</source>
        <translation>如仍可引用，请在文库中取消该标记。</translation>
    </message>
    <message>
        <source>If you have the file, compare the two: cwgdesk redline OLD NEW.</source>
        <translation>如有该文件，请比较两者：cwgdesk redline OLD NEW。</translation>
    </message>
    <message>
        <source>Import the resolution first, or say which one is meant.</source>
        <translation>请先导入决议，或说明所指的是哪一份。</translation>
    </message>
    <message>
        <source>Install OCRmyPDF with Tesseract, or ask for the Word file.</source>
        <translation>请安装 OCRmyPDF 和 Tesseract，或索取 Word 文件。</translation>
    </message>
    <message>
        <source>It is damaged or was tampered with. Open a backup, or ask whoever sent it.</source>
        <translation>文件已损坏或被篡改。请打开备份，或询问发送者。</translation>
    </message>
    <message>
        <source>It keeps the passphrase it has. Delete it if you do not need it.</source>
        <translation>它保留原有的密码短语。如不需要，请将其删除。</translation>
    </message>
    <message>
        <source>It may be forgotten already.</source>
        <translation>可能已被彻底删除。</translation>
    </message>
    <message>
        <source>Its backups open with the new passphrase, too.</source>
        <translation>其备份也可用新密码短语打开。</translation>
    </message>
    <message>
        <source>Keep proposals of others, or propose something.</source>
        <translation>请保存其他各方的提案，或自行提出提案。</translation>
    </message>
    <message>
        <source>Leave out &lt; &gt; : &quot; / \ | ? * and try again.</source>
        <translation>请去掉 &lt; &gt; : &quot; / \ | ? * 后再试。</translation>
    </message>
    <message>
        <source>Leave that out and try again.</source>
        <translation>请去掉后再试。</translation>
    </message>
    <message>
        <source>Look at it, or export anyway and say why.</source>
        <translation>请查看，或说明理由后仍予导出。</translation>
    </message>
    <message>
        <source>Look for them in the Reader.</source>
        <translation>请在阅读视图中查找。</translation>
    </message>
    <message>
        <source>Look what it is, move it away, and try again.</source>
        <translation>请查看它是什么，将其移走后再试。</translation>
    </message>
    <message>
        <source>Look whether the drive is still connected. At the next opening the change is completed, unless the workspace was worked in before; keep both passphrases till then.</source>
        <translation>请检查驱动器是否仍然连接。下次打开时将完成更改，除非在此之前有人在工作区中工作过；在此之前请保留两个密码短语。</translation>
    </message>
    <message>
        <source>Look whether what you did since then must be done again. The file as it was found is kept as “{aside}”.</source>
        <translation>请检查此后所做的工作是否需要重做。发现时的文件保存为“{aside}”。</translation>
    </message>
    <message>
        <source>Make a contribution from what is cleared.</source>
        <translation>请用已批准的内容编写文稿。</translation>
    </message>
    <message>
        <source>Make it by hand where you want it, then refuse it here.</source>
        <translation>请在需要处手工修改，然后在此拒绝。</translation>
    </message>
    <message>
        <source>Name a clause, a document, an agenda item, a proposal of others or a topic.</source>
        <translation>请指明段落、文件、议项、其他各方的提案或主题。</translation>
    </message>
    <message>
        <source>Name the delegation or the regional group.</source>
        <translation>请指明代表团或区域组。</translation>
    </message>
    <message>
        <source>No copy was kept of the paper that this one revises, so what changed since cannot be shown.</source>
        <translation>未保留本文件所修订的文件副本，因此无法显示此后的变动。</translation>
    </message>
    <message>
        <source>Note it where you want it.</source>
        <translation>请在需要处记下。</translation>
    </message>
    <message>
        <source>Nothing is proposed there, so there is nothing to compare.</source>
        <translation>该处没有提案，因此无可对照。</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever gave it to you, or open a backup of your own.</source>
        <translation>未作任何更改。请询问提供者，或打开您自己的备份。</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, or delete backups that you do not need, and try again.</source>
        <translation>未作任何更改。请释放一些空间或删除不需要的备份后再试。</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup, or ask whoever gave you the file.</source>
        <translation>未作任何更改。请恢复备份，或询问文件的提供者。</translation>
    </message>
    <message>
        <source>Nothing was changed. Save what can still be read in a new file; compare it with the latest backup.</source>
        <translation>未作任何更改。请将仍可读取的内容保存到新文件，并与最新备份比较。</translation>
    </message>
    <message>
        <source>One cell of the table would be longer than a workbook can hold.</source>
        <translation>表中一个单元格超出工作簿可容纳的长度。</translation>
    </message>
    <message>
        <source>One of the files has no text.</source>
        <translation>其中一个文件没有文字。</translation>
    </message>
    <message>
        <source>One of these texts is confidential, and a redline repeats its words.</source>
        <translation>其中一份文本属机密，而修订标记稿会重复其文字。</translation>
    </message>
    <message>
        <source>Open it as a workspace, or choose the documents themselves.</source>
        <translation>请将其作为工作区打开，或选择文件本身。</translation>
    </message>
    <message>
        <source>Open it with the new passphrase, or with the new recovery code.</source>
        <translation>请用新密码短语或新恢复码打开。</translation>
    </message>
    <message>
        <source>Record a position on this clause or agenda item first.</source>
        <translation>请先就该段或该议项记录立场。</translation>
    </message>
    <message>
        <source>Refuse this change.</source>
        <translation>请拒绝此更改。</translation>
    </message>
    <message>
        <source>Restore a backup, or ask whoever gave you the file.</source>
        <translation>请恢复备份，或询问文件的提供者。</translation>
    </message>
    <message>
        <source>Reword them; a single place can be let pass with a reason, which is logged.</source>
        <translation>请改写；个别之处可注明理由后放行，理由将记入日志。</translation>
    </message>
    <message>
        <source>Say it without them.</source>
        <translation>请不用这些文字来表述。</translation>
    </message>
    <message>
        <source>Signs that nobody sees stand in the paper, first in what is around its text: {signs} ({count} in all).</source>
        <translation>文件中有看不见的符号，首先出现在正文以外的部分：{signs}（共 {count} 个）。</translation>
    </message>
    <message>
        <source>Signs that nobody sees stand in the paper, first in “{section}”: {signs} ({count} in all).</source>
        <translation>文件中有看不见的符号，首先出现在“{section}”中：{signs}（共 {count} 个）。</translation>
    </message>
    <message>
        <source>Somebody must have cleared it.</source>
        <translation>必须有人批准。</translation>
    </message>
    <message>
        <source>Start from the one that cwgdesk saves.</source>
        <translation>请从 cwgdesk 保存的模板开始。</translation>
    </message>
    <message>
        <source>Start one in the Composer and try again.</source>
        <translation>请在“撰写”中新建一份，然后重试。</translation>
    </message>
    <message>
        <source>Take four words or more that do not belong together, or let cwgdesk make one.</source>
        <translation>请使用四个以上互不相关的词，或让 cwgdesk 生成一个。</translation>
    </message>
    <message>
        <source>Take it out of the paper, or use the newer program that wrote it.</source>
        <translation>请将其从文件中去掉，或使用写入它的较新程序。</translation>
    </message>
    <message>
        <source>Take one of {codes}.</source>
        <translation>请从以下各项中选择：{codes}。</translation>
    </message>
    <message>
        <source>Take them out where the preview shows them, or export the paper with them if they are meant.</source>
        <translation>请在预览所示之处去掉它们；如系有意为之，可连同它们一起导出文件。</translation>
    </message>
    <message>
        <source>The Word file declares a DOCTYPE, which no Word file needs.</source>
        <translation>该 Word 文件声明了 DOCTYPE，而任何 Word 文件都不需要它。</translation>
    </message>
    <message>
        <source>The base has no text.</source>
        <translation>原案文为空。</translation>
    </message>
    <message>
        <source>The change {key} belongs to no field that could take it.</source>
        <translation>更改 {key} 不属于任何可接收它的字段。</translation>
    </message>
    <message>
        <source>The change {key} was taken.</source>
        <translation>更改 {key} 已采纳。</translation>
    </message>
    <message>
        <source>The comment {key} stands on no clause.</source>
        <translation>批注 {key} 不在任何段落上。</translation>
    </message>
    <message>
        <source>The drive with “{name}” does not answer any more; what you just did was not saved.</source>
        <translation>“{name}”所在的驱动器已无响应；您刚才的操作未保存。</translation>
    </message>
    <message>
        <source>The file asks for {memory} MB and {passes} passes for a passphrase; cwgdesk writes none such.</source>
        <translation>该文件要求每个密码短语使用 {memory} MB 内存和 {passes} 轮运算；cwgdesk 不会写入这样的文件。</translation>
    </message>
    <message>
        <source>The folder is kept in step by {program}, which has earlier versions of the file.</source>
        <translation>该文件夹由 {program} 同步，其中保存有该文件的早期版本。</translation>
    </message>
    <message>
        <source>The language of call word {line} is not a language code.</source>
        <translation>引导语 {line} 的语文不是语文代码。</translation>
    </message>
    <message>
        <source>The last {count} changes made in “{name}” are missing: the log beside it is damaged or gone. What is there ends with {since}; the last one was made on {until}.</source>
        <translation>“{name}”中最近的 {count} 项更改缺失：其旁边的日志已损坏或不存在。现有内容止于 {since}；最后一项更改作于 {until}。</translation>
    </message>
    <message>
        <source>The name “{file}” is too long.</source>
        <translation>名称“{file}”过长。</translation>
    </message>
    <message>
        <source>The name “{name}” is too long: cwgdesk keeps files beside it whose names are longer still.</source>
        <translation>名称“{name}”过长：cwgdesk 在其旁边保存的文件名称更长。</translation>
    </message>
    <message>
        <source>The original file is not in this workspace.</source>
        <translation>原始文件不在此工作区中。</translation>
    </message>
    <message>
        <source>The original file “{file}” is damaged.</source>
        <translation>原始文件“{file}”已损坏。</translation>
    </message>
    <message>
        <source>The paper could not be proven right, so it was not written; the old file is unchanged.</source>
        <translation>无法证明文件正确，因此未予写入；旧文件未变。</translation>
    </message>
    <message>
        <source>The paper was not written, because something in it wants a look first: {found}.</source>
        <translation>文件未写出，因为须先查看：{found}。</translation>
    </message>
    <message>
        <source>The part {part} of the Word file is damaged.</source>
        <translation>Word 文件的 {part} 部分已损坏。</translation>
    </message>
    <message>
        <source>The passphrase follows the keys of the keyboard, which is tried first.</source>
        <translation>该密码短语沿键盘按键排列，会被最先尝试。</translation>
    </message>
    <message>
        <source>The passphrase is a date or little more, and there are few of those.</source>
        <translation>该密码短语只是一个日期或稍多一点，而日期数量很少。</translation>
    </message>
    <message>
        <source>The passphrase is a row of letters or digits in their order, which is tried first.</source>
        <translation>该密码短语是按顺序排列的字母或数字，会被最先尝试。</translation>
    </message>
    <message>
        <source>The passphrase is made of this workspace’s name, of yours, or of a word that everybody takes.</source>
        <translation>该密码短语由此工作区的名称、您的姓名或人人都用的词构成。</translation>
    </message>
    <message>
        <source>The passphrase is one of those that are tried first, or a single word with little added.</source>
        <translation>该密码短语属于最先被尝试的一类，或只是一个词略加改动。</translation>
    </message>
    <message>
        <source>The passphrase is too short: all of this length can be tried.</source>
        <translation>该密码短语过短：这一长度的所有组合都可以逐一尝试。</translation>
    </message>
    <message>
        <source>The passphrase of “{name}” could not be changed, and the disk does not let cwgdesk take that back.</source>
        <translation>“{name}”的密码短语无法更改，而磁盘不允许 cwgdesk 撤回。</translation>
    </message>
    <message>
        <source>The passphrase of “{name}” was being changed when the program ended; now that is done.</source>
        <translation>程序结束时正在更改“{name}”的密码短语；现已完成。</translation>
    </message>
    <message>
        <source>The passphrase repeats itself, which is tried first.</source>
        <translation>该密码短语有重复，会被最先尝试。</translation>
    </message>
    <message>
        <source>The reason for {key} repeats confidential words, and it is logged.</source>
        <translation>{key} 的理由重复了保密文字，而理由会记入日志。</translation>
    </message>
    <message>
        <source>The redline could not be proven right, so no file was written.</source>
        <translation>无法证明修订标记稿正确，因此未写入任何文件。</translation>
    </message>
    <message>
        <source>The sample texts cannot be read.</source>
        <translation>无法读取示例文本。</translation>
    </message>
    <message>
        <source>The session ends before it begins.</source>
        <translation>会议的结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>The text of {name} is missing from this workspace.</source>
        <translation>此工作区中缺少 {name} 的文本。</translation>
    </message>
    <message>
        <source>The two clauses are of different texts.</source>
        <translation>这两个条款属于不同文本。</translation>
    </message>
    <message>
        <source>The words of the scan “{file}” could not be recognised.</source>
        <translation>无法识别扫描件“{file}”中的文字。</translation>
    </message>
    <message>
        <source>There are no words at this place.</source>
        <translation>此处没有文字。</translation>
    </message>
    <message>
        <source>There is no Sustainable Development Goal “{code}”.</source>
        <translation>没有可持续发展目标“{code}”。</translation>
    </message>
    <message>
        <source>There is no action line “{code}”.</source>
        <translation>没有行动方面“{code}”。</translation>
    </message>
    <message>
        <source>There is no clause “{typed}” in the texts of this workspace.</source>
        <translation>本工作区的文本中没有段落“{typed}”。</translation>
    </message>
    <message>
        <source>There is no contribution yet.</source>
        <translation>尚无文稿。</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>没有文件 {file}。</translation>
    </message>
    <message>
        <source>There is no position of ours and no proposal on this clause.</source>
        <translation>对此条款既无我方立场，也无提案。</translation>
    </message>
    <message>
        <source>There is no public statement yet.</source>
        <translation>尚无公开声明。</translation>
    </message>
    <message>
        <source>There is no such thing in this workspace any more.</source>
        <translation>此工作区中已没有该内容。</translation>
    </message>
    <message>
        <source>There is no template “{code}”.</source>
        <translation>没有模板“{code}”。</translation>
    </message>
    <message>
        <source>There is nothing for a floor card yet: we hold no position here.</source>
        <translation>尚无可用于发言卡的内容：我方在此没有立场。</translation>
    </message>
    <message>
        <source>These are more than {most} call words.</source>
        <translation>引导语超过 {most} 条。</translation>
    </message>
    <message>
        <source>These words are part of the text already.</source>
        <translation>这些文字已在文本中。</translation>
    </message>
    <message>
        <source>This Word file has no styles, so it is no template.</source>
        <translation>该 Word 文件没有样式，因此不是模板。</translation>
    </message>
    <message>
        <source>This contribution is still empty, so there is nothing to export.</source>
        <translation>该文稿仍为空，没有可导出的内容。</translation>
    </message>
    <message>
        <source>This file is no paper that left this workspace.</source>
        <translation>该文件不是从本工作区发出的文件。</translation>
    </message>
    <message>
        <source>This is short: a passphrase needs at least {shortest} characters, apart from spaces around it.</source>
        <translation>太短：密码短语至少需要 {shortest} 个字符，首尾空格不计。</translation>
    </message>
    <message>
        <source>This is the first clause.</source>
        <translation>这是第一个条款。</translation>
    </message>
    <message>
        <source>This paper is confidential, so it is not written as a contribution.</source>
        <translation>本文件属机密，因此不作为文稿写出。</translation>
    </message>
    <message>
        <source>This paper revises none of ours, so nothing can have changed since.</source>
        <translation>本文件未修订我方任何文件，因此不存在此后的变动。</translation>
    </message>
    <message>
        <source>This section holds only text.</source>
        <translation>此章节只含文字。</translation>
    </message>
    <message>
        <source>This statement has been delivered.</source>
        <translation>该声明已经宣读。</translation>
    </message>
    <message>
        <source>This text is confidential: its words may never leave, so nothing can be proposed on it.</source>
        <translation>此文本为机密：其文字绝不可外传，因此不能就其提出提案。</translation>
    </message>
    <message>
        <source>This was changed elsewhere while you were editing it.</source>
        <translation>在您编辑期间，此内容已在别处更改。</translation>
    </message>
    <message>
        <source>To change the passphrase, “{name}” and its {count} backups and copies are written anew: {needed} MB are needed, {free} MB are free.</source>
        <translation>更改密码短语时，将重新写入“{name}”及其 {count} 个备份和副本：需要 {needed} MB，剩余 {free} MB。</translation>
    </message>
    <message>
        <source>To try a passphrase of this file {memory} MB of memory are needed, which are not free.</source>
        <translation>尝试此文件的密码短语需要 {memory} MB 内存，而目前没有足够的空闲内存。</translation>
    </message>
    <message>
        <source>To work in it, copy it to a folder of your own and open the copy.</source>
        <translation>如要在其中工作，请将其复制到您自己的文件夹，然后打开副本。</translation>
    </message>
    <message>
        <source>Type a phrase.</source>
        <translation>请输入用语。</translation>
    </message>
    <message>
        <source>Type it again from the printed sheet.</source>
        <translation>请按打印页重新输入。</translation>
    </message>
    <message>
        <source>Type its citation, for example “resolves to instruct the Secretary-General 1”, or “sg 1”.</source>
        <translation>请输入其引用方式，例如“resolves to instruct the Secretary-General 1”或“sg 1”。</translation>
    </message>
    <message>
        <source>Type one and try again.</source>
        <translation>请输入后再试。</translation>
    </message>
    <message>
        <source>Type one, for example “43rd meeting”.</source>
        <translation>请输入，例如“第43次会议”。</translation>
    </message>
    <message>
        <source>Type one; it is logged.</source>
        <translation>请输入一个；理由将记入日志。</translation>
    </message>
    <message>
        <source>Type some, or remove the note.</source>
        <translation>请输入文字，或删除备注。</translation>
    </message>
    <message>
        <source>Undo brings it back if it was removed by mistake.</source>
        <translation>如属误删，可用“撤销”恢复。</translation>
    </message>
    <message>
        <source>Undo that, or change the words by hand.</source>
        <translation>请撤消该操作，或手工修改文字。</translation>
    </message>
    <message>
        <source>Use C1 to C11; for C7 name its part, for example C7 e-health.</source>
        <translation>请使用 C1 至 C11；C7 须注明其部分，例如 C7 e-health。</translation>
    </message>
    <message>
        <source>Use a goal from 1 to 17 or a target such as 9.c.</source>
        <translation>请使用 1 至 17 的目标或具体目标，例如 9.c。</translation>
    </message>
    <message>
        <source>What has those names stays as it is and opens with the present passphrase.</source>
        <translation>使用这些名称的内容保持原样，并可用现有密码短语打开。</translation>
    </message>
    <message>
        <source>What was there before is kept beside it as “{aside}”.</source>
        <translation>原有内容保存在其旁边，名为“{aside}”。</translation>
    </message>
    <message>
        <source>What you were working on is no longer in the workspace.</source>
        <translation>您正在处理的内容已不在工作区中。</translation>
    </message>
    <message>
        <source>Where this stood in the older version is not known any more.</source>
        <translation>已无法得知它在旧版本中的位置。</translation>
    </message>
    <message>
        <source>Whose position is it?</source>
        <translation>这是谁的立场？</translation>
    </message>
    <message>
        <source>Whose proposal is it?</source>
        <translation>这是谁的提案？</translation>
    </message>
    <message>
        <source>Whose proposals are they?</source>
        <translation>这些是谁的提案？</translation>
    </message>
    <message>
        <source>Without --author, --take and --refuse this verb lists all changes with their authors.</source>
        <translation>不带 --author、--take 和 --refuse 时，该命令列出所有更改及其作者。</translation>
    </message>
    <message>
        <source>Without --take and --refuse this verb lists them.</source>
        <translation>不带 --take 和 --refuse 时，该命令列出它们。</translation>
    </message>
    <message>
        <source>Write it as .docx instead.</source>
        <translation>请改用 .docx 格式写出。</translation>
    </message>
    <message>
        <source>Write it as .docx to see which, or take them out of the statements and reasons.</source>
        <translation>请写为 .docx 以查看是哪些，或将其从陈述和理由中删除。</translation>
    </message>
    <message>
        <source>Write it before it goes on its way.</source>
        <translation>请先撰写再提交。</translation>
    </message>
    <message>
        <source>Write its introduction or pick cleared positions and proposals for it.</source>
        <translation>请撰写引言，或为其选择已批准的立场和提案。</translation>
    </message>
    <message>
        <source>Write one of the two.</source>
        <translation>请填写两者之一。</translation>
    </message>
    <message>
        <source>Write phrase, kind and, if wanted, language.</source>
        <translation>请填写 phrase、kind，以及（如需要）language。</translation>
    </message>
    <message>
        <source>Write two letters, such as fr, or leave it empty.</source>
        <translation>请填写两个字母，例如 fr，或留空。</translation>
    </message>
    <message>
        <source>{count} changes have an id that begins with “{typed}”.</source>
        <translation>有 {count} 处更改的标识以“{typed}”开头。</translation>
    </message>
    <message>
        <source>{count} rows of the table “{table}” hold what cwgdesk does not write there.</source>
        <translation>表“{table}”中有 {count} 行含有 cwgdesk 不会写入的内容。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>无法读取 {file}（{reason}）。</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}); {size} kB are needed. The old file is unchanged.</source>
        <translation>无法写入 {file}（{reason}）；需要 {size} kB。旧文件未变。</translation>
    </message>
    <message>
        <source>{file} could not be written: the drive does not answer any more.</source>
        <translation>无法写入 {file}：驱动器已无响应。</translation>
    </message>
    <message>
        <source>{file} is not a Word file (.docx).</source>
        <translation>{file} 不是 Word 文件 (.docx)。</translation>
    </message>
    <message>
        <source>{file} is saved as “Strict Open XML”.</source>
        <translation>{file} 以“Strict Open XML”格式保存。</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} 不是文件夹。</translation>
    </message>
    <message>
        <source>{name} changed nothing in this file.</source>
        <translation>{name} 在此文件中未作任何更改。</translation>
    </message>
    <message>
        <source>{name} names no resolution of this workspace, and has none of its words.</source>
        <translation>{name} 未指明本工作区的任何决议，也不含其中的任何文字。</translation>
    </message>
    <message>
        <source>“{file}” is a scan, and no program is installed here that reads scans.</source>
        <translation>“{file}”是扫描件，而此处未安装可读取扫描件的程序。</translation>
    </message>
    <message>
        <source>“{name}” could not be written: the disk is full ({free} MB are free there).</source>
        <translation>无法写入“{name}”：磁盘已满（剩余 {free} MB）。</translation>
    </message>
    <message>
        <source>“{name}” could not be written: the disk is full for you, or it does not answer.</source>
        <translation>无法写入“{name}”：您的磁盘配额已满，或磁盘无响应。</translation>
    </message>
    <message>
        <source>“{name}” does not open with the present passphrase, and will not with the new one.</source>
        <translation>“{name}”不能用现有密码短语打开，也不能用新密码短语打开。</translation>
    </message>
    <message>
        <source>{name} changed while it was being read.</source>
        <translation>{name} 在读取过程中发生了变化。</translation>
    </message>
    <message>
        <source>{name} is not a list of call words.</source>
        <translation>{name} 不是引导语列表。</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened.</source>
        <translation>无法打开“{file}”。</translation>
    </message>
    <message>
        <source>“{file}” cannot be the name of a file: Windows keeps that word for a device.</source>
        <translation>“{file}”不能用作文件名：Windows 将该词保留给设备。</translation>
    </message>
    <message>
        <source>“{file}” cannot be the name of a file: it ends in a dot or a space.</source>
        <translation>“{file}”不能用作文件名：它以句点或空格结尾。</translation>
    </message>
    <message>
        <source>“{file}” cannot be the name of a file: not every system takes {sign} in it.</source>
        <translation>“{file}”不能用作文件名：并非所有系统都允许其中含有 {sign}。</translation>
    </message>
    <message>
        <source>“{file}” holds no words.</source>
        <translation>“{file}”不含任何文字。</translation>
    </message>
    <message>
        <source>“{file}” is a cwgdesk workspace, or a part of one, and not a document.</source>
        <translation>“{file}”是 cwgdesk 工作区或其一部分，而不是文件。</translation>
    </message>
    <message>
        <source>“{file}” is a damaged or incomplete {kind}.</source>
        <translation>“{file}”已损坏或不完整（{kind}）。</translation>
    </message>
    <message>
        <source>“{file}” is a scan: it holds pictures of pages and no text.</source>
        <translation>“{file}”是扫描件：只有页面图像而无文字。</translation>
    </message>
    <message>
        <source>“{file}” is not on this computer yet: only its name is here.</source>
        <translation>“{file}”尚不在本机上：此处只有其名称。</translation>
    </message>
    <message>
        <source>“{file}” is password-protected.</source>
        <translation>“{file}”受密码保护。</translation>
    </message>
    <message>
        <source>“{file}” is too complicated to read safely.</source>
        <translation>“{file}”过于复杂，无法安全读取。</translation>
    </message>
    <message>
        <source>“{file}” is too large to be a text ({limit}).</source>
        <translation>“{file}”过大，不可能是文本（{limit}）。</translation>
    </message>
    <message>
        <source>“{file}” is {found}, not a text that can be read here.</source>
        <translation>“{file}”是{found}，不是此处可读取的文本。</translation>
    </message>
    <message>
        <source>“{file}” is {kind}, which needs LibreOffice, and that is not installed here.</source>
        <translation>“{file}”是{kind}，需要 LibreOffice，而本机未安装。</translation>
    </message>
    <message>
        <source>“{file}” was not opened because it is built like an attack ({reason}).</source>
        <translation>“{file}”的构造类似攻击（{reason}），因此未予打开。</translation>
    </message>
    <message>
        <source>“{label}” cannot be undone: what it changed is no longer there.</source>
        <translation>无法撤销“{label}”：其所更改的内容已不存在。</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened in {folder}.</source>
        <translation>无法在 {folder} 中打开“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: it, its folder or the medium may only be read.</source>
        <translation>无法写入“{name}”：该文件、其文件夹或介质为只读。</translation>
    </message>
    <message>
        <source>“{name}” could not be brought to the present form.</source>
        <translation>无法将“{name}”转换为当前格式。</translation>
    </message>
    <message>
        <source>“{name}” does not open with this passphrase.</source>
        <translation>此密码短语无法打开“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” has its new passphrase, but {other} beside it could not be replaced ({reason}) and still opens with the old one.</source>
        <translation>“{name}”已有新密码短语，但其旁边的 {other} 无法替换（{reason}），仍用旧密码短语打开。</translation>
    </message>
    <message>
        <source>“{name}” has {count} other names on this disk (hard links), as some backup programs make them.</source>
        <translation>“{name}”在此磁盘上另有 {count} 个名称（硬链接），某些备份程序会创建这种链接。</translation>
    </message>
    <message>
        <source>“{name}” holds triggers, views or tables that cwgdesk did not put there: it may have been made to do harm.</source>
        <translation>“{name}”含有并非由 cwgdesk 写入的触发器、视图或表：它可能是为造成损害而制作的。</translation>
    </message>
    <message>
        <source>“{name}” is a link: the file it stands for lies elsewhere and stays as it is.</source>
        <translation>“{name}”是一个链接：它所指向的文件位于别处，保持原样。</translation>
    </message>
    <message>
        <source>“{name}” is already open: {who} has had it on {host} since {since} (process {pid}).</source>
        <translation>“{name}”已打开：{who} 自 {since} 起在 {host} 上使用（进程 {pid}）。</translation>
    </message>
    <message>
        <source>“{name}” is already there.</source>
        <translation>“{name}”已存在。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it cannot be read any more.</source>
        <translation>“{name}”已损坏：其中一部分无法再读取。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be written anew, and what can be read of it opens with the present passphrase.</source>
        <translation>“{name}”已损坏：无法重新写入，其中可读取的内容可用现有密码短语打开。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its pages or tables do not agree.</source>
        <translation>“{name}”已损坏：其页或表不一致。</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program.</source>
        <translation>“{name}”正被其他程序使用。</translation>
    </message>
    <message>
        <source>“{name}” is not there or not a cwgdesk workspace.</source>
        <translation>“{name}”不存在或不是 cwgdesk 工作区。</translation>
    </message>
    <message>
        <source>“{name}” is of an older cwgdesk, and here it may only be read and not brought up to date.</source>
        <translation>“{name}”属于较旧版本的 cwgdesk，在此处只能读取，无法更新。</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only: it, its folder or the medium cannot be written.</source>
        <translation>“{name}”以只读方式打开：该文件、其文件夹或介质无法写入。</translation>
    </message>
    <message>
        <source>“{name}” is open in another program.</source>
        <translation>“{name}”已在其他程序中打开。</translation>
    </message>
    <message>
        <source>“{name}” is open on another machine: {who} has had it on {host} since {since}.</source>
        <translation>“{name}”已在另一台机器上打开：{who} 自 {since} 起在 {host} 上使用。</translation>
    </message>
    <message>
        <source>“{name}” is the workspace that is open.</source>
        <translation>“{name}”是当前打开的工作区。</translation>
    </message>
    <message>
        <source>“{name}” may only be read here, and what was written last still stands in the log beside it.</source>
        <translation>“{name}”在此处只能读取，而最后写入的内容仍在其旁边的日志中。</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer cwgdesk (schema {found}; this one knows {newest}).</source>
        <translation>“{name}”由较新版本的 cwgdesk 写入（架构 {found}；本版本支持到 {newest}）。</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n 个条款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amended</source>
        <translation>
            <numerusform>%n 个已修正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n 项立场</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>%1. Show what was changed.</source>
        <translation>%1。显示更改内容。</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>Protected by a passphrase</source>
        <translation>受密码短语保护</translation>
    </message>
    <message>
        <source>No passphrase</source>
        <translation>无密码短语</translation>
    </message>
    <message>
        <source>This workspace has no passphrase</source>
        <translation>此工作区没有密码短语</translation>
    </message>
    <message>
        <source>Text size %1 %. Back to 100 %.</source>
        <translation>文字大小 %1 %。恢复为 100 %。</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口语言</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>在此文本中查找</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to cwgdesk</source>
        <translation>欢迎使用 cwgdesk</translation>
    </message>
    <message>
        <source>Prepare your contribution to the ITU Council Working Group on WSIS and the SDGs: read, annotate, take positions, propose wording, export to Word. Offline, in one file.</source>
        <translation>为国际电联理事会WSIS和可持续发展目标工作组准备文稿：阅读、加注、确立立场、提出措辞、导出为 Word。离线使用，只有一个文件。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Try the sample workspace</source>
        <translation>试用示例工作区</translation>
    </message>
    <message>
        <source>Resolution 1334, a progress report, and the work of a fictional delegation</source>
        <translation>第1334号决议、一份进展报告以及一个虚构代表团的工作</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新建工作区…</translation>
    </message>
    <message>
        <source>Empty; with a passphrase if you wish</source>
        <translation>空白；可选设密码短语</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <source>A .cwg file</source>
        <translation>.cwg 文件</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>Files done</source>
        <translation>已处理的文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import the rest</source>
        <translation>导入其余文件</translation>
    </message>
    <message>
        <source>All of them confidential: only to be read, never quoted or exported</source>
        <translation>全部为机密：仅供阅读，绝不引用或导出</translation>
    </message>
    <message>
        <source>Files of this import</source>
        <translation>本次导入的文件</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Compare and carry notes</source>
        <translation>比较并转移备注</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>关闭此列表</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) added</source>
        <translation>
            <numerusform>已添加 %n 份文本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new version(s)</source>
        <translation>
            <numerusform>其中 %n 份为新版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n 份已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n 份无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>还剩 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another kind, not looked at</source>
        <translation>
            <numerusform>%n 个其他类型的文件未查看</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>… Waiting</source>
        <translation>… 等待中</translation>
    </message>
    <message>
        <source>✓ Added</source>
        <translation>✓ 已添加</translation>
    </message>
    <message>
        <source>✓ New version of a text</source>
        <translation>✓ 某文本的新版本</translation>
    </message>
    <message>
        <source>= Already in the library</source>
        <translation>= 已在文库中</translation>
    </message>
    <message>
        <source>! Cannot be read</source>
        <translation>! 无法读取</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Replace the backups by a fresh one, so that they hold it no more</source>
        <translation>用新备份取代现有备份，使其不再含有此内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>Forgotten for good</source>
        <translation>已彻底删除</translation>
    </message>
    <message>
        <source>Forget for good…</source>
        <translation>彻底删除…</translation>
    </message>
    <message>
        <source>The note goes, with all it ever said.</source>
        <translation>该备注及其曾有的全部内容将被删除。</translation>
    </message>
    <message>
        <source>The position goes, with all it ever said.</source>
        <translation>该立场及其曾有的全部内容将被删除。</translation>
    </message>
    <message>
        <source>The amendment goes, with all it ever said.</source>
        <translation>该修正及其曾有的全部内容将被删除。</translation>
    </message>
    <message>
        <source>The practice goes, with all it ever said.</source>
        <translation>该良好做法及其曾有的全部内容将被删除。</translation>
    </message>
    <message>
        <source>The proposal goes, with all it ever said.</source>
        <translation>该提案及其所有历史内容都将删除。</translation>
    </message>
    <message>
        <source>The text goes, with its original file.</source>
        <translation>该文本及其原始文件将被删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on it go too.</source>
        <translation>
            <numerusform>其上的 %n 条备注也将被删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) on it go too.</source>
        <translation>
            <numerusform>其上的 %n 项立场也将被删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s) of it go too.</source>
        <translation>
            <numerusform>对它的 %n 项修正也将被删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) of others go too.</source>
        <translation>
            <numerusform>他方的 %n 项提案也将删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still hold it.</source>
        <translation>
            <numerusform>仍有 %n 个备份含有此内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was exported or copied elsewhere stays there.</source>
        <translation>已导出或复制到别处的内容仍保留在那里。</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>page headers</source>
        <translation>页眉</translation>
    </message>
    <message>
        <source>page footers</source>
        <translation>页脚</translation>
    </message>
    <message>
        <source>page numbers</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>drawn lines</source>
        <translation>绘制的线条</translation>
    </message>
    <message>
        <source>file paths</source>
        <translation>文件路径</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>fields of a form</source>
        <translation>表单字段</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>notes without a mark</source>
        <translation>无标记的注释</translation>
    </message>
    <message>
        <source>embedded documents</source>
        <translation>嵌入的文档</translation>
    </message>
    <message>
        <source>embedded files</source>
        <translation>嵌入的文件</translation>
    </message>
    <message>
        <source>embedded objects</source>
        <translation>嵌入的对象</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>宏</translation>
    </message>
    <message>
        <source>diagrams</source>
        <translation>示意图</translation>
    </message>
    <message>
        <source>words in diagrams</source>
        <translation>示意图中的文字</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>words in charts</source>
        <translation>图表中的文字</translation>
    </message>
    <message>
        <source>reading aids</source>
        <translation>注音</translation>
    </message>
    <message>
        <source>headers of the mail</source>
        <translation>邮件标头</translation>
    </message>
    <message>
        <source>words of the mail around the text</source>
        <translation>文本前后的邮件用语</translation>
    </message>
    <message>
        <source>WordArt</source>
        <translation>WordArt</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>footnote marks</source>
        <translation>脚注标记</translation>
    </message>
    <message>
        <source>broken fields</source>
        <translation>失效的域</translation>
    </message>
    <message>
        <source>invisible hyphens</source>
        <translation>不可见连字符</translation>
    </message>
    <message>
        <source>marks of objects</source>
        <translation>对象标记</translation>
    </message>
    <message>
        <source>The file holds hidden text; look whether it belongs there.</source>
        <translation>文件含有隐藏文字；请检查其是否应当存在。</translation>
    </message>
    <message>
        <source>The encoding was guessed (%1); look at accents.</source>
        <translation>编码系推测得出（%1）；请检查带附加符号的字母。</translation>
    </message>
    <message>
        <source>LibreOffice converted it without a sandbox: on this system there is none.</source>
        <translation>LibreOffice 在没有沙箱的情况下进行了转换：此系统没有沙箱。</translation>
    </message>
    <message>
        <source>OCRmyPDF read it without a sandbox: on this system there is none.</source>
        <translation>OCRmyPDF 在无沙箱的情况下读取：此系统没有沙箱。</translation>
    </message>
    <message>
        <source>The PDF does not tell some letters; look at the clauses marked “?”.</source>
        <translation>该 PDF 未标明某些字母；请查看标有“?”的条款。</translation>
    </message>
    <message>
        <source>A machine has read the words from pictures; look at each before you cite it.</source>
        <translation>文字由机器从图像识别；引用前请逐一核对。</translation>
    </message>
    <message>
        <source>Arabic from a PDF may lose letters; the Word file is safer.</source>
        <translation>从 PDF 提取的阿拉伯文可能缺失字母；Word 文件更可靠。</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar; look what is meant.</source>
        <translation>“%1”不是日历上的日期；请核实所指日期。</translation>
    </message>
    <message>
        <source>“%1” may be read in two ways: which is the day, which the month?</source>
        <translation>“%1”有两种读法：哪个是日，哪个是月？</translation>
    </message>
    <message>
        <source>No text was found in this document.</source>
        <translation>此文件中未找到文字。</translation>
    </message>
    <message>
        <source>Some letters are not certain: look at the page</source>
        <translation>某些字母不确定：请查看页面</translation>
    </message>
    <message>
        <source>Read by machine: look at the page</source>
        <translation>由机器识别：请查看页面</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Word file</source>
        <translation>Word 文件</translation>
    </message>
    <message>
        <source>Word %1 file</source>
        <translation>Word %1 文件</translation>
    </message>
    <message>
        <source>OpenDocument file</source>
        <translation>OpenDocument 文件</translation>
    </message>
    <message>
        <source>Word or OpenDocument file</source>
        <translation>Word 或 OpenDocument 文件</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>RTF file</source>
        <translation>RTF 文件</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a packed archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>a web page or XML file</source>
        <translation>网页或 XML 文件</translation>
    </message>
    <message>
        <source>a file of an unknown kind</source>
        <translation>未知类型的文件</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>演示文稿</translation>
    </message>
    <message>
        <source>an e-mail message</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>an OpenDocument file that is not a text</source>
        <translation>不是文本的 OpenDocument 文件</translation>
    </message>
    <message>
        <source>an old Word file (.doc)</source>
        <translation>旧版 Word 文件 (.doc)</translation>
    </message>
    <message>
        <source>an RTF file</source>
        <translation>RTF 文件</translation>
    </message>
    <message>
        <source>an OpenDocument text (.odt)</source>
        <translation>OpenDocument 文本（.odt）</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>声明了文档类型</translation>
    </message>
    <message>
        <source>two parts have the same name</source>
        <translation>两个部分名称相同</translation>
    </message>
    <message>
        <source>its parts overlap</source>
        <translation>各部分相互重叠</translation>
    </message>
    <message>
        <source>a part has a path that leads out of it</source>
        <translation>某部分的路径指向文件之外</translation>
    </message>
    <message>
        <source>over %1 MB</source>
        <translation>超过 %1 MB</translation>
    </message>
    <message>
        <source>over %1 pages</source>
        <translation>超过 %1 页</translation>
    </message>
    <message>
        <source>over %1 parts</source>
        <translation>超过 %1 个部分</translation>
    </message>
    <message>
        <source>over %1 elements</source>
        <translation>超过 %1 个元素</translation>
    </message>
    <message>
        <source>over %1 paragraphs</source>
        <translation>超过 %1 个段落</translation>
    </message>
    <message>
        <source>over %1 million letters</source>
        <translation>超过 %1 百万个字母</translation>
    </message>
    <message>
        <source>a paragraph of over %1 letters</source>
        <translation>有超过 %1 个字母的段落</translation>
    </message>
    <message>
        <source>it unpacks to over %1 MB</source>
        <translation>解压后超过 %1 MB</translation>
    </message>
    <message>
        <source>one part unpacks to over %1 MB</source>
        <translation>某部分解压后超过 %1 MB</translation>
    </message>
    <message>
        <source>a part unpacks to over %1 times its size</source>
        <translation>某部分解压后超过其大小的 %1 倍</translation>
    </message>
    <message>
        <source>write error</source>
        <translation>写入错误</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已宣读</translation>
    </message>
    <message>
        <source>A number is missing in the count of the clauses; look what became of it.</source>
        <translation>条款编号缺少一个号码；请查看其去向。</translation>
    </message>
    <message>
        <source>A clause seems to hold the beginning of another one.</source>
        <translation>某条款似乎包含另一条款的开头。</translation>
    </message>
    <message>
        <source>A clause begins before the one above it has ended.</source>
        <translation>某条款在上一条款结束之前就开始了。</translation>
    </message>
    <message>
        <source>Many lines begin with call words, but few clauses were found.</source>
        <translation>许多行以提示词开头，但找到的条款很少。</translation>
    </message>
    <message>
        <source>Some clauses begin where only a word at a line&apos;s beginning tells so; look at them.</source>
        <translation>有些条款的开头仅凭行首一个词判断；请查看。</translation>
    </message>
</context>
<context>
    <name>FurtherPapers</name>
    <message>
        <source>Begin from this paper</source>
        <translation>以本文件为起点</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Begin a revision</source>
        <translation>开始修订</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Begin an addendum</source>
        <translation>开始补遗</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>补遗</translation>
    </message>
    <message>
        <source>Begin a corrigendum</source>
        <translation>开始勘误</translation>
    </message>
    <message>
        <source>Corrigendum</source>
        <translation>勘误</translation>
    </message>
    <message>
        <source>Use a template of our own…</source>
        <translation>使用我方模板…</translation>
    </message>
    <message>
        <source>Save a template to restyle…</source>
        <translation>保存模板以便重设样式…</translation>
    </message>
    <message>
        <source>Use the template of cwgdesk</source>
        <translation>使用 cwgdesk 的模板</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Word 文件 (*.docx)</translation>
    </message>
    <message>
        <source>Papers are set as cwgdesk does.</source>
        <translation>文件按 cwgdesk 的样式排版。</translation>
    </message>
    <message>
        <source>%1 is saved. Restyle it in Word, then use it here.</source>
        <translation>%1 已保存。请在 Word 中重设其样式，然后在此使用。</translation>
    </message>
    <message>
        <source>Papers are set in the styles of %1.</source>
        <translation>文件按 %1 的样式排版。</translation>
    </message>
    <message>
        <source>No content control is tagged: %1.</source>
        <translation>没有内容控件带有标记：%1。</translation>
    </message>
    <message>
        <source>Does not come along: %1.</source>
        <translation>不会一并带入：%1。</translation>
    </message>
</context>
<context>
    <name>General</name>
    <message>
        <source>New workspace…</source>
        <translation>新建工作区…</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>打开示例工作区</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>What was changed…</source>
        <translation>更改内容…</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Search or do…</source>
        <translation>搜索或执行…</translation>
    </message>
    <message>
        <source>Go to clause…</source>
        <translation>转到条款…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一窗格</translation>
    </message>
    <message>
        <source>Meeting-room mode</source>
        <translation>会议室模式</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>通知…</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Colours: as the machine</source>
        <translation>颜色：同系统</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>颜色：浅色</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>颜色：深色</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation>颜色：高对比度</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>正常文字大小</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Call words…</source>
        <translation>引导语…</translation>
    </message>
    <message>
        <source>Single letters act in the reader</source>
        <translation>在阅读中启用单字母键</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About cwgdesk</source>
        <translation>关于 cwgdesk</translation>
    </message>
</context>
<context>
    <name>GoalChips</name>
    <message>
        <source>Goal %1: %2</source>
        <translation>目标 %1：%2</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Marks beside the text</source>
        <translation>文本旁的标记</translation>
    </message>
    <message>
        <source>Amendment: %1</source>
        <translation>修正：%1</translation>
    </message>
    <message>
        <source>Position: %1 – %2</source>
        <translation>立场：%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s)</source>
        <translation>
            <numerusform>%n 项良好做法</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaderForm</name>
    <message>
        <source>Session</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>原文语文</translation>
    </message>
    <message>
        <source>Box with purpose, action and references</source>
        <translation>含目的、行动和参考文件的信息框</translation>
    </message>
    <message>
        <source>Number proposals, with ADD, MOD, SUP, NOC</source>
        <translation>为提案编号，并标明 ADD、MOD、SUP、NOC</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Source: the Member State as it signs its papers</source>
        <translation>来源：成员国（按其文件署名）</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文件编号</translation>
    </message>
    <message>
        <source>Annexed text</source>
        <translation>附件案文</translation>
    </message>
    <message>
        <source>one after the other, with a semicolon between</source>
        <translation>依次列出，以分号隔开</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>无案文</translation>
    </message>
    <message>
        <source>Narrative contribution</source>
        <translation>叙述性文稿</translation>
    </message>
    <message>
        <source>With the whole revised resolution annexed</source>
        <translation>附经修订的决议全文</translation>
    </message>
    <message>
        <source>With the revised provisions annexed</source>
        <translation>附经修订的条款</translation>
    </message>
    <message>
        <source>Council contribution</source>
        <translation>理事会文稿</translation>
    </message>
    <message>
        <source>Information document with good practices</source>
        <translation>介绍良好做法的情况通报文件</translation>
    </message>
    <message>
        <source>Contribution of several countries</source>
        <translation>多国文稿</translation>
    </message>
    <message>
        <source>Meeting, place and dates</source>
        <translation>会议、地点和日期</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>议项</translation>
    </message>
    <message>
        <source>Contact, for the footnote</source>
        <translation>联系人（用于脚注）</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Co-sponsors</source>
        <translation>共同提交方</translation>
    </message>
    <message>
        <source>Revision, addendum or corrigendum</source>
        <translation>修订、补遗或勘误</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>无会议</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Clauses and what the reports say of them</source>
        <translation>各条款及报告的相关内容</translation>
    </message>
</context>
<context>
    <name>HeatMapModel</name>
    <message>
        <source>in its items</source>
        <translation>在其分项中</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
</context>
<context>
    <name>HeldElsewhereDialog</name>
    <message>
        <source>Open on another machine</source>
        <translation>已在另一台机器上打开</translation>
    </message>
    <message>
        <source>Looking whether somebody works in it now…</source>
        <translation>正在查看现在是否有人在其中工作…</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>仍要打开</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>不打开</translation>
    </message>
    <message>
        <source>It has been closed there. It can be opened here.</source>
        <translation>那里已经关闭，可以在此处打开。</translation>
    </message>
    <message>
        <source>%1 is working in it now, on %2.</source>
        <translation>%1 正在 %2 上使用它。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Single letters act while the text or the outline has the focus; switch them off in Tools.</source>
        <translation>单字母键在文本或大纲获得焦点时有效；可在“工具”中关闭。</translation>
    </message>
    <message>
        <source>About cwgdesk</source>
        <translation>关于 cwgdesk</translation>
    </message>
    <message>
        <source>Prepares a Member State&apos;s contributions to the ITU Council Working Group on WSIS and the SDGs. It works without a network, in one file that stays with you.</source>
        <translation>为成员国准备提交国际电联理事会WSIS和可持续发展目标工作组的文稿。无需网络，所有内容都在由您保管的一个文件中。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>This is another version of %1, which you have.</source>
        <translation>这是您已有的 %1 的另一版本。</translation>
    </message>
    <message>
        <source>This is %1 in another language.</source>
        <translation>这是 %1 的另一语文版本。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Then compare the two and carry the notes over</source>
        <translation>然后比较两者并转移备注</translation>
    </message>
    <message>
        <source>Confidential: only to be read, never quoted or exported</source>
        <translation>保密：仅供阅读，绝不引用或导出</translation>
    </message>
    <message>
        <source>Read the scan by machine</source>
        <translation>由机器识别扫描件</translation>
    </message>
    <message>
        <source>Read it as another delegation&apos;s proposals…</source>
        <translation>作为另一代表团的提案读取…</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>文件的行</translation>
    </message>
    <message>
        <source>as they look</source>
        <translation>按其外观</translation>
    </message>
    <message>
        <source>joined into paragraphs</source>
        <translation>合并为段落</translation>
    </message>
    <message>
        <source>each a paragraph of its own</source>
        <translation>每行自成一段</translation>
    </message>
    <message>
        <source>Clauses found</source>
        <translation>找到的条款</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add to library</source>
        <translation>添加到文库</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Already in the library</source>
        <translation>已在文库中</translation>
    </message>
    <message>
        <source>Twice in this list</source>
        <translation>在此列表中重复</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s), doubtful</source>
        <translation>
            <numerusform>%n 条，存疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n 个条款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) added to the library</source>
        <translation>
            <numerusform>已向文库添加 %n 份文本</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>This is what was recognised. Nothing is stored before you say so.</source>
        <translation>以下为识别结果。未经您确认，不会保存任何内容。</translation>
    </message>
    <message>
        <source>The library has this very file already; it is not added twice.</source>
        <translation>文库中已有同一文件；不会重复添加。</translation>
    </message>
    <message>
        <source>“%1” in this list is the very same file; it is added once.</source>
        <translation>此列表中的“%1”是同一文件；只添加一次。</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) found</source>
        <translation>
            <numerusform>找到 %n 个条款</numerusform>
        </translation>
    </message>
    <message>
        <source>A text of its own</source>
        <translation>独立文本</translation>
    </message>
    <message>
        <source>Cleaned: %1</source>
        <translation>已清理：%1</translation>
    </message>
    <message>
        <source>Not part of the text: %1</source>
        <translation>不属于文本：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still being read</source>
        <translation>
            <numerusform>还有 %n 个文件正在读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read and stay out</source>
        <translation>
            <numerusform>%n 个文件无法读取，不予收入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n text(s)</source>
        <translation>
            <numerusform>添加 %n 份文本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Do it</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) behind this</source>
        <translation>
            <numerusform>其后还有 %n 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>On this clause</source>
        <translation>关于此条款</translation>
    </message>
    <message>
        <source>Dates: %1</source>
        <translation>日期：%1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>Left out of the text</source>
        <translation>未收入文本</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未收入</translation>
    </message>
    <message>
        <source>Words in the file</source>
        <translation>文件中的文字</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Left out of %1</source>
        <translation>未收入%1</translation>
    </message>
    <message>
        <source>This has no place of its own in the text: it cannot be put back.</source>
        <translation>此内容在文本中没有自己的位置：无法放回。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Put back to</source>
        <translation>放回至</translation>
    </message>
    <message>
        <source>No words of the file were left out of its text.</source>
        <translation>该文件没有文字被排除在文本之外。</translation>
    </message>
    <message>
        <source>These words stand in the file, but not in its text. Put back what belongs to it: it returns to the place where it stood.</source>
        <translation>这些文字在文件中，但不在其文本中。请放回属于文本的内容：它将回到原来的位置。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Ctrl+Enter put back · Ctrl+Z undo</source>
        <translation>Ctrl+Enter 放回 · Ctrl+Z 撤消</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Filter by name, number, symbol</source>
        <translation>按名称、编号、文号筛选</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Name in this workspace</source>
        <translation>在此工作区中的名称</translation>
    </message>
    <message>
        <source>Confidential: only to be read, never quoted or exported</source>
        <translation>保密：仅供阅读，绝不引用或导出</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Cited, not in the library</source>
        <translation>被引用但不在文库中</translation>
    </message>
    <message>
        <source>Save the original file as…</source>
        <translation>将原始文件另存为…</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>从文库移除</translation>
    </message>
    <message>
        <source>Removed from the library</source>
        <translation>已从文库移除</translation>
    </message>
    <message>
        <source>Texts (*.docx *.txt *.pdf *.odt *.doc *.rtf)</source>
        <translation>文本 (*.docx *.txt *.pdf *.odt *.doc *.rtf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>There is nothing to read in there.</source>
        <translation>其中没有可读取的内容。</translation>
    </message>
    <message>
        <source>Save the original file</source>
        <translation>保存原始文件</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文库</translation>
    </message>
    <message>
        <source>You can also drop files or folders anywhere in this window.</source>
        <translation>您也可以将文件或文件夹拖放到此窗口的任意位置。</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation>尚无文本</translation>
    </message>
    <message>
        <source>Drop a resolution or a report here: Word, PDF, ODT or plain text. You see what was recognised before anything is stored.</source>
        <translation>请将决议或报告拖放到此处：Word、PDF、ODT 或纯文本。保存之前您可以看到识别结果。</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Cited, not here</source>
        <translation>被引用但不在此处</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>已修正</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语文</translation>
    </message>
    <message>
        <source>%1, imported %2</source>
        <translation>%1，导入于 %2</translation>
    </message>
    <message>
        <source>Not part of the text: %1</source>
        <translation>不属于文本：%1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>meeting room</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>全部已保存。</translation>
    </message>
    <message>
        <source>Backed up as %1</source>
        <translation>已备份为 %1</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>尚无消息。</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Search or do…  Ctrl+K</source>
        <translation>搜索或执行…  Ctrl+K</translation>
    </message>
    <message>
        <source>Meeting-room mode: nothing confidential is on this screen.</source>
        <translation>会议室模式：此屏幕上没有任何保密内容。</translation>
    </message>
    <message>
        <source>Leave (F8)</source>
        <translation>退出 (F8)</translation>
    </message>
    <message>
        <source>Hidden in meeting-room mode</source>
        <translation>在会议室模式下隐藏</translation>
    </message>
    <message>
        <source>This view holds confidential work. Press F8 when nobody else can see the screen.</source>
        <translation>此视图含有保密工作内容。当他人无法看到屏幕时，请按 F8。</translation>
    </message>
    <message>
        <source>Leave meeting-room mode</source>
        <translation>退出会议室模式</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>WSIS–SDG matrix</source>
        <translation>WSIS–可持续发展目标矩阵</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Clause</source>
        <translation>条款(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ontribution</source>
        <translation>文稿(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase (several words are best)</source>
        <translation>密码短语（最好由几个词组成）</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Make one for me</source>
        <translation>为我生成</translation>
    </message>
    <message>
        <source>Without a passphrase, anybody who gets the file can read it.</source>
        <translation>没有密码短语，任何得到该文件的人都能读取。</translation>
    </message>
    <message>
        <source>The two lines differ.</source>
        <translation>两行不一致。</translation>
    </message>
    <message>
        <source>✓ Made by chance, %1 bits: write it down or learn it before you go on.</source>
        <translation>✓ 随机生成，%1 位：请在继续之前写下或记住。</translation>
    </message>
    <message>
        <source>✓ Both lines are the same. One more word would make it much harder to guess.</source>
        <translation>✓ 两行一致。再加一个词会更难猜到。</translation>
    </message>
    <message>
        <source>✓ Both lines are the same.</source>
        <translation>✓ 两行一致。</translation>
    </message>
</context>
<context>
    <name>NewProposalDialog</name>
    <message>
        <source>New proposal of others</source>
        <translation>其他方的新提案</translation>
    </message>
    <message>
        <source>e.g. sg 6</source>
        <translation>例如 sg 6</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提出方</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Say who proposes it, and on which clause.</source>
        <translation>请注明由谁提出，以及针对哪一条款。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number of the new clause</source>
        <translation>新条款的编号</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>拟议案文</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>My delegation</source>
        <translation>我的代表团</translation>
    </message>
    <message>
        <source>Protect it with a passphrase</source>
        <translation>用密码短语保护</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>A workspace is one file that holds all of your work.</source>
        <translation>工作区是包含您全部工作的一个文件。</translation>
    </message>
    <message>
        <source>Member State, as it signs its papers (may be left empty)</source>
        <translation>成员国（按其文件署名；可留空）</translation>
    </message>
    <message>
        <source>Your name, for the history (may be left empty)</source>
        <translation>您的姓名（用于历史记录；可留空）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>cwgdesk workspaces (*.cwg)</source>
        <translation>cwgdesk 工作区 (*.cwg)</translation>
    </message>
    <message>
        <source>Type the passphrase twice, the same in both lines.</source>
        <translation>请在两行中输入相同的密码短语。</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>What the note is for</source>
        <translation>备注用途</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新备注</translation>
    </message>
    <message>
        <source>Type a note. It is kept while you type.</source>
        <translation>请输入备注。输入时即予保存。</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Notes – confidential, never exported</source>
        <translation>备注 – 保密，绝不导出</translation>
    </message>
    <message>
        <source>On: “%1”</source>
        <translation>针对：“%1”</translation>
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
        <translation>筛选条款</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview of the paper</source>
        <translation>文件预览</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What fits</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Enter: do it    Esc: leave</source>
        <translation>Enter：执行    Esc：离开</translation>
    </message>
    <message>
        <source>What do you want to do or find?</source>
        <translation>您想做什么或找什么？</translation>
    </message>
    <message>
        <source>Go to clause, e.g. “sg 1”</source>
        <translation>转到条款，例如“sg 1”</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>PaperExport</name>
    <message>
        <source>No program on this machine opens Word files. Export it instead.</source>
        <translation>本机没有可打开 Word 文件的程序。请改用导出。</translation>
    </message>
    <message>
        <source>Export with them</source>
        <translation>连同它们一起导出</translation>
    </message>
    <message>
        <source>Before this paper goes out, look at what the remarks say:</source>
        <translation>在发出本文件之前，请查看以下提示：</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>仍要导出</translation>
    </message>
    <message>
        <source>Look once more, short confidential words may stand here: %1</source>
        <translation>请再看一次，此处可能有简短的保密文字：%1</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Show what I type</source>
        <translation>显示输入内容</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Open workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>As it was printed: 13 groups of five letters and digits</source>
        <translation>按打印内容输入：13 组，每组五个字母和数字</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>使用恢复码</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>“%1” is protected.</source>
        <translation>“%1”受保护。</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>使用密码短语</translation>
    </message>
    <message>
        <source>The backup was restored. Open it with the passphrase it had then.</source>
        <translation>备份已恢复。请用当时的密码短语打开。</translation>
    </message>
</context>
<context>
    <name>Pieces</name>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>What the workspace holds here could not be read. It is not known to be empty.</source>
        <translation>无法读取工作区在此处的内容。不能认为此处为空。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PositionForm</name>
    <message>
        <source>Stance</source>
        <translation>态度</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>持有方</translation>
    </message>
    <message>
        <source>Name of the holder</source>
        <translation>持有方名称</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Public statement</source>
        <translation>公开声明</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>无会议</translation>
    </message>
    <message>
        <source>Public – quoted in the contribution once it is cleared</source>
        <translation>公开 – 批准后在文稿中引用</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>备选立场</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>负责人</translation>
    </message>
</context>
<context>
    <name>PositionsView</name>
    <message>
        <source>Positions</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Any clearance</source>
        <translation>任何审批状态</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>持有方</translation>
    </message>
    <message>
        <source>Any holder</source>
        <translation>任何持有方</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>态度</translation>
    </message>
    <message>
        <source>Any stance</source>
        <translation>任何态度</translation>
    </message>
    <message>
        <source>New position on a topic</source>
        <translation>就某一主题确立新立场</translation>
    </message>
    <message>
        <source>Remove position</source>
        <translation>删除立场</translation>
    </message>
    <message>
        <source>Open clause in Reader</source>
        <translation>在阅读中打开条款</translation>
    </message>
    <message>
        <source>Floor card of this position…</source>
        <translation>此立场的发言卡…</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>新立场</translation>
    </message>
    <message>
        <source>On which topic?</source>
        <translation>关于哪个主题？</translation>
    </message>
    <message>
        <source>Position removed</source>
        <translation>立场已删除</translation>
    </message>
    <message>
        <source>Confidential – never exported</source>
        <translation>保密 – 绝不导出</translation>
    </message>
    <message>
        <source>No positions yet</source>
        <translation>尚无立场</translation>
    </message>
    <message>
        <source>Select a clause in the Reader and press P to say where your delegation stands.</source>
        <translation>请在“阅读”中选择条款并按 P，说明贵代表团的立场。</translation>
    </message>
    <message>
        <source>Open Reader</source>
        <translation>打开阅读</translation>
    </message>
    <message>
        <source>Take a position on a topic</source>
        <translation>就某一主题确立立场</translation>
    </message>
    <message>
        <source>No position fits these filters</source>
        <translation>没有符合这些筛选条件的立场</translation>
    </message>
    <message>
        <source>Choose other filters, or show all positions again.</source>
        <translation>请选择其他筛选条件，或重新显示所有立场。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Open in Reader</source>
        <translation>在阅读中打开</translation>
    </message>
    <message>
        <source>Remove this position</source>
        <translation>删除此立场</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>On</source>
        <translation>针对</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>所有会议</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>PracticeForm</name>
    <message>
        <source>Its owners consent to publication</source>
        <translation>其所有者同意公布</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <translation>组织类型</translation>
    </message>
    <message>
        <source>Action line</source>
        <translation>行动方面</translation>
    </message>
    <message>
        <source>Add these goals</source>
        <translation>添加这些目标</translation>
    </message>
    <message>
        <source>Public – goes into the annex, once its owners consent</source>
        <translation>公开 – 经所有者同意后列入附件</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Sustainable Development Goals</source>
        <translation>可持续发展目标</translation>
    </message>
    <message>
        <source>WSIS action line</source>
        <translation>WSIS行动方面</translation>
    </message>
    <message>
        <source>Results and impact</source>
        <translation>成果与影响</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证明材料</translation>
    </message>
    <message>
        <source>Source and date of the figures</source>
        <translation>数据的来源和日期</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Who consented, and when</source>
        <translation>由谁于何时同意</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 to %2 are usual</source>
        <translation>通常为 %1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an action line to see which goals the WSIS–SDG matrix links.</source>
        <translation>请选择行动方面，以查看WSIS–可持续发展目标矩阵所关联的目标。</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform>，另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The WSIS–SDG matrix also links %1.</source>
        <translation>WSIS–可持续发展目标矩阵还关联 %1。</translation>
    </message>
    <message>
        <source>All goals that the WSIS–SDG matrix links are chosen.</source>
        <translation>已选择WSIS–可持续发展目标矩阵所关联的全部目标。</translation>
    </message>
</context>
<context>
    <name>PracticesView</name>
    <message>
        <source>Good practices</source>
        <translation>良好做法</translation>
    </message>
    <message>
        <source>Filter by goal</source>
        <translation>按目标筛选</translation>
    </message>
    <message>
        <source>Filter by action line</source>
        <translation>按行动方面筛选</translation>
    </message>
    <message>
        <source>Open in Reader</source>
        <translation>在阅读中打开</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>New practice</source>
        <translation>新建良好做法</translation>
    </message>
    <message>
        <source>Remove practice</source>
        <translation>删除良好做法</translation>
    </message>
    <message>
        <source>Show WSIS–SDG matrix</source>
        <translation>显示WSIS–可持续发展目标矩阵</translation>
    </message>
    <message>
        <source>Practice removed</source>
        <translation>良好做法已删除</translation>
    </message>
    <message>
        <source>Remove this practice</source>
        <translation>删除此良好做法</translation>
    </message>
    <message>
        <source>No good practices yet</source>
        <translation>尚无良好做法</translation>
    </message>
    <message>
        <source>A good practice shows what was done, by whom, and with what result. It can answer a clause.</source>
        <translation>良好做法说明做了什么、由谁做以及取得了什么成果。它可以回应某一条款。</translation>
    </message>
    <message>
        <source>Open Reader and press G on a clause</source>
        <translation>打开阅读并在条款上按 G</translation>
    </message>
    <message>
        <source>WSIS–SDG matrix: • linked by ITU&apos;s matrix, ? sources disagree, a number = your practices.</source>
        <translation>WSIS–可持续发展目标矩阵：• 国际电联矩阵已关联，? 来源不一致，数字 = 您的良好做法。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>SDG %1</source>
        <translation>可持续发展目标 %1</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>所有目标</translation>
    </message>
    <message>
        <source>All action lines</source>
        <translation>所有行动方面</translation>
    </message>
    <message>
        <source>✓ may be published</source>
        <translation>✓ 可以公布</translation>
    </message>
    <message>
        <source>○ consent missing</source>
        <translation>○ 缺少同意</translation>
    </message>
    <message>
        <source>Answers %1</source>
        <translation>回应 %1</translation>
    </message>
    <message>
        <source>Answers no clause yet: press G on a clause in the Reader.</source>
        <translation>尚未回应任何条款：请在“阅读”中的条款上按 G。</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>this paper</source>
        <translation>本文件</translation>
    </message>
    <message>
        <source>Left out of the paper</source>
        <translation>未列入文件</translation>
    </message>
    <message>
        <source>Look at it before it goes out</source>
        <translation>发出前请查看</translation>
    </message>
    <message>
        <source>Should be put right</source>
        <translation>应予更正</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>值得查看</translation>
    </message>
    <message>
        <source>The paper does not say whose it is.</source>
        <translation>文件未说明由谁提交。</translation>
    </message>
    <message>
        <source>The paper does not name its meeting.</source>
        <translation>文件未注明所属会议。</translation>
    </message>
    <message>
        <source>There is nothing in the paper yet.</source>
        <translation>文件中尚无内容。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”为空。</translation>
    </message>
    <message>
        <source>Not cleared: %1</source>
        <translation>未批准：%1</translation>
    </message>
    <message>
        <source>No public statement: %1</source>
        <translation>无公开声明：%1</translation>
    </message>
    <message>
        <source>No consent to publish: %1</source>
        <translation>未同意公布：%1</translation>
    </message>
    <message>
        <source>Proposal without reasons: %1</source>
        <translation>提案无理由：%1</translation>
    </message>
    <message>
        <source>MOD that changes nothing: %1</source>
        <translation>未作更改的 MOD：%1</translation>
    </message>
    <message>
        <source>MOD that deletes all words: %1</source>
        <translation>删除全部文字的 MOD：%1</translation>
    </message>
    <message>
        <source>The clause reads otherwise now: %1</source>
        <translation>条款现有措辞已不同：%1</translation>
    </message>
    <message>
        <source>For a session that is over: %1</source>
        <translation>针对已结束的会议：%1</translation>
    </message>
    <message>
        <source>Redone on new words, not looked at: %1</source>
        <translation>已按新措辞重做，尚未查看：%1</translation>
    </message>
    <message>
        <source>Two proposals on one clause: %1</source>
        <translation>同一条款有两项提案：%1</translation>
    </message>
    <message>
        <source>On another version than the rest: %1</source>
        <translation>所依据版本与其余不同：%1</translation>
    </message>
    <message>
        <source>Not in the order of the text: %1</source>
        <translation>未按文本顺序：%1</translation>
    </message>
    <message>
        <source>Square brackets are left: %1</source>
        <translation>仍有方括号：%1</translation>
    </message>
    <message>
        <source>Contributions closed on %1.</source>
        <translation>文稿提交已于 %1 截止。</translation>
    </message>
    <message>
        <source>Longer than the %1 pages preferred.</source>
        <translation>超过建议的 %1 页。</translation>
    </message>
    <message>
        <source>Cited, but not in the Library: %1</source>
        <translation>已引用，但不在文库中：%1</translation>
    </message>
    <message>
        <source>Carried over, place unsure: %1</source>
        <translation>已转移，位置不确定：%1</translation>
    </message>
    <message>
        <source>From a confidential text: %1</source>
        <translation>来自保密文本：%1</translation>
    </message>
    <message>
        <source>Signs that nobody sees: %1</source>
        <translation>看不见的符号：%1</translation>
    </message>
    <message>
        <source>Text in another language: %1</source>
        <translation>其他语文的文本：%1</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Word may paginate differently.</source>
        <translation>Word 中的分页可能不同。</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Our proposal</source>
        <translation>我方提案</translation>
    </message>
    <message>
        <source>Reasons: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Confirm place</source>
        <translation>确认位置</translation>
    </message>
    <message>
        <source>Its place is not confirmed: it is not counted yet.</source>
        <translation>位置未确认：暂不计入。</translation>
    </message>
    <message>
        <source>Made on other words, redone on the present ones.</source>
        <translation>原依据其他措辞提出，已按现有措辞重做。</translation>
    </message>
    <message>
        <source>Made on other words than the clause has now; shown as it came.</source>
        <translation>所依据的文字与条款现有文字不同；按收到时的原样显示。</translation>
    </message>
    <message>
        <source>Our position on the proposal of %1</source>
        <translation>我方对 %1 提案的立场</translation>
    </message>
    <message>
        <source>No position yet</source>
        <translation>尚无立场</translation>
    </message>
    <message>
        <source>What became of the proposal of %1</source>
        <translation>%1 提案的结果</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>We</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Adopted words</source>
        <translation>通过的文字</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>形成经过</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Export a public comparison</source>
        <translation>导出公开比较</translation>
    </message>
    <message>
        <source>Export a CONFIDENTIAL comparison</source>
        <translation>导出机密比较</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Word 文件 (*.docx)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>CONFIDENTIAL comparison</source>
        <translation>机密比较</translation>
    </message>
    <message>
        <source>taken out: %1;</source>
        <translation>删除：%1；</translation>
    </message>
    <message>
        <source>put in: %1;</source>
        <translation>增加：%1；</translation>
    </message>
</context>
<context>
    <name>ProposalsView</name>
    <message>
        <source>Clauses with proposals</source>
        <translation>有提案的条款</translation>
    </message>
    <message>
        <source>Filter clauses</source>
        <translation>筛选条款</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提出方</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>任何类型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>New proposal of others…</source>
        <translation>其他方的新提案…</translation>
    </message>
    <message>
        <source>Export comparison (CONFIDENTIAL)…</source>
        <translation>导出比较（机密）…</translation>
    </message>
    <message>
        <source>Remove proposal of others</source>
        <translation>删除其他方的提案</translation>
    </message>
    <message>
        <source>Open clause in Reader</source>
        <translation>在阅读中打开条款</translation>
    </message>
    <message>
        <source>Export public comparison…</source>
        <translation>导出公开比较…</translation>
    </message>
    <message>
        <source>Proposal removed</source>
        <translation>提案已移除</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 已写入。</translation>
    </message>
    <message>
        <source>New proposal…</source>
        <translation>新提案…</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>导出比较</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>No proposals yet</source>
        <translation>尚无提案</translation>
    </message>
    <message>
        <source>What you and others propose on a clause stands here side by side.</source>
        <translation>您与其他方对同一条款的提案在此并列显示。</translation>
    </message>
    <message>
        <source>Open Reader and press M on a clause</source>
        <translation>打开阅读并在条款上按 M</translation>
    </message>
    <message>
        <source>Our position on the proposal</source>
        <translation>我方对提案的立场</translation>
    </message>
    <message>
        <source>All delegations</source>
        <translation>所有代表团</translation>
    </message>
    <message numerus="yes">
        <source>%n collision(s)</source>
        <translation>
            <numerusform>%n 处冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ agreed words</source>
        <translation>✓ 商定文字</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>已记录：%1</translation>
    </message>
</context>
<context>
    <name>ProtectionPage</name>
    <message>
        <source>Set passphrase</source>
        <translation>设置密码短语</translation>
    </message>
    <message>
        <source>Remove protection</source>
        <translation>取消保护</translation>
    </message>
    <message>
        <source>Changing it writes the workspace and its backups anew. This cannot be undone.</source>
        <translation>更改将重新写入工作区及其备份。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Type the passphrase twice, the same in both lines.</source>
        <translation>请在两行中输入相同的密码短语。</translation>
    </message>
    <message>
        <source>When you change it, these go on opening as they do now:</source>
        <translation>更改后，以下内容仍可像现在一样打开：</translation>
    </message>
    <message>
        <source>This machine can make guessing the passphrase much harder: set it again, the same or another one. There will be a new recovery code, which is shown first.</source>
        <translation>本机可使密码短语更难猜到：请重新设置，可用相同的或另一个。将生成新的恢复码，并首先显示。</translation>
    </message>
    <message>
        <source>This workspace is protected by a passphrase.</source>
        <translation>此工作区受密码短语保护。</translation>
    </message>
    <message>
        <source>This workspace has no passphrase: who gets the file can read it.</source>
        <translation>此工作区没有密码短语：得到该文件的人都能读取。</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>更改密码短语</translation>
    </message>
</context>
<context>
    <name>PublicFrame</name>
    <message>
        <source>Public – goes into the contribution</source>
        <translation>公开 – 列入文稿</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Position of others</source>
        <translation>他方立场</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>良好做法</translation>
    </message>
    <message>
        <source>Amendment: MOD</source>
        <translation>修正：MOD</translation>
    </message>
    <message>
        <source>Amendment: ADD</source>
        <translation>修正：ADD</translation>
    </message>
    <message>
        <source>Amendment: SUP</source>
        <translation>修正：SUP</translation>
    </message>
    <message>
        <source>Amendment: NOC</source>
        <translation>修正：NOC</translation>
    </message>
    <message>
        <source>Add to contribution</source>
        <translation>加入文稿</translation>
    </message>
    <message>
        <source>Floor card…</source>
        <translation>发言卡…</translation>
    </message>
    <message>
        <source>Show coverage</source>
        <translation>显示覆盖情况</translation>
    </message>
    <message>
        <source>Amendment side by side</source>
        <translation>并排显示修正</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>连同出处复制</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>下一条款</translation>
    </message>
    <message>
        <source>Previous clause</source>
        <translation>上一条款</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>修正案</translation>
    </message>
    <message>
        <source>Amendments: all markup</source>
        <translation>修正：所有标记</translation>
    </message>
    <message>
        <source>Amendments: clean</source>
        <translation>修正：无标记</translation>
    </message>
    <message>
        <source>Amendments: original</source>
        <translation>修正：原文</translation>
    </message>
    <message>
        <source>Find in this text…</source>
        <translation>在此文本中查找…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Left out of this text…</source>
        <translation>未收入本文本…</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Show amendments as</source>
        <translation>修正的显示方式</translation>
    </message>
    <message>
        <source>“%1” shows all of it already.</source>
        <translation>“%1”已包含全部内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) added to “%1”</source>
        <translation>
            <numerusform>已向“%1”加入 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with reference: %1</source>
        <translation>已连同出处复制：%1</translation>
    </message>
    <message>
        <source>Previous clause</source>
        <translation>上一条款</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>下一条款</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>连同出处复制</translation>
    </message>
    <message>
        <source>Only to be read: never quoted, never in an export</source>
        <translation>仅供阅读：绝不引用，绝不导出</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>尚无可阅读的内容</translation>
    </message>
    <message>
        <source>Import a resolution or a report; it opens here, clause by clause.</source>
        <translation>请导入决议或报告；文本将在此逐条打开。</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>打开文库</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>态度</translation>
    </message>
    <message>
        <source>Another delegation</source>
        <translation>另一代表团</translation>
    </message>
    <message>
        <source>All markup</source>
        <translation>所有标记</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>无标记</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>ReceivedDialog</name>
    <message>
        <source>Another delegation&apos;s proposals</source>
        <translation>另一代表团的提案</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提出方</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Confirm the clause (C)</source>
        <translation>确认条款 (C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep the ticked ones</source>
        <translation>保留勾选项</translation>
    </message>
    <message>
        <source>Name of the delegation or group</source>
        <translation>代表团或集团名称</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Proposed words</source>
        <translation>提议文字</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) on %1</source>
        <translation>
            <numerusform>%n 项提案，针对 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The paper prints a version or language that the library does not have.</source>
        <translation>文件所载的版本或语文在文库中没有。</translation>
    </message>
    <message>
        <source>The paper stands on %1, which is not the newest text.</source>
        <translation>文件以 %1 为依据，而这并非最新文本。</translation>
    </message>
    <message>
        <source>On no clause: %1</source>
        <translation>无对应条款：%1</translation>
    </message>
    <message>
        <source>on no clause</source>
        <translation>无对应条款</translation>
    </message>
    <message>
        <source>%1, new %2</source>
        <translation>%1，新增 %2</translation>
    </message>
    <message>
        <source>cannot be kept</source>
        <translation>无法保留</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>It may also be %1.</source>
        <translation>也可能是 %1。</translation>
    </message>
    <message>
        <source>Reasons: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>In the paper: %1</source>
        <translation>文件中：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) kept</source>
        <translation>
            <numerusform>已保留 %n 项提案</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveredDialog</name>
    <message>
        <source>Texts not yet saved</source>
        <translation>尚未保存的文字</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>所输入的内容</translation>
    </message>
    <message>
        <source>They stand where they were typed, and are saved when you leave their field there.</source>
        <translation>它们位于当初输入之处，在您离开那里的输入框时保存。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Drop this text</source>
        <translation>放弃此文字</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>RecoveredTexts</name>
    <message>
        <source>Texts not yet saved…</source>
        <translation>尚未保存的文字…</translation>
    </message>
    <message>
        <source>Not yet saved when the program ended: %1</source>
        <translation>程序结束时尚未保存：%1</translation>
    </message>
    <message>
        <source>Open it (%1)</source>
        <translation>打开 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Not yet saved when the program ended, %n text(s): %1</source>
        <translation>
            <numerusform>程序结束时尚未保存的文字有 %n 处：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them (%1)</source>
        <translation>显示 (%1)</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Without passphrase and without this code nobody can open the workspace again, nor can we. Print it and keep it where the delegation keeps its keys. It changes with the passphrase.</source>
        <translation>没有密码短语和此恢复码，任何人都无法再打开工作区，我们也不能。请打印并存放在代表团保管钥匙的地方。它随密码短语而变。</translation>
    </message>
    <message>
        <source>I have kept the code</source>
        <translation>我已保存恢复码</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Keep this code safe</source>
        <translation>请妥善保管此恢复码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>打印或保存为 PDF…</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>不作更改</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Confidential words</source>
        <translation>保密文字</translation>
    </message>
    <message>
        <source>Reason, for the log</source>
        <translation>理由（用于日志）</translation>
    </message>
    <message>
        <source>The paper was not written. Reword these places, or let them pass one by one.</source>
        <translation>文件未写入。请改写这些地方，或逐一放行。</translation>
    </message>
    <message>
        <source>The log keeps place and reason, never the words.</source>
        <translation>日志只记录位置和理由，绝不记录文字。</translation>
    </message>
    <message>
        <source>Back to the paper</source>
        <translation>返回文件</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>仍要导出</translation>
    </message>
    <message>
        <source>In a part of the file that is not its text</source>
        <translation>在文件中不属于正文的部分</translation>
    </message>
    <message>
        <source>In the header: line %2</source>
        <translation>文件抬头：第 %2 行</translation>
    </message>
    <message>
        <source>In the footnotes: paragraph %2</source>
        <translation>脚注：第 %2 段</translation>
    </message>
    <message>
        <source>Section %1: in its heading</source>
        <translation>第%1节：在其标题中</translation>
    </message>
    <message>
        <source>Section %1: heading %2 inside it</source>
        <translation>第%1节：其中第%2个小标题</translation>
    </message>
    <message>
        <source>Before the first heading: paragraph %2</source>
        <translation>第一个标题之前：第 %2 段</translation>
    </message>
    <message>
        <source>Section %1, “%3”: paragraph %2</source>
        <translation>第 %1 节“%3”：第 %2 段</translation>
    </message>
    <message>
        <source>Section %1: paragraph %2</source>
        <translation>第 %1 节：第 %2 段</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Save what can be read…</source>
        <translation>保存可读取的内容…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>保存可读取的内容</translation>
    </message>
    <message>
        <source> (saved)</source>
        <translation>（已挽救）</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>未保存任何内容</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>some could not be read</source>
        <translation>部分内容无法读取</translation>
    </message>
    <message>
        <source>Some of the history and of the links could not be read.</source>
        <translation>部分历史记录和链接无法读取。</translation>
    </message>
    <message>
        <source>Everything could be read.</source>
        <translation>全部内容均可读取。</translation>
    </message>
    <message>
        <source>Texts: %1</source>
        <translation>文本：%1</translation>
    </message>
    <message>
        <source>Clauses: %1</source>
        <translation>条款：%1</translation>
    </message>
    <message>
        <source>Positions: %1</source>
        <translation>立场：%1</translation>
    </message>
    <message>
        <source>Proposals: %1</source>
        <translation>提案：%1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Good practices: %1</source>
        <translation>良好做法：%1</translation>
    </message>
    <message>
        <source>Sessions, agenda items and deadlines: %1</source>
        <translation>会议、议程项目和截止日期：%1</translation>
    </message>
    <message>
        <source>Contributions and their sections: %1</source>
        <translation>文稿及其章节：%1</translation>
    </message>
    <message>
        <source>Texts that were not yet saved: %1</source>
        <translation>尚未保存的文字：%1</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The chosen backup takes the place of “%1”. The present file is kept beside it.</source>
        <translation>所选备份将取代“%1”。现有文件保存在其旁边。</translation>
    </message>
    <message>
        <source>There is no backup of this workspace yet.</source>
        <translation>此工作区尚无备份。</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>备份的密码短语</translation>
    </message>
    <message>
        <source>Leave it empty if the workspace had none then</source>
        <translation>如当时没有则留空</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Save what can be read…</source>
        <translation>保存可读取的内容…</translation>
    </message>
    <message>
        <source>Show backups…</source>
        <translation>显示备份…</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>This workspace may only be read. Show why.</source>
        <translation>此工作区只能读取。显示原因。</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Compare with a copy…</source>
        <translation>与副本比较…</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Proposals of others</source>
        <translation>其他方的提案</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>良好做法</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>文稿</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search for</source>
        <translation>搜索内容</translation>
    </message>
    <message>
        <source>Words, or the beginnings of words</source>
        <translation>词语或词语开头</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>全部搜索</translation>
    </message>
    <message>
        <source>Find agreed language</source>
        <translation>查找商定措辞</translation>
    </message>
    <message>
        <source>Who is asked to do what</source>
        <translation>要求谁做什么</translation>
    </message>
    <message>
        <source>in</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Texts, notes, positions, proposals, practices and contributions, in any language.</source>
        <translation>文本、备注、立场、提案、良好做法和文稿，任何语文。</translation>
    </message>
    <message>
        <source>Import more texts</source>
        <translation>导入更多文本</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>Try fewer words, or only their beginnings; all the words must occur.</source>
        <translation>请减少词语或只输入词语开头；所有词语都必须出现。</translation>
    </message>
    <message>
        <source>Search in all rooms</source>
        <translation>在所有类别中搜索</translation>
    </message>
    <message>
        <source>Words everywhere</source>
        <translation>所有文字</translation>
    </message>
    <message>
        <source>Agreed language</source>
        <translation>商定措辞</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>要求对象</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>保密</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 个结果</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionForm</name>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text before what is shown</source>
        <translation>所示内容之前的文字</translation>
    </message>
    <message>
        <source>What this section shows</source>
        <translation>此章节显示的内容</translation>
    </message>
    <message>
        <source>Show all that is ready</source>
        <translation>显示所有就绪内容</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Shown in this section</source>
        <translation>在此章节中显示</translation>
    </message>
    <message>
        <source>There are no positions yet.</source>
        <translation>尚无立场。</translation>
    </message>
    <message>
        <source>There are no proposals yet.</source>
        <translation>尚无提案。</translation>
    </message>
    <message>
        <source>There are no good practices yet.</source>
        <translation>尚无良好做法。</translation>
    </message>
    <message>
        <source>No report has been imported yet.</source>
        <translation>尚未导入报告。</translation>
    </message>
    <message>
        <source>%1 of %2 shown. Tick what belongs here; drag, or press Alt and an arrow, to order it.</source>
        <translation>显示 %1 项，共 %2 项。请勾选应列入此处的内容；拖动或按 Alt 加方向键可排序。</translation>
    </message>
    <message>
        <source>without consent, left out</source>
        <translation>未获同意，不列入</translation>
    </message>
    <message>
        <source>not cleared, left out</source>
        <translation>未批准，不列入</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Contributions close</source>
        <translation>文稿提交截止</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionsView</name>
    <message>
        <source>Session</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Next actions</source>
        <translation>后续行动</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>已转移</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>新建会议</translation>
    </message>
    <message>
        <source>Carry all positions over to this session</source>
        <translation>将所有立场转至本次会议</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>删除会议</translation>
    </message>
    <message>
        <source>Delegation brief…</source>
        <translation>代表团简报…</translation>
    </message>
    <message>
        <source>New session of CWG-WSIS&amp;SDG</source>
        <translation>新建 CWG-WSIS&amp;SDG 会议</translation>
    </message>
    <message>
        <source>Session removed</source>
        <translation>会议已删除</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) carried over as drafts</source>
        <translation>
            <numerusform>%n 项立场已作为草稿转移</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Parts of the session</source>
        <translation>会议各部分</translation>
    </message>
    <message>
        <source>Remove this session</source>
        <translation>删除此会议</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>尚无会议</translation>
    </message>
    <message>
        <source>Enter the meeting you prepare: its dates give the deadlines, its limits the page count.</source>
        <translation>请输入您所准备的会议：其日期决定截止日期，其限制决定页数。</translation>
    </message>
    <message>
        <source>Load a resolution or a report first</source>
        <translation>先载入决议或报告</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Carry all</source>
        <translation>全部转移</translation>
    </message>
    <message>
        <source>Carry selected</source>
        <translation>转移所选</translation>
    </message>
    <message>
        <source>On</source>
        <translation>针对</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>态度</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>dates not known</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>Contributions closed %1 (%2)</source>
        <translation>文稿提交已截止：%1（%2）</translation>
    </message>
    <message>
        <source>Contributions close %1 (%2)</source>
        <translation>文稿提交截止 %1（%2）</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>无立场</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) of earlier sessions</source>
        <translation>
            <numerusform>以往会议的 %n 项立场</numerusform>
        </translation>
    </message>
    <message>
        <source>Contributions close</source>
        <translation>文稿提交截止</translation>
    </message>
    <message>
        <source>Name your delegation in the settings</source>
        <translation>在设置中填写贵代表团名称</translation>
    </message>
    <message>
        <source>Import the resolution and the report</source>
        <translation>导入决议和报告</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) without a public statement</source>
        <translation>
            <numerusform>%n 项立场没有公开声明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) to submit for clearance</source>
        <translation>
            <numerusform>%n 份声明待提交审批</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) wait for an answer</source>
        <translation>
            <numerusform>%n 份声明等待答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) without reasons</source>
        <translation>
            <numerusform>%n 份提案没有理由</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good practice(s) without consent to publish</source>
        <translation>
            <numerusform>%n 项良好做法未获公布同意</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) carried over that want a look</source>
        <translation>
            <numerusform>%n 条转移的备注待查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Compose the contribution</source>
        <translation>撰写文稿</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>同系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Your name, for the history</source>
        <translation>您的姓名（用于历史记录）</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Open workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>cwgdesk workspaces (*.cwg)</source>
        <translation>cwgdesk 工作区 (*.cwg)</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Current text</source>
        <translation>现行案文</translation>
    </message>
</context>
<context>
    <name>SplitReview</name>
    <message>
        <source>Correct the split</source>
        <translation>更正拆分</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Words in the file</source>
        <translation>文件中的文字</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>隶属于</translation>
    </message>
    <message>
        <source>Merge with previous</source>
        <translation>与上一条合并</translation>
    </message>
    <message>
        <source>Split at cursor</source>
        <translation>在光标处拆分</translation>
    </message>
    <message>
        <source>Mark as heading</source>
        <translation>标为标题</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Correct the split – %1</source>
        <translation>更正拆分 – %1</translation>
    </message>
    <message>
        <source>Nothing: it stands at the top</source>
        <translation>无：位于最上级</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>已手动更正</translation>
    </message>
    <message>
        <source>Only the split is corrected; the words stay as the file has them. Corrections stay when the file is read again.</source>
        <translation>只更正拆分；文字保持文件原样。重新读取文件时保留更正。</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>引导语</translation>
    </message>
    <message>
        <source>Put the cursor where a new clause begins. What is grey belongs to other clauses.</source>
        <translation>请将光标置于新条款开始处。灰色文字属于其他条款。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Ctrl+Enter split · Ctrl+Backspace merge · Ctrl+H heading · Ctrl+Z undo</source>
        <translation>Ctrl+Enter 拆分 · Ctrl+Backspace 合并 · Ctrl+H 标题 · Ctrl+Z 撤销</translation>
    </message>
</context>
<context>
    <name>StateForms</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Name of the delegation in this language</source>
        <translation>代表团在该语文中的名称</translation>
    </message>
    <message>
        <source>The name after “by”, with article and case</source>
        <translation>“由”之后的名称，含冠词和格</translation>
    </message>
    <message>
        <source>The name in papers</source>
        <translation>文件中的名称</translation>
    </message>
    <message>
        <source>derived from the name, not typed</source>
        <translation>由名称推导，非手工输入</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>按输入</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Words added</source>
        <translation>新增文字</translation>
    </message>
    <message>
        <source>Words taken out</source>
        <translation>删除文字</translation>
    </message>
    <message>
        <source>Words replaced</source>
        <translation>替换文字</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Our change accepted</source>
        <translation>我方更改已接受</translation>
    </message>
    <message>
        <source>Our change refused</source>
        <translation>我方更改被拒绝</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>良好做法</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Header or box</source>
        <translation>页眉或文本框</translation>
    </message>
    <message>
        <source>○ Open</source>
        <translation>○ 待定</translation>
    </message>
    <message>
        <source>✓ Taken</source>
        <translation>✓ 已接受</translation>
    </message>
    <message>
        <source>⊘ Refused</source>
        <translation>⊘ 已拒绝</translation>
    </message>
    <message>
        <source>⚠ Collides with our words</source>
        <translation>⚠ 与我方文字冲突</translation>
    </message>
    <message>
        <source>Belongs to no field; make it by hand, or refuse it</source>
        <translation>不属于任何字段；请手动更改，或予以拒绝</translation>
    </message>
    <message>
        <source>Its place is certain</source>
        <translation>位置确定</translation>
    </message>
    <message>
        <source>Its place was found by its words</source>
        <translation>根据其文字找到位置</translation>
    </message>
    <message>
        <source>Its place was found by what stands beside it</source>
        <translation>根据相邻内容找到位置</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take back an edited copy</source>
        <translation>收回已编辑的副本</translation>
    </message>
    <message>
        <source>The file does not say which paper it is; it was found by its words.</source>
        <translation>该文件未注明是哪份文件；系根据其文字找到。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>The field with the change</source>
        <translation>含此更改的字段</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Take all of this person</source>
        <translation>接受此人的所有更改</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>显示位置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Belongs to no field</source>
        <translation>不属于任何字段</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n 项更改待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Nothing waits any more</source>
        <translation>✓ 已无待处理项</translation>
    </message>
    <message>
        <source>Nothing was changed in it.</source>
        <translation>其中没有任何更改。</translation>
    </message>
    <message>
        <source>Changed here too since: taking it replaces our words.</source>
        <translation>此后此处也有更改：接受后将替换我方文字。</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>The same words: %1</source>
        <translation>文字相同：%1</translation>
    </message>
    <message>
        <source>Collision on “%1”: %2</source>
        <translation>“%1”处有冲突：%2</translation>
    </message>
    <message>
        <source>Merged reading</source>
        <translation>合并案文</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>UndoKeeper</name>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可重做的操作。</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Renumbered</source>
        <translation>编号已变</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>措辞已变</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已删</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Proposal of others</source>
        <translation>其他方的提案</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>良好做法</translation>
    </message>
    <message>
        <source>Link to a report</source>
        <translation>与报告的关联</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>旧版本</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>比较版本</translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation>两种语文</translation>
    </message>
    <message>
        <source>Clauses of both</source>
        <translation>两者的条款</translation>
    </message>
    <message>
        <source>Compare the versions of this text</source>
        <translation>比较此文本的各版本</translation>
    </message>
    <message>
        <source>Correct the split of this text…</source>
        <translation>更正此文本的拆分…</translation>
    </message>
    <message>
        <source>Carry notes over to the newer version</source>
        <translation>将备注转移到新版本</translation>
    </message>
    <message>
        <source>Save a redline of these two versions…</source>
        <translation>保存这两个版本的修订标记稿…</translation>
    </message>
    <message>
        <source>Confirm the place of the marked note</source>
        <translation>确认所选备注的位置</translation>
    </message>
    <message>
        <source>Leave the marked note on the older version</source>
        <translation>将所选备注留在旧版本上</translation>
    </message>
    <message>
        <source>No other version of this text is in the library.</source>
        <translation>文库中没有此文本的其他版本。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) carried over exactly</source>
        <translation>
            <numerusform>%n 项已准确转移</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) redone on the new words: look at them</source>
        <translation>
            <numerusform>已按新案文重做 %n 项提案：请查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) left as they were: the new words collide</source>
        <translation>
            <numerusform>%n 项提案保持原样：与新案文冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the redline</source>
        <translation>保存修订标记稿</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Word 文件 (*.docx)</translation>
    </message>
    <message>
        <source>Place confirmed</source>
        <translation>位置已确认</translation>
    </message>
    <message>
        <source>Left on the older version</source>
        <translation>已留在旧版本上</translation>
    </message>
    <message>
        <source>Any two texts…</source>
        <translation>任意两份文本…</translation>
    </message>
    <message>
        <source>Choose two different versions.</source>
        <translation>请选择两个不同的版本。</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n 个条款</numerusform>
        </translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>变化情况</translation>
    </message>
    <message>
        <source>Text, with what changed</source>
        <translation>文本及更改之处</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Filter clauses</source>
        <translation>筛选条款</translation>
    </message>
    <message>
        <source>Save as redline…</source>
        <translation>另存为修订标记稿…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>On this clause, and the notes</source>
        <translation>关于此条款及备注</translation>
    </message>
    <message>
        <source>This clause</source>
        <translation>此条款</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>尚无可比较的内容</translation>
    </message>
    <message>
        <source>Import the next version of a text, or the same text in another language. It is recognised, compared clause by clause, and your notes can be carried over.</source>
        <translation>请导入文本的下一版本，或同一文本的另一语文版本。系统将予以识别并逐条比较，您的备注可以转移。</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>打开文库</translation>
    </message>
    <message>
        <source>Compare any two texts</source>
        <translation>比较任意两份文本</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Sessions</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文库</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>良好做法</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖情况</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>WhoIsAsked</name>
    <message>
        <source>Who is asked</source>
        <translation>要求对象</translation>
    </message>
    <message>
        <source>Who is asked, e.g. BDT, SG, Member States</source>
        <translation>要求对象，例如 BDT、SG、成员国</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What they are asked</source>
        <translation>要求内容</translation>
    </message>
    <message>
        <source>Asked in any way</source>
        <translation>任何方式的要求</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>以上全部</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n 个条款</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is asked for anything yet</source>
        <translation>尚未向任何人提出要求</translation>
    </message>
    <message>
        <source>Load a resolution: its operative clauses are listed here by those they address.</source>
        <translation>请载入决议：其执行部分的条款将按要求对象列于此处。</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>打开文库</translation>
    </message>
</context>
<context>
    <name>WideEditor</name>
    <message>
        <source>Amendment</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>现有案文</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>拟议案文</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>修订标记</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>_Matrix</name>
    <message>
        <source>linked in the matrix</source>
        <translation>矩阵中已关联</translation>
    </message>
    <message>
        <source>not linked in the matrix</source>
        <translation>矩阵中未关联</translation>
    </message>
    <message>
        <source>the sources disagree</source>
        <translation>来源不一致</translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s)</source>
        <translation>
            <numerusform>%n 项良好做法</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_MorePanel</name>
    <message>
        <source>Good practice for this clause  (G)</source>
        <translation>针对此条款的良好做法  (G)</translation>
    </message>
    <message>
        <source>What was done here</source>
        <translation>在此所做的工作</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>良好做法</translation>
    </message>
</context>
<context>
    <name>_NoteCard</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What the note is for</source>
        <translation>备注用途</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>删除备注</translation>
    </message>
    <message>
        <source>Moved by a new version: have a look.</source>
        <translation>因新版本而移动：请查看。</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>备注已删除</translation>
    </message>
</context>
<context>
    <name>_OutlineModel</name>
    <message>
        <source>amendment %1</source>
        <translation>修正 %1</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>立场 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条备注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_PairsModel</name>
    <message>
        <source>[inserted: %1]</source>
        <translation>[插入：%1]</translation>
    </message>
    <message>
        <source>[deleted: %1]</source>
        <translation>[删除：%1]</translation>
    </message>
</context>
<context>
    <name>_PositionPanel</name>
    <message>
        <source>Whose position</source>
        <translation>立场持有方</translation>
    </message>
    <message>
        <source>No position on this clause yet</source>
        <translation>尚无关于此条款的立场</translation>
    </message>
    <message>
        <source>Say what your delegation thinks of it. Nothing leaves before it is cleared.</source>
        <translation>请说明贵代表团的看法。未经批准，不会对外发出。</translation>
    </message>
    <message>
        <source>Take a position  (P)</source>
        <translation>确立立场  (P)</translation>
    </message>
    <message>
        <source>Another holder&apos;s position</source>
        <translation>其他持有方的立场</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove position</source>
        <translation>删除立场</translation>
    </message>
    <message>
        <source>Position removed</source>
        <translation>立场已删除</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Talking point</source>
        <translation>发言要点</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>后续跟进</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>文稿</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>其他文本</translation>
    </message>
    <message>
        <source>ADD – new clause after this one</source>
        <translation>ADD – 在此条款后新增条款</translation>
    </message>
    <message>
        <source>MOD – other wording</source>
        <translation>MOD – 修改措辞</translation>
    </message>
    <message>
        <source>SUP – take the clause out</source>
        <translation>SUP – 删除条款</translation>
    </message>
    <message>
        <source>NOC – no change</source>
        <translation>NOC – 不作更改</translation>
    </message>
    <message>
        <source>No text is left. To take a whole clause out, conferences write SUP.</source>
        <translation>已无文字。大会删除整个条款时写作 SUP。</translation>
    </message>
    <message>
        <source>The text is what it was. NOC says that the clause must not change.</source>
        <translation>案文与原来相同。NOC 表示该条款不得更改。</translation>
    </message>
    <message>
        <source>Words added inside a clause that exists are MOD; ADD is for a whole new clause.</source>
        <translation>在现有条款内增加文字属于 MOD；ADD 用于全新的条款。</translation>
    </message>
    <message>
        <source>Reasons are missing. They stand after each proposal.</source>
        <translation>缺少理由。理由列于每项提案之后。</translation>
    </message>
    <message>
        <source>Write the text of the new clause.</source>
        <translation>请撰写新条款的案文。</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Support with changes</source>
        <translation>支持但有修改</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>Under study</source>
        <translation>研究中</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>关切</translation>
    </message>
    <message>
        <source>Oppose</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>仍待定</translation>
    </message>
    <message>
        <source>Adopted as proposed</source>
        <translation>按提案通过</translation>
    </message>
    <message>
        <source>Merged with others</source>
        <translation>与其他提案合并</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>经修改</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Our delegation</source>
        <translation>我方代表团</translation>
    </message>
    <message>
        <source>Another delegation</source>
        <translation>另一代表团</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>区域性集团</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已宣读</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>政府</translation>
    </message>
    <message>
        <source>International organization</source>
        <translation>国际组织</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>私营部门</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>民间社会</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>学术界</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Not examined</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Nothing likely</source>
        <translation>无可能结果</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>未提及</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>已涉及</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Evidence from reports</source>
        <translation>报告中的依据</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Free section</source>
        <translation>自由章节</translation>
    </message>
    <message>
        <source>Annex: good practices</source>
        <translation>附件：良好做法</translation>
    </message>
    <message>
        <source>Import document</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>Change of document</source>
        <translation>更改文件</translation>
    </message>
    <message>
        <source>Merge clauses</source>
        <translation>合并条款</translation>
    </message>
    <message>
        <source>Split clause</source>
        <translation>拆分条款</translation>
    </message>
    <message>
        <source>Correct clause</source>
        <translation>更正条款</translation>
    </message>
    <message>
        <source>Put back left-out words</source>
        <translation>放回未收入的文字</translation>
    </message>
    <message>
        <source>Carry notes over</source>
        <translation>转移备注</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Change of note</source>
        <translation>更改备注</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>删除备注</translation>
    </message>
    <message>
        <source>Record position</source>
        <translation>记录立场</translation>
    </message>
    <message>
        <source>Change of position</source>
        <translation>更改立场</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Remove position</source>
        <translation>删除立场</translation>
    </message>
    <message>
        <source>Propose amendment</source>
        <translation>提出修正</translation>
    </message>
    <message>
        <source>Change of amendment</source>
        <translation>更改修正</translation>
    </message>
    <message>
        <source>Remove amendment</source>
        <translation>删除修正</translation>
    </message>
    <message>
        <source>Keep proposals of others</source>
        <translation>保存其他方的提案</translation>
    </message>
    <message>
        <source>Change of proposal of others</source>
        <translation>更改其他方的提案</translation>
    </message>
    <message>
        <source>Remove proposal of others</source>
        <translation>删除其他方的提案</translation>
    </message>
    <message>
        <source>Record outcome</source>
        <translation>记录结果</translation>
    </message>
    <message>
        <source>Take back changes of an edited copy</source>
        <translation>收回已编辑副本中的更改</translation>
    </message>
    <message>
        <source>Add practice</source>
        <translation>添加良好做法</translation>
    </message>
    <message>
        <source>Change of practice</source>
        <translation>更改良好做法</translation>
    </message>
    <message>
        <source>Remove practice</source>
        <translation>删除良好做法</translation>
    </message>
    <message>
        <source>Judge coverage</source>
        <translation>判断覆盖情况</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>添加会议</translation>
    </message>
    <message>
        <source>Change of session</source>
        <translation>更改会议</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>删除会议</translation>
    </message>
    <message>
        <source>Add contribution</source>
        <translation>添加文稿</translation>
    </message>
    <message>
        <source>Change of contribution</source>
        <translation>更改文稿</translation>
    </message>
    <message>
        <source>Remove contribution</source>
        <translation>删除文稿</translation>
    </message>
    <message>
        <source>Change of settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Confirm place</source>
        <translation>确认位置</translation>
    </message>
    <message>
        <source>Submit for clearance</source>
        <translation>提交审批</translation>
    </message>
    <message>
        <source>Deliver position</source>
        <translation>宣读立场</translation>
    </message>
    <message>
        <source>Reopen position</source>
        <translation>重新打开立场</translation>
    </message>
    <message>
        <source>Carry positions over</source>
        <translation>转移立场</translation>
    </message>
    <message>
        <source>Suggest coverage</source>
        <translation>建议覆盖情况</translation>
    </message>
    <message>
        <source>Export contribution</source>
        <translation>导出文稿</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Load sample workspace</source>
        <translation>载入示例工作区</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已商定</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>未商定</translation>
    </message>
    <message>
        <source>Unknown change (%1)</source>
        <translation>未知更改（%1）</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>未知（%1）</translation>
    </message>
    <message>
        <source>CONFIDENTIAL</source>
        <translation>机密</translation>
    </message>
</context>
</TS>
