CREATE VIRTUAL TABLE search_index USING fts5 (text, content='', tokenize='unicode61 remove_diacritics 2');

CREATE TABLE block_set (
	sha256 TEXT NOT NULL,
	revisions TEXT NOT NULL,
	reader TEXT NOT NULL,
	content BLOB NOT NULL,
	CONSTRAINT pk_block_set PRIMARY KEY (sha256, revisions)
)
 STRICT;

CREATE TABLE delegation (
	state TEXT NOT NULL,
	code TEXT NOT NULL,
	language TEXT NOT NULL,
	contact TEXT NOT NULL,
	example INTEGER NOT NULL,
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_delegation PRIMARY KEY (id)
)
 STRICT;

CREATE TABLE journal_change (
	seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	id TEXT NOT NULL,
	kind TEXT NOT NULL,
	state TEXT NOT NULL,
	reverts INTEGER,
	label TEXT NOT NULL,
	subject TEXT NOT NULL,
	author TEXT NOT NULL,
	device TEXT NOT NULL,
	time TEXT NOT NULL,
	CONSTRAINT uq_journal_change_id UNIQUE (id),
	CONSTRAINT fk_journal_change_reverts FOREIGN KEY(reverts) REFERENCES journal_change (seq)
)
 STRICT;

CREATE INDEX ix_journal_change_reverts ON journal_change (reverts);

CREATE INDEX ix_journal_change_state_seq ON journal_change (state, seq);

CREATE TABLE original_file (
	sha256 TEXT NOT NULL,
	name TEXT NOT NULL,
	size INTEGER NOT NULL,
	content BLOB NOT NULL,
	CONSTRAINT pk_original_file PRIMARY KEY (sha256)
)
 STRICT;

CREATE TABLE release (
	contribution_id TEXT NOT NULL,
	title TEXT NOT NULL,
	file_name TEXT NOT NULL,
	sha256 TEXT NOT NULL,
	released_at TEXT NOT NULL,
	author TEXT NOT NULL,
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_release PRIMARY KEY (id)
)
 STRICT;

CREATE INDEX ix_release_contribution_id ON release (contribution_id);

CREATE TABLE search_entry (
	seq INTEGER NOT NULL,
	source TEXT NOT NULL,
	noun_id TEXT NOT NULL,
	CONSTRAINT pk_search_entry PRIMARY KEY (seq),
	CONSTRAINT uq_search_entry_source_noun_id UNIQUE (source, noun_id)
)
 STRICT;

CREATE TABLE session (
	name TEXT NOT NULL,
	body TEXT NOT NULL,
	starts_on TEXT,
	ends_on TEXT,
	place TEXT NOT NULL,
	notes TEXT NOT NULL,
	contribution_days INTEGER NOT NULL,
	contribution_days_source TEXT NOT NULL,
	contributions_due_on TEXT,
	page_limit INTEGER NOT NULL,
	page_limit_source TEXT NOT NULL,
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_session PRIMARY KEY (id)
)
 STRICT;

CREATE TABLE typing_draft (
	"key" TEXT NOT NULL,
	text TEXT NOT NULL,
	time TEXT NOT NULL,
	CONSTRAINT pk_typing_draft PRIMARY KEY ("key")
)
 STRICT;

CREATE TABLE work (
	kind TEXT NOT NULL,
	body TEXT NOT NULL,
	number TEXT NOT NULL,
	title TEXT NOT NULL,
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_work PRIMARY KEY (id)
)
 STRICT;

CREATE TABLE workspace_setting (
	name TEXT NOT NULL,
	value TEXT NOT NULL,
	CONSTRAINT pk_workspace_setting PRIMARY KEY (name)
)
 STRICT;

CREATE TABLE contribution (
	title TEXT NOT NULL,
	session_id TEXT,
	meeting TEXT NOT NULL,
	document_number TEXT NOT NULL,
	dated TEXT,
	language TEXT NOT NULL,
	source TEXT NOT NULL,
	agenda_item TEXT NOT NULL,
	contact TEXT NOT NULL,
	with_box INTEGER NOT NULL,
	box_purpose TEXT NOT NULL,
	box_action TEXT NOT NULL,
	box_references TEXT NOT NULL,
	with_symbols INTEGER NOT NULL,
	created_at TEXT NOT NULL,
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_contribution PRIMARY KEY (id),
	CONSTRAINT fk_contribution_session_id FOREIGN KEY(session_id) REFERENCES session (id) ON DELETE SET NULL
)
 STRICT;

CREATE INDEX ix_contribution_session_id ON contribution (session_id);

