package org.muster.launcher.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressLineTest {

    @Test
    void aStepSaysWhatIsBeingDone() {
        assertThat(ProgressLine.parse("step\tMigrating the database"))
                .contains(new ProgressLine.Step("Migrating the database"));
    }

    @Test
    void aLineToBeShownMayHoldTabsOrNothing() {
        assertThat(ProgressLine.parse("say\tlearner\tsecret")).contains(new ProgressLine.Say("learner\tsecret"));
        assertThat(ProgressLine.parse("say\t")).contains(new ProgressLine.Say(""));
    }

    @Test
    void readyAndFailedEndTheStart() {
        assertThat(ProgressLine.parse("ready")).contains(new ProgressLine.Ready());
        assertThat(ProgressLine.parse("failed\tThe schema is newer."))
                .contains(new ProgressLine.Failed("The schema is newer."));
    }

    @Test
    void aKindFromALaterVersionIsPassedOver() {
        assertThat(ProgressLine.parse("percent\t50")).isEmpty();
        assertThat(ProgressLine.parse("")).isEmpty();
    }
}
