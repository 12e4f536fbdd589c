package org.muster.core.records.json;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether two values say the same: order of members and the way a number is written do not matter. */
public final class Same {

    private Same() {}

    public static boolean value(@Nullable Json one, @Nullable Json other) {
        if (one instanceof Json.Obj a && other instanceof Json.Obj b) {
            return holds(a, b) && holds(b, a);
        }
        if (one instanceof Json.Arr a && other instanceof Json.Arr b) {
            return array(a.items(), b.items());
        }
        if (one instanceof Json.Num a && other instanceof Json.Num b) {
            return number(a, b);
        }
        return one != null && one.equals(other);
    }

    private static boolean holds(Json.Obj one, Json.Obj other) {
        for (int i = 0; i < one.size(); i++) {
            if (!value(one.value(i), other.get(one.name(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean array(List<Json> one, List<Json> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!value(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean number(Json.Num one, Json.Num other) {
        if (one.typed().equals(other.typed())) {
            return true;
        }
        BigDecimal value = one.value();
        return value.compareTo(other.value()) == 0;
    }
}
