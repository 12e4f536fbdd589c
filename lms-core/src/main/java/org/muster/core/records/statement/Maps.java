package org.muster.core.records.statement;

import org.muster.core.records.json.Json;

/** Maps whose keys mean something: languages (RFC 5646) and extensions (IRIs). */
final class Maps {

    private Maps() {}

    static void languagesIfAny(Part part, String name) {
        Part map = part.partIfAny(name, Clause.LANGUAGES);
        if (map == null) {
            return;
        }
        Json.Obj json = map.json();
        for (int i = 0; i < json.size(); i++) {
            if (!Forms.isLanguage(json.name(i))) {
                throw map.wrong(json.name(i), "is no language tag of RFC 5646");
            }
            if (!(json.value(i) instanceof Json.Str)) {
                throw map.wrong(json.name(i), "must be text");
            }
        }
    }

    static void extensionsIfAny(Part part) {
        Part map = part.partIfAny("extensions", Clause.EXTENSIONS);
        if (map == null) {
            return;
        }
        for (int i = 0; i < map.json().size(); i++) {
            if (!Forms.isIri(map.json().name(i))) {
                throw map.wrong(map.json().name(i), "must be an IRI with a scheme");
            }
        }
    }
}
