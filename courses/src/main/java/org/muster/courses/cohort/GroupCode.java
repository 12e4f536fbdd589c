package org.muster.courses.cohort;

import java.security.SecureRandom;
import java.util.Optional;
import org.muster.core.kernel.ReadableCode;

/**
 * What lets people into a group: 40 random bits as a {@link ReadableCode}. Guessing is throttled.
 *
 * @param plain eight characters, upper case, without hyphen
 */
public record GroupCode(String plain) {

    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    public GroupCode {
        if (!ReadableCode.isCode(plain, LENGTH)) {
            throw new IllegalArgumentException("not a code of a group");
        }
    }

    static GroupCode next() {
        return new GroupCode(ReadableCode.next(LENGTH, RANDOM));
    }

    /** The code somebody typed, if it can be one. */
    public static Optional<GroupCode> read(String typed) {
        return ReadableCode.read(typed, LENGTH).map(GroupCode::new);
    }

    /** As it is shown: {@code XXXX-XXXX}. */
    public String grouped() {
        return ReadableCode.grouped(plain);
    }
}
