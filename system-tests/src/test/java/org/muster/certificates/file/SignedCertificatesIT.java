package org.muster.certificates.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.certificates.api.AwardId;
import org.muster.certificates.awards.AwardsQuery;
import org.muster.certificates.awards.RevokeAward;
import org.muster.certificates.awards.Standing;
import org.muster.certificates.signature.CheckFile.Genuineness;
import org.muster.certificates.signature.RotateSigningKey;
import org.muster.certificates.verification.VerifyFile;
import org.muster.certificates.verification.VerifyFile.FileAnswer;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.PersonId;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.EnrolmentId;
import org.muster.inserver.InServer;

/** Certificates are signed once, whoever asks; their files are known again, also when keys have changed. */
@InServer
class SignedCertificatesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CROWD = 8;

    @Inject
    ShortCourse course;

    @Inject
    Acting acting;

    @Inject
    AwardsQuery awards;

    @Inject
    OpenCertificate openCertificate;

    @Inject
    RevokeAward revokeAward;

    @Inject
    RotateSigningKey rotateSigningKey;

    @Inject
    VerifyFile verifyFile;

    @Inject
    Sql sql;

    private final ExecutorService threads = Executors.newFixedThreadPool(CROWD);

    private PersonId holder;
    private AwardId award;

    @BeforeEach
    void somebodyPasses() {
        nobodyHasTried();
        holder = course.somebody();
        award = passed(holder);
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
        nobodyHasTried();
    }

    @Test
    void ofManyWhoAskAtOnceAllGetTheSameFile() {
        List<CompletableFuture<byte[]>> files = IntStream.range(0, CROWD)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> file(holder, award), threads))
                .toList();
        byte[] first = files.get(0).join();
        assertThat(files).allSatisfy(file -> assertThat(file.join()).isEqualTo(first));
        assertThat(file(holder, award)).isEqualTo(first);
    }

    @Test
    void aFileOfOursIsGenuineAndSaysWhatItIsWorth() {
        FileAnswer answer = verifyFile.verify(file(holder, award));
        assertThat(answer.genuineness()).isEqualTo(Genuineness.GENUINE);
        assertThat(answer.verdict())
                .hasValueSatisfying(verdict -> assertThat(verdict.standing()).isEqualTo(Standing.VALID));
        acting.asTheServer(() -> {
            revokeAward.revoke(award, "It was issued by mistake.");
            return award;
        });
        assertThat(verifyFile.verify(file(holder, award)).verdict())
                .hasValueSatisfying(verdict -> assertThat(verdict.standing()).isEqualTo(Standing.REVOKED));
    }

    @Test
    void aChangedFileIsNot() {
        byte[] changed = file(holder, award).clone();
        changed[changed.length / 3] ^= 1;
        FileAnswer answer = verifyFile.verify(changed);
        assertThat(answer.genuineness()).isNotEqualTo(Genuineness.GENUINE);
        assertThat(answer.verdict()).isEmpty();
    }

    @Test
    void whatAnEarlierKeySignedStaysGenuine() {
        byte[] before = file(holder, award);
        acting.asTheServer(rotateSigningKey::rotate);
        byte[] after = file(holder, passed(holder));
        assertThat(verifyFile.verify(before).genuineness()).isEqualTo(Genuineness.GENUINE);
        assertThat(verifyFile.verify(after).genuineness()).isEqualTo(Genuineness.GENUINE);
        assertThat(file(holder, award)).isEqualTo(before);
        assertThat(sql.count("SELECT COUNT(*) FROM certificates_signing_key WHERE active_mark = 1"))
                .isEqualTo(1);
    }

    @Test
    void onlyAnAdministratorChangesTheKey() {
        assertThatThrownBy(() -> acting.as(holder, rotateSigningKey::rotate)).isInstanceOf(Forbidden.class);
    }

    @Test
    void whoTriesTooManyOtherFilesHasToWait() {
        byte[] other = "Hello".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> IntStream.range(0, 100).forEach(each -> verifyFile.verify(other)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("early");
    }

    @Test
    void whatIsTooLargeIsNotLookedAt() {
        assertThatThrownBy(() -> verifyFile.verify(new byte[(int) VerifyFile.LIMIT + 1]))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("large");
    }

    private AwardId passed(PersonId person) {
        EnrolmentId enrolment = course.passedBy(person, course.publish());
        await().atMost(PATIENCE).until(() -> awards.of(enrolment).isPresent());
        return awards.of(enrolment).orElseThrow().id();
    }

    private byte[] file(PersonId person, AwardId id) {
        return acting.as(person, () -> {
            try {
                return openCertificate.open(id);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void nobodyHasTried() {
        sql.change("DELETE FROM people_attempt");
    }
}
