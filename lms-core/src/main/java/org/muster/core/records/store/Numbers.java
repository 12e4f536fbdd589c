package org.muster.core.records.store;

import java.util.Map;

/** Numbers of the dictionary for the texts that were asked about. */
record Numbers(Map<String, Long> byText) {

    long of(String text) {
        Long number = byText.get(text);
        if (number == null) {
            throw new IllegalStateException("nobody asked the dictionary for " + text);
        }
        return number;
    }
}
