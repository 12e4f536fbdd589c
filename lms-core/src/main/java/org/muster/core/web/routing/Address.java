package org.muster.core.web.routing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Map;
import org.muster.core.web.api.PathParameters;

/** The address of this request as the person sees it, and its open parts. */
@Named("address")
@RequestScoped
public class Address implements PathParameters {

    private String path = "/";
    private Map<String, String> open = Map.of();

    void is(String path, Map<String, String> open) {
        this.path = path;
        this.open = open;
    }

    @Override
    public String get(String name) {
        String part = open.get(name);
        if (part == null) {
            throw new IllegalArgumentException("the route has no part called " + name);
        }
        return part;
    }

    public String getPath() {
        return path;
    }
}
