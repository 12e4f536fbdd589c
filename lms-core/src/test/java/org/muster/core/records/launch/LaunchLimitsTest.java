package org.muster.core.records.launch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.kernel.Forbidden;

class LaunchLimitsTest {

    private static final String ACTOR = "account 0195 https://home.example";
    private static final String COURSE = "https://content.example/courses/act";
    private static final UUID REGISTRATION = UUID.randomUUID();
    private static final LaunchLimits LIMITS = new LaunchLimits(ACTOR, REGISTRATION, COURSE);

    @ParameterizedTest
    @ValueSource(strings = {COURSE, COURSE + "/lesson-1", COURSE + "#question", COURSE + "?try=2"})
    void statementsAreWrittenAboutTheActivityAndWhatIsBelow(String object) {
        assertThatCode(() -> write(ACTOR, Optional.of(REGISTRATION), Optional.of(object)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {COURSE + "-advanced", "https://content.example/courses", "https://elsewhere.example/", ""})
    void nothingIsWrittenAboutWhatStandsBeside(String object) {
        refuses("records.launch.activity", () -> write(ACTOR, Optional.of(REGISTRATION), Optional.of(object)));
    }

    @Test
    void anObjectThatIsNoActivityIsRefused() {
        refuses("records.launch.activity", () -> write(ACTOR, Optional.of(REGISTRATION), Optional.empty()));
    }

    @Test
    void whatIsBelowAnActivityThatEndsInASlashFollowsIt() {
        LaunchLimits limits = new LaunchLimits(ACTOR, REGISTRATION, "https://content.example/");
        assertThatCode(() -> limits.requireState(ACTOR, Optional.empty(), "https://content.example/lesson"))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyWritesInAnothersName() {
        refuses(
                "records.launch.actor",
                () -> write("mbox mailto:ada@example.org", Optional.of(REGISTRATION), Optional.of(COURSE)));
    }

    @Test
    void aStatementNamesTheRegistration() {
        refuses("records.launch.registration", () -> write(ACTOR, Optional.empty(), Optional.of(COURSE)));
        refuses("records.launch.registration", () -> write(ACTOR, Optional.of(UUID.randomUUID()), Optional.of(COURSE)));
    }

    @Test
    void stateIsOfTheActorAndTheActivityInTheRegistrationOrInNone() {
        assertThatCode(() -> LIMITS.requireState(ACTOR, Optional.empty(), COURSE))
                .doesNotThrowAnyException();
        assertThatCode(() -> LIMITS.requireState(ACTOR, Optional.of(REGISTRATION), COURSE + "/1"))
                .doesNotThrowAnyException();
        refuses("records.launch.actor", () -> LIMITS.requireState("another", Optional.empty(), COURSE));
        refuses(
                "records.launch.registration",
                () -> LIMITS.requireState(ACTOR, Optional.of(UUID.randomUUID()), COURSE));
        refuses("records.launch.activity", () -> LIMITS.requireState(ACTOR, Optional.empty(), "https://x.example"));
    }

    @Test
    void profilesAreOfTheActorAndNeverOfAnActivity() {
        assertThatCode(() -> LIMITS.requireActor(ACTOR)).doesNotThrowAnyException();
        refuses("records.launch.actor", () -> LIMITS.requireActor("another"));
        refuses("records.launch.shared", LIMITS::refuseShared);
    }

    private static void write(String actor, Optional<UUID> registration, Optional<String> object) {
        LIMITS.requireStatement(actor, registration, object);
    }

    private static void refuses(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Forbidden.class).hasMessage(key);
    }
}
