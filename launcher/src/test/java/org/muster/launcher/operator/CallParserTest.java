package org.muster.launcher.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.launcher.settings.BadOption;

class CallParserTest {

    private static final Path CLONE = Path.of("/clone");

    @Test
    void withoutADirectoryRealUseIsMeant() {
        OperatorCall call = new CallParser("verify-audit", CLONE).parse(List.of());
        assertThat(call).isEqualTo(new OperatorCall("verify-audit", List.of(), Path.of("/clone/data/live")));
    }

    @Test
    void theApplicationHearsTheWordsWithoutTheOptions() {
        OperatorCall call = admin("create", "Ada@example.org", "--data=/there");
        assertThat(call).isEqualTo(new OperatorCall("admin", List.of("create", "Ada@example.org"), Path.of("/there")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "create", "remove ada@example.org", "create ada@example.org grace@example.org"})
    void aCommandWrittenOtherwiseIsShown(String words) {
        assertThatThrownBy(() -> admin(words.split(" ")))
                .isInstanceOf(BadOption.class)
                .hasMessage("It is written: ./lms admin create EMAIL; see ./lms admin --help.");
    }

    @Test
    void aWordTooMuchIsNotSwallowed() {
        assertThatThrownBy(() -> new CallParser("verify-audit", CLONE).parse(List.of("now")))
                .hasMessage("It is written: ./lms verify-audit; see ./lms verify-audit --help.");
    }

    @Test
    void whatAKeyIsForFollowsItsName() {
        CallParser keys = new CallParser("xapi-key", CLONE);
        assertThat(keys.parse(List.of("create", "Payroll", "--scopes", "state,profile"))
                        .words())
                .containsExactly("create", "Payroll", "state,profile");
        assertThat(keys.parse(List.of("create", "Payroll")).words()).containsExactly("create", "Payroll");
        assertThatThrownBy(() -> admin("create", "ada@example.org", "--scopes", "all"))
                .hasMessage("./lms admin knows no option --scopes; see ./lms admin --help.");
    }

    private static OperatorCall admin(String... arguments) {
        return new CallParser("admin", CLONE).parse(List.of(arguments));
    }
}
