package org.muster.courses.studio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.core.people.signin.Belonging;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.draft.Authors;

/** Each owner's draft with a lesson, whether they are a trainer or only once were. */
@ApplicationScoped
class Drawers implements Belonging {

    private static final Set<String> PIECES =
            Set.of(ModulesInDrawers.ENDING, QuestionsInDrawers.ENDING, PicturesInDrawers.ENDING);

    @Inject
    Desks desks;

    @Inject
    Authors authors;

    @Inject
    Clock clock;

    @Override
    public boolean standsIn(String pattern) {
        return pattern.startsWith("/studio/courses/{draft}") && PIECES.stream().noneMatch(pattern::endsWith);
    }

    @Override
    public Map<String, String> partsOf(PersonId owner) {
        return Map.of("draft", begun(owner).toString(), "part", "l1");
    }

    DraftId begun(PersonId owner) {
        DraftId draft = desks.withALesson(desks.holding(Role.TRAINER));
        authors.add(draft, owner, clock.instant());
        return draft;
    }
}
