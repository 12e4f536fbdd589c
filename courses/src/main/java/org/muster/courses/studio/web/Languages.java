package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Texts;

/** What courses are written in. */
@ApplicationScoped
class Languages {

    private static final List<String> TAGS = List.of("en-GB", "cy");

    @Inject
    Texts texts;

    List<Choice> choices() {
        return choices("en-GB");
    }

    /** With the one that a course has already. */
    List<Choice> choices(String kept) {
        return Stream.concat(TAGS.stream(), Stream.of(kept))
                .distinct()
                .map(tag -> new Choice(tag, TAGS.contains(tag) ? texts.of("studio.language." + tag) : tag))
                .toList();
    }

    /** A language there is to choose; the other for anything else. */
    static String known(String sent, String other) {
        return TAGS.contains(sent) ? sent : other;
    }
}
