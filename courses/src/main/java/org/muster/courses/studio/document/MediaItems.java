package org.muster.courses.studio.document;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.muster.core.kernel.JsonParts;

/** The pictures that a document lists. */
public final class MediaItems {

    private static final String MEDIA = "media";

    private MediaItems() {}

    public static List<JsonObject> of(JsonObject document) {
        return document.containsKey(MEDIA) ? document.getJsonArray(MEDIA).getValuesAs(JsonObject.class) : List.of();
    }

    /** The one whose file is called so. */
    public static Optional<JsonObject> find(JsonObject document, String file) {
        return of(document).stream()
                .filter(item -> item.getString("file").equals(file))
                .findFirst();
    }

    public static JsonObject with(JsonObject document, JsonObject item) {
        JsonArrayBuilder media = JsonParts.JSON.createArrayBuilder();
        of(document).forEach(media::add);
        return JsonEdit.of(document).with(MEDIA, media.add(item).build()).json();
    }

    public static JsonObject changed(JsonObject document, String file, UnaryOperator<JsonObject> change) {
        JsonArrayBuilder media = JsonParts.JSON.createArrayBuilder();
        of(document).forEach(item -> media.add(item.getString("file").equals(file) ? change.apply(item) : item));
        return JsonEdit.of(document).with(MEDIA, media.build()).json();
    }
}
