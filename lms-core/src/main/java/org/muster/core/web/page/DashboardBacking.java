package org.muster.core.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.web.api.DashboardPanel;
import org.muster.core.web.api.NextStep;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;

/** What to do next, and what the rooms above keep for this person. */
@Named("dashboard")
@RequestScoped
public class DashboardBacking {

    @Inject
    @Any
    Instance<DashboardPanel> rooms;

    @Inject
    SignedInPerson person;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private @Nullable NextStep next;
    private List<Panel> panels = List.of();

    @PostConstruct
    void ask() {
        List<DashboardPanel> inOrder = rooms.stream()
                .sorted(Comparator.comparingInt(DashboardPanel::order))
                .toList();
        next = inOrder.stream()
                .flatMap(room -> room.nextStep(person).stream())
                .findFirst()
                .orElse(null);
        panels = inOrder.stream().flatMap(room -> room.panel(person).stream()).toList();
    }

    public String getGreeting() {
        return texts.of(greeting(here().getHour()), person.givenName());
    }

    public LocalDate getToday() {
        return here().toLocalDate();
    }

    public @Nullable NextStep getNext() {
        return next;
    }

    public List<Panel> getPanels() {
        return panels;
    }

    private ZonedDateTime here() {
        return clock.instant().atZone(person.zone());
    }

    static String greeting(int hour) {
        if (hour < 12) {
            return "web.dashboard.morning";
        }
        return hour < 18 ? "web.dashboard.afternoon" : "web.dashboard.evening";
    }
}
