package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.draft.Draft;
import org.muster.courses.studio.history.Act;
import org.muster.courses.studio.history.Change;
import org.muster.courses.studio.history.Changes;
import org.muster.courses.studio.history.State;
import org.muster.courses.studio.history.Step;

/** Takes back what an author did last, does it again, and brings back what a part said before any change. */
@ApplicationScoped
@Transactional
public class UndoChange {

    @Inject
    DraftDesk desk;

    @Inject
    PartDesk partDesk;

    @Inject
    Changes changes;

    @Inject
    Revert revert;

    @Inject
    Permission permission;

    @Inject
    ActingTime time;

    /** What was taken back: the last that this author did themselves. */
    public Change undo(DraftId id) {
        Draft draft = desk.open(id);
        Change last = permission
                .actor()
                .flatMap(person -> changes.undoable(id, person))
                .orElseThrow(() -> new RuleBroken("studio.undo.nothing"));
        List<Step> back = new ArrayList<>(
                changes.steps(id, last.number()).stream().map(Step::back).toList());
        Collections.reverse(back);
        revert.take(draft, back);
        changes.undo(id, last.number(), time.now());
        desk.touch(id);
        return last;
    }

    /** What was done again: the last that this author took back. */
    public Change redo(DraftId id) {
        Draft draft = desk.open(id);
        Change undone = permission
                .actor()
                .flatMap(person -> changes.redoable(id, person))
                .orElseThrow(() -> new RuleBroken("studio.redo.nothing"));
        revert.take(draft, changes.steps(id, undone.number()));
        changes.undo(id, undone.number(), null);
        desk.touch(id);
        return undone;
    }

    /** Lets a part, or the course itself, say again what it said before a change. That is a change too. */
    public void bringBack(DraftId id, long number, String name) {
        Draft draft = desk.open(id);
        State then = changes.steps(id, number).stream()
                .filter(step -> step.part().equals(name))
                .map(Step::before)
                .filter(state -> state.content().isPresent())
                .findFirst()
                .orElseThrow(() -> new NotFound("studio.change.unknown"));
        State now = State.says(
                name.isEmpty()
                        ? draft.document()
                        : partDesk.present(id, name).piece().content());
        if (!now.equals(then)) {
            Step step = new Step(name, now, then);
            revert.take(draft, List.of(step));
            desk.note(id, Act.REVERTED, name, List.of(step));
        }
    }
}
