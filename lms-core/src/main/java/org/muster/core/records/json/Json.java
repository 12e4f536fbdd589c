package org.muster.core.records.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value of JSON (RFC 8259). */
public sealed interface Json {

    /** An object, its members in the order they came. */
    final class Obj implements Json {
        private final Members members;
        private final int from;
        private final int to;

        Obj(Members members, int from, int to) {
            this.members = members;
            this.from = from;
            this.to = to;
        }

        public int size() {
            return members.size();
        }

        public String name(int index) {
            return members.name(index);
        }

        public Json value(int index) {
            return members.value(index);
        }

        /** Where the member's value ends in the text; known only at the top and just below. */
        public int end(int index) {
            return members.end(index);
        }

        public @Nullable Json get(String name) {
            int index = members.find(name);
            return index < 0 ? null : members.value(index);
        }

        public int find(String name) {
            return members.find(name);
        }

        public boolean has(String name) {
            return members.find(name) >= 0;
        }

        public Optional<String> text(String name) {
            return get(name) instanceof Str text ? Optional.of(text.value()) : Optional.empty();
        }

        /** Where its opening brace stands in the text. */
        public int from() {
            return from;
        }

        /** Just behind its closing brace. */
        public int to() {
            return to;
        }
    }

    record Arr(List<Json> items) implements Json {}

    record Str(String value) implements Json {}

    /** @param typed the number as it was written */
    record Num(String typed) implements Json {

        public BigDecimal value() {
            return new BigDecimal(typed);
        }

        public boolean isWhole() {
            return typed.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
        }
    }

    /** True, false or null. */
    enum Word implements Json {
        TRUE,
        FALSE,
        NULL
    }
}
