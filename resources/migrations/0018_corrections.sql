-- 0018: which conversation corrects another is found by an index: without one, each conversation that is deleted or undone
-- makes SQLite go through all of them for corrections that would point to nothing.

CREATE INDEX idx_conversations_corrects_id ON conversations (corrects_id) WHERE corrects_id IS NOT NULL;
