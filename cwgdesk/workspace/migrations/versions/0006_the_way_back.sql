CREATE TABLE released_copy (
	release_id TEXT NOT NULL,
	content BLOB NOT NULL,
	CONSTRAINT pk_released_copy PRIMARY KEY (release_id)
)
 STRICT;
CREATE TABLE returned_change (
	release_id TEXT NOT NULL,
	"key" TEXT NOT NULL,
	target TEXT NOT NULL,
	noun_id TEXT,
	field TEXT NOT NULL,
	"before" TEXT NOT NULL,
	"after" TEXT NOT NULL,
	author TEXT NOT NULL,
	dated TEXT NOT NULL,
	file_name TEXT NOT NULL,
	decision TEXT NOT NULL,
	decided_at TEXT NOT NULL,
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_returned_change PRIMARY KEY (id)
)
 STRICT;
CREATE INDEX ix_returned_change_key ON returned_change ("key");
CREATE INDEX ix_returned_change_release_id ON returned_change (release_id);
CREATE TABLE their_proposal (
	anchor_id TEXT NOT NULL,
	document_id TEXT,
	holder TEXT NOT NULL,
	holder_name TEXT NOT NULL,
	number TEXT NOT NULL,
	symbol TEXT NOT NULL,
	base_text TEXT NOT NULL,
	new_text TEXT NOT NULL,
	label TEXT NOT NULL,
	reasons TEXT NOT NULL,
	found TEXT NOT NULL,
	sure INTEGER NOT NULL,
	passage TEXT NOT NULL,
	note TEXT NOT NULL,
	session_id TEXT,
	outcome TEXT NOT NULL,
	adopted_text TEXT NOT NULL,
	created_at TEXT NOT NULL,
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_their_proposal PRIMARY KEY (id),
	CONSTRAINT fk_their_proposal_anchor_id FOREIGN KEY(anchor_id) REFERENCES anchor (id) ON DELETE CASCADE,
	CONSTRAINT fk_their_proposal_document_id FOREIGN KEY(document_id) REFERENCES document (id) ON DELETE CASCADE,
	CONSTRAINT fk_their_proposal_session_id FOREIGN KEY(session_id) REFERENCES session (id) ON DELETE SET NULL
)
 STRICT;
CREATE INDEX ix_their_proposal_anchor_id ON their_proposal (anchor_id);
CREATE INDEX ix_their_proposal_document_id ON their_proposal (document_id);
CREATE INDEX ix_their_proposal_session_id ON their_proposal (session_id);
CREATE TABLE amendment_new (
	anchor_id TEXT NOT NULL,
	symbol TEXT NOT NULL,
	base_text TEXT NOT NULL,
	new_text TEXT NOT NULL,
	label TEXT NOT NULL,
	reasons TEXT NOT NULL,
	note TEXT NOT NULL,
	session_id TEXT,
	redone INTEGER NOT NULL,
	outcome TEXT NOT NULL,
	adopted_text TEXT NOT NULL,
	outcome_note TEXT NOT NULL,
	created_at TEXT NOT NULL,
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_amendment PRIMARY KEY (id),
	CONSTRAINT fk_amendment_anchor_id FOREIGN KEY(anchor_id) REFERENCES anchor (id) ON DELETE CASCADE,
	CONSTRAINT fk_amendment_session_id FOREIGN KEY(session_id) REFERENCES session (id) ON DELETE SET NULL
)
 STRICT;
