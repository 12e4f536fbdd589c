-- People of groups that other rooms know, while an audience is worked out: deleted in the transaction that wrote them.
CREATE TABLE people_gathered (
    list_id   UUID NOT NULL,
    person_id UUID NOT NULL,
    PRIMARY KEY (list_id, person_id)
) CHARACTER SET utf8mb4;
