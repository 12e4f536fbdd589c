package org.muster.core.people.demo;

import java.util.Arrays;
import java.util.Optional;
import org.muster.core.people.api.Role;

/** The words of {@code platform.csv} for roles, and how they are told to whoever starts the demonstration. */
enum DemoRole {
    LEARNER("learner", null, "learner"),
    TRAINER("trainer", Role.TRAINER, "trainer"),
    REVIEWER("reviewer", Role.REVIEWER, "reviewer"),
    EMPLOYER("employer-admin", Role.EMPLOYER_MANAGER, "employer"),
    MODERATOR("moderator", Role.MODERATOR, "moderator"),
    EXPERT("expert", Role.EXPERT, "expert"),
    ALERT_AUTHOR("alerts-author", Role.ALERT_AUTHOR, "alert author"),
    ALERT_APPROVER("alerts-approver", Role.ALERT_APPROVER, "alert approver"),
    ADMINISTRATOR("admin", Role.ADMINISTRATOR, "administrator");

    private final String word;
    private final Optional<Role> granted;
    private final String told;

    DemoRole(String word, @org.jspecify.annotations.Nullable Role granted, String told) {
        this.word = word;
        this.granted = Optional.ofNullable(granted);
        this.told = told;
    }

    static DemoRole of(String word) {
        return Arrays.stream(values())
                .filter(role -> role.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no role is called " + word));
    }

    /** Empty for learners, whom nobody grants anything. */
    Optional<Role> granted() {
        return granted;
    }

    String told() {
        return told;
    }
}
