package org.muster.core.records.statement;

import java.util.Optional;
import java.util.Set;

/** What a statement is about (2.4.4): an activity, an actor, another statement, or a statement inside it. */
final class StatementObjects {

    private static final Set<String> DEFINITION = Set.of(
            "name",
            "description",
            "type",
            "moreInfo",
            "extensions",
            "interactionType",
            "correctResponsesPattern",
            "choices",
            "scale",
            "source",
            "target",
            "steps");

    private StatementObjects() {}

    /** The activity's IRI, or nothing when the object is something else and that is allowed. */
    static Optional<String> activity(Part object, boolean onlyActivities) {
        String type = object.textIfAny("objectType").orElse("Activity");
        if (onlyActivities && !type.equals("Activity")) {
            throw object.wrong("objectType", "must be Activity here");
        }
        switch (type) {
            case "Activity" -> {
                object.allowing(Set.of("objectType", "id", "definition"));
                object.partIfAny("definition", "2.4.4.1").ifPresent(StatementObjects::definition);
                return Optional.of(object.iri("id"));
            }
            case "Agent", "Group" -> Actors.identifier(object);
            case "StatementRef" -> reference(object);
            case "SubStatement" -> inner(object);
            default -> throw object.wrong("objectType", "must be Activity, Agent, Group, StatementRef or SubStatement");
        }
        return Optional.empty();
    }

    static void reference(Part reference) {
        reference.allowing(Set.of("objectType", "id"));
        if (!reference.text("objectType").equals("StatementRef")) {
            throw reference.wrong("objectType", "must be StatementRef");
        }
        if (reference.uuidIfAny("id").isEmpty()) {
            throw reference.wrong("id", "is missing");
        }
    }

    private static void inner(Part inner) {
        inner.allowing(
                Set.of("objectType", "actor", "verb", "object", "result", "context", "timestamp", "attachments"));
        Actors.identifier(inner.part("actor", "2.4.2"));
        ReadStatement.verb(inner.part("verb", "2.4.3"));
        Part object = inner.part("object", "2.4.4");
        if (object.textIfAny("objectType").filter("SubStatement"::equals).isPresent()) {
            throw inner.wrong("object", "a statement inside a statement holds none itself");
        }
        activity(object, false);
    }

    private static void definition(Part definition) {
        definition.allowing(DEFINITION).partIfAny("name", "4.2").ifPresent(ReadStatement::languages);
        definition.partIfAny("description", "4.2").ifPresent(ReadStatement::languages);
        definition.partIfAny("extensions", "4.1").ifPresent(ReadStatement::extensions);
        if (definition.json().containsKey("type")) {
            definition.iri("type");
        }
        if (definition.json().containsKey("moreInfo")) {
            definition.iri("moreInfo");
        }
    }
}
