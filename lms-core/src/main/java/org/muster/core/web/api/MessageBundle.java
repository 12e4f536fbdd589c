package org.muster.core.web.api;

/**
 * A module's sentences: {@code messages/<name>.properties} in British English and {@code messages/<name>_cy.properties} in
 * Welsh, UTF-8, {@link java.text.MessageFormat} patterns. Keys begin with the module's name.
 */
public interface MessageBundle {

    String name();
}
