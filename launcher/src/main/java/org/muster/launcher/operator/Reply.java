package org.muster.launcher.operator;

/**
 * What the application said.
 *
 * @param done whether it did what it was asked for; else the text says why not
 */
public record Reply(boolean done, String text) {}
