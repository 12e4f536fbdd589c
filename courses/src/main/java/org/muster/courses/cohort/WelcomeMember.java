package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.work.Worker;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CohortId;

/** Tells somebody which group they are in. */
@ApplicationScoped
class WelcomeMember implements Worker<Welcome> {

    static final String KIND = "courses-cohort-welcome";

    @Inject
    Acting acting;

    @Inject
    PostCohortLetters letters;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Welcome> payload() {
        return Welcome.class;
    }

    @Override
    public void work(Welcome welcome, String key) {
        acting.asTheServer(() -> {
            letters.welcome(new CohortId(welcome.cohort()), new PersonId(welcome.person()), key);
            return key;
        });
    }
}
