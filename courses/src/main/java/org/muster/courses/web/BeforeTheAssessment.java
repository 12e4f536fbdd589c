package org.muster.courses.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.muster.core.web.api.Panel;
import org.muster.courses.api.CoursePanel;
import org.muster.courses.delivery.Attended;
import org.muster.courses.delivery.Study;

/** What somebody still has to do elsewhere before their assessment opens. */
@ApplicationScoped
public class BeforeTheAssessment {

    @Inject
    Attended attended;

    @Inject
    @Any
    Instance<CoursePanel> rooms;

    /** How many webinars are missing; none for whoever has completed the course. */
    public int webinars(Study study) {
        return study.isCompleted() ? 0 : attended.missing(study);
    }

    /** Where to find them. */
    public List<Panel> panels(Study study) {
        return rooms.stream()
                .sorted(Comparator.comparingInt(CoursePanel::order))
                .flatMap(room -> room.beforeTheAssessment(study.course().facts()).stream())
                .toList();
    }
}
