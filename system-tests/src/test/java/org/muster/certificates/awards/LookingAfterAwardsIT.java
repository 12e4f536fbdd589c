package org.muster.certificates.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.certificates.api.AwardId;
import org.muster.certificates.verification.VerifyAward;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.studio.Desks;
import org.muster.inserver.InServer;

/** Awards are found, suspended, reinstated and revoked, one by one or many for one reason, and each thing done is kept. */
@InServer
class LookingAfterAwardsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Desks desks;

    @Inject
    ShortCourse course;

    @Inject
    AwardsQuery awards;

    @Inject
    FindAwards findAwards;

    @Inject
    LookAtAward lookAtAward;

    @Inject
    SuspendAward suspendAward;

    @Inject
    RevokeAward revokeAward;

    @Inject
    RevokeMany revokeMany;

    @Inject
    RevokeInBulk revokeInBulk;

    @Inject
    VerifyAward verifyAward;

    private PersonId officer;
    private PersonId auditor;
    private String slug;

    @BeforeEach
    void aCourse() {
        officer = desks.holding(Role.ACCREDITATION_OFFICER);
        auditor = desks.holding(Role.AUDITOR);
        slug = course.publish();
    }

    @Test
    void whatIsSuspendedDoesNotCountUntilItIsReinstated() {
        AwardFacts award = awardFor(course.somebody());
        desks.does(officer, () -> suspendAward.suspend(award.id(), "Somebody says it was not them."));
        assertThat(standing(award)).isEqualTo(Standing.SUSPENDED);
        assertRefused("certificates.award.not-in-force", () -> suspendAward.suspend(award.id(), "Again."));
        desks.does(officer, () -> suspendAward.reinstate(award.id(), "It was."));
        assertThat(standing(award)).isEqualTo(Standing.VALID);
        assertRefused("certificates.award.not-suspended", () -> suspendAward.reinstate(award.id(), "Again."));
        assertThat(one(award.id()).history())
                .extracting(AwardDetail.Step::status)
                .containsExactly(AwardStatus.ISSUED, AwardStatus.SUSPENDED);
        assertThat(one(award.id()).history()).allSatisfy(step -> {
            assertThat(step.by()).isNotEmpty();
            assertThat(step.reason()).isNotEmpty();
        });
    }

    @Test
    void whatIsReinstatedAfterANewerOneWasIssuedIsReplacedByIt() {
        PersonId person = course.somebody();
        AwardFacts first = awardFor(person);
        desks.does(officer, () -> suspendAward.suspend(first.id(), "To be looked into."));
        AwardFacts second = awardFor(person);
        desks.does(officer, () -> suspendAward.reinstate(first.id(), "Nothing found."));
        assertThat(awards.get(first.id()).life().status()).isEqualTo(AwardStatus.SUPERSEDED);
        assertThat(awards.get(first.id()).life().supersededBy())
                .contains(second.id().value());
        assertThat(standing(second)).isEqualTo(Standing.VALID);
    }

    @Test
    void aReasonIsNeededAndOnlyThoseWhoLookAfterAwardsMay() {
        AwardFacts award = awardFor(course.somebody());
        assertRefused("certificates.award.reason", () -> suspendAward.suspend(award.id(), " "));
        assertRefused("certificates.award.reason", () -> revokeAward.revoke(award.id(), "x".repeat(501)));
        assertThatThrownBy(() -> desks.does(auditor, () -> suspendAward.suspend(award.id(), "No.")))
                .isInstanceOf(Forbidden.class);
        PersonId trainer = desks.holding(Role.TRAINER);
        assertThatThrownBy(() -> desks.as(trainer, () -> lookAtAward.one(award.id())))
                .isInstanceOf(Forbidden.class);
        assertThat(standing(award)).isEqualTo(Standing.VALID);
    }

    @Test
    void awardsAreFoundByCodeNameCourseAndState() {
        AwardFacts award = awardFor(course.somebody());
        AwardFacts other = awardFor(course.somebody());
        String holder = awards.holderOf(award.id()).orElseThrow();
        assertThat(found(filter(award.code().grouped().toLowerCase(Locale.ROOT), award)))
                .containsExactly(award.id());
        assertThat(found(filter(holder, award))).contains(award.id());
        assertThat(found(filter("", award))).containsExactly(other.id(), award.id());
        assertThat(found(filter("%", award))).isEmpty();
        desks.does(officer, () -> revokeAward.revoke(other.id(), "Not theirs."));
        assertThat(found(new AwardFilter(
                        "",
                        Optional.of(award.course().course()),
                        "1.0",
                        Optional.of(AwardStatus.REVOKED),
                        Optional.of(other.life().issuedAt()),
                        Optional.empty())))
                .containsExactly(other.id());
        assertThat(found(new AwardFilter(
                        "",
                        Optional.of(award.course().course()),
                        "2.0",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())))
                .isEmpty();
    }

    @Test
    void manyAreRevokedExactlyAsTheyWereCounted() {
        AwardFacts first = awardFor(course.somebody());
        AwardFacts second = awardFor(course.somebody());
        AwardFilter all = filter("", first);
        UUID bulk = Ids.next();
        assertThat(desks.as(officer, () -> revokeMany.preview(all))).isEqualTo(2);
        assertRefused("certificates.awards.bulk.changed", () -> revokeMany.revoke(bulk, all, 1, "Wrong version."));
        assertRefused("certificates.awards.bulk.all", () -> revokeMany.revoke(bulk, AwardFilter.ALL, 2, "Everything."));

        desks.does(officer, () -> revokeMany.revoke(bulk, all, 2, "Wrong version."));
        AwardFacts later = awardFor(course.somebody());
        desks.does(officer, () -> revokeMany.revoke(bulk, all, 2, "Wrong version."));
        await().atMost(PATIENCE)
                .until(() -> desks.as(auditor, () -> revokeMany.progress(bulk)).isOver());

        assertThat(Stream.of(first, second).map(this::standing)).containsOnly(Standing.REVOKED);
        assertThat(standing(later)).isEqualTo(Standing.VALID);
        revokeInBulk.work(new RevokeInBulk.Bulk(bulk), bulk.toString());
        assertThat(one(first.id()).history()).singleElement().satisfies(step -> {
            assertThat(step.reason()).isEqualTo("Wrong version.");
            assertThat(step.by()).isNotEmpty();
        });
        assertThat(desks.as(officer, () -> revokeMany.preview(all))).isEqualTo(1);
    }

    private static AwardFilter filter(String words, AwardFacts like) {
        return new AwardFilter(
                words, Optional.of(like.course().course()), "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    private List<AwardId> found(AwardFilter filter) {
        return desks.as(auditor, () -> {
            List<AwardId> ids =
                    findAwards.page(filter, 0, 50).stream().map(AwardLine::id).toList();
            assertThat(findAwards.count(filter)).isEqualTo(ids.size());
            return ids;
        });
    }

    private AwardDetail one(AwardId id) {
        return desks.as(auditor, () -> lookAtAward.one(id));
    }

    /** What anyone is told who has the code. */
    private Standing standing(AwardFacts award) {
        return verifyAward
                .verify(award.code().grouped())
                .verdict()
                .orElseThrow()
                .standing();
    }

    private AwardFacts awardFor(PersonId person) {
        EnrolmentId passed = course.passedBy(person, slug);
        await().atMost(PATIENCE).until(() -> awards.of(passed).isPresent());
        return awards.of(passed).orElseThrow();
    }

    private void assertRefused(String key, Runnable deed) {
        assertThatThrownBy(() -> desks.does(officer, deed))
                .isInstanceOf(RuleBroken.class)
                .hasMessage(key);
    }
}
