package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.draft.Draft;
import org.muster.courses.studio.history.Act;

/** Saves what the catalogue is to say of the course, or how its assessment is held, unless another saved it meanwhile. */
@ApplicationScoped
@Transactional
public class ReviseCourse {

    @Inject
    DraftDesk desk;

    @Inject
    ActingTime time;

    public Saved revise(DraftId id, CourseWords words, long version) {
        return save(desk.open(id, version), words::in);
    }

    public Saved revise(DraftId id, AssessmentWords words, long version) {
        return save(desk.open(id, version), words::in);
    }

    private Saved save(Draft draft, UnaryOperator<JsonObject> change) {
        JsonObject after = change.apply(draft.document());
        Instant now = time.now();
        long version = draft.standing().version();
        if (after.equals(draft.document())) {
            return new Saved(now, version);
        }
        desk.save(draft, after, Act.SAVED);
        return new Saved(now, version + 1);
    }
}
