package org.muster.core.records.statement;

import org.muster.core.records.json.Json;

/** What a statement says of an activity: the object named {@code definition} of the activity with that IRI. */
public record Definition(String activity, Json.Obj json) {}
