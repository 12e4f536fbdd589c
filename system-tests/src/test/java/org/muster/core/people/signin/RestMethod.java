package org.muster.core.people.signin;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A verb at an address, as a method of a REST resource declares it. */
record RestMethod(String verb, String pattern) {

    static Stream<RestMethod> of(Application application) {
        ApplicationPath root = application.getClass().getAnnotation(ApplicationPath.class);
        return Stream.concat(
                        application.getClasses().stream(),
                        application.getSingletons().stream().map(Object::getClass))
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> of(root.value(), type));
    }

    static Stream<RestMethod> of(String root, Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .flatMap(method -> verb(method).stream()
                        .map(verb -> new RestMethod(verb, pattern(root, path(resource), path(method)))));
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .flatMap(each -> Stream.ofNullable(each.annotationType().getAnnotation(HttpMethod.class)))
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(Path.class))
                .map(Path::value)
                .orElse("");
    }

    /** {@code {id: [0-9]+}} is {@code {id}}. */
    private static String pattern(String... parts) {
        return Arrays.stream(parts)
                .map(part -> part.replaceAll("^/|/$", "").replaceAll("\\{\\s*(\\w+)[^}]*}", "{$1}"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/", "/", ""));
    }
}
