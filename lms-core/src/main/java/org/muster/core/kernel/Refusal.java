package org.muster.core.kernel;

import java.util.List;

/**
 * The product says no, and says why. The key is the message-bundle key of the sentence people read and the anchor of its
 * help page; the arguments fill the sentence.
 */
public abstract sealed class Refusal extends RuntimeException permits RuleBroken, NotFound, Forbidden, Conflict {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    Refusal(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
