package org.muster.forums.discussion;

import java.util.UUID;

/**
 * What somebody sends.
 *
 * @param formKey what the page gave the form: sending it again is the same writing
 * @param follow whether they want letters of what comes after
 */
public record Writing(String body, UUID formKey, boolean follow) {}
