package org.muster.core.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import org.muster.core.web.api.Choice;

/** The time zones to choose from: those around here, and the one a person already has. */
@ApplicationScoped
class Zones {

    private static final String NEAR = "(Europe|Atlantic)/.*";

    List<Choice> with(String theirs) {
        TreeSet<String> names = new TreeSet<>(ZoneId.getAvailableZoneIds());
        names.removeIf(name -> !name.matches(NEAR));
        names.add(theirs);
        return names.stream().map(Zones::choice).toList();
    }

    /** {@code Europe/Isle_of_Man} reads "Isle of Man (Europe)". */
    private static Choice choice(String name) {
        String[] parts = name.replace('_', ' ').split("/", 2);
        return new Choice(name, parts.length == 2 ? parts[1] + " (" + parts[0] + ")" : name);
    }
}
