package org.muster.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.signin.Belonging;
import org.muster.courses.api.CohortId;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.ThreadId;

/** A thread in the forum of each owner's cohort, begun by its trainer. */
@ApplicationScoped
class Threads implements Belonging {

    @Inject
    Gathering gathering;

    @Override
    public boolean standsIn(String pattern) {
        return pattern.startsWith("/forums/{forum}");
    }

    @Override
    public Map<String, String> partsOf(PersonId owner) {
        PersonId trainer = gathering.somebody();
        CohortId cohort = gathering.cohort(trainer, owner);
        ForumId forum = gathering.forum(trainer, cohort);
        ThreadId thread = gathering.ask(trainer, forum, "Which bag?", "<p>The one under the table.</p>");
        return Map.of(
                "forum", forum.toString(),
                "thread", thread.toString(),
                "post", gathering.first(thread).toString());
    }
}
