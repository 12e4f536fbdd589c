package org.muster.library.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;

/** Contents as they are kept: one JSON document each. */
@ApplicationScoped
class Documents {

    @Inject
    Jsonb json;

    String write(Content content) {
        return json.toJson(content);
    }

    Content read(String document) {
        return json.fromJson(document, Content.class);
    }
}
