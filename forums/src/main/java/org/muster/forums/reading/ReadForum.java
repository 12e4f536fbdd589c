package org.muster.forums.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.core.people.api.PersonId;
import org.muster.forums.api.ForumId;
import org.muster.forums.follow.Follows;
import org.muster.forums.forum.EnterForum;
import org.muster.forums.forum.Entered;

/** A forum as somebody sees it: its threads, a page at a time. */
@ApplicationScoped
public class ReadForum {

    /** How many threads stand on a page. */
    public static final int PAGE = 25;

    @Inject
    EnterForum enterForum;

    @Inject
    ThreadLines lines;

    @Inject
    Follows follows;

    @Inject
    Names names;

    public Found read(ForumId id, Search search) {
        Entered in = enterForum.enter(id);
        boolean first = search.after().isEmpty() && !search.isNarrow();
        List<ThreadLine> pinned = first ? lines.pinned(in) : List.of();
        List<ThreadLine> found = lines.find(in, search, PAGE + 1);
        List<ThreadLine> shown = found.subList(0, Math.min(PAGE, found.size()));
        Optional<Cursor> next =
                found.size() > PAGE ? Optional.of(shown.get(PAGE - 1).cursor()) : Optional.empty();
        List<ThreadLine> all = Stream.concat(pinned.stream(), shown.stream()).toList();
        return new Found(in, all, namesIn(all), next, follows.has(id.value(), in.person()));
    }

    private Map<PersonId, String> namesIn(List<ThreadLine> all) {
        return names.of(all.stream()
                .flatMap(line -> Stream.of(line.topic().author(), line.lastBy()))
                .distinct()
                .toList());
    }

    /**
     * A page of threads.
     *
     * @param lines the pinned ones first
     * @param next where the next page begins; empty on the last one
     */
    public record Found(
            Entered in, List<ThreadLine> lines, Map<PersonId, String> names, Optional<Cursor> next, boolean followed) {}
}
