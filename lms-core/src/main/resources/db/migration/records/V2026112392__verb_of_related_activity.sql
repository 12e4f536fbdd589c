-- What happened in a course, of one verb: two conditions that seldom meet are asked of one index, not of all that happened there.
CREATE INDEX records_related_activity_verb ON records_related_activity (activity, verb, place);
