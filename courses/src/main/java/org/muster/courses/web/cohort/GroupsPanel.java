package org.muster.courses.web.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.core.web.api.DashboardPanel;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Moments;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.cohort.OwnGroups;
import org.muster.courses.cohort.OwnGroups.Own;

/** The groups somebody leads, learns in or waits for a place in, and when each meets next. Who has none sees nothing. */
@ApplicationScoped
class GroupsPanel implements DashboardPanel {

    @Inject
    OwnGroups groups;

    @Inject
    Moments moments;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 110;
    }

    @Override
    public Optional<Panel> panel(SignedInPerson person) {
        if (!person.may(CoursesAct.LEARN)) {
            return Optional.empty();
        }
        List<Own> own = groups.find();
        List<PanelItem> items = own.stream().map(each -> item(each, person)).toList();
        Panel panel = Panel.of(texts.of("courses.cohort.panel"), items);
        Link all = new Link(texts.of("courses.cohorts.title"), CohortRoutes.ALL);
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(own.stream().anyMatch(Own::leads) ? panel.leadingTo(all) : panel);
    }

    private PanelItem item(Own group, SignedInPerson person) {
        Link heading = new Link(group.facts().title(), href(group));
        PanelItem item = PanelItem.of(heading, next(group, person)).counting(led(group));
        return group.next()
                .filter(session -> group.turn() == 0)
                .map(session -> item.on(LocalDate.ofInstant(session.startsAt(), person.zone())))
                .orElse(item);
    }

    private static String href(Own group) {
        return group.leads()
                ? CohortRoutes.ALL + "/" + group.facts().id()
                : GroupAddresses.of(group.facts().id());
    }

    private String led(Own group) {
        String days = texts.of(
                "courses.cohort.days",
                day(group.facts().startsOn()),
                day(group.facts().endsOn()));
        return group.leads()
                ? texts.of("courses.cohort.led", days)
                : texts.of("courses.cohort.by", group.trainer(), days);
    }

    private String next(Own group, SignedInPerson person) {
        if (group.turn() > 0) {
            return texts.of("courses.group.turn", group.turn());
        }
        return group.next()
                .map(session -> texts.of(
                        "courses.cohort.next",
                        session.title(),
                        moments.at(session.startsAt(), person.zone(), texts.locale())))
                .orElse("");
    }

    private String day(LocalDate day) {
        return moments.day(day, texts.locale());
    }
}
