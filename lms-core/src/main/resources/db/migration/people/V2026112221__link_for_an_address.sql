-- A set-up link for a further administrator is made for one e-mail address; the first administrator's is for whoever holds it.
ALTER TABLE people_link ADD COLUMN email VARCHAR(254);
