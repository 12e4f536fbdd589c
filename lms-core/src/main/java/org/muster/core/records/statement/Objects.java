package org.muster.core.records.statement;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a statement is about: an activity, somebody, another statement, or a statement inside it. */
final class Objects {

    private static final Set<String> INNER =
            Set.of("objectType", "actor", "verb", "object", "result", "context", "timestamp", "attachments");
    private static final Set<String> REFERENCE = Set.of("objectType", "id");

    private Objects() {}

    /** The activity's IRI, or nothing when the object is something else. */
    static @Nullable String read(Part object, Gathered gathered) {
        String type = object.textIfAny("objectType");
        switch (type == null ? "Activity" : type) {
            case "Activity" -> {
                return Activities.read(object, gathered);
            }
            case "Agent", "Group" -> Actors.read(object, gathered::direct);
            case "StatementRef" -> gathered.refers(reference(object));
            case "SubStatement" -> inner(object, gathered);
            default -> throw object.wrong("objectType", "must be Activity, Agent, Group, StatementRef or SubStatement");
        }
        return null;
    }

    static UUID reference(Part reference) {
        if (!reference.allowing(REFERENCE).text("objectType").equals("StatementRef")) {
            throw reference.wrong("objectType", "must be StatementRef");
        }
        UUID id = reference.uuidIfAny("id");
        if (id == null) {
            throw reference.missing("id");
        }
        return id;
    }

    /** A statement inside a statement: it holds none itself, and what only the store says does not stand in it. */
    private static void inner(Part inner, Gathered gathered) {
        inner.allowing(INNER);
        Actors.read(inner.part("actor", Clause.ACTOR), gathered::related);
        ReadStatement.verb(inner.part("verb", Clause.VERB));
        boolean aboutActivity = innerObject(inner.part("object", Clause.OBJECT), gathered);
        Part result = inner.partIfAny("result", Clause.RESULT);
        if (result != null) {
            Results.read(result);
        }
        Part context = inner.partIfAny("context", Clause.CONTEXT);
        if (context != null) {
            Contexts.read(context, aboutActivity, gathered);
        }
        inner.timeIfAny("timestamp");
        Attachments.read(inner, gathered);
    }

    private static boolean innerObject(Part object, Gathered gathered) {
        String type = object.textIfAny("objectType");
        switch (type == null ? "Activity" : type) {
            case "Activity" -> Activities.read(object, gathered);
            case "Agent", "Group" -> Actors.read(object, gathered::related);
            case "StatementRef" -> reference(object);
            default -> throw object.wrong("objectType", "must be Activity, Agent, Group or StatementRef here");
        }
        return type == null || type.equals("Activity");
    }
}
