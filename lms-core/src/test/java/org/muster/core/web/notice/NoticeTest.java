package org.muster.core.web.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.core.web.Exchange;
import org.muster.core.web.text.Sentences;

class NoticeTest {

    private final Notice notice = new Notice();

    NoticeTest() {
        notice.sentences = new Sentences() {
            @Override
            public boolean has(String key) {
                return Set.of("people.saved", "no dots").contains(key);
            }
        };
    }

    @Test
    void theNextPageIsToldByAKeyThatLivesForAMinute() {
        Exchange exchange = begin(Exchange.post("/admin/people"));

        notice.next("people.saved");

        assertThat(exchange.kept("notice")).hasValueSatisfying(cookie -> {
            assertThat(cookie.getValue()).isEqualTo("people.saved");
            assertThat(cookie.getMaxAge()).isEqualTo(60);
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getPath()).isEqualTo("/");
        });
    }

    @Test
    void thePageThatShowsItTakesItAway() {
        Exchange exchange = begin(Exchange.get("/admin/people").cookie("notice", "people.saved"));

        notice.take();

        assertThat(notice.getKey()).isEqualTo("people.saved");
        assertThat(exchange.kept("notice"))
                .hasValueSatisfying(cookie -> assertThat(cookie.getMaxAge()).isZero());
    }

    @Test
    void whatIsNoSentenceIsTakenAwayUnseen() {
        begin(Exchange.get("/").cookie("notice", "people.unknown"));

        notice.take();

        assertThat(notice.getKey()).isNull();
    }

    @Test
    void whatDoesNotLookLikeAKeyIsNotLookedUp() {
        begin(Exchange.get("/").cookie("notice", "no dots"));

        notice.take();

        assertThat(notice.getKey()).isNull();
    }

    @Test
    void withoutACookieNothingIsSaidAndNothingIsSent() {
        Exchange exchange = begin(Exchange.get("/"));

        notice.take();

        assertThat(notice.getKey()).isNull();
        assertThat(exchange.kept("notice")).isEmpty();
    }

    @Test
    void aNoticeBelongsToAPage() {
        assertThatThrownBy(() -> notice.next("people.saved")).isInstanceOf(IllegalStateException.class);
    }

    private Exchange begin(Exchange exchange) {
        notice.begin(exchange.request(), exchange.response());
        return exchange;
    }
}