CREATE TABLE document (
	work_id TEXT NOT NULL,
	sha256 TEXT NOT NULL,
	file_name TEXT NOT NULL,
	format TEXT NOT NULL,
	kind TEXT NOT NULL,
	name TEXT NOT NULL,
	title TEXT NOT NULL,
	version_name TEXT NOT NULL,
	symbol TEXT NOT NULL,
	language TEXT NOT NULL,
	adopted TEXT NOT NULL,
	revisions TEXT NOT NULL,
	imported_at TEXT NOT NULL,
	"order" INTEGER NOT NULL,
	left_out TEXT NOT NULL,
	warnings TEXT NOT NULL,
	hidden INTEGER NOT NULL,
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_document PRIMARY KEY (id),
	CONSTRAINT fk_document_work_id FOREIGN KEY(work_id) REFERENCES work (id) ON DELETE CASCADE
)
 STRICT;

CREATE INDEX ix_document_sha256 ON document (sha256);

CREATE INDEX ix_document_work_id ON document (work_id);

CREATE TABLE journal_image (
	seq INTEGER NOT NULL,
	change_seq INTEGER NOT NULL,
	noun_table TEXT NOT NULL,
	noun_id TEXT NOT NULL,
	"before" TEXT,
	"after" TEXT,
	CONSTRAINT pk_journal_image PRIMARY KEY (seq),
	CONSTRAINT fk_journal_image_change_seq FOREIGN KEY(change_seq) REFERENCES journal_change (seq)
)
 STRICT;

CREATE INDEX ix_journal_image_change_seq ON journal_image (change_seq);

CREATE INDEX ix_journal_image_noun_id ON journal_image (noun_id);

CREATE TABLE session_deadline (
	session_id TEXT NOT NULL,
	title TEXT NOT NULL,
	due_on TEXT NOT NULL,
	source TEXT NOT NULL,
	done INTEGER NOT NULL,
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_session_deadline PRIMARY KEY (id),
	CONSTRAINT fk_session_deadline_session_id FOREIGN KEY(session_id) REFERENCES session (id) ON DELETE CASCADE
)
 STRICT;

CREATE INDEX ix_session_deadline_session_id ON session_deadline (session_id);

CREATE TABLE agenda_item (
	session_id TEXT NOT NULL,
	"order" INTEGER NOT NULL,
	number TEXT NOT NULL,
	title TEXT NOT NULL,
	document_id TEXT,
	notes TEXT NOT NULL,
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_agenda_item PRIMARY KEY (id),
	CONSTRAINT fk_agenda_item_session_id FOREIGN KEY(session_id) REFERENCES session (id) ON DELETE CASCADE,
	CONSTRAINT fk_agenda_item_document_id FOREIGN KEY(document_id) REFERENCES document (id) ON DELETE SET NULL
)
 STRICT;

CREATE INDEX ix_agenda_item_document_id ON agenda_item (document_id);

CREATE INDEX ix_agenda_item_session_id ON agenda_item (session_id);

CREATE TABLE clause (
	document_id TEXT NOT NULL,
	parent_id TEXT,
	"order" INTEGER NOT NULL,
	kind TEXT NOT NULL,
	path TEXT NOT NULL,
	call TEXT NOT NULL,
	label TEXT NOT NULL,
	depth INTEGER NOT NULL,
	text TEXT NOT NULL,
	addressee TEXT NOT NULL,
	verb TEXT NOT NULL,
	block INTEGER NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	more TEXT NOT NULL,
	retired INTEGER NOT NULL,
	corrected INTEGER NOT NULL,
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_clause PRIMARY KEY (id),
	CONSTRAINT fk_clause_document_id FOREIGN KEY(document_id) REFERENCES document (id) ON DELETE CASCADE,
	CONSTRAINT fk_clause_parent_id FOREIGN KEY(parent_id) REFERENCES clause (id) ON DELETE SET NULL
)
 STRICT;

CREATE INDEX ix_clause_document_id ON clause (document_id);

CREATE INDEX ix_clause_parent_id ON clause (parent_id);

CREATE TABLE section (
	contribution_id TEXT NOT NULL,
	"order" INTEGER NOT NULL,
	kind TEXT NOT NULL,
	heading TEXT NOT NULL,
	body TEXT NOT NULL,
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_section PRIMARY KEY (id),
	CONSTRAINT fk_section_contribution_id FOREIGN KEY(contribution_id) REFERENCES contribution (id) ON DELETE CASCADE
)
 STRICT;

CREATE INDEX ix_section_contribution_id ON section (contribution_id);

