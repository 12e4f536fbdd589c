package org.muster.courses.web.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.core.web.api.DashboardPanel;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.NextStep;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Strokes;
import org.muster.core.web.api.Texts;
import org.muster.courses.delivery.CourseProgress;
import org.muster.courses.delivery.ProgressOfStudy;
import org.muster.courses.delivery.Study;
import org.muster.courses.syllabus.Lesson;
import org.muster.courses.syllabus.Module;
import org.muster.courses.web.BeforeTheAssessment;
import org.muster.courses.web.Learning;

/** The dashboard's courses, and the next session of the one that was touched last. */
@ApplicationScoped
class LearningPanel implements DashboardPanel {

    @Inject
    OwnCourses own;

    @Inject
    ProgressOfStudy progressOfStudy;

    @Inject
    NextActions next;

    @Inject
    BeforeTheAssessment before;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<Panel> panel(SignedInPerson person) {
        List<PanelItem> items = own.all().stream().map(this::item).toList();
        return Optional.of(Panel.of(texts.of("courses.dashboard.title"), items)
                .leadingTo(
                        items.isEmpty()
                                ? new Link(texts.of("courses.dashboard.all"), "/courses")
                                : new Link(texts.of("courses.history.title"), Learning.HISTORY))
                .whenEmpty(texts.of("courses.dashboard.none")));
    }

    private PanelItem item(Study study) {
        String facts = texts.of(
                "courses.progress",
                study.enrolment().lessonsDone(),
                study.syllabus().lessonCount());
        return PanelItem.of(new Link(title(study), "/courses/" + study.course().slug()), "")
                .counting(facts)
                .marked(own.mark(study));
    }

    @Override
    public Optional<NextStep> nextStep(SignedInPerson person) {
        return own.all().stream()
                .filter(study -> !study.isCompleted() && study.attemptsLeft() > 0)
                .findFirst()
                .map(this::step);
    }

    private NextStep step(Study study) {
        CourseProgress progress = progressOfStudy.of(study);
        Optional<Module> module = progress.next().flatMap(study.syllabus()::moduleOf);
        int webinars = module.isPresent() ? 0 : before.webinars(study);
        int total = study.syllabus().modules().size();
        int done = (int) progress.modulesDone();
        return new NextStep(
                title(study),
                module.map(each -> texts.of("courses.dashboard.session", each.place(), each.title()))
                        .orElseGet(() ->
                                texts.of(webinars > 0 ? "courses.dashboard.webinars" : "courses.dashboard.assessment")),
                module.map(each -> texts.of("courses.dashboard.minutes", minutesLeft(each, progress)))
                        .orElseGet(() -> toTheAssessment(study, webinars)),
                List.of(next.of(study, progress)),
                new Strokes(done, total, texts.of("courses.done", done, total)));
    }

    private String toTheAssessment(Study study, int webinars) {
        return webinars > 0
                ? texts.of("courses.attempt.webinars-first", webinars)
                : texts.of(
                        "courses.dashboard.minutes",
                        study.syllabus().assessment().minutes());
    }

    private static int minutesLeft(Module module, CourseProgress progress) {
        return module.lessons().stream()
                .filter(lesson -> !progress.isDone(lesson))
                .mapToInt(Lesson::minutes)
                .sum();
    }

    private String title(Study study) {
        return study.syllabus().cover().titleIn(texts.locale().getLanguage());
    }
}
