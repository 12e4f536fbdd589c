package org.muster.courses.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.muster.core.people.api.Acts;
import org.muster.core.people.api.Role;
import org.muster.core.web.api.Act;

@ApplicationScoped
class CoursesActs implements Acts {

    private static final Set<Role> AUTHORS = Set.of(Role.TRAINER, Role.ADMINISTRATOR);

    @Override
    public Map<Act, Set<Role>> whoMay() {
        return Map.ofEntries(
                Map.entry(CoursesAct.LEARN, Set.of(Role.LEARNER)),
                Map.entry(CoursesAct.PUBLISH_COURSE, AUTHORS),
                Map.entry(CoursesAct.AUTHOR_COURSE, AUTHORS),
                Map.entry(CoursesAct.OVERSEE_DRAFTS, Set.of(Role.ADMINISTRATOR)),
                Map.entry(CoursesAct.PREVIEW_DRAFT, Set.of(Role.TRAINER, Role.REVIEWER, Role.ADMINISTRATOR)),
                Map.entry(CoursesAct.READ_DRAFTS, Set.of(Role.REVIEWER)),
                Map.entry(CoursesAct.REVIEW_DRAFT, Set.of(Role.TRAINER, Role.REVIEWER, Role.ADMINISTRATOR)),
                Map.entry(CoursesAct.LEAD_COHORT, Set.of(Role.TRAINER, Role.ADMINISTRATOR)),
                Map.entry(CoursesAct.LEAD_ANY_COHORT, Set.of(Role.ADMINISTRATOR)),
                Map.entry(CoursesAct.SEE_EVALUATIONS, AUTHORS),
                Map.entry(CoursesAct.SEE_STATISTICS, AUTHORS));
    }
}
