package org.muster.core.records.web;

import java.util.Arrays;
import java.util.List;
import org.muster.core.records.statement.Edition;
import org.muster.core.web.api.Choice;

/** The editions of the Experience API to choose from. */
final class Editions {

    private Editions() {}

    static List<Choice> choices() {
        return Arrays.stream(Edition.values())
                .map(edition -> new Choice(edition.latest(), edition.latest()))
                .toList();
    }
}
