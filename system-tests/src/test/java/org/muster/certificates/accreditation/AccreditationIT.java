package org.muster.certificates.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.certificates.awards.AwardFacts;
import org.muster.certificates.awards.AwardsQuery;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.CourseCatalogue;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.studio.Desks;
import org.muster.inserver.InServer;

/** An accreditation is applied for, granted, suspended, reinstated and withdrawn; certificates follow from the instant it happens. */
@InServer
class AccreditationIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final Period AROUND = new Period(TODAY.minusDays(10), TODAY.plusDays(120));
    private static final Terms TERMS = new Terms(new BigDecimal("1.5"), "Ninety minutes.", 12, "");

    @Inject
    Desks desks;

    @Inject
    ShortCourse course;

    @Inject
    CourseCatalogue catalogue;

    @Inject
    RegisterBody registerBody;

    @Inject
    AccreditVersion accreditVersion;

    @Inject
    GrantAccreditation grantAccreditation;

    @Inject
    ChangeAccreditation changeAccreditation;

    @Inject
    KeepEvidence keepEvidence;

    @Inject
    LookAtAccreditations lookAtAccreditations;

    @Inject
    WarnOfEnd warnOfEnd;

    @Inject
    AwardsQuery awards;

    @Inject
    Sql sql;

    private PersonId officer;
    private BodyId body;
    private String slug;
    private ExactVersion version;

    @BeforeEach
    void aCourseAndABody() {
        officer = desks.holding(Role.ACCREDITATION_OFFICER);
        body = desks.as(officer, () -> registerBody.register("Body " + Ids.next(), ""));
        slug = course.publish();
        version = ExactVersion.of(catalogue.bySlug(slug).orElseThrow());
    }

    @Test
    void certificatesCarryTheMarkOnlyWhileItIsActive() {
        AccreditationId id = desks.as(officer, () -> accreditVersion.apply(body, version, papers(), AROUND, TERMS));
        assertThat(award().accredited()).isEmpty();

        desks.does(officer, () -> grantAccreditation.grant(id, Papers.of("GRANTED-" + id), AROUND, TERMS));
        AwardFacts marked = award();
        assertThat(marked.accredited()).hasValueSatisfying(mark -> {
            assertThat(mark.reference()).isEqualTo("GRANTED-" + id);
            assertThat(mark.cpdHours()).isEqualByComparingTo("1.5");
        });

        become(id, AccreditationState.SUSPENDED, null);
        assertThat(award().accredited()).isEmpty();
        become(id, AccreditationState.ACTIVE, null);
        assertThat(award().accredited()).isPresent();
        become(id, AccreditationState.WITHDRAWN, null);
        assertThat(award().accredited()).isEmpty();

        assertThat(awards.get(marked.id())).isEqualTo(marked);
        assertThat(one(id).history())
                .extracting(AccreditationDetail.Step::state)
                .containsExactly(
                        AccreditationState.WITHDRAWN,
                        AccreditationState.ACTIVE,
                        AccreditationState.SUSPENDED,
                        AccreditationState.ACTIVE,
                        AccreditationState.APPLIED);
        assertThat(one(id).history()).allSatisfy(step -> assertThat(step.by()).isNotEmpty());
        assertThat(awards.countUnder(id.value())).isEqualTo(2);
    }

    @Test
    void whatIsNotedForALaterDayIsNotYetSoAndIsReplacedByTheNextChange() {
        AccreditationId id = accredited();
        become(id, AccreditationState.WITHDRAWN, TODAY.plusDays(3));
        assertThat(one(id).line().state()).isEqualTo(AccreditationState.ACTIVE);
        assertThat(one(id).line().planned())
                .hasValueSatisfying(planned -> assertThat(planned.state()).isEqualTo(AccreditationState.WITHDRAWN));
        become(id, AccreditationState.SUSPENDED, null);
        assertThat(one(id).line().state()).isEqualTo(AccreditationState.SUSPENDED);
        assertThat(one(id).line().planned()).isEmpty();
    }

    @Test
    void aChangeNeedsAReasonAndADayThatIsNotPast() {
        AccreditationId id = accredited();
        refused("certificates.accreditation.reason", () -> {
            changeAccreditation.become(id, AccreditationState.SUSPENDED, null, " ");
            return id;
        });
        refused("certificates.accreditation.from-the-past", () -> {
            changeAccreditation.become(id, AccreditationState.SUSPENDED, TODAY.minusDays(1), "Late.");
            return id;
        });
        refused("certificates.accreditation.state.cannot", () -> {
            changeAccreditation.become(id, AccreditationState.ACTIVE, null, "Again.");
            return id;
        });
        assertThat(one(id).history()).hasSize(1);
    }

    @Test
    void whatIsOverIsNotChangedAnyMore() {
        AccreditationId id = desks.as(
                officer,
                () -> accreditVersion.accredit(
                        body, version, papers(), new Period(TODAY.minusDays(9), TODAY.minusDays(1)), TERMS));
        assertThat(one(id).line().state()).isEqualTo(AccreditationState.LAPSED);
        refused("certificates.accreditation.over", () -> {
            changeAccreditation.become(id, AccreditationState.WITHDRAWN, null, "Over.");
            return id;
        });
        assertThat(award().accredited()).isEmpty();
    }

    @Test
    void aBodyHasAReferenceOnce() {
        Papers papers = papers();
        desks.as(officer, () -> accreditVersion.accredit(body, version, papers, AROUND, TERMS));
        assertThatThrownBy(() -> desks.as(officer, () -> accreditVersion.apply(body, version, papers, AROUND, TERMS)))
                .isInstanceOf(Conflict.class);
        AccreditationId other = desks.as(officer, () -> accreditVersion.apply(body, version, papers(), AROUND, TERMS));
        assertThatThrownBy(() -> desks.does(officer, () -> grantAccreditation.grant(other, papers, AROUND, TERMS)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void whatWasGrantedStaysAsItIs() {
        AccreditationId id = accredited();
        refused("certificates.accreditation.decided", () -> {
            grantAccreditation.grant(id, papers(), AROUND, TERMS);
            return id;
        });
    }

    @Test
    void thoseWhoLookAfterItAreWarnedThreeTimes() {
        AccreditationId id = accredited();
        assertThat(sql.count(
                        "SELECT COUNT(*) FROM kernel_work WHERE kind = 'certificates-accreditation-ends' AND work_key LIKE ?",
                        id + ":%"))
                .isEqualTo(3);
        warnOfEnd.work(new WarnOfEnd.Ending(id.value(), 30), id + ":30");
        warnOfEnd.work(new WarnOfEnd.Ending(id.value(), 30), id + ":30");
        assertThat(lettersTo(id, officer)).isEqualTo(1);
        assertThat(lettersTo(id, desks.holding(Role.ADMINISTRATOR))).isZero();
    }

    @Test
    void whatIsSuspendedWarnsNobody() {
        AccreditationId id = accredited();
        become(id, AccreditationState.SUSPENDED, null);
        warnOfEnd.work(new WarnOfEnd.Ending(id.value(), 90), id + ":90");
        assertThat(lettersTo(id, officer)).isZero();
    }

    @Test
    void evidenceIsKeptOnceAndOpenedByThoseWhoMay() {
        AccreditationId id = accredited();
        keep(officer, id);
        keep(officer, id);
        Evidence kept = one(id).evidence().get(0);
        assertThat(one(id).evidence()).hasSize(1);
        assertThat(kept.name()).isEqualTo("letter.txt");
        assertThat(kept.type()).isEqualTo("text/plain");
        assertThat(kept.size()).isEqualTo(7);
        PersonId auditor = desks.holding(Role.AUDITOR);
        assertThat(desks.as(auditor, () -> keepEvidence.open(id, kept.id()))).isEqualTo(kept);
        assertThatThrownBy(() -> desks.as(auditor, () -> keepEvidence.open(id, UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
        PersonId trainer = desks.holding(Role.TRAINER);
        assertThatThrownBy(() -> desks.as(trainer, () -> keepEvidence.open(id, kept.id())))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> keep(auditor, id)).isInstanceOf(Forbidden.class);
    }

    @Test
    void evidenceIsNotLargerThanItMayBe() {
        AccreditationId id = accredited();
        refused("certificates.evidence.too-large", () -> {
            try {
                keepEvidence.add(id, "large.bin", new ByteArrayInputStream(new byte[20 * 1024 * 1024 + 1]));
                return id;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(one(id).evidence()).isEmpty();
    }

    private void keep(PersonId person, AccreditationId id) {
        desks.does(person, () -> {
            try {
                byte[] letter = "Granted".getBytes(StandardCharsets.UTF_8);
                keepEvidence.add(id, "letter.txt", new ByteArrayInputStream(letter));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private AccreditationId accredited() {
        return desks.as(officer, () -> accreditVersion.accredit(body, version, papers(), AROUND, TERMS));
    }

    private void become(AccreditationId id, AccreditationState state, @Nullable LocalDate from) {
        desks.does(officer, () -> changeAccreditation.become(id, state, from, "The body said so."));
    }

    private AccreditationDetail one(AccreditationId id) {
        return desks.as(officer, () -> lookAtAccreditations.one(id));
    }

    private AwardFacts award() {
        EnrolmentId passed = course.passedBy(course.somebody(), slug);
        await().atMost(PATIENCE).until(() -> awards.of(passed).isPresent());
        return awards.of(passed).orElseThrow();
    }

    private void refused(String key, Supplier<?> deed) {
        assertThatThrownBy(() -> desks.as(officer, deed))
                .isInstanceOf(RuleBroken.class)
                .hasMessage(key);
    }

    private long lettersTo(AccreditationId id, PersonId person) {
        return sql.count(
                "SELECT COUNT(*) FROM kernel_work WHERE kind = 'mail' AND work_key LIKE ?",
                "certificates.accreditation-ends:" + id + ":%:" + person);
    }

    private static Papers papers() {
        return Papers.of("REF-" + Ids.next());
    }
}