CREATE TABLE anchor (
	document_id TEXT NOT NULL,
	clause_id TEXT,
	block INTEGER NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	quote TEXT NOT NULL,
	"before" TEXT NOT NULL,
	"after" TEXT NOT NULL,
	state TEXT NOT NULL,
	carried_from TEXT,
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_anchor PRIMARY KEY (id),
	CONSTRAINT fk_anchor_document_id FOREIGN KEY(document_id) REFERENCES document (id) ON DELETE CASCADE,
	CONSTRAINT fk_anchor_clause_id FOREIGN KEY(clause_id) REFERENCES clause (id) ON DELETE SET NULL,
	CONSTRAINT fk_anchor_carried_from FOREIGN KEY(carried_from) REFERENCES document (id) ON DELETE SET NULL
)
 STRICT;

CREATE INDEX ix_anchor_carried_from ON anchor (carried_from);

CREATE INDEX ix_anchor_clause_id ON anchor (clause_id);

CREATE INDEX ix_anchor_document_id ON anchor (document_id);

CREATE TABLE dated_item (
	clause_id TEXT NOT NULL,
	text TEXT NOT NULL,
	kind TEXT NOT NULL,
	date TEXT NOT NULL,
	start_date TEXT NOT NULL,
	end_date TEXT NOT NULL,
	every TEXT NOT NULL,
	event TEXT NOT NULL,
	block INTEGER NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_dated_item PRIMARY KEY (id),
	CONSTRAINT fk_dated_item_clause_id FOREIGN KEY(clause_id) REFERENCES clause (id) ON DELETE CASCADE
)
 STRICT;

CREATE INDEX ix_dated_item_clause_id ON dated_item (clause_id);

CREATE TABLE reference (
	clause_id TEXT NOT NULL,
	text TEXT NOT NULL,
	kind TEXT NOT NULL,
	target TEXT NOT NULL,
	block INTEGER NOT NULL,
	start INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_reference PRIMARY KEY (id),
	CONSTRAINT fk_reference_clause_id FOREIGN KEY(clause_id) REFERENCES clause (id) ON DELETE CASCADE
)
 STRICT;

CREATE INDEX ix_reference_clause_id ON reference (clause_id);

CREATE INDEX ix_reference_target ON reference (target);

CREATE TABLE amendment (
	anchor_id TEXT NOT NULL,
	symbol TEXT NOT NULL,
	base_text TEXT NOT NULL,
	new_text TEXT NOT NULL,
	label TEXT NOT NULL,
	reasons TEXT NOT NULL,
	note TEXT NOT NULL,
	session_id TEXT,
	created_at TEXT NOT NULL,
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_amendment PRIMARY KEY (id),
	CONSTRAINT fk_amendment_anchor_id FOREIGN KEY(anchor_id) REFERENCES anchor (id) ON DELETE CASCADE,
	CONSTRAINT fk_amendment_session_id FOREIGN KEY(session_id) REFERENCES session (id) ON DELETE SET NULL
)
 STRICT;

CREATE INDEX ix_amendment_anchor_id ON amendment (anchor_id);

CREATE INDEX ix_amendment_session_id ON amendment (session_id);

CREATE TABLE annotation (
	anchor_id TEXT NOT NULL,
	kind TEXT NOT NULL,
	text TEXT NOT NULL,
	author TEXT NOT NULL,
	created_at TEXT NOT NULL,
	done INTEGER NOT NULL,
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_annotation PRIMARY KEY (id),
	CONSTRAINT fk_annotation_anchor_id FOREIGN KEY(anchor_id) REFERENCES anchor (id) ON DELETE CASCADE
)
 STRICT;

CREATE INDEX ix_annotation_anchor_id ON annotation (anchor_id);

CREATE TABLE coverage_link (
	passage_id TEXT NOT NULL,
	clause_anchor_id TEXT NOT NULL,
	guessed TEXT NOT NULL,
	score REAL NOT NULL,
	confident INTEGER NOT NULL,
	evidence TEXT NOT NULL,
	verdict TEXT NOT NULL,
	said TEXT,
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_coverage_link PRIMARY KEY (id),
	CONSTRAINT fk_coverage_link_passage_id FOREIGN KEY(passage_id) REFERENCES anchor (id) ON DELETE CASCADE,
	CONSTRAINT fk_coverage_link_clause_anchor_id FOREIGN KEY(clause_anchor_id) REFERENCES anchor (id) ON DELETE CASCADE
)
 STRICT;

CREATE INDEX ix_coverage_link_clause_anchor_id ON coverage_link (clause_anchor_id);

CREATE INDEX ix_coverage_link_passage_id ON coverage_link (passage_id);

