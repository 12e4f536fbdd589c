package org.muster.core.records.forward;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BeginningOfAnswerTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final BeginningOfAnswer answer = new BeginningOfAnswer();

    @Test
    void aShortAnswerIsReadToItsEnd() {
        answer.onSubscribe(subscription());
        answer.onNext(List.of(bytes("not "), bytes("today")));
        answer.onComplete();
        assertThat(text()).isEqualTo("not today");
        assertThat(cancelled).isFalse();
    }

    @Test
    void ofAnEndlessOneNoMoreIsReadThanIsKept() {
        answer.onSubscribe(subscription());
        for (int i = 0; i < 100 && !cancelled.get(); i++) {
            answer.onNext(List.of(bytes("x".repeat(300))));
        }
        assertThat(cancelled).isTrue();
        assertThat(text()).hasSize(BeginningOfAnswer.MOST_BYTES);
        assertThat(asked.get()).isLessThan(10);
    }

    private String text() {
        return answer.getBody().toCompletableFuture().join();
    }

    private Flow.Subscription subscription() {
        return new Flow.Subscription() {
            @Override
            public void request(long n) {
                asked.incrementAndGet();
            }

            @Override
            public void cancel() {
                cancelled.set(true);
            }
        };
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
