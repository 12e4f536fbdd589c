-- What certificates are signed with: one key at a time, those before it are kept so that what they signed can be checked for ever.
CREATE TABLE certificates_signing_key (
    id          UUID        NOT NULL PRIMARY KEY,
    fingerprint CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    chain       TEXT        CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sealed_key  VARBINARY(4096) NOT NULL,
    made_at     DATETIME(6) NOT NULL,
    retired_at  DATETIME(6),
    active_mark INT,
    UNIQUE KEY certificates_signing_key_print (fingerprint),
    UNIQUE KEY certificates_signing_key_active (active_mark)
);
