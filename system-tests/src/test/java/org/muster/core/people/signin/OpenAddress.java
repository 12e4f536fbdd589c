package org.muster.core.people.signin;

import java.util.Map;
import java.util.function.Function;

/** An address, its open parts filled in with something of somebody: the visitor's own depends on who visits. */
record OpenAddress(String pattern, String whose, Function<Visitor, Map<String, String>> parts) {

    private static final String OPEN = "\\{[^}]*}|\\*";

    /** Parts nobody fills, such as a lesson or a question behind the first one, are the first there is. */
    String of(Visitor visitor) {
        String address = pattern;
        for (Map.Entry<String, String> part : parts.apply(visitor).entrySet()) {
            String name = part.getKey();
            address = address.replace(name.equals("*") ? name : "{" + name + "}", part.getValue());
        }
        return address.replace("{lesson}", Belongings.LESSON).replaceAll(OPEN, "1");
    }

    /** What fills the first open part. */
    static Map<String, String> first(String pattern, String value) {
        String name = pattern.replaceFirst("^[^{*]*(\\{([^}]*)}|(\\*)).*$", "$2$3");
        return Map.of(name, value);
    }

    String head() {
        return pattern + "," + whose;
    }
}
