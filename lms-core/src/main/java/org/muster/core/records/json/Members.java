package org.muster.core.records.json;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of an object while it is read and after. Few are looked through, many are looked up. */
final class Members {

    private static final int FEW = 16;

    private String[] names = new String[8];
    private Json[] values = new Json[8];
    private int[] ends = new int[8];
    private int size;
    private @Nullable Set<String> known;

    /** False when the name is there already. */
    boolean add(String name, Json value, int end) {
        if (!isNew(name)) {
            return false;
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            values = Arrays.copyOf(values, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        names[size] = name;
        values[size] = value;
        ends[size] = end;
        size++;
        return true;
    }

    private boolean isNew(String name) {
        if (size < FEW) {
            return find(name) < 0;
        }
        if (known == null) {
            known = new HashSet<>(Arrays.asList(names).subList(0, size));
        }
        return known.add(name);
    }

    int find(String name) {
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    int size() {
        return size;
    }

    String name(int index) {
        return names[index];
    }

    Json value(int index) {
        return values[index];
    }

    int end(int index) {
        return ends[index];
    }
}
