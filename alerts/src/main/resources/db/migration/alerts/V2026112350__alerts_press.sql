-- Row 2 is locked by the node that writes the public pages, so that no other puts an older edition above a newer.
INSERT INTO alerts_board (id, version) VALUES (2, 0);
