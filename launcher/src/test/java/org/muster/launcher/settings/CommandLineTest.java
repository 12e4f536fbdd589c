package org.muster.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    @Test
    void wordsAndOptionsMayStandInAnyOrder() {
        CommandLine line = parse("create", "--data", "there", "ada@example.org", "--fast");
        assertThat(line.words()).containsExactly("create", "ada@example.org");
        assertThat(line.option("--data")).contains("there");
        assertThat(line.has("--fast")).isTrue();
    }

    @Test
    void aValueMayHoldAnEqualsSign() {
        assertThat(parse("--data=a=b").option("--data")).contains("a=b");
    }

    @Test
    void whatIsNotKnownIsNamed() {
        assertThatThrownBy(() -> parse("--slow"))
                .isInstanceOf(BadOption.class)
                .hasMessage("./lms dance knows no option --slow; see ./lms dance --help.");
        assertThatThrownBy(() -> parse("--fast=yes")).hasMessageContaining("knows no option --fast=yes");
    }

    private static CommandLine parse(String... arguments) {
        return CommandLine.parse("dance", Set.of("--fast"), Set.of("--data"), List.of(arguments));
    }
}
