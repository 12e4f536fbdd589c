package org.muster.courses.studio.document;

import jakarta.json.JsonObject;

/**
 * A module, lesson or question of a document.
 *
 * @param name its id in the document
 * @param parent the id of what it belongs to; empty text when that is the course
 * @param place its place among its like, from 0, with gaps
 * @param content what the document says of it, without the lists of other pieces
 */
public record Piece(PartKind kind, String name, String parent, int place, JsonObject content) {

    /** Its title; of a question what it asks. */
    public String title() {
        return content.getString(kind.isQuestion() ? "stem" : "title", "");
    }

    public boolean isIn(PartKind other, String owner) {
        return kind == other && parent.equals(owner);
    }
}
