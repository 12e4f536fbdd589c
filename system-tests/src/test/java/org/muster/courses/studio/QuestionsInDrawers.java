package org.muster.courses.studio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.core.people.signin.Belonging;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.editing.AddQuestion;

/** A question of the bank of each owner’s draft. */
@ApplicationScoped
class QuestionsInDrawers implements Belonging {

    static final String ENDING = "/studio/courses/{draft}/questions/{part}";

    @Inject
    Drawers drawers;

    @Inject
    Desks desks;

    @Inject
    AddQuestion addQuestion;

    @Override
    public boolean standsIn(String pattern) {
        return pattern.endsWith(ENDING);
    }

    @Override
    public Map<String, String> partsOf(PersonId owner) {
        DraftId draft = drawers.begun(owner);
        String question = desks.as(desks.holding(Role.ADMINISTRATOR), () -> addQuestion.toBank(draft, "single", "m1"));
        return Map.of("draft", draft.toString(), "part", question);
    }
}
