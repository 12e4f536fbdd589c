package org.muster.courses.question;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers as people type them: {@code 2.5}, {@code 2,5}, {@code 1,000}, {@code 1 000,5}, {@code 20 minutes}. */
final class Numbers {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern THOUSANDS = Pattern.compile("[-+]?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d{1,30}(\\.\\d{1,30})?|\\.\\d{1,30})");

    private Numbers() {}

    static Optional<BigDecimal> read(String typed, String unit) {
        String folded = Folded.of(typed).replace('\u2212', '-');
        String end = Folded.of(unit);
        if (!end.isEmpty() && folded.endsWith(end)) {
            folded = folded.substring(0, folded.length() - end.length());
        }
        String bare = SPACE.matcher(folded).replaceAll("");
        String plain = THOUSANDS.matcher(bare).matches() ? bare.replace(",", "") : bare.replace(',', '.');
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
