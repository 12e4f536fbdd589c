package org.muster.core.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.core.Application;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What answers without a page: REST resources and servlets, as the server knows them. */
@ApplicationScoped
class ProgramAddresses {

    /** Pages, which have routes, and what the tests and the server itself bring along. */
    private static final Set<String> NOT_OURS =
            Set.of("*.xhtml", "/ArquillianServletRunnerEE9", "/", "*.jsp", "*.jspx");

    @Inject
    ServletContext servlets;

    Stream<RestMethod> restMethods() {
        return registrations().flatMap(servlet -> application(servlet).stream()).flatMap(RestMethod::of);
    }

    /** The patterns of all other servlets. */
    Stream<String> servletPatterns() {
        return registrations()
                .filter(servlet -> application(servlet).isEmpty())
                .flatMap(servlet -> servlet.getMappings().stream())
                .filter(pattern -> !NOT_OURS.contains(pattern))
                .sorted();
    }

    private Stream<? extends ServletRegistration> registrations() {
        return servlets.getServletRegistrations().values().stream();
    }

    /** A servlet that serves REST resources is called after their application. */
    private static Optional<Application> application(ServletRegistration servlet) {
        try {
            Class<?> type = Class.forName(servlet.getName());
            return Application.class.isAssignableFrom(type)
                    ? Optional.of((Application) type.getDeclaredConstructor().newInstance())
                    : Optional.empty();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
