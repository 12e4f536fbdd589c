package org.muster.courses.studio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.signin.Belonging;
import org.muster.courses.api.DraftId;

/** The module of each owner’s draft. */
@ApplicationScoped
class ModulesInDrawers implements Belonging {

    static final String ENDING = "/studio/courses/{draft}/modules/{part}";

    @Inject
    Drawers drawers;

    @Override
    public boolean standsIn(String pattern) {
        return pattern.endsWith(ENDING);
    }

    @Override
    public Map<String, String> partsOf(PersonId owner) {
        DraftId draft = drawers.begun(owner);
        return Map.of("draft", draft.toString(), "part", "m1");
    }
}
