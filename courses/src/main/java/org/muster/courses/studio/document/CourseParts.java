package org.muster.courses.studio.document;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.muster.core.kernel.JsonParts;

/**
 * A course document taken apart. Whatever else a document says stays in {@code rest} or with its piece, so that taking it apart
 * and putting it together changes nothing.
 *
 * @param rest the document with empty lists where the pieces were
 */
public record CourseParts(JsonObject rest, List<Piece> pieces) {

    public static CourseParts of(JsonObject document) {
        List<Piece> pieces = new ArrayList<>();
        take(document, PartKind.MODULE, "", pieces);
        take(document, PartKind.QUESTION, "", pieces);
        return new CourseParts(without(document), List.copyOf(pieces));
    }

    private static void take(JsonObject owner, PartKind kind, String parent, List<Piece> pieces) {
        JsonArray list = owner.containsKey(kind.list()) ? owner.getJsonArray(kind.list()) : JsonArray.EMPTY_JSON_ARRAY;
        for (int place = 0; place < list.size(); place++) {
            JsonObject content = list.getJsonObject(place);
            String name = content.getString("id");
            pieces.add(new Piece(kind, name, parent, place, without(content)));
            take(content, PartKind.LESSON, name, pieces);
            take(content, PartKind.CHECK, name, pieces);
        }
    }

    private static JsonObject without(JsonObject whole) {
        JsonObjectBuilder rest = JsonParts.JSON.createObjectBuilder(whole);
        for (PartKind kind : PartKind.values()) {
            if (whole.containsKey(kind.list())) {
                rest.add(kind.list(), JsonArray.EMPTY_JSON_ARRAY);
            }
        }
        return rest.build();
    }

    /** The whole document again. */
    public JsonObject document() {
        JsonObjectBuilder whole = JsonParts.JSON.createObjectBuilder(rest);
        put(whole, rest, PartKind.MODULE, "");
        put(whole, rest, PartKind.QUESTION, "");
        return whole.build();
    }

    private JsonObject whole(Piece piece) {
        JsonObjectBuilder whole = JsonParts.JSON.createObjectBuilder(piece.content());
        put(whole, piece.content(), PartKind.LESSON, piece.name());
        put(whole, piece.content(), PartKind.CHECK, piece.name());
        return whole.build();
    }

    private void put(JsonObjectBuilder whole, JsonObject owner, PartKind kind, String parent) {
        List<Piece> list = in(kind, parent);
        if (owner.containsKey(kind.list()) || !list.isEmpty()) {
            JsonArrayBuilder array = JsonParts.JSON.createArrayBuilder();
            list.forEach(piece -> array.add(whole(piece)));
            whole.add(kind.list(), array);
        }
    }

    /** The pieces of one kind that belong together, in their order. */
    public List<Piece> in(PartKind kind, String parent) {
        return pieces.stream()
                .filter(piece -> piece.isIn(kind, parent))
                .sorted(Comparator.comparingInt(Piece::place))
                .toList();
    }
}
