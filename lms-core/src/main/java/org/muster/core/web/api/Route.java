package org.muster.core.web.api;

/**
 * An address and the page behind it.
 *
 * @param path the address, parts in braces are read with {@link PathParameters}: {@code /verify/{code}}
 * @param view the page below {@code pages/}, without its ending: {@code people/login}
 */
public record Route(String path, String view, Access access) {}
