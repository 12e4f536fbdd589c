package org.muster.courses.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import org.muster.core.kernel.settings.Mode;
import org.muster.core.kernel.start.StartProgress;
import org.muster.core.kernel.start.StartStep;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Acting;
import org.muster.courses.catalogue.Catalogue;
import org.muster.courses.demo.DemoCourse.Release;
import org.muster.courses.publishing.PublishCourse;

/** Publishes the demonstration's courses, each version on its day in the past. What is there is left alone. */
@ApplicationScoped
class DemoCourses implements StartStep {

    private static final LocalTime OFFICE_HOURS = LocalTime.of(10, 0);

    @Inject
    Mode mode;

    @Inject
    DemoDays days;

    @Inject
    Acting acting;

    @Inject
    Catalogue catalogue;

    @Inject
    PublishCourse publishCourse;

    @Inject
    ActingTime time;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void run(StartProgress progress) {
        if (mode.isDemonstration()) {
            DemoCourse.all().forEach(course -> publish(course, progress));
        }
    }

    private void publish(DemoCourse course, StartProgress progress) {
        course.releases().stream()
                .filter(release ->
                        catalogue.numbered(course.slug(), release.number()).isEmpty())
                .forEach(release -> {
                    progress.step("Publishing " + course.title() + " " + release.number());
                    acting.asTheServer(() -> publish(course, release));
                });
    }

    private boolean publish(DemoCourse course, Release release) {
        time.at(days.at(release.day(), OFFICE_HOURS), () -> publishCourse.publish(course.document(release.number())));
        return true;
    }
}
