package org.muster.courses.web.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Moments;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.CoursePanel;
import org.muster.courses.api.CourseVersionFacts;
import org.muster.courses.cohort.Group;
import org.muster.courses.cohort.OpenGroups;

/** The groups that whoever looks at a course may join to take it with others. */
@ApplicationScoped
class GroupsOfACourse implements CoursePanel {

    @Inject
    OpenGroups openGroups;

    @Inject
    SignedInPerson person;

    @Inject
    Moments moments;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Panel> about(CourseVersionFacts course) {
        if (!person.may(CoursesAct.LEARN)) {
            return Optional.empty();
        }
        List<PanelItem> items =
                openGroups.of(course.course()).stream().map(this::item).toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(Panel.of(texts.of("courses.group.of-course"), items));
    }

    private PanelItem item(Group group) {
        String address = GroupAddresses.of(group.facts().id());
        String days = texts.of(
                "courses.cohort.days",
                day(group.facts().startsOn()),
                day(group.facts().endsOn()));
        PanelItem item = PanelItem.of(
                        new Link(group.facts().title(), address), texts.of("courses.cohort.by", group.trainer(), days))
                .counting(texts.of("courses.group.free", group.entry().free()));
        return item.offering(
                new Link(texts.of(group.isJoinable() ? "courses.group.see" : "courses.group.yours"), address));
    }

    private String day(LocalDate day) {
        return moments.day(day, texts.locale());
    }
}
