package org.muster.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a method calls, and what that calls, as long as it stays in its module. */
record Reach(Set<JavaCodeUnit> units) {

    private static final int NAMED_BY = 3;

    static Reach of(JavaMethod start) {
        Set<JavaCodeUnit> seen = new HashSet<>(Set.of(start));
        Deque<JavaCodeUnit> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            calls(open.pop())
                    .flatMap(call -> call.getTarget().resolveMember().stream())
                    .filter(next -> module(next.getOwner()).equals(module(start.getOwner())))
                    .filter(seen::add)
                    .forEach(open::push);
        }
        return new Reach(seen);
    }

    static Reach ofItself(JavaMethod method) {
        return new Reach(Set.of(method));
    }

    /** Also those who know only the interface that declares it. */
    static Stream<JavaCodeUnit> callersOf(JavaMethod method) {
        Stream<JavaMethod> declared = method.getOwner().getAllRawInterfaces().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(each -> each.getName().equals(method.getName())
                        && each.getRawParameterTypes().equals(method.getRawParameterTypes()));
        return Stream.concat(Stream.of(method), declared)
                .flatMap(each -> each.getAccessesToSelf().stream())
                .map(JavaAccess::getOrigin);
    }

    /** Whether a method of the type, of one of these names if there are any, is called. */
    boolean meets(Class<?> type, String... names) {
        Set<String> wanted = Set.of(names);
        return units.stream()
                .flatMap(Reach::calls)
                .filter(call -> call.getTargetOwner().isAssignableTo(type))
                .anyMatch(call ->
                        wanted.isEmpty() || wanted.contains(call.getTarget().getName()));
    }

    private static Stream<JavaCodeUnitAccess<?>> calls(JavaCodeUnit unit) {
        return Stream.of(
                        unit.getCallsFromSelf(),
                        unit.getMethodReferencesFromSelf(),
                        unit.getConstructorReferencesFromSelf())
                .flatMap(Set::stream);
    }

    /** {@code org.muster.courses}; of the core, {@code org.muster.core.people}. */
    private static String module(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        int length = parts.length >= NAMED_BY && parts[NAMED_BY - 1].equals("core") ? NAMED_BY + 1 : NAMED_BY;
        return Arrays.stream(parts).limit(length).collect(Collectors.joining("."));
    }
}
