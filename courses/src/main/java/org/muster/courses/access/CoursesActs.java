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
        return Map.of(
                CoursesAct.LEARN,
                Set.of(Role.LEARNER),
                CoursesAct.PUBLISH_COURSE,
                AUTHORS,
                CoursesAct.AUTHOR_COURSE,
                AUTHORS,
                CoursesAct.OVERSEE_DRAFTS,
                Set.of(Role.ADMINISTRATOR),
                CoursesAct.PREVIEW_DRAFT,
                Set.of(Role.TRAINER, Role.REVIEWER, Role.ADMINISTRATOR),
                CoursesAct.READ_DRAFTS,
                Set.of(Role.REVIEWER),
                CoursesAct.LEAD_COHORT,
                Set.of(Role.TRAINER, Role.ADMINISTRATOR),
                CoursesAct.LEAD_ANY_COHORT,
                Set.of(Role.ADMINISTRATOR),
                CoursesAct.SEE_EVALUATIONS,
                AUTHORS);
    }
}
