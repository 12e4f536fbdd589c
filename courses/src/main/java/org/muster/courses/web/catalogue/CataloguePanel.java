package org.muster.courses.web.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.core.web.api.FrontPanel;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.Texts;
import org.muster.courses.catalogue.Catalogue;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.syllabus.Syllabus;

/** The front page's courses. */
@ApplicationScoped
class CataloguePanel implements FrontPanel {

    private static final int AT_A_GLANCE = 6;

    @Inject
    Catalogue catalogue;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<Panel> panel() {
        List<CourseVersion> courses = catalogue.current();
        return courses.isEmpty()
                ? Optional.empty()
                : Optional.of(Panel.of(
                                texts.of("courses.nav"),
                                courses.stream()
                                        .limit(AT_A_GLANCE)
                                        .map(this::item)
                                        .toList())
                        .leadingTo(new Link(texts.of("courses.dashboard.all"), "/courses")));
    }

    private PanelItem item(CourseVersion course) {
        Syllabus syllabus = course.syllabus();
        Link see = new Link(texts.of("courses.catalogue.see"), address(course));
        return PanelItem.of(
                        new Link(title(course), address(course)),
                        syllabus.cover().summary())
                .counting(texts.of("courses.facts", syllabus.modules().size(), syllabus.minutes()))
                .offering(see);
    }

    /** The first course that asks for nothing before it. */
    @Override
    public Optional<Link> start() {
        return catalogue.current().stream()
                .filter(course -> course.syllabus().prerequisites().isEmpty())
                .findFirst()
                .map(course -> new Link(texts.of("courses.front.start", title(course)), address(course)));
    }

    private static String address(CourseVersion course) {
        return "/courses/" + course.slug();
    }

    private String title(CourseVersion course) {
        return course.syllabus().cover().titleIn(texts.locale().getLanguage());
    }
}
