package org.muster.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which module stands on which others.
 *
 * @param below each module's package and the packages of the modules it stands on directly
 * @param open the modules that may be used down to their last package
 */
record ModuleGraph(Map<String, Set<String>> below, Set<String> open) {

    Optional<String> moduleOf(JavaClass type) {
        return below.keySet().stream().filter(module -> isWithin(type, module)).findFirst();
    }

    /** Whether a class of {@code module} may use {@code type}, which belongs to another module. */
    boolean allows(String module, JavaClass type) {
        String other = moduleOf(type).orElseThrow();
        return allBelow(module).contains(other) && (open.contains(other) || isWithin(type, other + ".api"));
    }

    private Set<String> allBelow(String module) {
        Set<String> all = new TreeSet<>();
        for (String direct : below.getOrDefault(module, Set.of())) {
            all.add(direct);
            all.addAll(allBelow(direct));
        }
        return all;
    }

    private static boolean isWithin(JavaClass type, String place) {
        return (type.getPackageName() + ".").startsWith(place + ".");
    }
}
