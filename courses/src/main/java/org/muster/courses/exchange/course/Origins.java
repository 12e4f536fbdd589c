package org.muster.courses.exchange.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.database.Sql;
import org.muster.courses.api.DraftId;
import org.muster.courses.exchange.question.Notice;
import org.muster.courses.exchange.question.Place;

/** The files that drafts began as, as rows. */
@ApplicationScoped
class Origins {

    @Inject
    Sql sql;

    @Inject
    Jsonb json;

    void add(DraftId draft, String name, List<Notice> lines, Instant now) {
        sql.change(
                "INSERT INTO courses_draft_origin (draft_id, name, notices, brought_at) VALUES (?, ?, ?, ?)",
                draft.value(),
                name,
                json.toJson(lines.stream().map(Kept::of).toList()),
                now);
    }

    Optional<Origin> find(DraftId draft) {
        return sql.first(
                row -> new Origin(
                        row.text("name"),
                        row.instant("brought_at"),
                        Arrays.stream(json.fromJson(row.text("notices"), Kept[].class))
                                .map(Kept::notice)
                                .toList()),
                "SELECT name, notices, brought_at FROM courses_draft_origin WHERE draft_id = ?",
                draft.value());
    }

    /** A notice as it is kept. */
    public record Kept(int line, String item, String key, List<String> arguments) {

        static Kept of(Notice notice) {
            return new Kept(notice.place().line(), notice.place().item(), notice.key(), notice.arguments());
        }

        Notice notice() {
            return new Notice(new Place(line, item), key, arguments);
        }
    }
}
