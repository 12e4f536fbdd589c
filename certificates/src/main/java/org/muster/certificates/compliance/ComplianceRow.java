package org.muster.certificates.compliance;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.muster.certificates.api.AwardId;
import org.muster.certificates.awards.AwardStatus;
import org.muster.core.kernel.database.Row;

/** One line of the compliance table. */
record ComplianceRow(UUID person, UUID requirement, UUID course, Workspot spot, Facts facts) {

    static ComplianceRow of(Row row) throws SQLException {
        Learning learning = new Learning(LearningState.valueOf(row.text("progress")), (int) row.number("percent"));
        Facts facts = new Facts(award(row), learning, before(row), exempt(row), LocalDate.parse(row.text("due_on")));
        return new ComplianceRow(
                row.id("person_id"), row.id("requirement_id"), row.id("course_id"), Workspot.of(row), facts);
    }

    private static Optional<HeldAward> award(Row row) throws SQLException {
        Optional<UUID> id = row.idIfAny("award_id");
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(new HeldAward(
                        new AwardId(id.get()),
                        AwardStatus.valueOf(row.text("award_status")),
                        row.textIfAny("last_day").map(LocalDate::parse)));
    }

    private static Optional<Before> before(Row row) throws SQLException {
        Optional<LocalDate> until = row.textIfAny("before_until").map(LocalDate::parse);
        return row.idIfAny("before_course_id").map(course -> new Before(course, until));
    }

    private static Optional<Days> exempt(Row row) throws SQLException {
        Optional<LocalDate> from = row.textIfAny("exempt_from").map(LocalDate::parse);
        Optional<LocalDate> until = row.textIfAny("exempt_until").map(LocalDate::parse);
        return from.flatMap(first -> until.map(last -> new Days(first, last)));
    }

    /** Whether the past, which knows nothing of how far somebody was, tells the same of both. */
    boolean isToldLike(ComplianceRow other) {
        return spot.equals(other.spot) && facts.withoutPercent().equals(other.facts.withoutPercent());
    }

    Key key() {
        return new Key(person, requirement);
    }

    /** What a line is found by within an organisation. */
    record Key(UUID person, UUID requirement) {}
}