CREATE TABLE position (
	anchor_id TEXT,
	document_id TEXT,
	agenda_item_id TEXT,
	topic TEXT NOT NULL,
	session_id TEXT,
	holder TEXT NOT NULL,
	holder_name TEXT NOT NULL,
	stance TEXT NOT NULL,
	statement TEXT NOT NULL,
	rationale TEXT NOT NULL,
	fallback TEXT NOT NULL,
	red_line TEXT NOT NULL,
	owner TEXT NOT NULL,
	clearance TEXT NOT NULL,
	since TEXT,
	reviewer TEXT NOT NULL,
	cleared_by TEXT NOT NULL,
	cleared_at TEXT,
	delivered_at TEXT,
	carried_from TEXT,
	created_at TEXT NOT NULL,
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_position PRIMARY KEY (id),
	CONSTRAINT fk_position_anchor_id FOREIGN KEY(anchor_id) REFERENCES anchor (id) ON DELETE CASCADE,
	CONSTRAINT fk_position_document_id FOREIGN KEY(document_id) REFERENCES document (id) ON DELETE CASCADE,
	CONSTRAINT fk_position_agenda_item_id FOREIGN KEY(agenda_item_id) REFERENCES agenda_item (id) ON DELETE CASCADE,
	CONSTRAINT fk_position_session_id FOREIGN KEY(session_id) REFERENCES session (id) ON DELETE SET NULL,
	CONSTRAINT fk_position_carried_from FOREIGN KEY(carried_from) REFERENCES position (id) ON DELETE SET NULL
)
 STRICT;

CREATE INDEX ix_position_agenda_item_id ON position (agenda_item_id);

CREATE INDEX ix_position_anchor_id ON position (anchor_id);

CREATE INDEX ix_position_carried_from ON position (carried_from);

CREATE INDEX ix_position_document_id ON position (document_id);

CREATE INDEX ix_position_session_id ON position (session_id);

CREATE TABLE practice (
	title TEXT NOT NULL,
	summary TEXT NOT NULL,
	description TEXT NOT NULL,
	results TEXT NOT NULL,
	added_value TEXT NOT NULL,
	challenges TEXT NOT NULL,
	outlook TEXT NOT NULL,
	replicability TEXT NOT NULL,
	sustainability TEXT NOT NULL,
	beneficiaries TEXT NOT NULL,
	scope TEXT NOT NULL,
	language TEXT NOT NULL,
	organization TEXT NOT NULL,
	entity_type TEXT NOT NULL,
	country TEXT NOT NULL,
	partners TEXT NOT NULL,
	activity_type TEXT NOT NULL,
	action_line TEXT NOT NULL,
	more_action_lines TEXT NOT NULL,
	sdgs TEXT NOT NULL,
	gdc_objectives TEXT NOT NULL,
	starts_on TEXT,
	ends_on TEXT,
	url TEXT NOT NULL,
	evidence TEXT NOT NULL,
	contact TEXT NOT NULL,
	notes TEXT NOT NULL,
	consent INTEGER NOT NULL,
	consent_by TEXT NOT NULL,
	anchor_id TEXT,
	created_at TEXT NOT NULL,
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_practice PRIMARY KEY (id),
	CONSTRAINT fk_practice_anchor_id FOREIGN KEY(anchor_id) REFERENCES anchor (id) ON DELETE SET NULL
)
 STRICT;

CREATE INDEX ix_practice_anchor_id ON practice (anchor_id);

CREATE TABLE section_item (
	section_id TEXT NOT NULL,
	"order" INTEGER NOT NULL,
	position_id TEXT,
	amendment_id TEXT,
	practice_id TEXT,
	clause_id TEXT,
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_section_item PRIMARY KEY (id),
	CONSTRAINT fk_section_item_section_id FOREIGN KEY(section_id) REFERENCES section (id) ON DELETE CASCADE,
	CONSTRAINT fk_section_item_position_id FOREIGN KEY(position_id) REFERENCES position (id) ON DELETE CASCADE,
	CONSTRAINT fk_section_item_amendment_id FOREIGN KEY(amendment_id) REFERENCES amendment (id) ON DELETE CASCADE,
	CONSTRAINT fk_section_item_practice_id FOREIGN KEY(practice_id) REFERENCES practice (id) ON DELETE CASCADE,
	CONSTRAINT fk_section_item_clause_id FOREIGN KEY(clause_id) REFERENCES clause (id) ON DELETE CASCADE
)
 STRICT;

CREATE INDEX ix_section_item_amendment_id ON section_item (amendment_id);

CREATE INDEX ix_section_item_clause_id ON section_item (clause_id);

CREATE INDEX ix_section_item_position_id ON section_item (position_id);

CREATE INDEX ix_section_item_practice_id ON section_item (practice_id);

CREATE INDEX ix_section_item_section_id ON section_item (section_id);
