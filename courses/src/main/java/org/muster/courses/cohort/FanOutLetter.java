package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.work.Worker;
import org.muster.core.people.api.Acting;
import org.muster.courses.api.CohortId;

/** Makes of one letter to a group one for each of its people. */
@ApplicationScoped
class FanOutLetter implements Worker<Fanned> {

    static final String KIND = "courses-cohort-letter";

    @Inject
    Acting acting;

    @Inject
    PostCohortLetters letters;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Fanned> payload() {
        return Fanned.class;
    }

    @Override
    public void work(Fanned fanned, String key) {
        acting.asTheServer(() -> {
            letters.fanOut(new CohortId(fanned.cohort()), fanned.letter());
            return key;
        });
    }
}
