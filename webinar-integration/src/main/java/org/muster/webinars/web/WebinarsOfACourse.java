package org.muster.webinars.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.Texts;
import org.muster.courses.api.CoursePanel;
import org.muster.courses.api.CourseVersionFacts;
import org.muster.webinars.reading.WebinarsQuery;

/** The next webinars of a course on its page. */
@ApplicationScoped
class WebinarsOfACourse implements CoursePanel {

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
        List<PanelItem> items = query.ofCourse(course.course(), AT_A_GLANCE).stream()
                .map(rows::of)
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(Panel.of(texts.of("webinars.course.title"), items)
                        .leadingTo(new Link(texts.of("webinars.panel.all"), Addresses.WEBINARS)));
    }
}
