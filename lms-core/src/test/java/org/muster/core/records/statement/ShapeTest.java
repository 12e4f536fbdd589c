package org.muster.core.records.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShapeTest {

    private static final String STATEMENT = """
            {"actor":{"objectType":"Group","name":"G","member":[{"name":"A","mbox":"mailto:a@x.example"}]},\
            "verb":{"id":"https://x.example/v","display":{"en-GB":"done","cy":"gwnaed"}},\
            "object":{"objectType":"Activity","id":"https://x.example/o","definition":{"name":{"en-GB":"One","cy":"Un"}}},\
            "result":{"score":{"raw":1.50}},\
            "context":{"contextActivities":{"parent":[{"objectType":"Activity","id":"https://x.example/p","definition":{\
            "description":{"en-GB":"Whole","cy":"Cyfan"},"type":"https://x.example/t"}}]},"platform":"p"}}""";

    @Test
    void idsAloneSayWhoDidWhatToWhat() {
        assertThat(Shape.ids(STATEMENT)).isEqualTo("""
                {"actor":{"objectType":"Group","member":[{"mbox":"mailto:a@x.example"}]},\
                "verb":{"id":"https://x.example/v"},"object":{"id":"https://x.example/o"},"result":{"score":{"raw":1.50}},\
                "context":{"contextActivities":{"parent":[{"id":"https://x.example/p"}]},"platform":"p"}}""");
    }

    @Test
    void theCanonicalFormHasOneLanguageAndWhatIsKnown() {
        String canonical = Shape.canonical(
                STATEMENT,
                Locale.LanguageRange.parse("cy, en;q=0.5"),
                activity -> activity.endsWith("/o")
                        ? Optional.of("{\"name\":{\"en-GB\":\"First\",\"cy\":\"Cyntaf\"}}")
                        : Optional.empty());

        assertThat(canonical)
                .contains("\"display\":{\"cy\":\"gwnaed\"}")
                .contains("\"definition\":{\"name\":{\"cy\":\"Cyntaf\"}}")
                .contains("\"description\":{\"cy\":\"Cyfan\"},\"type\":\"https://x.example/t\"")
                .contains("\"name\":\"G\"");
    }

    @Test
    void whoPrefersNothingIsGivenTheFirstLanguage() {
        assertThat(Shape.canonical(STATEMENT, List.of(), activity -> Optional.empty()))
                .contains("\"display\":{\"en-GB\":\"done\"}");
    }
}
