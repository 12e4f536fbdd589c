package org.muster.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.Mark.Kind;
import org.muster.core.web.api.Texts;
import org.muster.library.resource.ResourceKind;
import org.muster.library.resource.Standing.State;
import org.muster.library.resource.Tags;

/** Kinds, levels, languages and topics as people call them. */
@ApplicationScoped
public class Labels {

    @Inject
    Texts texts;

    public String of(ResourceKind kind) {
        return texts.of("library.kind." + kind);
    }

    public String of(AccessLevel level) {
        return texts.of("library.level." + level);
    }

    public String language(String language) {
        return texts.of("library.language." + language);
    }

    public String topic(String tag) {
        return tag.equals("all") ? texts.of("library.everyone") : Tags.inWords(tag);
    }

    public String topics(List<String> tags) {
        return tags.stream().map(this::topic).collect(Collectors.joining(", "));
    }

    public Mark mark(AccessLevel level) {
        return switch (level) {
            case OPEN -> new Mark(Kind.NONE, "globe", of(level));
            case REGISTERED -> new Mark(Kind.NONE, "user", of(level));
            case VERIFIED -> new Mark(Kind.INFO, "user-check", of(level));
            case RESTRICTED -> new Mark(Kind.WARN, "lock", of(level));
        };
    }

    public Mark mark(State state) {
        String word = texts.of("library.state." + state);
        return switch (state) {
            case DRAFT -> Mark.none(word);
            case PUBLISHED -> Mark.ok(word);
            case WITHDRAWN -> Mark.warn("archive", word);
        };
    }
}
