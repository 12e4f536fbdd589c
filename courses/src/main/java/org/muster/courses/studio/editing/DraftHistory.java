package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.NotFound;
import org.muster.core.people.api.Permission;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.history.Change;
import org.muster.courses.studio.history.Changes;
import org.muster.courses.studio.history.Comparison;
import org.muster.courses.studio.history.Difference;
import org.muster.courses.studio.history.Step;

/** Shows authors what was done to a draft, the newest first, and what one change altered. */
@ApplicationScoped
@Transactional
public class DraftHistory {

    private static final int PAGE = 30;

    @Inject
    DraftDesk desk;

    @Inject
    Changes changes;

    @Inject
    WholeDraft whole;

    @Inject
    Permission permission;

    /** The changes before a number. */
    public Page before(DraftId id, long number) {
        EditedDraft draft = whole.of(desk.looked(id));
        List<Change> found = changes.before(id, number, PAGE + 1);
        List<Entry> entries =
                found.stream().limit(PAGE).map(change -> entry(draft, change)).toList();
        Optional<Long> older =
                found.size() > PAGE ? Optional.of(found.get(PAGE - 1).number()) : Optional.empty();
        return new Page(entries, older);
    }

    /** What the author who acts can take back, and what they can do again. */
    public Reach reach(DraftId id) {
        desk.looked(id);
        return permission
                .actor()
                .map(person -> new Reach(
                        changes.undoable(id, person).isPresent(),
                        changes.redoable(id, person).isPresent()))
                .orElse(new Reach(false, false));
    }

    public Altered altered(DraftId id, long number) {
        EditedDraft draft = whole.of(desk.looked(id));
        Change change = changes.find(id, number).orElseThrow(() -> new NotFound("studio.change.unknown"));
        List<AlteredPart> altered = changes.steps(id, number).stream()
                .filter(step -> step.after().content().isPresent())
                .map(step -> altered(draft, step))
                .toList();
        return new Altered(entry(draft, change), altered);
    }

    private static AlteredPart altered(EditedDraft draft, Step step) {
        JsonObject before = step.before().content().orElse(JsonValue.EMPTY_JSON_OBJECT);
        JsonObject after = step.after().content().orElse(JsonValue.EMPTY_JSON_OBJECT);
        return new AlteredPart(step.part(), draft.titleOf(step.part()), Comparison.of(before, after));
    }

    private Entry entry(EditedDraft draft, Change change) {
        return new Entry(change, desk.nameOf(change.person()), draft.titleOf(change.subject()));
    }

    /**
     * A change with what it was done to.
     *
     * @param title of the part, or its name when it has none; empty text for the course itself
     */
    public record Entry(Change change, String who, String title) {}

    /** Some changes, and the number before which the older ones are. */
    public record Page(List<Entry> entries, Optional<Long> older) {}

    public record Reach(boolean undo, boolean redo) {}

    public record Altered(Entry entry, List<AlteredPart> parts) {}

    public record AlteredPart(String name, String title, List<Difference> differences) {}
}
