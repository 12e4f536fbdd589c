package org.muster.courses.web.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.Texts;
import org.muster.courses.api.CoursePanel;
import org.muster.courses.api.CourseVersionFacts;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.delivery.Study;
import org.muster.courses.evaluation.OwnEvaluation;
import org.muster.courses.evaluation.OwnEvaluations;
import org.muster.courses.web.RatingWords;
import org.muster.courses.web.catalogue.OwnCourses;

/** On the pages of a course: what people think of it, and for whoever completed it the way to say so too. */
@ApplicationScoped
class EvaluationOfACourse implements CoursePanel {

    @Inject
    OwnCourses courses;

    @Inject
    OwnEvaluations evaluations;

    @Inject
    RatingWords ratings;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 400;
    }

    @Override
    public List<Fact> facts(CourseVersionFacts version) {
        return ratings.of(version.course()).map(words -> new Fact(texts.of("courses.rating"), words)).stream()
                .toList();
    }

    @Override
    public Optional<Panel> about(CourseVersionFacts version) {
        return courses.in(version.course())
                .filter(Study::isCompleted)
                .flatMap(study -> panel(evaluations.get(study.enrolment().id())));
    }

    @Override
    public Optional<Panel> afterPassing(EnrolmentId enrolment) {
        OwnEvaluation own = evaluations.get(enrolment);
        return own.opinion().isEmpty() ? panel(own) : Optional.empty();
    }

    private Optional<Panel> panel(OwnEvaluation own) {
        EnrolmentId enrolment = own.study().enrolment().id();
        List<PanelItem> items = new ArrayList<>();
        if (own.isOpen()) {
            items.add(item("courses.evaluation.", own.opinion().isPresent(), Ways.evaluation(enrolment)));
        }
        if (own.isImpactOpen()) {
            items.add(item("courses.impact.", own.impact().isPresent(), Ways.impact(enrolment)));
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(Panel.of(texts.of("courses.evaluation.panel"), items));
    }

    private PanelItem item(String key, boolean said, String href) {
        String title = texts.of(key + "title");
        return PanelItem.of(new Link(title, href), texts.of(key + "lead"))
                .offering(new Link(texts.of(said ? "courses.evaluation.change" : key + "answer"), href));
    }
}
