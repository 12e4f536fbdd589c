package org.muster.webinars.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.Texts;
import org.muster.courses.api.CohortFacts;
import org.muster.courses.api.CoursePanel;
import org.muster.courses.api.CourseVersionFacts;
import org.muster.courses.api.GroupPanel;
import org.muster.webinars.reading.Line;
import org.muster.webinars.reading.WebinarsQuery;

/** The next webinars of a course or a group on its page, and those that count on the page of an assessment that waits for them. */
@ApplicationScoped
class WebinarsElsewhere implements CoursePanel, GroupPanel {

    private static final int AT_A_GLANCE = 3;

    @Inject
    WebinarsQuery query;

    @Inject
    Rows rows;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Optional<Panel> about(CourseVersionFacts course) {
        return unlessEmpty(query.ofCourse(course.course(), AT_A_GLANCE));
    }

    @Override
    public Optional<Panel> about(CohortFacts group) {
        return unlessEmpty(query.ofCohort(group, AT_A_GLANCE));
    }

    @Override
    public Optional<Panel> beforeTheAssessment(CourseVersionFacts course) {
        Panel panel = panel("webinars.course.counting", query.countingFor(course.course(), AT_A_GLANCE));
        return Optional.of(panel.whenEmpty(texts.of("webinars.course.none")));
    }

    private Optional<Panel> unlessEmpty(List<Line> webinars) {
        return webinars.isEmpty() ? Optional.empty() : Optional.of(panel("webinars.course.title", webinars));
    }

    private Panel panel(String title, List<Line> webinars) {
        List<PanelItem> items = webinars.stream().map(rows::of).toList();
        return Panel.of(texts.of(title), items).leadingTo(new Link(texts.of("webinars.panel.all"), Addresses.WEBINARS));
    }
}
