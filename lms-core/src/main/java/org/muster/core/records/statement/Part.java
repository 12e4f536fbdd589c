package org.muster.core.records.statement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.records.json.Json;

/** One object inside a statement: reads its properties and says where and why one cannot be read. */
record Part(Spot spot, Json.Obj json, Clause clause, Edition edition) {

    /** Properties are case sensitive, no others are allowed, and none is null. */
    Part allowing(Set<String> properties) {
        for (int i = 0; i < json.size(); i++) {
            if (!properties.contains(json.name(i))) {
                throw wrong(json.name(i), "no such property here");
            }
            if (json.value(i) == Json.Word.NULL) {
                throw wrong(json.name(i), "must not be null", Clause.FORMAT);
            }
        }
        return this;
    }

    boolean has(String name) {
        return json.has(name);
    }

    Part part(String name, Clause its) {
        Part part = partIfAny(name, its);
        if (part == null) {
            throw missing(name);
        }
        return part;
    }

    @Nullable
    Part partIfAny(String name, Clause its) {
        Json value = json.get(name);
        return value == null ? null : part(spot.of(name), value, its);
    }

    Part part(Spot at, Json value, Clause its) {
        if (value instanceof Json.Obj object) {
            return new Part(at, object, its, edition);
        }
        throw new NotAStatement(at.toString(), "must be an object", its.in(edition));
    }

    @Nullable
    List<Json> listIfAny(String name) {
        Json value = json.get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof Json.Arr array) {
            return array.items();
        }
        throw wrong(name, "must be a list");
    }

    String text(String name) {
        String text = textIfAny(name);
        if (text == null) {
            throw missing(name);
        }
        return text;
    }

    @Nullable
    String textIfAny(String name) {
        Json value = json.get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof Json.Str string) {
            return string.value();
        }
        throw wrong(name, "must be text");
    }

    @Nullable
    BigDecimal numberIfAny(String name) {
        Json value = json.get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof Json.Num number) {
            return number.value();
        }
        throw wrong(name, "must be a number");
    }

    long whole(String name) {
        if (json.get(name) instanceof Json.Num number
                && number.isWhole()
                && number.typed().length() < 19) {
            return Long.parseLong(number.typed());
        }
        throw wrong(name, "must be a whole number");
    }

    void yesOrNo(String name) {
        Json value = json.get(name);
        if (value != null && value != Json.Word.TRUE && value != Json.Word.FALSE) {
            throw wrong(name, "must be true or false");
        }
    }

    String iri(String name) {
        String iri = text(name);
        if (!Forms.isIri(iri)) {
            throw wrong(name, "must be an IRI with a scheme", Clause.IRI);
        }
        return iri;
    }

    void iriIfAny(String name) {
        if (has(name)) {
            iri(name);
        }
    }

    @Nullable
    UUID uuidIfAny(String name) {
        String text = textIfAny(name);
        if (text == null) {
            return null;
        }
        if (Forms.isUuid(text)) {
            return UUID.fromString(text);
        }
        throw wrong(name, "must be a UUID");
    }

    @Nullable
    Instant timeIfAny(String name) {
        String text = textIfAny(name);
        if (text == null) {
            return null;
        }
        Optional<Instant> time = Times.read(text);
        return time.orElseThrow(() -> wrong(name, "must be a time of ISO 8601 with an offset", Clause.TIME));
    }

    NotAStatement missing(String name) {
        return wrong(name, "is missing");
    }

    NotAStatement wrong(String name, String what) {
        return wrong(name, what, clause);
    }

    NotAStatement wrong(String name, String what, Clause its) {
        return new NotAStatement(spot.of(name).toString(), what, its.in(edition));
    }
}
