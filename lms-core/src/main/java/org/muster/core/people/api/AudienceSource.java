package org.muster.core.people.api;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** People whom another room knows, for an {@link Audience}: the learners of a course. Implementations are CDI beans. */
public interface AudienceSource {

    /** Names the source for ever, since it is stored: {@code courses.learners}; at most 60 letters, none of them a colon. */
    String id();

    /** What one may choose from, by name. */
    List<Group> groups(Locale locale);

    /**
     * Hands over the people of a group as they are now, a thousand or so at a time, so that they are never all in memory;
     * somebody may come more than once. A group that is not there is nobody.
     */
    void tell(String group, Consumer<Collection<PersonId>> rows);

    /**
     * A group of people.
     *
     * @param id tells it from the source's others; at most 36 letters
     * @param name in the reader's language, saying also what kind of group it is
     */
    record Group(String id, String name) {}
}
