package org.muster.benchmarks.product;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.muster.launcher.database.EmbeddedMariaDb;

/** A stopped demonstration with as much in its rooms as years of use leave behind: copies of what it came with. */
public final class Filled {

    private static final int THREADS = 100;
    private static final int POSTS = 5_000;
    private static final int RESOURCES = 1_000;

    /** Threads of the forum of the course most learners take, each a little older than the one before. */
    private static final String THREAD = """
            INSERT INTO forums_thread (id, forum_id, kind, title, author_id, begun_at, last_at, last_by, last_number, pinned, hidden)
            SELECT ?, f.id, 'QUESTION', CONCAT('What do others do at door ', ?, '?'), p.author_id, p.written_at,
                p.written_at - INTERVAL ? MINUTE, p.author_id, ?, FALSE, FALSE
            FROM forums_forum f, forums_post p
            WHERE f.title = 'ACT Awareness' AND f.subject_kind = 'COURSE' AND p.state = 'SHOWN' ORDER BY p.written_at LIMIT 1""";

    private static final String POST = """
            INSERT INTO forums_post (id, thread_id, number, author_id, capacity, body, words, written_at, state, form_key)
            SELECT UUID(), ?, ?, author_id, capacity, body, words, written_at, state, UUID()
            FROM forums_post WHERE state = 'SHOWN' ORDER BY written_at, id LIMIT ?, 1""";

    private static final String RESOURCE = """
            INSERT INTO library_resource (id, slug, kind, title, level, draft, saved_at, saved_by, version, shown_version_id,
                shown_at, review_on)
            SELECT ?, CONCAT(slug, '-', ?), kind, CONCAT(title, ', site ', ?), level, draft, saved_at, saved_by, version,
                ?, shown_at, review_on
            FROM library_resource WHERE id = ?""";

    private static final String VERSION = """
            INSERT INTO library_version (id, resource_id, major, minor, level, note, content, published_at, published_by)
            SELECT ?, ?, major, minor, v.level, note, content, published_at, published_by
            FROM library_version v JOIN library_resource r ON r.shown_version_id = v.id WHERE r.id = ?""";

    private static final String SHELF = """
            INSERT INTO library_shelf (resource_id, slug, kind, level, title, summary, label, words, language, topics, related,
                file_id, published_at)
            SELECT ?, CONCAT(slug, '-', ?), kind, level, CONCAT(title, ', site ', ?), summary, label, words, language, topics,
                related, file_id, published_at
            FROM library_shelf WHERE resource_id = ?""";

    private final Connection connection;

    private Filled(Connection connection) {
        this.connection = connection;
    }

    public static void fill(Path root, Path data) {
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(root.resolve("launcher/target/dist/mariadb.jar"), data);
                Connection connection =
                        DriverManager.getConnection(database.url(), database.user(), database.password())) {
            connection.setAutoCommit(false);
            Filled filled = new Filled(connection);
            filled.forum();
            filled.shelves();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void forum() throws SQLException {
        int posts = list("SELECT id FROM forums_post WHERE state = 'SHOWN'").size();
        int each = POSTS / THREADS;
        for (int number = 0; number < THREADS; number++) {
            String thread = newId();
            change(THREAD, thread, number + 1, number, each);
            for (int post = 0; post < each; post++) {
                change(POST, thread, post + 1, (number + post) % posts);
            }
        }
    }

    private void shelves() throws SQLException {
        List<String> originals = list("SELECT resource_id FROM library_shelf ORDER BY slug");
        for (int number = originals.size(); number < RESOURCES; number++) {
            String resource = newId();
            String version = newId();
            String original = originals.get(number % originals.size());
            change(RESOURCE, resource, number, number, version, original);
            change(VERSION, version, resource, original);
            change(SHELF, resource, number, number, original);
        }
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    private List<String> list(String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet found = statement.executeQuery()) {
            List<String> ids = new ArrayList<>();
            while (found.next()) {
                ids.add(found.getString(1));
            }
            return ids;
        }
    }

    private void change(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < arguments.length; place++) {
                statement.setObject(place + 1, arguments[place]);
            }
            statement.executeUpdate();
        }
    }
}