INSERT INTO amendment_new (anchor_id, symbol, base_text, new_text, label, reasons, note, session_id, redone, outcome, adopted_text, outcome_note, created_at, id, version)
SELECT anchor_id, symbol, base_text, new_text, label, reasons, note, session_id, 0, 'open', '', '', created_at, id, version
FROM amendment;
DROP TABLE amendment;
ALTER TABLE amendment_new RENAME TO amendment;
CREATE INDEX ix_amendment_anchor_id ON amendment (anchor_id);
CREATE INDEX ix_amendment_session_id ON amendment (session_id);
CREATE TABLE position_new (
	anchor_id TEXT,
	document_id TEXT,
	agenda_item_id TEXT,
	proposal_id TEXT,
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
	CONSTRAINT fk_position_proposal_id FOREIGN KEY(proposal_id) REFERENCES their_proposal (id) ON DELETE CASCADE,
	CONSTRAINT fk_position_session_id FOREIGN KEY(session_id) REFERENCES session (id) ON DELETE SET NULL,
	CONSTRAINT fk_position_carried_from FOREIGN KEY(carried_from) REFERENCES position (id) ON DELETE SET NULL
)
 STRICT;
INSERT INTO position_new (anchor_id, document_id, agenda_item_id, topic, session_id, holder, holder_name, stance, statement, rationale, fallback, red_line, owner, clearance, since, reviewer, cleared_by, cleared_at, delivered_at, carried_from, created_at, id, version)
SELECT anchor_id, document_id, agenda_item_id, topic, session_id, holder, holder_name, stance, statement, rationale, fallback, red_line, owner, clearance, since, reviewer, cleared_by, cleared_at, delivered_at, carried_from, created_at, id, version
FROM position;
DROP TABLE position;
ALTER TABLE position_new RENAME TO position;
CREATE INDEX ix_position_agenda_item_id ON position (agenda_item_id);
CREATE INDEX ix_position_anchor_id ON position (anchor_id);
CREATE INDEX ix_position_carried_from ON position (carried_from);
CREATE INDEX ix_position_document_id ON position (document_id);
CREATE INDEX ix_position_proposal_id ON position (proposal_id);
CREATE INDEX ix_position_session_id ON position (session_id);
CREATE TABLE delegation_new (
	state TEXT NOT NULL,
	code TEXT NOT NULL,
	language TEXT NOT NULL,
	forms TEXT NOT NULL,
	contact TEXT NOT NULL,
	example INTEGER NOT NULL,
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_delegation PRIMARY KEY (id)
)
 STRICT;
INSERT INTO delegation_new (state, code, language, forms, contact, example, id, version)
SELECT state, code, language, '{}', contact, example, id, version
FROM delegation;
DROP TABLE delegation;
ALTER TABLE delegation_new RENAME TO delegation;
CREATE TABLE contribution_new (
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
	template TEXT NOT NULL,
	co_sponsors TEXT NOT NULL,
	revision TEXT NOT NULL,
	revises_id TEXT,
	revised_document_id TEXT,
	created_at TEXT NOT NULL,
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	CONSTRAINT pk_contribution PRIMARY KEY (id),
	CONSTRAINT fk_contribution_session_id FOREIGN KEY(session_id) REFERENCES session (id) ON DELETE SET NULL,
	CONSTRAINT fk_contribution_revises_id FOREIGN KEY(revises_id) REFERENCES contribution (id) ON DELETE SET NULL,
	CONSTRAINT fk_contribution_revised_document_id FOREIGN KEY(revised_document_id) REFERENCES document (id) ON DELETE SET NULL
)
 STRICT;
INSERT INTO contribution_new (title, session_id, meeting, document_number, dated, language, source, agenda_item, contact, with_box, box_purpose, box_action, box_references, with_symbols, template, co_sponsors, revision, created_at, id, version)
SELECT title, session_id, meeting, document_number, dated, language, source, agenda_item, contact, with_box, box_purpose, box_action, box_references, with_symbols, '', '[]', '', created_at, id, version
FROM contribution;
DROP TABLE contribution;
ALTER TABLE contribution_new RENAME TO contribution;
CREATE INDEX ix_contribution_revised_document_id ON contribution (revised_document_id);
CREATE INDEX ix_contribution_revises_id ON contribution (revises_id);
CREATE INDEX ix_contribution_session_id ON contribution (session_id);
