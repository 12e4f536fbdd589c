package org.muster.certificates.awards;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which awards somebody looks for: all of it holds; what is empty does not choose.
 *
 * @param words a verification code, or words of the holder's name as it was at issue
 * @param version the version's number, with a course
 * @param from the first instant of issue
 * @param until the instant before which it was issued
 */
public record AwardFilter(
        String words,
        Optional<UUID> course,
        String version,
        Optional<AwardStatus> status,
        Optional<Instant> from,
        Optional<Instant> until) {

    public static final AwardFilter ALL =
            new AwardFilter("", Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty());

    public AwardFilter {
        words = words.strip();
        version = version.strip();
    }

    /** Whether it leaves anything out. */
    public boolean chooses() {
        return !equals(ALL);
    }

    /** The condition on {@code certificates_award a} and {@code certificates_holder h}. */
    Condition condition() {
        Condition condition = new Condition();
        VerificationCode.read(words)
                .ifPresentOrElse(code -> condition.and("a.code = ?", code.canonical()), () -> named(condition));
        course.ifPresent(id -> condition.and("a.course_id = ?", id));
        if (!version.isEmpty()) {
            condition.and("a.version_number = ?", version);
        }
        status.ifPresent(each -> condition.and("a.status = ?", each.name()));
        from.ifPresent(instant -> condition.and("a.issued_at >= ?", instant));
        until.ifPresent(instant -> condition.and("a.issued_at < ?", instant));
        return condition;
    }

    private void named(Condition condition) {
        for (String word : words.split("\\s+")) {
            if (!word.isEmpty()) {
                String plain = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
                condition.and("h.name LIKE ?", "%" + plain + "%");
            }
        }
    }

    /** Words of SQL and what they ask with. */
    static final class Condition {

        private final StringBuilder sql = new StringBuilder("1 = 1");
        private final List<Object> parameters = new ArrayList<>();

        void and(String words, Object... with) {
            sql.append(" AND ").append(words);
            parameters.addAll(List.of(with));
        }

        String sql() {
            return sql.toString();
        }

        Object[] with(Object... more) {
            List<Object> all = new ArrayList<>(parameters);
            all.addAll(List.of(more));
            return all.toArray();
        }
    }
}
