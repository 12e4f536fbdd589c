package org.muster.core.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class QueryTest {

    @Test
    void anAddressWithoutAQueryStaysBare() {
        assertThat(Query.of(null)).hasToString("");
        assertThat(Query.of("lang=cy").without(Set.of("lang"))).hasToString("");
    }

    @Test
    void otherParametersSurviveAsTheyWereWritten() {
        assertThat(Query.of("q=a%20b&lang=cy&page=2").without(Set.of("lang", "theme")))
                .hasToString("?q=a%20b&page=2");
    }

    @Test
    void aParameterIsSetOnce() {
        assertThat(Query.of("theme=dark&page=2").with("theme", "light")).hasToString("?page=2&theme=light");
    }

    @Test
    void aDisguisedNameIsSeenThrough() {
        assertThat(Query.of("l%61ng=cy").without(Set.of("lang"))).hasToString("");
    }

    @Test
    void aGarbledNameIsLeftAlone() {
        assertThat(Query.of("%zz=1").without(Set.of("lang"))).hasToString("?%zz=1");
    }
}
