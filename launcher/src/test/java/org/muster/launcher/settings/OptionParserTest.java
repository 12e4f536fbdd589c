package org.muster.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionParserTest {

    private static final Path CLONE = Path.of("/clone");

    @Test
    void withoutOptionsOnlyThisMachineIsServedFromTheCloneItself() {
        Options options = demo();
        assertThat(options.data()).isEqualTo(Path.of("/clone/data/demo"));
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.bind()).isEqualTo("127.0.0.1");
        assertThat(options.wishes().fresh()).isFalse();
    }

    @Test
    void realDataLivesApartFromTheDemonstration() {
        assertThat(run().data()).isEqualTo(Path.of("/clone/data/live"));
    }

    @Test
    void aValueMayFollowAfterASpaceOrAnEqualsSign() {
        assertThat(demo("--port", "8081").port()).isEqualTo(8081);
        assertThat(demo("--port=8081").port()).isEqualTo(8081);
    }

    @Test
    void aGivenDirectoryIsMeantFromWhereTheOperatorStands() {
        assertThat(demo("--data", "there").data()).isEqualTo(Path.of("there").toAbsolutePath());
    }

    @Test
    void aFreshBeginningIsForTheDemonstration() {
        assertThat(demo("--fresh").wishes().fresh()).isTrue();
        assertThatThrownBy(() -> run("--fresh")).hasMessage("./lms run knows no option --fresh; see ./lms run --help.");
    }

    @Test
    void plainHttpIsAllowedOnlyWhereSecurityMatters() {
        assertThat(run("--insecure-http").wishes().insecureHttp()).isTrue();
        assertThatThrownBy(() -> demo("--insecure-http")).isInstanceOf(BadOption.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "eighty", "", "99999999999"})
    void aPortThatIsNoneIsNamed(String port) {
        assertThatThrownBy(() -> demo("--port=" + port))
                .hasMessage("Option --port needs a number from 1 to 65535, not \"" + port + "\".");
    }

    @Test
    void aMissingValueIsNamed() {
        assertThatThrownBy(() -> demo("--data", "--fresh"))
                .hasMessage("Option --data needs a value, like --data VALUE.");
        assertThatThrownBy(() -> demo("--port")).isInstanceOf(BadOption.class);
    }

    @Test
    void whatIsNoOptionIsNamed() {
        assertThatThrownBy(() -> demo("now")).hasMessage("./lms demo knows no option now; see ./lms demo --help.");
        assertThatThrownBy(() -> demo("--fresh=yes")).isInstanceOf(BadOption.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "100001", "many"})
    void moreLearnersThanMakeSenseAreRefused(String learners) {
        assertThat(demo("--learners=100000").wishes().learners()).contains(100_000);
        assertThatThrownBy(() -> demo("--learners=" + learners))
                .hasMessage("Option --learners needs a number from 0 to 100000, not \"" + learners + "\".");
        assertThatThrownBy(() -> run("--learners=7")).isInstanceOf(BadOption.class);
    }

    private static Options demo(String... arguments) {
        return new OptionParser(Mode.DEMO, CLONE).parse(List.of(arguments));
    }

    private static Options run(String... arguments) {
        return new OptionParser(Mode.LIVE, CLONE).parse(List.of(arguments));
    }
}
