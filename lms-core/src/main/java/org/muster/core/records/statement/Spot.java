package org.muster.core.records.statement;

import org.jspecify.annotations.Nullable;

/** A place in what came; written out only when something is wrong there. */
record Spot(@Nullable Spot in, String name) {

    static final Spot ROOT = new Spot(null, "$");

    Spot of(String member) {
        return new Spot(this, "." + member);
    }

    Spot at(int index) {
        return new Spot(this, "[" + index + "]");
    }

    @Override
    public String toString() {
        return in == null ? name : in + name;
    }
}
