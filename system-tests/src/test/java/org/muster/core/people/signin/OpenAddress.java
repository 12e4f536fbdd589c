package org.muster.core.people.signin;

import java.util.function.Function;

/** An address, its open part filled in with something of somebody: the visitor's own depends on who visits. */
record OpenAddress(String pattern, String whose, Function<Visitor, String> part) {

    /** Parts behind the first open one, such as a lesson or a question, are the first there is. */
    String of(Visitor visitor) {
        return pattern.replaceFirst("\\{[^}]*}|\\*", part.apply(visitor))
                .replace("{lesson}", Belongings.LESSON)
                .replaceAll("\\{[^}]*}", "1");
    }

    String head() {
        return pattern + "," + whose;
    }
}
