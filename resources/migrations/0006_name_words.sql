-- 0006: the words that names are made of, to turn the beginning of a word into the words it may become.
CREATE VIRTUAL TABLE people_words USING fts5vocab(people_search, row);
