package org.muster.forums.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.muster.core.people.api.PersonId;
import org.muster.core.web.api.Moments;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;
import org.muster.forums.api.ForumId;
import org.muster.forums.forum.Forum;
import org.muster.forums.forum.Standing;
import org.muster.forums.reading.Cursor;
import org.muster.forums.reading.ReadForum;
import org.muster.forums.reading.Search;
import org.muster.forums.reading.Show;
import org.muster.forums.reading.ThreadLine;

/** {@code /forums/{forum}?show=…&words=…&after=…}; its buttons go to {@link ForumPost}. */
@Named("forumPage")
@RequestScoped
public class ForumBacking {

    @Inject
    PathParameters path;

    @Inject
    HttpServletRequest request;

    @Inject
    ReadForum readForum;

    @Inject
    ForumRows rows;

    @Inject
    ForumMarks marks;

    @Inject
    Moments moments;

    @Inject
    SignedInPerson reader;

    @Inject
    Texts texts;

    private ReadForum.Found found;
    private Search search = Search.ALL;

    @PostConstruct
    void load() {
        search = new Search(show(), getWords(), Cursor.parse(Deeds.field(request, "after")));
        found = readForum.read(ForumId.parse(path.get("forum")), search);
    }

    public Forum getForum() {
        return found.in().forum();
    }

    public String getTitle() {
        return rows.title(getForum());
    }

    public Standing getStanding() {
        return found.in().standing();
    }

    public boolean isFollowed() {
        return found.followed();
    }

    public String getWords() {
        return Deeds.field(request, "words").strip();
    }

    /** {@code all}, {@code questions} or {@code unanswered}. */
    public String getShown() {
        return search.show().name().toLowerCase(Locale.ROOT);
    }

    public boolean isNarrow() {
        return search.isNarrow();
    }

    public boolean isFirstPage() {
        return search.after().isEmpty();
    }

    public boolean isUnread() {
        return found.lines().stream().anyMatch(line -> line.unread() > 0);
    }

    public List<ThreadRow> getThreads() {
        return found.lines().stream().map(this::row).toList();
    }

    /** The address of a filter, with the words that are looked for. */
    public String at(String show) {
        return Addresses.of(getForum().id()) + "?show=" + show + "&words="
                + URLEncoder.encode(getWords(), StandardCharsets.UTF_8);
    }

    /** The address of the next page, or empty text. */
    public String getNext() {
        return found.next().map(cursor -> at(getShown()) + "&after=" + cursor).orElse("");
    }

    private ThreadRow row(ThreadLine line) {
        String facts = texts.of(
                "forums.thread.facts",
                line.replies(),
                name(line.topic().author()),
                moments.at(line.lastAt(), reader.zone(), texts.locale()),
                name(line.lastBy()));
        return new ThreadRow(Addresses.of(line.topic()), line.topic().title(), facts, marks.of(line));
    }

    private String name(PersonId person) {
        return found.names().getOrDefault(person, texts.of("forums.somebody"));
    }

    private Show show() {
        return Arrays.stream(Show.values())
                .filter(each -> each.name().equalsIgnoreCase(Deeds.field(request, "show")))
                .findFirst()
                .orElse(Show.ALL);
    }
}
