package org.muster.certificates.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.certificates.access.CertificatesAct;
import org.muster.certificates.api.AwardId;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Permission;

/** Awards for those who look after them: newest first, all or some. */
@ApplicationScoped
@Transactional
public class FindAwards {

    private static final String FROM =
            " FROM certificates_award a LEFT JOIN certificates_holder h ON h.award_id = a.id WHERE ";

    @Inject
    Permission permission;

    @Inject
    CertificatesSettings settings;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public long count(AwardFilter filter) {
        permission.require(CertificatesAct.VIEW_AWARDS);
        AwardFilter.Condition condition = filter.condition();
        return sql.count("SELECT COUNT(*)" + FROM + condition.sql(), condition.with());
    }

    public List<AwardLine> page(AwardFilter filter, long skip, int size) {
        permission.require(CertificatesAct.VIEW_AWARDS);
        AwardFilter.Condition condition = filter.condition();
        LocalDate today = settings.day(clock.instant());
        return sql.list(
                row -> line(row, today),
                "SELECT a.id, h.name, a.course_title, a.version_number, a.issued_at, a.last_day, a.status, a.code"
                        + FROM + condition.sql() + " ORDER BY a.issued_at DESC, a.id DESC LIMIT ? OFFSET ?",
                condition.with(size, skip));
    }

    private AwardLine line(Row row, LocalDate today) throws SQLException {
        Optional<LocalDate> lastDay = row.textIfAny("last_day").map(LocalDate::parse);
        Validity validity = new Validity(lastDay, settings.noticeDays(), 0);
        return new AwardLine(
                new AwardId(row.id("id")),
                row.textIfAny("name").orElse(""),
                row.text("course_title"),
                row.text("version_number"),
                row.instant("issued_at"),
                lastDay,
                Standing.of(AwardStatus.valueOf(row.text("status")), validity, today),
                new VerificationCode(row.text("code")).grouped());
    }
}
