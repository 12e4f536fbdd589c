package org.muster.forums.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.SignedInPerson;
import org.muster.courses.api.CohortFacts;
import org.muster.courses.api.GroupPanel;
import org.muster.forums.access.ForumsAct;
import org.muster.forums.forum.OwnForums;

/** The newest threads of a group's forum on its page, for whoever belongs to it. */
@ApplicationScoped
class ForumOfAGroup implements GroupPanel {

    @Inject
    OwnForums ownForums;

    @Inject
    NewestThreads threads;

    @Inject
    SignedInPerson person;

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Optional<Panel> about(CohortFacts group) {
        return person.may(ForumsAct.TAKE_PART)
                ? ownForums.ofCohort(group).map(in -> threads.of("forums.group.title", in))
                : Optional.empty();
    }
}
