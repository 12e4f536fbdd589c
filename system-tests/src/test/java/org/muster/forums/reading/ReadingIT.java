package org.muster.forums.reading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.forums.Gathering;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.PostId;
import org.muster.forums.api.ThreadId;
import org.muster.inserver.InServer;

/** What is new to somebody, and pages that neither repeat nor skip. */
@InServer
class ReadingIT {

    private static final Instant LONG_AGO = Instant.parse("2026-01-05T09:00:00Z");

    @Inject
    Gathering gathering;

    @Inject
    ReadForum readForum;

    @Inject
    ReadThread readThread;

    @Inject
    MarkAllRead markAllRead;

    @Inject
    ForumsOverview overview;

    @Inject
    Sql sql;

    private PersonId reader;
    private PersonId writer;
    private ForumId forum;

    @BeforeEach
    void gather() {
        reader = gathering.somebody();
        writer = gathering.somebody();
        forum = gathering.forum(reader, gathering.cohort(gathering.somebody(Role.TRAINER), reader, writer));
    }

    @Test
    void whatIsNewIsCountedUntilItIsRead() {
        ThreadId thread = gathering.ask(writer, forum, "Which door?", "This one?");
        gathering.answer(writer, thread, "Nobody?");
        assertThat(unread(thread)).isEqualTo(2);

        ReadThread.Read read = gathering.as(reader, () -> readThread.read(thread, 1));
        assertThat(read.firstUnread()).contains(1);
        assertThat(unread(thread)).isZero();

        gathering.answer(writer, thread, "Hello?");
        assertThat(unread(thread)).isEqualTo(1);
        assertThat(gathering.as(reader, () -> readThread.read(thread, 1)).firstUnread())
                .contains(3);
    }

    @Test
    void allCanBeCalledRead() {
        ThreadId thread = gathering.ask(writer, forum, "Which door?", "This one?");
        gathering.ask(writer, forum, "Which key?", "This one?");
        assertThat(line().unread()).isEqualTo(2);
        gathering.as(reader, () -> markAllRead.mark(forum));
        assertThat(line().unread()).isZero();
        gathering.answer(writer, thread, "Hello?");
        assertThat(line().unread()).isEqualTo(1);
        assertThat(unread(thread)).isEqualTo(1);
    }

    @Test
    void theMarkNeverFalls() {
        ThreadId thread = aLongThread(45);
        gathering.as(reader, () -> readThread.read(thread, 41));
        gathering.as(reader, () -> readThread.read(thread, 1));
        assertThat(unread(thread)).isZero();
    }

    @Test
    void aLongThreadHasPagesAndEachPostItsPage() {
        ThreadId thread = aLongThread(45);
        ReadThread.Read second = gathering.as(reader, () -> readThread.read(thread, 21));
        assertThat(second.posts())
                .hasSize(20)
                .first()
                .satisfies(view -> assertThat(view.post().number()).isEqualTo(21));
        assertThat(second.earlier()).contains(1);
        assertThat(second.later()).contains(41);
        PostId last = gathering
                .as(reader, () -> readThread.read(thread, 41))
                .posts()
                .get(4)
                .post()
                .id();
        assertThat(gathering.as(reader, () -> readThread.read(thread, last)).first())
                .isEqualTo(41);
        assertThat(gathering.as(reader, () -> readThread.read(thread, 999)).first())
                .isEqualTo(41);
    }

    @Test
    void pagesOfThreadsNeitherRepeatNorSkipWhileOthersWrite() {
        threads(60, n -> LONG_AGO.plus(Duration.ofMinutes(n / 2)));
        List<ThreadId> seen = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            Search search = new Search(Show.ALL, "", after);
            ReadForum.Found page = gathering.as(reader, () -> readForum.read(forum, search));
            page.lines().forEach(line -> seen.add(line.topic().id()));
            aThread(LONG_AGO.plus(Duration.ofDays(1)));
            after = page.next();
        } while (after.isPresent());
        assertThat(seen).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void listsOfThreadsAreReadAlongAnIndex() {
        threads(300, n -> LONG_AGO.plus(Duration.ofMinutes(n)));
        sql.list(row -> row.text("Table"), "ANALYZE TABLE forums_thread");
        List<String> plan = sql.list(row -> row.text("key") + " " + row.text("Extra"), """
                EXPLAIN SELECT t.id FROM forums_thread t WHERE t.forum_id = ? AND NOT t.hidden AND t.pinned = FALSE
                ORDER BY t.last_at DESC, t.id DESC LIMIT 26""", forum.value());
        assertThat(plan)
                .singleElement()
                .satisfies(step ->
                        assertThat(step).startsWith("forums_thread_activity").doesNotContain("filesort"));
    }

    private ForumLine line() {
        return gathering.as(reader, () -> overview.own()).stream()
                .filter(each -> each.in().forum().id().equals(forum))
                .findFirst()
                .orElseThrow();
    }

    private int unread(ThreadId thread) {
        return gathering.as(reader, () -> readForum.read(forum, Search.ALL)).lines().stream()
                .filter(each -> each.topic().id().equals(thread))
                .findFirst()
                .orElseThrow()
                .unread();
    }

    private ThreadId aThread(Instant at) {
        return threads(1, n -> at).get(0);
    }

    /** In one go, without posts. */
    private List<ThreadId> threads(int count, IntFunction<Instant> at) {
        List<ThreadId> made = IntStream.range(0, count)
                .mapToObj(n -> new ThreadId(Ids.next()))
                .toList();
        List<@Nullable Object[]> rows = IntStream.range(0, count)
                .mapToObj(n -> new @Nullable Object[] {
                    made.get(n).value(), forum.value(), writer.value(), writer.value(), at.apply(n), at.apply(n)
                })
                .toList();
        sql.changeAll("""
                INSERT INTO forums_thread (id, forum_id, kind, title, author_id, last_by, begun_at, last_at, last_number,
                    pinned, hidden) VALUES (?, ?, 'DISCUSSION', 'Made', ?, ?, ?, ?, 1, FALSE, FALSE)""", rows);
        return made;
    }

    private ThreadId aLongThread(int length) {
        ThreadId thread = aThread(LONG_AGO);
        List<@Nullable Object[]> rows = IntStream.rangeClosed(1, length)
                .mapToObj(n -> new @Nullable Object[] {
                    Ids.next(), thread.value(), n, writer.value(), LONG_AGO.plusSeconds(n), Ids.next()
                })
                .toList();
        sql.changeAll("""
                INSERT INTO forums_post (id, thread_id, number, author_id, capacity, body, words, written_at, state, form_key)
                VALUES (?, ?, ?, ?, 'MEMBER', '<p>Words</p>', 'Words', ?, 'SHOWN', ?)""", rows);
        sql.change("UPDATE forums_thread SET last_number = ? WHERE id = ?", length, thread.value());
        return thread;
    }
}
