package org.muster.courses.studio.history;

import jakarta.json.JsonObject;
import java.util.Optional;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.draft.Part;

/**
 * How a part stood, as far as a change is about it.
 *
 * @param spot where it stood
 * @param removed whether it was taken out of the draft
 * @param content what it said
 */
public record State(Optional<Spot> spot, Optional<Boolean> removed, Optional<JsonObject> content) {

    private static final String PARENT = "parent";
    private static final String PLACE = "place";
    private static final String REMOVED = "removed";
    private static final String CONTENT = "content";

    public static State says(JsonObject content) {
        return new State(Optional.empty(), Optional.empty(), Optional.of(content));
    }

    public static State at(String parent, int place) {
        return new State(Optional.of(new Spot(parent, place)), Optional.empty(), Optional.empty());
    }

    public static State removed(boolean removed) {
        return new State(Optional.empty(), Optional.of(removed), Optional.empty());
    }

    /** Whether a part stands like this. */
    public boolean isOf(Part part) {
        Spot now = new Spot(part.piece().parent(), part.piece().place());
        return spot.filter(then -> !then.equals(now)).isEmpty()
                && removed.filter(then -> then != part.removed()).isEmpty()
                && content.filter(then -> !then.equals(part.piece().content())).isEmpty();
    }

    static State of(String text) {
        JsonObject json = JsonEdit.read(text);
        return new State(
                json.containsKey(PARENT)
                        ? Optional.of(new Spot(json.getString(PARENT), json.getInt(PLACE)))
                        : Optional.empty(),
                json.containsKey(REMOVED) ? Optional.of(json.getBoolean(REMOVED)) : Optional.empty(),
                Optional.ofNullable(json.getJsonObject(CONTENT)));
    }

    String text() {
        JsonEdit json = JsonEdit.empty();
        spot.ifPresent(then -> json.with(PARENT, then.parent()).with(PLACE, then.place()));
        removed.ifPresent(then -> json.with(REMOVED, then));
        content.ifPresent(then -> json.with(CONTENT, then));
        return json.json().toString();
    }

    /** Behind whom, and the how manieth. */
    public record Spot(String parent, int place) {}
}
