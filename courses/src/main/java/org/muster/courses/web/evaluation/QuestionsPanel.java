package org.muster.courses.web.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.core.web.api.DashboardPanel;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.evaluation.OwnEvaluations;
import org.muster.courses.evaluation.OwnEvaluations.Question;

/** What somebody is asked about the courses they completed. Who is asked nothing sees nothing. */
@ApplicationScoped
class QuestionsPanel implements DashboardPanel {

    @Inject
    OwnEvaluations evaluations;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 160;
    }

    @Override
    public Optional<Panel> panel(SignedInPerson person) {
        if (!person.may(CoursesAct.LEARN)) {
            return Optional.empty();
        }
        List<PanelItem> items = evaluations.open().stream().map(this::item).toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(Panel.of(texts.of("courses.evaluation.panel"), items));
    }

    private PanelItem item(Question question) {
        String title =
                question.course().syllabus().cover().titleIn(texts.locale().getLanguage());
        Link way = question.impact()
                ? new Link(texts.of("courses.impact.answer"), Ways.impact(question.enrolment()))
                : new Link(texts.of("courses.evaluation.answer"), Ways.evaluation(question.enrolment()));
        return PanelItem.of(
                        new Link(title, way.href()),
                        texts.of(question.impact() ? "courses.impact.title" : "courses.evaluation.lead"))
                .offering(way);
    }
}
