package org.muster.core.records.statement;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** One object inside a statement: reads its properties and says where and why one cannot be read. */
record Part(String path, JsonObject json, String clause) {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    /** Properties are case sensitive and no others are allowed (2.2). */
    Part allowing(Set<String> properties) {
        for (String name : json.keySet()) {
            if (!properties.contains(name)) {
                throw wrong(name, "no such property here");
            }
        }
        return this;
    }

    Part part(String name, String itsClause) {
        return partIfAny(name, itsClause).orElseThrow(() -> wrong(name, "is missing"));
    }

    Optional<Part> partIfAny(String name, String itsClause) {
        return value(name).map(value -> {
            if (value instanceof JsonObject object) {
                return new Part(path + "." + name, object, itsClause);
            }
            throw wrong(name, "must be an object");
        });
    }

    String text(String name) {
        return textIfAny(name).orElseThrow(() -> wrong(name, "is missing"));
    }

    Optional<String> textIfAny(String name) {
        return value(name).map(value -> {
            if (value instanceof JsonString string) {
                return string.getString();
            }
            throw wrong(name, "must be text");
        });
    }

    Optional<Double> numberIfAny(String name) {
        return value(name).map(value -> {
            if (value instanceof JsonNumber number) {
                return number.doubleValue();
            }
            throw wrong(name, "must be a number");
        });
    }

    void yesOrNo(String name) {
        value(name)
                .filter(value -> value != JsonValue.TRUE && value != JsonValue.FALSE)
                .ifPresent(value -> {
                    throw wrong(name, "must be true or false");
                });
    }

    String iri(String name) {
        String iri = text(name);
        if (!isIri(iri)) {
            throw wrong(name, "must be an IRI with a scheme");
        }
        return iri;
    }

    Optional<UUID> uuidIfAny(String name) {
        return textIfAny(name).map(text -> {
            if (UUID_FORM.matcher(text).matches()) {
                return UUID.fromString(text);
            }
            throw wrong(name, "must be a UUID");
        });
    }

    Optional<OffsetDateTime> timeIfAny(String name) {
        return textIfAny(name).map(text -> {
            try {
                return OffsetDateTime.parse(text);
            } catch (DateTimeException e) {
                throw wrong(name, "must be a time of ISO 8601 with an offset");
            }
        });
    }

    Optional<JsonValue> value(String name) {
        JsonValue value = json.get(name);
        if (value == JsonValue.NULL) {
            throw wrong(name, "must not be null");
        }
        return Optional.ofNullable(value);
    }

    NotAStatement wrong(String name, String what) {
        return new NotAStatement(path + "." + name, what, clause);
    }

    static boolean isIri(String text) {
        try {
            return new URI(text.replaceAll("[^\\x00-\\x7F]", "x")).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
