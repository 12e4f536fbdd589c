package org.muster.core.records.api;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * How it went (2.4.5).
 *
 * @param duration time spent; written as ISO 8601 with hundredths of a second
 * @param extensions further facts by IRI
 */
public record Result(
        Optional<Score> score,
        Optional<Boolean> success,
        Optional<Boolean> completion,
        Optional<String> response,
        Optional<Duration> duration,
        Map<String, String> extensions) {

    public static final Result NONE = new Result(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

    public Result withScore(Score value) {
        return new Result(Optional.of(value), success, completion, response, duration, extensions);
    }

    public Result withSuccess(boolean value) {
        return new Result(score, Optional.of(value), completion, response, duration, extensions);
    }

    public Result withCompletion(boolean value) {
        return new Result(score, success, Optional.of(value), response, duration, extensions);
    }

    public Result withResponse(String value) {
        return new Result(score, success, completion, Optional.of(value), duration, extensions);
    }

    public Result withDuration(Duration value) {
        return new Result(score, success, completion, response, Optional.of(value), extensions);
    }

    public Result withExtensions(Map<String, String> values) {
        return new Result(score, success, completion, response, duration, values);
    }
}
